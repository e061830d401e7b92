"""The directories of the practice: that of a school, and the one set up on the practice server."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from setupwizard.directory.base import Directory
from setupwizard.directory.causes import problem
from setupwizard.directory.ldif import same
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.directory.planned import PlannedDirectory
from setupwizard.directory.slapd import PORT
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import school_directory
from setupwizard.practice.slapd import Slapd
from setupwizard.transport.base import Transport

ANSWER = 0.3
"""Seconds until a directory has answered."""


@dataclass(frozen=True, slots=True)
class MadeDirectory(PlannedDirectory):
    """As the one of the file it was made from, but with the passwords that are in it now."""

    slapd: Slapd = field(repr=False)

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        for entry in self.slapd.entries.values():
            if entry.first("uid") == user.lower():
                return self.slapd.logs_in(entry.dn, password)
        raise SetupError(Code.LDAP_PERSON_MISSING, person=user)


@contextmanager
def open_directory(host: Transport, ldap: LdapAnswers, password: Secret) -> Iterator[Directory]:
    """As `directory.ldap.open_directory`."""
    from setupwizard.practice.host import PracticeHost

    if isinstance(host, PracticeHost):
        host.pause(ANSWER)
    if ldap.host.lower() == school_directory.HOST:
        with school_directory.open_school(ldap, password) as school:
            yield school
        return
    if not ldap.on_server:
        known = ldap.host.replace(".", "").isdigit() or ":" in ldap.host
        raise problem(Code.LDAP_UNREACHABLE if known else Code.LDAP_HOST_UNKNOWN, ldap)
    slapd = host.slapd if isinstance(host, PracticeHost) else None
    if slapd is None or not slapd.online or not ldap.on_server or ldap.port != PORT:
        raise problem(Code.LDAP_NOT_REACHABLE, ldap)
    if ldap.bind_dn and not password:
        raise problem(Code.LDAP_PASSWORD_MISSING, ldap)
    if not slapd.logs_in(ldap.bind_dn, password):
        raise problem(Code.LDAP_BIND_REFUSED, ldap)
    yield MadeDirectory(_table(slapd), Secret(""), slapd)


def _table(slapd: Slapd) -> PeopleTable:
    entries = slapd.entries.values()
    groups = [(entry.first("cn"), {same(dn) for dn in entry.all("member")}) for entry in entries]
    return PeopleTable(
        tuple(
            NewPerson(
                entry.first("uid"),
                entry.first("cn"),
                entry.first("givenName"),
                entry.first("sn"),
                entry.first("mail"),
                Secret(""),
                tuple(name for name, members in groups if same(entry.dn) in members),
            )
            for entry in entries
            if entry.first("uid")
        )
    )
