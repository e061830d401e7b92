"""The directories that can be reached from the practice server: an example, and one made on it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from setupwizard.directory.base import Directory, OpenDirectory
from setupwizard.directory.causes import problem
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.directory.planned import PlannedDirectory
from setupwizard.directory.slapd import PORT
from setupwizard.model.distinguished_names import same
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import example_directory
from setupwizard.practice.programs.slapd import logs_in
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.slapd import SlapdState
from setupwizard.transport.base import Transport

DELAY = 0.3
"""Seconds until a directory has answered."""


@dataclass(frozen=True, slots=True)
class MadeDirectory(PlannedDirectory):
    """As the one of the file it was made from, but with the passwords that are in it now."""

    slapd: SlapdState = field(repr=False)
    lock: AbstractContextManager[object] = field(repr=False)

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        with self.lock:
            for entry in self.slapd.entries.values():
                if entry.first("uid") == user.lower():
                    return logs_in(self.slapd, entry.dn, password)
        raise SetupError(Code.LDAP_PERSON_MISSING, person=user)


def directories(state: ServerState, pause: Callable[[float], None]) -> OpenDirectory:
    """As `directory.ldap.open_directory`, from this server; `pause` lets practice time go by."""

    @contextmanager
    def open_directory(
        _host: Transport, ldap: LdapAnswers, password: Secret
    ) -> Iterator[Directory]:
        pause(DELAY)
        if ldap.host.lower() == example_directory.HOST:
            with example_directory.open_example(ldap, password) as example:
                yield example
            return
        if not ldap.on_server:
            known = ldap.host.replace(".", "").isdigit() or ":" in ldap.host
            raise problem(Code.LDAP_UNREACHABLE if known else Code.LDAP_HOST_UNKNOWN, ldap)
        with state.lock:
            made = _log_in(state, ldap, password)
        yield made

    return open_directory


def _log_in(state: ServerState, ldap: LdapAnswers, password: Secret) -> MadeDirectory:
    """To the directory on the server itself."""
    slapd = state.slapd
    if slapd is None or not slapd.online or ldap.port != PORT:
        raise problem(Code.LDAP_NOT_REACHABLE, ldap)
    if ldap.bind_dn and not password:
        raise problem(Code.LDAP_PASSWORD_MISSING, ldap)
    if not logs_in(slapd, ldap.bind_dn, password):
        raise problem(Code.LDAP_BIND_REFUSED, ldap)
    return MadeDirectory(_table(slapd), Secret(""), slapd, state.lock)


def _table(slapd: SlapdState) -> PeopleTable:
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
