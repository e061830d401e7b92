"""What can be asked of a directory, so that a simulated one can bring its own."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Transport

SAMPLE = 5
"""How many people or groups are shown."""


class Kind(StrEnum):
    """What the directory says it is, by its root entry."""

    OPENLDAP = "openldap"
    ACTIVE_DIRECTORY = "active-directory"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """One person as Openfire will see them; `user` stands before the @."""

    user: str
    name: str
    email: str
    dn: str


@dataclass(frozen=True, slots=True)
class Group:
    """`size`: how many members it has; a group inside it is none."""

    name: str
    description: str
    size: int


@dataclass(frozen=True, slots=True)
class People:
    """`count` were seen; there are more when not `whole` (the directory lists no more at once).

    `outside`: so many more would fit, but are not under the base; 0 also where it is not told.
    """

    count: int
    whole: bool
    sample: tuple[Person, ...]
    outside: int = 0


@dataclass(frozen=True, slots=True)
class Groups:
    """As `People`. In `nested` of them are other groups, into which Openfire does not look."""

    count: int
    whole: bool
    sample: tuple[Group, ...]
    outside: int = 0
    nested: int = 0


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something the directory has, and how many entries: an object class, or a place (a DN)."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was guessed: `answers` is what was given with every guess filled in.

    `bases`: the directory's own starting points. The others are for ticking: object classes of
    the people and of the groups, and the places people are in; most entries first.
    """

    kind: Kind
    answers: LdapAnswers
    bases: tuple[str, ...]
    person_classes: tuple[Occurrence, ...]
    group_classes: tuple[Occurrence, ...]
    places: tuple[Occurrence, ...]


class Directory(Protocol):
    """A directory that let us in. Looks people up exactly as Openfire will, and only reads.

    Every method raises `SetupError` with one of the LDAP_ codes. Of the answers it is given, the
    address and the login are already used up; base, attributes and filters count.
    """

    def discover(self, ldap: LdapAnswers) -> Proposal:
        """Find out where people and groups are and what their attributes are called."""
        ...

    def people(self, ldap: LdapAnswers) -> People: ...

    def groups(self, ldap: LdapAnswers) -> Groups: ...

    def find(self, ldap: LdapAnswers, text: str, most: int = 20) -> tuple[Person, ...]:
        """People whose user name, name or e-mail contains `text`; at most so many."""
        ...

    def namesakes(self, ldap: LdapAnswers, users: Sequence[str]) -> frozenset[str]:
        """Those of these user names that somebody in the directory has."""
        ...

    def require_person(self, ldap: LdapAnswers, user: str) -> None:
        """Raises LDAP_PERSON_MISSING when nobody has this name, LDAP_PERSON_TWICE when several do,
        LDAP_PERSON_LETTERS when Openfire could not look it up.
        """
        ...

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        """Whether this person can log in with this password. One attempt.

        Raises what `require_person` raises, and what the directory says of the account: that it is
        locked, disabled, expired, or that its password has to be changed.
        """
        ...

    def takes_any_password(self, ldap: LdapAnswers, user: str) -> bool:
        """Whether a password made up is enough, for a name made up beside this person.

        A wrong one for somebody real would count against them, and lock them out in the end.
        """
        ...


OpenDirectory = Callable[[Transport, LdapAnswers, Secret], AbstractContextManager[Directory]]
"""Reach the directory through the host, encrypt as the answers say and log in; the secret is the
password of `bind_dn`.

Raises `SetupError` with one of the LDAP_ codes on entering; LDAP_CERTIFICATE_UNKNOWN carries the
certificate's `fingerprint`, `subject`, `issuer` and `expires`, for a person to compare.
"""
