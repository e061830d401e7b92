"""What is found out about somebody who cannot connect: stage by stage, as `diagnose` tells it."""

from dataclasses import dataclass, field
from enum import StrEnum

from setupwizard.admin.user import User
from setupwizard.dns.records import Record
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret


class Stage(StrEnum):
    """What a chat program has to pass, in its order."""

    OPENFIRE = "openfire"
    DOMAIN = "domain"
    NAME = "name"
    PORT = "port"
    CERTIFICATE = "certificate"
    ENCRYPTION = "encryption"
    ADDRESS = "address"
    ACCOUNT = "account"
    LOCK = "lock"
    PASSWORD = "password"  # noqa: S105 - the name of a stage
    SESSIONS = "sessions"


class Verdict(StrEnum):
    """UNSURE: nobody here can tell, or it was not asked; the notes say why."""

    HOLDS = "holds"
    FAILS = "fails"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Checked:
    """`problem`: why it fails, or why it could not be asked. `notes`: what else is to be known."""

    stage: Stage
    verdict: Verdict
    problem: Problem | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Who cannot connect, as somebody says it: a user name or an address `ana@escuela.es`.

    `password` and `address` (the IP address of their computer) are empty where they are not known.
    """

    name: str
    password: Secret = field(default_factory=lambda: Secret(""))
    address: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`user`: None where there is no such account, then `similar` are those with such a name.
    `online`: connected at this moment; None where that is not told. `records`: what is to be
    entered for chat programs to find the server, `obsolete` what is to be taken away first.
    """

    domain: str
    checks: tuple[Checked, ...]
    user: User | None = None
    similar: tuple[User, ...] = ()
    online: bool | None = None
    records: tuple[Record, ...] = ()
    obsolete: tuple[Record, ...] = ()

    @property
    def first_fault(self) -> Checked | None:
        """A domain that is not found comes after all others: a program can be told the server’s
        address by hand, as many are.
        """
        faults = [one for one in self.checks if one.verdict is Verdict.FAILS]
        return min(faults, key=lambda one: one.stage is Stage.NAME, default=None)
