"""Events made of what is understood of a packet, and who is who by then."""

from dataclasses import replace

from setupwizard.capture.connection import CLIENT, Connection
from setupwizard.capture.events import Event, Kind, Party, TcpFacts, Weight
from setupwizard.capture.nodes import Node
from setupwizard.capture.packets import Packet
from setupwizard.capture.segments import Segment, flags_text
from setupwizard.capture.stanzas import Told, name_of

MOST_PARTIES = 20_000


class Teller:
    """What is told is about the packet at hand: `begin` says which, `events` is what came of it.

    `parties` by the number of the connection. `opened`: while it is about what was encrypted.
    """

    def __init__(self) -> None:
        self.parties: dict[int, Party] = {}
        self.events: list[Event] = []
        self.opened = False
        self.time = 0
        self._number = self._count = 0

    def begin(self, packet: Packet, number: int, found: Segment, side: int) -> None:
        """`number`: of the packet, from 1. `side`: who sent it."""
        self.events = []
        self.time, self._number, self._found, self._side = packet.time, number, found, side

    def say(
        self,
        connection: Connection,
        side: int,
        kind: Kind,
        code: str,
        *,
        weight: Weight = Weight.MAIN,
        stanza: Node | None = None,
        about: int = 0,
        **params: object,
    ) -> None:
        """That this side of the connection did something."""
        two = (connection.party.name, connection.party.server_name)
        who, whom = two if side == CLIENT else two[::-1]
        filled = {"who": who, "whom": whom, **{name: str(one) for name, one in params.items()}}
        self.tell(connection, side, Told(kind, weight, code, filled), stanza, 0, about)

    def tell(
        self,
        connection: Connection,
        side: int,
        told: Told,
        stanza: Node | None,
        size: int,
        about: int = 0,
    ) -> int:
        """The same in words that are known already; the number of the event."""
        self._count += 1
        found, party = self._found, connection.party
        ends = (party.client, party.server)
        facts = TcpFacts(
            self._number,
            ends[self._side],
            ends[1 - self._side],
            flags_text(found.flags),
            found.seq,
            found.ack,
            len(found.payload) + found.absent,
            connection.halves[side].repeated,
        )
        event = Event(
            self._count, self.time, told.kind, told.weight, told.code, connection.number,
            side == CLIENT, facts, told.params, stanza, size, about, self.opened,
        )  # fmt: skip
        self.events.append(event)
        return self._count

    def learn(
        self,
        connection: Connection,
        *,
        user: str = "",
        jid: str = "",
        domain: str = "",
        encrypted: bool = False,
    ) -> None:
        """Who it is; what is empty was not learnt."""
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
