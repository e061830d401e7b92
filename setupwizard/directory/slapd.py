"""OpenLDAP's server on the host itself, as Debian and Ubuntu package it, and the shape we give it.

It is asked and told over its local socket as root, who needs no password there (SASL EXTERNAL).
Seen on Debian 12 (slapd 2.5); options: slapd.access(5), slapd-config(5), slapd.conf(5) "limits".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from setupwizard.directory.ldif import LdifEntry, addition, entries, modification
from setupwizard.model.application import WRITTEN
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Argv, Result, Transport

UNIT = "slapd.service"
PORT = 389
DEFAULTS = "/etc/default/slapd"
DEFAULTS_TEXT = f"""{WRITTEN}
# Only programs on this server reach the directory; it is never open to the network.
SLAPD_CONF=
SLAPD_USER="openldap"
SLAPD_GROUP="openldap"
SLAPD_PIDFILE=
SLAPD_SERVICES="ldap://127.0.0.1/ ldapi:///"
SLAPD_OPTIONS=""
"""

ROOT = "gidNumber=0+uidNumber=0,cn=peercred,cn=external,cn=auth"
"""How slapd calls the host's root on its local socket."""

_LOGIN = ("-Y", "EXTERNAL", "-Q", "-H", "ldapi:///")
_ALL = ("-LLL", "-o", "ldif-wrap=no", "-z", "none")
WHO: Argv = ("ldapwhoami", *_LOGIN)
"""Succeeds when slapd answers."""

SUFFIXES: Argv = (
    "grep", "-rhsE", "-A", "4", r"^(olcSuffix|suffix)\b",
    "/etc/ldap/slapd.d", "/etc/ldap/slapd.conf",
)  # fmt: skip
"""Which directories are configured here, also while slapd is stopped or removed. A long name goes
on in the next lines."""


def suffixes(found: Result) -> tuple[str, ...]:
    """From the answer to SUFFIXES, in either form of configuration."""
    quoted = "\n".join(re.sub(r'^suffix\s+"?([^"]*)"?\s*$', r"olcSuffix: \1", line)
                       for line in found.out.splitlines())  # fmt: skip
    shown = entries("dn: x\n" + quoted)
    return tuple(suffix for entry in shown for suffix in entry.all("olcSuffix"))


@dataclass(frozen=True, slots=True)
class Shape:
    """A directory below `base` as we lay it out: everything has its name from here."""

    base: str

    @property
    def people(self) -> str:
        return f"ou=people,{self.base}"

    @property
    def groups(self) -> str:
        return f"ou=groups,{self.base}"

    @property
    def services(self) -> str:
        return f"ou=services,{self.base}"

    @property
    def account(self) -> str:
        """The account Openfire reads with."""
        return f"cn=openfire,{self.services}"

    @property
    def domain(self) -> str:
        return ".".join(re.findall(r"dc=([^,\s]+)", self.base, re.IGNORECASE))

    @property
    def access(self) -> tuple[str, ...]:
        """Who may what; written exactly as slapd shows it again.

        Passwords are never read, by nobody but the host's root: they are for logging in, and each
        person's own may be changed by that person. The account reads all else, and writes nothing.
        """
        return (
            f"to * by dn.exact={ROOT} manage by * break",
            f'to attrs=userPassword by dn.exact="{self.account}" none '
            "by self =xw by anonymous auth by * none",
            f'to * by dn.exact="{self.account}" read by self read by * none',
        )

    @property
    def limits(self) -> tuple[str, ...]:
        """slapd gives 500 entries at once to everybody else."""
        return tuple(
            f'dn.exact="{who}" time=unlimited size=unlimited' for who in (self.account, ROOT)
        )

    @property
    def indexes(self) -> tuple[str, ...]:
        return (
            "objectClass eq",
            "uid,cn,sn,givenName,mail eq,sub",
            "member,memberUid eq",
            "uidNumber,gidNumber eq",
        )

    def settings_question(self) -> Argv:
        wanted = ("olcAccess", "olcLimits", "olcDbIndex")
        return search("cn=config", f"(olcSuffix={self.base})", *wanted, scope="one")

    def skeleton_question(self) -> Argv:
        wanted = "(|(objectClass=dcObject)(objectClass=organizationalUnit)(cn=openfire))"
        return search(self.base, wanted, "userPassword")

    def settings(self, database: str) -> str:
        """The record that gives the database of this name our rules, limits and indexes."""
        return modification(
            database,
            ("replace", "olcAccess", numbered(self.access)),
            ("replace", "olcLimits", numbered(self.limits)),
            ("replace", "olcDbIndex", self.indexes),
        )

    def skeleton(self, account_hash: str) -> Iterator[tuple[str, str]]:
        """Every entry that carries the rest, by its name: the records that add them, in order."""
        domain = self.domain
        top = [("objectClass", "dcObject"), ("objectClass", "organization"), ("o", domain)]
        yield self.base, addition(self.base, [*top, ("dc", domain.partition(".")[0])])
        for name, dn in (
            ("people", self.people),
            ("groups", self.groups),
            ("services", self.services),
        ):
            yield dn, addition(dn, [("objectClass", "organizationalUnit"), ("ou", name)])
        account = [("objectClass", "organizationalRole"), ("objectClass", "simpleSecurityObject")]
        account += [("cn", "openfire"), ("description", "Openfire reads people and groups")]
        yield self.account, addition(self.account, [*account, ("userPassword", account_hash)])


def search(base: str, search_filter: str, *attributes: str, scope: str = "sub") -> Argv:
    return (
        "ldapsearch",
        *_LOGIN,
        *_ALL,
        "-b",
        base,
        "-s",
        scope,
        search_filter,
        *(attributes or ("1.1",)),
    )


def found_entries(answer: Result) -> tuple[LdifEntry, ...] | None:
    """What a search found; None when slapd does not answer, or has no such place."""
    return tuple(entries(answer.out)) if answer.ok else None


def change(host: Transport, records: Iterable[str]) -> None:
    """Let slapd do all of this, in order; on standard input, where no other program sees it.

    Raises SLAPD_REFUSED; what stood before the record that was refused is done.
    """
    text = "".join(records)
    done = host.run(("ldapmodify", *_LOGIN), stdin=text.encode()) if text else None
    if done and not done.ok:
        raise SetupError(Code.SLAPD_REFUSED, detail=done.err)


def numbered(values: Iterable[str]) -> tuple[str, ...]:
    """As slapd keeps values whose order counts."""
    return tuple(f"{{{number}}}{value}" for number, value in enumerate(values))
