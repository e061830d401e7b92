"""The directory of a make-believe school: everything but the network is the real thing.

What the program asks of a real directory it asks here over the same `LdapConnection`; only what
would come back over the network is made up.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from setupwizard.directory.base import Directory
from setupwizard.directory.causes import ResultCode, problem
from setupwizard.directory.entries import NOTHING, LdapEntry
from setupwizard.directory.ldap import LdapDirectory
from setupwizard.directory.ldap_connection import (
    PAGED,
    START_TLS,
    BadFilterError,
    BindResult,
    LdapConnection,
    SearchResult,
)
from setupwizard.directory.ldap_session import logged_in
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ldap_filter import within
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.practice.example_entries import ACCOUNT, BASE, entries
from setupwizard.practice.programs.ldap_filter import fits
from setupwizard.practice.unknown import UnknownCommand

HOST = "ldap.practica"
PLAIN_PORT, TLS_PORT = 389, 636
PASSWORD = "colibri"  # noqa: S105 - of everybody in the school, and shown to whoever practises
CERTIFICATE = {
    "fingerprint": ":".join(f"{(7 * at + 161) % 256:02X}" for at in range(32)),
    "subject": HOST,
    "issuer": "Escuela de Práctica",
    "expires": "2036-09-01",
}


@contextmanager
def open_example(ldap: LdapAnswers, password: Secret) -> Iterator[Directory]:
    """As `directory.ldap.open_directory`."""
    _require_reached(ldap)
    session = logged_in(ExampleWire, ldap, password)
    try:
        yield LdapDirectory(session)
    finally:
        session.close()


def _require_reached(ldap: LdapAnswers) -> None:
    """The ports, the encryption and the certificate are as those of slapd."""
    if ldap.port not in (PLAIN_PORT, TLS_PORT):
        raise problem(Code.LDAP_NOT_REACHABLE, ldap)
    if ldap.security == "ldaps" and ldap.port == PLAIN_PORT:
        raise problem(Code.LDAP_TLS_ON_PLAIN_PORT, ldap)
    if ldap.security != "ldaps" and ldap.port == TLS_PORT:
        raise problem(Code.LDAP_PLAIN_ON_TLS_PORT, ldap)
    if ldap.security == "plain" or ldap.certificate == CERTIFICATE["fingerprint"]:
        return
    known = bool(ldap.certificate)
    code = Code.LDAP_CERTIFICATE_CHANGED if known else Code.LDAP_CERTIFICATE_UNKNOWN
    raise problem(code, ldap, **CERTIFICATE)


class ExampleWire(LdapConnection):
    """One connection to it. Nobody but those who logged in reads anything."""

    def __init__(self) -> None:
        self._reads = False
        self.root = NOTHING
        self.hear()

    def close(self) -> None:
        self._reads = False

    def hear(self) -> None:
        attributes = {
            "namingcontexts": BASE,
            "supportedcontrol": PAGED,
            "supportedextension": START_TLS,
            "structuralobjectclass": "OpenLDAProotDSE",
        }
        self.root = LdapEntry("", {name: (value.encode(),) for name, value in attributes.items()})

    def bind(self, dn: str, password: str) -> BindResult:
        known = any(dn.lower() == entry.dn.lower() for entry in _logins())
        self._reads = known and password == PASSWORD
        refused = bool(dn) and not self._reads
        return BindResult(ResultCode.INVALID_CREDENTIALS if refused else ResultCode.SUCCESS)

    def search(
        self,
        base: str,
        filter: str,
        attributes: Sequence[str] = (),
        *,
        deep: bool = True,
        most: int = 0,
        paged: bool = False,
        names_only: bool = False,
    ) -> SearchResult:
        readable = entries() if self._reads else ()
        below = [entry for entry in readable if within(base, entry.dn)]
        top = [entry for entry in below if within(entry.dn, base)]
        if not top:
            return SearchResult(
                said=ResultCode.NO_SUCH_OBJECT, matched=_nearest(base) if self._reads else ""
            )
        found = _fitting(below if deep else top, filter)
        said = ResultCode.SIZE_LIMIT if most and len(found) > most else ResultCode.SUCCESS
        return SearchResult(
            [_selected(entry, attributes, names_only) for entry in found[: most or None]], said
        )


def _nearest(base: str) -> str:
    """What there is of a place that does not exist."""
    return BASE if within(BASE, base) else ""


def _fitting(candidates: Sequence[LdapEntry], filter: str) -> list[LdapEntry]:
    try:
        return [entry for entry in candidates if fits(entry, filter)]
    except UnknownCommand as error:
        raise BadFilterError(str(error)) from error


def _logins() -> Iterator[LdapEntry]:
    for entry in entries():
        if entry.dn == ACCOUNT or entry.has("uid"):
            yield entry


def _selected(entry: LdapEntry, attributes: Sequence[str], names_only: bool) -> LdapEntry:
    names = {name.lower() for name in attributes} & set(entry.values)
    return LdapEntry(entry.dn, {name: () if names_only else entry.values[name] for name in names})
