"""One TCP connection of a capture, while it is followed."""

from collections import deque
from enum import Enum, auto

from setupwizard.capture.events import Endpoint, Party
from setupwizard.capture.ports import CHAT_PORTS
from setupwizard.capture.reassembly import Half, distance
from setupwizard.capture.tls_stream import TlsStream, begins_tls
from setupwizard.capture.xml_stream import XmlStream

MOST_OWED = 64
"""Messages whose confirmation is waited for, on each side."""

MOST_GAPS = 20
"""Gaps of a connection that are told."""

CLIENT, SERVER = 0, 1
"""Whose bytes: of the one who opened the connection, or of the other."""


class Speaks(Enum):
    """What is spoken: UNDECIDED before the first words, FOREIGN is not followed."""

    UNDECIDED = auto()
    XMPP = auto()
    TLS = auto()
    FOREIGN = auto()


class Connection:
    """`began`: its SYN was recorded. `told`: that it is there. `random`: of its client's hello;
    `opened`: what was said in encryption whose keys are known.
    """

    __slots__ = (
        "accepted",
        "began",
        "closed",
        "ended",
        "gaps",
        "greeted",
        "halves",
        "number",
        "opened",
        "owed",
        "party",
        "random",
        "speaks",
        "streams",
        "told",
    )  # fmt: skip

    def __init__(self, number: int, client: Endpoint, server: Endpoint) -> None:
        self.number = number
        self.party = Party(number, client, server)
        self.halves = (Half(), Half())
        self.speaks = Speaks.UNDECIDED
        self.streams: list[XmlStream | TlsStream] = []
        self.owed: tuple[deque[tuple[int, int, int]], ...] = (deque(), deque())
        self.began = self.told = self.accepted = self.greeted = self.closed = False
        self.ended: set[int] = set()
        self.random = b""
        self.opened = (XmlStream(), XmlStream())
        self.gaps = 0

    @property
    def expected(self) -> bool:
        """It goes to a port where chats are."""
        return self.party.server.port in CHAT_PORTS

    def decide(self, data: bytes) -> None:
        """By the first bytes of either side what is spoken."""
        start = data.lstrip(b" \r\n\t")
        if not start:
            return
        if start.startswith((b"<?xml", b"<stream:stream")):
            self._speak_xmpp()
        elif not self.expected:
            self.speaks = Speaks.FOREIGN
        elif self.began:
            self.encrypt() if begins_tls(data) else self._speak_xmpp()
        elif _is_text(start):
            self._speak_xmpp()
        else:
            self.encrypt(joined=not begins_tls(data))

    def _speak_xmpp(self) -> None:
        self.speaks = Speaks.XMPP
        self.streams = [XmlStream(), XmlStream()]

    def encrypt(self, *, joined: bool = False) -> None:
        """From here on it is TLS."""
        self.speaks = Speaks.TLS
        self.streams = [TlsStream(joined=joined), TlsStream(joined=joined)]

    def owe(self, side: int, time: int, number: int) -> None:
        """The event `number` was completed by what this side sent until now."""
        expected = self.halves[side].expected
        if expected is not None and len(self.owed[side]) < MOST_OWED:
            self.owed[side].append((expected, time, number))

    def confirmed(self, side: int, ack: int) -> list[tuple[int, int]]:
        """Time and number of what this side sent and the other has confirmed now."""
        owed = self.owed[side]
        found: list[tuple[int, int]] = []
        while owed and distance(ack, owed[0][0]) >= 0:
            _, time, number = owed.popleft()
            found.append((time, number))
        return found


def _is_text(start: bytes) -> bool:
    """Whether it may be a piece of XML: nothing a TLS record is full of."""
    return not any(byte < 9 or 13 < byte < 32 for byte in start[:64])
