"""What can be told of the secrets of a run before anybody logs in anywhere."""

from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import refuse_letters


def check_secrets(answers: Answers, secrets: Secrets) -> None:
    """Raises SECRET_INVALID, SECRET_SIGNS, SECRET_LINES, DATABASE_PASSWORD_LETTERS."""
    secrets.checked()
    if secrets.admin_password.reveal() == "admin" and not answers.directory:
        raise SetupError(Code.SECRET_INVALID, name="admin_password")
    refuse_letters(answers, secrets)
