"""The XML that one side of a chat sends, while it comes: stanzas, and what is wrong with it.

An XMPP stream is one endless document (RFC 6120, 4). It begins anew after a login or when
encryption begins, a recording may join it anywhere, and whoever sends it may be hostile: no
document type and so no entities, and limits on all that could grow.
"""

import base64
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple
from xml.parsers import expat

from setupwizard.capture.nodes import (
    LONGEST,
    SECRET,
    STREAMS,
    Element,
    Node,
    element,
    is_secret_field,
    without_secrets,
)

MOST_BYTES = 256 * 1024
MOST_DEPTH = 60
MOST_ELEMENTS = 4000
MOST_ATTRIBUTES = 60
"""Of one stanza."""

MOST_TROUBLES = 50
"""After so many it is not the chat, whatever it is, and is not looked at any more."""

LARGE = 16 * 1024
"""Bytes from which on the parser is spared looking at a piece again and again."""

HEAD = (
    b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
    b"xmlns:db='jabber:server:dialback'>"
)
"""Where a stream was joined in the middle, its beginning is made up."""

BEGINS = re.compile(
    rb"<(?=\?xml[\s]|stream:stream[\s]|(?:message|presence|iq|stream:features|stream:error|"
    rb"features|starttls|proceed|auth|challenge|response|success|failure|abort|authenticate|"
    rb"continue|enable|enabled|resume|resumed|r|a|handshake|db:result|db:verify)[\s/>])"
    rb"|</stream:stream>"
)
"""What may stand where one can begin to read."""

LOGINS = ("auth", "initial-response")
"""Elements with the first words of a login."""

KEPT_TAIL = 32
"""Bytes in which such a beginning may be cut in two."""


class Trouble(StrEnum):
    """Why some of a stream was not read."""

    BROKEN = "broken"
    HOSTILE = "hostile"
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class Opened:
    """The stream begins, also anew; `head` holds its attributes."""

    head: Node


