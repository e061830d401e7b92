"""A capture as the story of what was said in it: packets in, events out.

Memory is bounded: by the number of connections, and by what each of them may hold.
"""

from collections.abc import Mapping

from setupwizard.capture.connection import CLIENT, SERVER, Connection, Speaks
from setupwizard.capture.events import Endpoint, Event, Party
from setupwizard.capture.following import Follower
from setupwizard.capture.packets import Packet
from setupwizard.capture.ports import CHAT_PORTS
from setupwizard.capture.segments import ACK, SYN, Segment, address_text, segment
from setupwizard.capture.telling import Teller
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.capture.understanding import Understanding
from setupwizard.model.problems import Code, Problem

MOST_CONNECTIONS = 1500

NOTHING: list[Event] = []


class Conversation:
    """`take` every packet of a capture, in its order.

    `parties`: who is who, by the number of the connection, as far as it is known by now. `problem`
    says what could not be read although the capture is whole: CAPTURE_LINK_UNKNOWN.
    """

    def __init__(self, keys: KeyLog | None = None) -> None:
        """`keys` may still grow: they have to be there when a connection begins to be encrypted."""
        self._teller = Teller()
        understanding = Understanding(self._teller, keys if keys is not None else KeyLog())
        self._follower = Follower(self._teller, understanding)
        self.problem: Problem | None = None
        self._ends: dict[tuple[bytes, int, bytes, int], tuple[Connection, int]] = {}
        self._packets = self._connections = 0

    @property
    def parties(self) -> Mapping[int, Party]:
        return self._teller.parties

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
        self._teller.begin(packet, self._packets, found, side)
        self._follower.follow(connection, side, found)
        return self._teller.events

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


def _is_client(found: Segment) -> bool:
    """Who opened a connection whose beginning was not recorded."""
    if found.flags & SYN:  # with ACK: the server's answer
        return False
    if found.target_port in CHAT_PORTS:
        return True
    return found.source_port not in CHAT_PORTS and found.target_port < found.source_port
