"""What happened in a capture, one thing at a time, told in words by `narration`.

All of it is frozen. What there may be a million of is a tuple: it is made three times as fast.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from setupwizard.capture.nodes import Node


class Kind(StrEnum):
    """What a person looks for."""

    CONNECTION = "connection"
    LOGIN = "login"
    ENCRYPTION = "encryption"
    PRESENCE = "presence"
    MESSAGE = "message"
    QUESTION = "question"
    PROBLEM = "problem"


class Weight(StrEnum):
    """MAIN is what the story is about; DETAIL belongs to how it works."""

    MAIN = "main"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address and a port, as in the packets."""

    address: str
    port: int

    def __str__(self) -> str:
        return (
            f"[{self.address}]:{self.port}"
            if ":" in self.address
            else f"{self.address}:{self.port}"
        )


class TcpFacts(NamedTuple):
    """The packet that completed it: its `number` in the capture, from 1, as Wireshark counts.

    `seq` and `ack` as they travelled. `size`: bytes of its payload. `repeated`: segments that side
    had to send again so far.
    """

    number: int
    source: Endpoint
    target: Endpoint
    flags: str
    seq: int
    ack: int
    size: int
    repeated: int = 0


class Event(NamedTuple):
    """`number` from 1, `time` in nanoseconds since 1970, UTC.

    `code` and `params` are the sentence (`texts/capture.py`); in params `who` and `whom` are names,
    or addresses of those who have not told theirs. `from_client`: who of the two ends did it.
    `connection` counts from 1. `about`: the number of the event this one answers, 0 if none.
    `size`: bytes of the stanza as they travelled. `opened`: it was encrypted, and there are keys.
    """

    number: int
    time: int
    kind: Kind
    weight: Weight
    code: str
    connection: int
    from_client: bool
    tcp: TcpFacts
    params: Mapping[str, str]
    stanza: Node | None = None
    size: int = 0
    about: int = 0
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """One chat program's connection: who it is, as far as it became known.

    `user`: the name before the @, empty while unknown; `jid`: the whole, once the server said it.
    `domain`: the chat's. `encrypted`: its content cannot be read from some point on.
    """

    connection: int
    client: Endpoint
    server: Endpoint
    user: str = ""
    jid: str = ""
    domain: str = ""
    encrypted: bool = False

    @property
    def name(self) -> str:
        """What to call it."""
        return self.user or self.client.address

    @property
    def server_name(self) -> str:
        return self.domain or self.server.address
