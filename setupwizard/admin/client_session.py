"""Somebody's connection to a running server, as far as it is told."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from setupwizard.model.problems import Problem


class Show(StrEnum):
    """How somebody shows themselves (RFC 6121, 4.7.2.1). HIDDEN: connected, and shown as absent."""

    AVAILABLE = "available"
    CHAT = "chat"
    AWAY = "away"
    BUSY = "dnd"
    LONG_AWAY = "xa"
    HIDDEN = "hidden"


class Encrypted(StrEnum):
    """BOTH: the program showed a certificate, too. UNKNOWN: it is not told."""

    NO = "no"
    YES = "yes"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ClientSession:
    """`jid` is the full address; `user` as it stands before the @ in it.

    `name`: in full, where Openfire keeps the people itself and its database can be read.
    `program` with its version, as it says itself, empty where it does not or it is not told.
    `address`: the IP address it comes from. `tls`: as in `TLSv1.3`. `received` and `sent` are
    stanzas, by Openfire; None where they are not told.
    """

    jid: str
    show: Show = Show.AVAILABLE
    status: str = ""
    name: str = ""
    program: str = ""
    address: str = ""
    encrypted: Encrypted = Encrypted.UNKNOWN
    tls: str = ""
    received: int | None = None
    sent: int | None = None

    @property
    def user(self) -> str:
        return self.jid.partition("@")[0]

    @property
    def resource(self) -> str:
        return self.jid.partition("/")[2]


@dataclass(frozen=True, slots=True)
class ClientSessions:
    """Everybody who is connected, by address. `listed`: what the console told of them, `at` a
    moment of time.monotonic().

    `without_console`, `without_chat`: why one of the two could not be asked.
    """

    sessions: tuple[ClientSession, ...]
    listed: tuple[ClientSession, ...]
    at: float
    without_console: Problem | None = None
    without_chat: Problem | None = None


@dataclass(frozen=True, slots=True)
class SessionDetails:
    """What there is of one beside the list. Times in UTC; `began_words`: as Openfire writes it, by
    the server's clock, where that cannot be read. `way`: TCP, WebSocket or BOSH. `login`: the SASL
    mechanism. All are empty or None where this release does not tell.
    """

    session: ClientSession
    began: datetime | None = None
    active: datetime | None = None
    began_words: str = ""
    priority: int | None = None
    way: str = ""
    cipher: str = ""
    login: str = ""
    system: str = ""
