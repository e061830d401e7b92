"""Stanzas and encryption of one connection, told as events."""

from setupwizard.capture.certificate import certificate_params
from setupwizard.capture.connection import CLIENT, SERVER, Connection
from setupwizard.capture.events import Kind, Weight
from setupwizard.capture.nodes import Node
from setupwizard.capture.stanzas import BIND, OLD_LOGIN, tell
from setupwizard.capture.telling import Teller
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.capture.tls_stream import (
    Alert,
    Certificate,
    ClientHello,
    Encrypted,
    ServerHello,
    TlsPiece,
    TlsStream,
)
from setupwizard.capture.tls_stream import Opened as OpenedRecord
from setupwizard.capture.xml_stream import Closed, Opened, Piece, Stanza, Unreadable

DETAIL = Weight.DETAIL

FOLLOWED = (Kind.MESSAGE,)
"""Kinds of which the confirmation is told."""


class Understanding:
    def __init__(self, teller: Teller, keys: KeyLog) -> None:
        self._teller, self._keys = teller, keys
        self._say, self._learn = teller.say, teller.learn

    # ------------------------------------------------------------------ XMPP

    def xmpp(self, connection: Connection, side: int, piece: Piece) -> None:
        match piece:
            case Stanza():
                self._stanza(connection, side, piece)
            case Opened():
                self._greeted(connection, side, piece.head)
            case Closed():
                self._say(connection, side, Kind.CONNECTION, "stream-closed", weight=DETAIL)
            case Unreadable():
                self._say(connection, side, Kind.PROBLEM, f"unreadable-{piece.trouble}")

    def _greeted(self, connection: Connection, side: int, head: Node) -> None:
        if side == SERVER:
            self._learn(connection, domain=head.get("from"))
            code, weight, domain = "stream-answered", DETAIL, head.get("from")
        else:
            domain = head.get("to")
            self._learn(connection, domain=domain, jid=head.get("from"))
            code, weight = "stream-asked", DETAIL if connection.greeted else Weight.MAIN
            connection.greeted = True
        self._say(
            connection, side, Kind.CONNECTION, code, weight=weight, stanza=head, domain=domain
        )

    def _stanza(self, connection: Connection, side: int, piece: Stanza) -> None:
        node = piece.node
        if piece.user and side == CLIENT:
            self._learn(connection, user=piece.user)
        if not connection.party.jid:
            self._learn_from(connection, side, node)
        told = tell(node, connection.party, from_client=side == CLIENT)
        number = self._teller.tell(connection, side, told, node, piece.size)
        if told.kind in FOLLOWED and told.weight is Weight.MAIN:
            connection.owe(side, self._teller.time, number)
        if told.code == "starttls-agreed" and side == SERVER and not self._teller.opened:
            connection.encrypt()
            self._learn(connection, encrypted=True)

    def _learn_from(self, connection: Connection, side: int, node: Node) -> None:
        """Who it is, from what a stanza says by the way."""
        if side == SERVER and node.name in ("message", "presence", "iq"):
            if node.name == "iq" and node.first and node.first.namespace == BIND:
                bound = node.first.find("jid")
                self._learn(connection, jid=bound.text if bound else "")
            elif "/" in node.get("to"):
                self._learn(connection, jid=node.get("to"))
        elif node.name == "iq" and node.first and node.first.namespace == OLD_LOGIN:
            named = node.first.find("username")
            self._learn(connection, user=named.text if named else "")

    # ------------------------------------------------------------------ TLS

    def tls(self, connection: Connection, side: int, seen: TlsPiece) -> None:
        match seen:
            case Encrypted():
                kind, size = Kind.ENCRYPTION, seen.size
                self._say(connection, side, kind, "encrypted", weight=DETAIL, size=size)
            case OpenedRecord():
                self._teller.opened = True
                for piece in connection.opened[side].take(seen.data):
                    self.xmpp(connection, side, piece)
                self._teller.opened = False
            case ClientHello() | ServerHello() | Certificate():
                self._handshake(connection, side, seen)
            case Alert() if seen.name == "close_notify":
                self._say(connection, side, Kind.ENCRYPTION, "tls-end", weight=DETAIL)
            case Alert():
                self._say(connection, side, Kind.PROBLEM, "tls-alert", alert=seen.name)

    def _handshake(
        self, connection: Connection, side: int, seen: ClientHello | ServerHello | Certificate
    ) -> None:
        kind = Kind.ENCRYPTION
        match seen:
            case ClientHello(version, name, protocols):
                self._learn(connection, encrypted=True)
                connection.random = seen.random
                code = "client-hello" if name else "client-hello-nameless"
                named = ", ".join(protocols)
                self._say(connection, side, kind, code, version=version, name=name, protocols=named)
            case ServerHello(version, cipher):
                self._bring_keys(connection, seen)
                self._say(connection, side, kind, "server-hello", version=version, cipher=cipher)
            case Certificate():
                if shown := certificate_params(seen.der):
                    names, ends = shown
                    self._say(connection, side, kind, "certificate", names=names, ends=ends)

    def _bring_keys(self, connection: Connection, hello: ServerHello) -> None:
        openers = self._keys.openers(connection.random, hello.random, hello.cipher)
        for stream, opener in zip(connection.streams, openers or (), strict=False):
            if isinstance(stream, TlsStream):
                stream.opener = opener