class Stanza(NamedTuple):
    """`size` in bytes, as it travelled. `user`: who logs in, where it is a login that says so."""

    node: Node
    size: int
    user: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """The stream was ended as it should be."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    trouble: Trouble


Piece = Opened | Stanza | Closed | Unreadable

_Begun = tuple[Element, tuple[tuple[str, str], ...], list[Node | str], bool]
"""An element that is not whole yet: its attributes, what is in it, whether its text is secret."""


class _StopError(Exception):
    """Leave the parser at `at`. `trouble` None: the stream begins anew here, or ends here."""

    def __init__(self, at: int, trouble: Trouble | None) -> None:
        self.at, self.trouble = at, trouble


class XmlStream:
    """`take` returns what became whole. Text before the first place to begin at is left out."""

    def __init__(self) -> None:
        self._found: list[Piece] = []
        self._pending = self._piece = b""
        self._parser: Any = None
        self._fed = self._piece_began = self._began = self._stanza_began = 0
        self._troubles = 0

    def take(self, data: bytes) -> list[Piece]:
        found = self._found = []
        while data and self._troubles < MOST_TROUBLES:
            if self._parser is None:
                data = self._synchronized(self._pending + data)
            if data:
                data = self._parse(data)
        return found

    def lost(self) -> None:
        """Something is missing here: what had begun will not become whole."""
        self._parser = None
        self._pending = b""

    def _synchronized(self, data: bytes) -> bytes:
        """What follows from the next place to begin at; empty while there is none."""
        match = BEGINS.search(data)
        if match is None:
            self._pending = data[-KEPT_TAIL:]
            return b""
        self._pending = b""
        data = data[match.start() :]
        self._begin(made_up=not data.startswith((b"<?xml", b"<stream:stream")))
        return data

    def _begin(self, *, made_up: bool) -> None:
        parser = self._parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._hostile
        parser.ProcessingInstructionHandler = self._hostile
        self._open: list[_Begun] = []
        self._elements = self._fed = self._stanza_began = 0
        self._in_stream = self._of_server = False
        self._login = ""
        _defer(parser, False)
        if made_up:
            told = len(self._found)
            parser.Parse(HEAD, False)
            del self._found[told:]
            self._fed = self._stanza_began = len(HEAD)
        self._began = self._fed

    def _parse(self, data: bytes) -> bytes:
        """Feed the parser; what follows a stop is returned, to be read from there."""
        before = self._piece_began = self._fed
        self._piece = data
        self._fed += len(data)
        try:
            self._parser.Parse(data, False)
        except expat.ExpatError:
            return self._after(self._parser.ErrorByteIndex - before, data, Trouble.BROKEN)
        except _StopError as stop:
            return self._after(stop.at - before, data, stop.trouble)
        unfinished = self._fed - self._stanza_began
        if unfinished > LARGE:
            _defer(self._parser, True)
        if unfinished > MOST_BYTES:
            self._troubled(Trouble.TOO_LARGE)
            self.lost()
        return b""

    def _after(self, at: int, data: bytes, trouble: Trouble | None) -> bytes:
        rest = data[max(at, 0) :]
        is_first = self._fed - len(data) == self._began and at <= 0
        self._parser = None
        if trouble is None:
            return rest.partition(b">")[2] if rest.startswith(b"</") else rest
        if rest.startswith(b"<?xml") and not is_first:
            return rest
        self._troubled(trouble)
        return rest if at < 0 else rest[1:]

    def _troubled(self, trouble: Trouble) -> None:
        self._troubles += 1
        self._found.append(Unreadable(trouble))

    def _stop(self, trouble: Trouble | None) -> _StopError:
        """The parser itself goes on to the end of the piece, without telling."""
        return _StopError(self._parser.CurrentByteIndex, trouble)

    def _hostile(self, *_: object) -> None:
        raise self._stop(Trouble.HOSTILE)

    def _start(self, full: str, attributes: list[str]) -> None:
        found = element(full)
        depth = len(self._open)
        if found.name == "stream" and found.namespace == STREAMS:
            self._start_stream(found, attributes)
            return
        if not depth:
            if not self._in_stream:
                raise self._stop(Trouble.BROKEN)
            self._stanza_began = self._parser.CurrentByteIndex
            self._elements = 0
            self._of_server = found.namespace == STREAMS  # features, error: nobody wrote them
            self._parser.CharacterDataHandler = self._text
        self._elements += 1
        if (
            depth >= MOST_DEPTH
            or self._elements > MOST_ELEMENTS
            or len(attributes) > 2 * MOST_ATTRIBUTES
        ):
            raise self._stop(Trouble.TOO_LARGE)
        kept = without_secrets(attributes) if attributes else ()
        secret = found.secret or (depth > 0 and self._open[-1][3])
        if not secret and found.name == "field":
            secret = is_secret_field(kept)
        self._open.append((found, kept, [], secret))

    def _start_stream(self, found: Element, attributes: list[str]) -> None:
        if self._in_stream:
            raise self._stop(None)
        self._in_stream = True
        head = Node(found.name, found.namespace, without_secrets(attributes), ())
        self._found.append(Opened(head))
        self._stanza_began = self._parser.CurrentByteIndex

    def _text(self, text: str) -> None:
        if not self._open:
            return
        found, _, children, secret = self._open[-1]
        if not secret:
            children.append(text[:LONGEST])
            return
        if not children and text.strip():
            children.append(SECRET)
        if found.name in LOGINS:
            self._login = (self._login + text)[:LONGEST]

    def _end(self, full: str) -> None:
        if not self._open:
            self._found.append(Closed())
            self._in_stream = False
            raise self._stop(None)
        found, attributes, children, secret = self._open.pop()
        private = found.private and not secret and not self._of_server
        node = Node(found.name, found.namespace, attributes, tuple(children), private)
        if self._open:
            self._open[-1][2].append(node)
            return
        end = self._end_of_tag()
        self._found.append(Stanza(node, end - self._stanza_began, self._user(node)))
        self._stanza_began = end
        self._parser.CharacterDataHandler = None

    def _end_of_tag(self) -> int:
        """Of an element without content expat tells its end, of another where its last tag is."""
        at = int(self._parser.CurrentByteIndex) - self._piece_began
        if at >= 0 and self._piece[at : at + 2] not in (b"</", b"<"):
            return self._piece_began + at
        return self._piece_began + self._piece.find(b">", max(at, 0)) + 1

    def _user(self, node: Node) -> str:
        if not self._login:
            return ""
        login, self._login = self._login, ""
        return user_of(node.get("mechanism"), login)


def user_of(mechanism: str, login: str) -> str:
    """The name in the first words of a login, as far as its mechanism tells it in the clear."""
    try:
        said = base64.b64decode(login, validate=True).decode()
    except ValueError:
        return ""
    if mechanism == "PLAIN":  # RFC 4616: whose rights, who, password
        parts = said.split("\0")
        return parts[1] if len(parts) == 3 else ""
    if mechanism.startswith("SCRAM-"):  # RFC 5802, 7
        for part in said.split(",")[2:]:
            if part.startswith("n="):
                return part[2:].replace("=2C", ",").replace("=3D", "=")
    return ""


def _defer(parser: Any, defer: bool) -> None:
    """Whether the parser may wait for more before it looks at an unfinished piece again."""
    if hasattr(parser, "SetReparseDeferralEnabled"):  # expat 2.6
        parser.SetReparseDeferralEnabled(defer)
