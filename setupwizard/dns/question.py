"""What is asked of the domain name system, and what came back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Protocol

from setupwizard.model.cancel import Cancel


class Kind(StrEnum):
    """The kinds of records we ask for or recommend, as everybody writes them."""

    A = "A"
    AAAA = "AAAA"
    CNAME = "CNAME"
    NS = "NS"
    SOA = "SOA"
    SRV = "SRV"


class Status(Enum):
    """NO_NAME: there is nothing at all by that name. BROKEN: its name servers fail (SERVFAIL)."""

    FOUND = auto()
    NO_NAME = auto()
    NO_RECORD = auto()
    BROKEN = auto()
    UNASKED = auto()  # no answer came from any name server


@dataclass(frozen=True, slots=True)
class Query:
    """`name` as it is sent: ASCII, without the dot at its end; empty for the root."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Service:
    """A SRV record (RFC 2782). An empty `target` says that there is no such service here."""

    priority: int
    weight: int
    port: int
    target: str


@dataclass(frozen=True, slots=True)
class Reply:
    """`values`: addresses or names, in lower case and without the dot at their end.

    `alias`: the name that really has the record, when the one asked for is only another name of it.
    """

    status: Status
    values: tuple[str, ...] = ()
    services: tuple[Service, ...] = ()
    alias: str = ""


UNASKED = Reply(Status.UNASKED)

Replies = Mapping[Query, Reply]


class Resolve(Protocol):
    """Asks all of it at the same time, from this computer."""

    def __call__(self, queries: Sequence[Query], patience: float, cancel: Cancel) -> Replies:
        """A reply for each query, UNASKED for what had no answer within `patience` seconds.

        Raises nothing: no network is an answer too. A cancelled question returns early.
        """
        ...
