"""One connection followed as TCP: opened, confirmed, put in order, ended."""

from setupwizard.capture.connection import CLIENT, MOST_GAPS, SERVER, Connection, Speaks
from setupwizard.capture.events import Kind, Weight
from setupwizard.capture.segments import ACK, FIN, RST, SYN, Segment
from setupwizard.capture.telling import Teller
from setupwizard.capture.understanding import Understanding
from setupwizard.capture.xml_stream import XmlStream


class Follower:
    def __init__(self, teller: Teller, understanding: Understanding) -> None:
        self._teller, self._understand = teller, understanding
        self._say, self._learn = teller.say, teller.learn

    def follow(self, connection: Connection, side: int, found: Segment) -> None:
        flags, half = found.flags, connection.halves[side]
        if flags & SYN:
            self._opened(connection, side, found)
        if flags & ACK:
            for lost in connection.halves[1 - side].confirmed(found.ack):
                self._read(connection, 1 - side, lost)
            if connection.owed[1 - side]:
                self._confirmed(connection, side, found)
        if found.payload or found.absent:
            for piece in half.take(found.seq, found.payload, found.absent):
                self._read(connection, side, piece)
        if flags & (FIN | RST):
            self._ended(connection, side, found)

    def _opened(self, connection: Connection, side: int, found: Segment) -> None:
        half = connection.halves[side]
        if side == SERVER:
            connection.accepted = True
        elif connection.began and connection.told and not connection.accepted:
            self._say(connection, side, Kind.PROBLEM, "connect-again")
        elif not connection.began and connection.expected:
            connection.began = connection.told = True
            self._learn(connection)
            self._say(
                connection,
                side,
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
            took = max(0, self._teller.time - time) / 1e6
            milliseconds = f"{took:.1f}" if took >= 1 else f"{took:.2f}"
            self._say(
                connection, side, Kind.MESSAGE, "delivered",
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
            self._say(connection, side, Kind.CONNECTION, "closed", weight=Weight.DETAIL)
        elif side == SERVER and connection.began and not connection.accepted:
            port = connection.party.server.port
            self._say(connection, side, Kind.PROBLEM, "connect-refused", port=port)
        else:
            self._say(connection, side, Kind.PROBLEM, "reset")

    def _read(self, connection: Connection, side: int, data: bytes | None) -> None:
        """What one side sent, in order; None: something of it is missing."""
        if connection.speaks is Speaks.UNDECIDED and data:
            connection.decide(data)
            if connection.speaks in (Speaks.FOREIGN, Speaks.UNDECIDED):
                return
            self._introduce(connection)
        if not connection.streams:
            return
        stream = connection.streams[side]
        if data is None:
            stream.lost()
            connection.gaps += 1
            if connection.gaps <= MOST_GAPS:
                self._say(connection, side, Kind.PROBLEM, "gap", weight=Weight.DETAIL)
        elif isinstance(stream, XmlStream):
            for piece in stream.take(data):
                self._understand.xmpp(connection, side, piece)
        else:
            for seen in stream.take(data):
                self._understand.tls(connection, side, seen)

    def _introduce(self, connection: Connection) -> None:
        """A connection that turned out to be a chat."""
        if connection.told:
            return
        connection.told = True
        self._learn(connection)
        code = "connect" if connection.began else "joined"
        port = connection.party.server.port
        self._say(connection, CLIENT, Kind.CONNECTION, code, port=port)
