"""Whether a directory will do, asked as Openfire will ask it: before anything is changed."""

from dataclasses import dataclass

from setupwizard.directory.base import Directory, Groups, People
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets


@dataclass(frozen=True, slots=True)
class DirectoryCheck:
    """What a server with these answers will see."""

    people: People
    groups: Groups


def check_directory(directory: Directory, ldap: LdapAnswers, secrets: Secrets) -> DirectoryCheck:
    """Somebody matches, everyone who is to administer is there, and the first of them logs in.

    No wrong password is tried for anybody, or a few checks would lock a person out everywhere.

    Raises SECRET_NEEDED, LDAP_ADMIN_PASSWORD_WRONG, LDAP_ANY_PASSWORD, or what the directory
    raises.
    """
    if not secrets.ldap_admin_password:
        raise SetupError(Code.SECRET_NEEDED, name="ldap_admin_password")
    people = directory.people(ldap)
    for user in ldap.admins:
        directory.require_person(ldap, user)
    first = ldap.admins[0]
    if not directory.admits(ldap, first, secrets.ldap_admin_password):
        raise SetupError(Code.LDAP_ADMIN_PASSWORD_WRONG, user=first)
    if directory.takes_any_password(ldap, first):
        raise SetupError(Code.LDAP_ANY_PASSWORD, user=first)
    return DirectoryCheck(people, directory.groups(ldap))
