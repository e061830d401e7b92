"""Whether a directory will do, asked as Openfire will ask it: before anything is changed."""

from dataclasses import dataclass

from setupwizard.directory.base import Directory, Groups, People
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets, strong_password


@dataclass(frozen=True, slots=True)
class Checked:
    """What a server with these answers will see."""

    people: People
    groups: Groups


def check_directory(directory: Directory, ldap: LdapAnswers, secrets: Secrets) -> Checked:
    """Somebody matches, everyone who is to administer is there, and the first of them logs in.

    Raises LDAP_PERSON_MISSING, SECRET_NEEDED, LDAP_ADMIN_PASSWORD_WRONG, LDAP_ANY_PASSWORD, or
    what the directory raises.
    """
    if not secrets.ldap_admin_password:
        raise SetupError(Code.SECRET_NEEDED, name="ldap_admin_password")
    people = directory.people(ldap)
    found = directory.namesakes(ldap, ldap.admins)
    for user in ldap.admins:
        if user not in found:
            raise SetupError(Code.LDAP_PERSON_MISSING, person=user)
    first = ldap.admins[0]
    # The wrong one first: a directory that counts them starts anew with the right one.
    if directory.admits(ldap, first, strong_password()):
        raise SetupError(Code.LDAP_ANY_PASSWORD, user=first)
    if not directory.admits(ldap, first, secrets.ldap_admin_password):
        raise SetupError(Code.LDAP_ADMIN_PASSWORD_WRONG, user=first)
    return Checked(people, directory.groups(ldap))
