"""A directory that is to be set up on the server: what it needs beforehand, and its steps."""

from pathlib import Path

from setupwizard.directory.people_file import PeopleTable, read_people_file
from setupwizard.directory.people_row import (
    PASSWORD_LONGEST,
    PASSWORD_SHORTEST,
    refused_password,
)
from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.steps.base import Step
from setupwizard.steps.directory import DirectoryShaped
from setupwizard.steps.people import PeopleImported
from setupwizard.steps.slapd import SlapdInstalled


def read_new_people(answers: Answers) -> PeopleTable | None:
    """The people of a directory that is to be made, None without one.

    Raises what `read_people_file` raises.
    """
    ldap = answers.directory
    if ldap is None or not ldap.create:
        return None
    return read_people_file(Path(ldap.people_file))


def with_new_passwords(answers: Answers, secrets: Secrets, people: PeopleTable) -> Secrets:
    """With what the new directory makes known by itself, where it was not given.

    Openfire's account there gets a password nobody has to know, and the first administrator logs
    in with the one of the file. Raises PEOPLE_PASSWORD_REFUSED.
    """
    if secrets.people_password and refused_password(secrets.people_password.reveal()):
        raise SetupError(
            Code.PEOPLE_PASSWORD_REFUSED, least=PASSWORD_SHORTEST, most=PASSWORD_LONGEST
        )
    if not secrets.ldap_password:
        secrets = secrets.with_secret("ldap_password", strong_password().reveal())
    ldap = answers.directory
    if ldap and not secrets.ldap_admin_password:
        for person in people.people:
            if person.user == ldap.admins[0]:
                first = person.password or secrets.people_password
                secrets = secrets.with_secret("ldap_admin_password", first.reveal())
    return secrets


def require_new_people(answers: Answers, secrets: Secrets, people: PeopleTable) -> None:
    """Raises PEOPLE_FILE_WITHOUT_ADMIN and SECRET_NEEDED: everybody is there and has a password."""
    users = {person.user for person in people.people}
    for user in answers.directory.admins if answers.directory else ():
        if user not in users:
            raise SetupError(Code.PEOPLE_FILE_WITHOUT_ADMIN, user=user)
    if not secrets.people_password and not people.all_have_passwords:
        raise SetupError(Code.SECRET_NEEDED, name="people_password")


def new_directory_steps(
    base: str, secrets: Secrets, people: PeopleTable, *, own_account: bool
) -> tuple[Step, ...]:
    """`own_account`: the password of Openfire's account was made just now, and is only taken
    where no Openfire uses the account already. (Moving people, none does yet: False.)
    """
    return (
        SlapdInstalled(base),
        DirectoryShaped(base, secrets.ldap_password, own_account),
        PeopleImported(base, people, secrets.people_password),
    )
