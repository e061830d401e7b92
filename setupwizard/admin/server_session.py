"""Connections of a server with other servers, and with components."""

from dataclasses import dataclass
from enum import StrEnum

from setupwizard.admin.client_session import Encrypted


class Direction(StrEnum):
    """FAILED: the last attempt to reach it was in vain."""

    IN = "in"
    OUT = "out"
    BOTH = "both"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ServerSession:
    """With the server of `domain`. Times as the console writes them, by the server's clock."""

    domain: str
    direction: Direction
    encrypted: Encrypted
    began: str = ""
    active: str = ""


@dataclass(frozen=True, slots=True)
class ComponentSession:
    """A program that adds to the chat, such as a gateway, under an address of its own. `kind` in
    the words of XMPP's registry of categories and types.
    """

    domain: str
    name: str
    kind: str
    encrypted: Encrypted
    began: str = ""


@dataclass(frozen=True, slots=True)
class OtherSessions:
    """`may_test`: this release tells why an attempt failed, and can make one.

    `version`: of the release.
    """

    servers: tuple[ServerSession, ...]
    components: tuple[ComponentSession, ...]
    may_test: bool
    version: str


@dataclass(frozen=True, slots=True)
class FailedAttempt:
    """`reason` and `log` as Openfire writes them, in English; `when` by the server's clock."""

    domain: str
    when: str
    reason: str
    log: tuple[str, ...]


class FederationStep(StrEnum):
    """What has to go well between two servers, in order."""

    REACHED = "reached"
    SERVED = "served"
    ENCRYPTED = "encrypted"
    TRUSTED = "trusted"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class FederationTest:
    """`failed`: at which step; None where it works. `log` as Openfire writes it, in English."""

    domain: str
    failed: FederationStep | None
    log: tuple[str, ...]
