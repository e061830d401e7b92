"""A capture as the story of what was said in it: packets in, events out.

Memory is bounded: by the number of connections, and by what each of them may hold.
"""

from dataclasses import replace

from setupwizard.capture.certificate import certificate_params
from setupwizard.capture.connection import CLIENT, MOST_GAPS, SERVER, Connection, Speaks
from setupwizard.capture.events import Endpoint, Event, Kind, Party, TcpFacts, Weight
from setupwizard.capture.nodes import Node
from setupwizard.capture.packets import Packet
from setupwizard.capture.ports import CHAT_PORTS
from setupwizard.capture.segments import (
    ACK,
    FIN,
    RST,
    SYN,
    Segment,
    address_text,
    flags_text,
    segment,
)
from setupwizard.capture.stanzas import BIND, OLD_LOGIN, Told, name_of, tell
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
from setupwizard.capture.xml_stream import Closed, Opened, Piece, Stanza, Unreadable, XmlStream
from setupwizard.model.problems import Code, Problem

MOST_CONNECTIONS = 1500
MOST_PARTIES = 20_000

NOTHING: list[Event] = []
FOLLOWED = (Kind.MESSAGE,)
"""Kinds of which the confirmation is told."""


class Conversation:
    """`take` every packet of a capture, in its order.

    `parties`: who is who, by the number of the connection, as far as it is known by now. `problem`
    says what could not be read although the capture is whole: CAPTURE_LINK_UNKNOWN.
    """

    def __init__(self, keys: KeyLog | None = None) -> None:
        """`keys` may still grow: they have to be there when a connection begins to be encrypted."""
        self._keys, self._is_opened = keys or KeyLog(), False
        self.parties: dict[int, Party] = {}
        self.problem: Problem | None = None
        self._ends: dict[tuple[bytes, int, bytes, int], tuple[Connection, int]] = {}
        self._packets = self._events = self._connections = 0
        self._found: list[Event] = []
        self._packet, self._side = Packet(0, 0, b"", 0), CLIENT

    def take(self, packet: Packet) -> list[Event]:
        self._packets += 1
        try:
            found = segment(packet.link, packet.data)
        except KeyError:
            self.problem = self.problem or Problem(
                Code.CAPTURE_LINK_UNKNOWN, {"link": str(packet.link)}
            )
            return NOTHING
        if found is None:
            return NOTHING
        end = self._ends.get(found[:4])
        if end is None or found.flags & SYN:
            end = self._met(found, end)
        connection, side = end
        if connection.speaks is Speaks.FOREIGN:
            return NOTHING
        self._found, self._packet, self._side = [], packet, side
        self._follow(connection, side, found)
        return self._found

    def _met(self, found: Segment, known: tuple[Connection, int] | None) -> tuple[Connection, int]:
        """Whose segment this is: of a connection that is known, or of a new one."""
        opens = found.flags & (SYN | ACK) == SYN
        if known:
            connection, side = known
            is_same = connection.halves[side].expected in (None, (found.seq + 1) & 0xFFFFFFFF)
            if is_same or not opens:
                return known
        side = CLIENT if opens or _is_client(found) else SERVER
        ends = [
            Endpoint(address_text(found.source), found.source_port),
            Endpoint(address_text(found.target), found.target_port),
        ]
        client, server = ends if side == CLIENT else ends[::-1]
        self._connections += 1
        connection = Connection(self._connections, client, server)
        own = found[:4]
        other = (found.target, found.target_port, found.source, found.source_port)
        self._ends.pop(own, None)
        self._ends.pop(other, None)
        while len(self._ends) >= 2 * MOST_CONNECTIONS:
            oldest = next(iter(self._ends))
            del self._ends[oldest]
            self._ends.pop((*oldest[2:], *oldest[:2]), None)
        self._ends[own], self._ends[other] = (connection, side), (connection, 1 - side)
        return connection, side

    def _follow(self, connection: Connection, side: int, found: Segment) -> None:
        flags, half = found.flags, connection.halves[side]
        if flags & SYN:
            self._opened(connection, side, found)
        if flags & ACK:
            for lost in connection.halves[1 - side].confirmed(found.ack):
                self._read(connection, 1 - side, lost, found)
            if connection.owed[1 - side]:
                self._confirmed(connection, side, found)
        if found.payload or found.absent:
            for piece in half.take(found.seq, found.payload, found.absent):
                self._read(connection, side, piece, found)
        if flags & (FIN | RST):
            self._ended(connection, side, found)

    def _opened(self, connection: Connection, side: int, found: Segment) -> None:
        half = connection.halves[side]
        if side == SERVER:
            connection.accepted = True
        elif connection.began and connection.told and not connection.accepted:
            self._say(connection, side, found, Kind.PROBLEM, "connect-again")
        elif not connection.began and connection.expected:
            connection.began = connection.told = True
            self._learn(connection)
            self._say(
                connection,
                side,
                found,
                Kind.CONNECTION,
                "connect",
                port=connection.party.server.port,
            )
        connection.began = True
        if half.expected is None:
            half.begin(found.seq)

    def _confirmed(self, connection: Connection, side: int, found: Segment) -> None:
        for time, number in connection.confirmed(1 - side, found.ack):
            weight = Weight.DETAIL if side == SERVER else Weight.MAIN
            took = max(0, self._packet.time - time) / 1e6
            milliseconds = f"{took:.1f}" if took >= 1 else f"{took:.2f}"
            self._say(
                connection, side, found, Kind.MESSAGE, "delivered",
                weight=weight, about=number, milliseconds=milliseconds,
            )  # fmt: skip

    def _ended(self, connection: Connection, side: int, found: Segment) -> None:
        half = connection.halves[side]
        if found.flags & FIN and half.expected is not None:
            half.expected = (half.expected + 1) & 0xFFFFFFFF
        connection.ended.add(side)
        if found.flags & RST or len(connection.ended) == 2:
            connection.streams = []  # nothing follows, and what was read is told
        if not connection.told or connection.closed:
            return
        connection.closed = True
        if found.flags & FIN:
            self._say(connection, side, found, Kind.CONNECTION, "closed", weight=Weight.DETAIL)
        elif side == SERVER and connection.began and not connection.accepted:
            port = connection.party.server.port
            self._say(connection, side, found, Kind.PROBLEM, "connect-refused", port=port)
        else:
            self._say(connection, side, found, Kind.PROBLEM, "reset")

    def _read(self, connection: Connection, side: int, data: bytes | None, found: Segment) -> None:
        """What one side sent, in order; None: something of it is missing."""
        if connection.speaks is Speaks.UNDECIDED and data:
            connection.decide(data)
            if connection.speaks in (Speaks.FOREIGN, Speaks.UNDECIDED):
                return
            self._introduce(connection, side, found)
        if not connection.streams:
            return
        stream = connection.streams[side]
        if data is None:
            stream.lost()
            connection.gaps += 1
            if connection.gaps <= MOST_GAPS:
                self._say(connection, side, found, Kind.PROBLEM, "gap", weight=Weight.DETAIL)
        elif isinstance(stream, XmlStream):
            for piece in stream.take(data):
                self._xmpp(connection, side, piece, found)
        else:
            for seen in stream.take(data):
                self._tls(connection, side, seen, found)

    def _introduce(self, connection: Connection, side: int, found: Segment) -> None:
        """A connection that turned out to be a chat."""
        if connection.told:
            return
        connection.told = True
        self._learn(connection)
        code = "connect" if connection.began else "joined"
        port = connection.party.server.port
        self._say(connection, CLIENT, found, Kind.CONNECTION, code, port=port)

    def _xmpp(self, connection: Connection, side: int, piece: Piece, found: Segment) -> None:
        match piece:
            case Stanza():
                self._stanza(connection, side, piece, found)
            case Opened():
                self._greeted(connection, side, piece.head, found)
            case Closed():
                weight = Weight.DETAIL
                self._say(connection, side, found, Kind.CONNECTION, "stream-closed", weight=weight)
            case Unreadable():
                self._say(connection, side, found, Kind.PROBLEM, f"unreadable-{piece.trouble}")

    def _greeted(self, connection: Connection, side: int, head: Node, found: Segment) -> None:
        if side == SERVER:
            self._learn(connection, domain=head.get("from"))
            self._say(
                connection, side, found, Kind.CONNECTION, "stream-answered",
                weight=Weight.DETAIL, stanza=head,
            )  # fmt: skip
            return
        domain = head.get("to")
        self._learn(connection, domain=domain, jid=head.get("from"))
        weight = Weight.DETAIL if connection.greeted else Weight.MAIN
        connection.greeted = True
        self._say(
            connection, side, found, Kind.CONNECTION, "stream-asked",
            weight=weight, stanza=head, domain=domain,
        )  # fmt: skip

    def _stanza(self, connection: Connection, side: int, piece: Stanza, found: Segment) -> None:
        node = piece.node
        if piece.user and side == CLIENT:
            self._learn(connection, user=piece.user)
        if not connection.party.jid:
            self._learn_from(connection, side, node)
        told = tell(node, connection.party, from_client=side == CLIENT)
        number = self._tell(connection, side, told, found, node, piece.size)
        if told.kind in FOLLOWED and told.weight is Weight.MAIN:
            connection.owe(side, self._packet.time, number)
        if told.code == "starttls-agreed" and side == SERVER and not self._is_opened:
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

    def _tls(self, connection: Connection, side: int, seen: TlsPiece, found: Segment) -> None:
        match seen:
            case Encrypted():
                self._say(
                    connection, side, found, Kind.ENCRYPTION, "encrypted",
                    weight=Weight.DETAIL, size=seen.size,
                )  # fmt: skip
            case OpenedRecord():
                self._is_opened = True
                for piece in connection.opened[side].take(seen.data):
                    self._xmpp(connection, side, piece, found)
                self._is_opened = False
            case ClientHello():
                self._learn(connection, encrypted=True)
                connection.random = seen.random
                code = "client-hello" if seen.name else "client-hello-nameless"
                self._say(
                    connection, side, found, Kind.ENCRYPTION, code,
                    version=seen.version, name=seen.name, protocols=", ".join(seen.protocols),
                )  # fmt: skip
            case ServerHello():
                if openers := self._keys.openers(connection.random, seen.cipher):
                    for stream, opener in zip(connection.streams, openers, strict=True):
                        if isinstance(stream, TlsStream):
                            stream.opener = opener
                self._say(
                    connection, side, found, Kind.ENCRYPTION, "server-hello",
                    version=seen.version, cipher=seen.cipher,
                )  # fmt: skip
            case Certificate():
                if shown := certificate_params(seen.der):
                    names, ends = shown
                    self._say(
                        connection, side, found, Kind.ENCRYPTION, "certificate",
                        names=names, ends=ends,
                    )  # fmt: skip
            case Alert() if seen.name == "close_notify":
                weight = Weight.DETAIL
                self._say(connection, side, found, Kind.ENCRYPTION, "tls-end", weight=weight)
            case Alert():
                self._say(connection, side, found, Kind.PROBLEM, "tls-alert", alert=seen.name)

    def _learn(
        self,
        connection: Connection,
        *,
        user: str = "",
        jid: str = "",
        domain: str = "",
        encrypted: bool = False,
    ) -> None:
        party = connection.party
        if jid:
            user = name_of(jid, party)
        changed = replace(
            party,
            user=user or party.user,
            jid=jid or party.jid,
            domain=domain or party.domain or jid.partition("/")[0].partition("@")[2],
            encrypted=encrypted or party.encrypted,
        )
        connection.party = self.parties[connection.number] = changed
        while len(self.parties) > MOST_PARTIES:
            del self.parties[next(iter(self.parties))]

    def _say(
        self,
        connection: Connection,
        side: int,
        found: Segment,
        kind: Kind,
        code: str,
        *,
        weight: Weight = Weight.MAIN,
        stanza: Node | None = None,
        about: int = 0,
        **params: object,
    ) -> None:
        two = (connection.party.name, connection.party.server_name)
        who, whom = two if side == CLIENT else two[::-1]
        filled = {"who": who, "whom": whom, **{name: str(one) for name, one in params.items()}}
        self._tell(connection, side, Told(kind, weight, code, filled), found, stanza, 0, about)

    def _tell(
        self,
        connection: Connection,
        side: int,
        told: Told,
        found: Segment,
        stanza: Node | None,
        size: int,
        about: int = 0,
    ) -> int:
        self._events += 1
        ends = (connection.party.client, connection.party.server)
        facts = TcpFacts(
            self._packets,
            ends[self._side],
            ends[1 - self._side],
            flags_text(found.flags),
            found.seq,
            found.ack,
            len(found.payload) + found.absent,
            connection.halves[side].repeated,
        )
        self._found.append(
            Event(
                self._events,
                self._packet.time,
                told.kind,
                told.weight,
                told.code,
                connection.number,
                side == CLIENT,
                facts,
                told.params,
                stanza,
                size,
                about,
                self._is_opened,
            )
        )
        return self._events


def _is_client(found: Segment) -> bool:
    """Who opened a connection whose beginning was not recorded."""
    if found.flags & SYN:  # with ACK: the server's answer
        return False
    if found.target_port in CHAT_PORTS:
        return True
    return found.source_port not in CHAT_PORTS and found.target_port < found.source_port
