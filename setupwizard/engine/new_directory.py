"""A directory that is to be set up on the server: what it needs beforehand, and its steps."""

from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import (
    PASSWORD_LONGEST,
    PASSWORD_SHORTEST,
    refused_password,
)
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.steps.base import Step
from setupwizard.steps.directory_layout import DirectoryLaidOut
from setupwizard.steps.people import PeopleImported
from setupwizard.steps.slapd import SlapdInstalled


def complete_directory(
    ldap: LdapAnswers | None, secrets: Secrets, people: PeopleTable | None
) -> Secrets:
    """The secrets with those of a directory that is to be made, and nothing missing for it.

    Raises what the next two raise.
    """
    if ldap and people:
        secrets = with_new_passwords(ldap, secrets, people)
        require_new_people(ldap, secrets, people)
    return secrets


def with_new_passwords(ldap: LdapAnswers, secrets: Secrets, people: PeopleTable) -> Secrets:
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
    for person in people.people:
        if person.user in ldap.admins[:1] and not secrets.ldap_admin_password:
            first = person.password or secrets.people_password
            secrets = secrets.with_secret("ldap_admin_password", first.reveal())
    return secrets


def require_new_people(ldap: LdapAnswers, secrets: Secrets, people: PeopleTable) -> None:
    """Raises PEOPLE_FILE_WITHOUT_ADMIN and SECRET_NEEDED: everybody is there and has a password."""
    users = {person.user for person in people.people}
    for user in ldap.admins:
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
        DirectoryLaidOut(base, secrets.ldap_password, own_account),
        PeopleImported(base, people, secrets.people_password),
    )
