"""`openfire-setup ldap …`: a directory is checked, the people are moved to it, and brought back."""

from typing import TYPE_CHECKING

from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.voice import Voice
from setupwizard.model.answers import Answers
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets

if TYPE_CHECKING:
    from setupwizard.engine.session import Session


def run_ldap(
    session: "Session",
    way: str,
    answers: Answers,
    secrets: Secrets,
    voice: Voice,
    cancel: Interrupts,
) -> Outcome:
    """Raises what the session's methods raise."""
    cancel.begun = way != "check"
    if way == "switch":
        return session.switch(answers, secrets, voice.event, cancel)
    if way == "back":
        return session.switch_back(answers, secrets, voice.event, cancel)
    ldap = answers.directory
    if ldap is None:
        raise SetupError(Code.PROFILE_NOT_DIRECTORY)
    if session.set_up and secrets.admin_password and not session.from_directory:
        voice.rehearsed(session.rehearse(answers, secrets))
    else:
        voice.checked(session.check_directory(ldap, secrets))
    return Outcome.UNCHANGED
