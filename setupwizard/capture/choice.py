"""What of a capture is to be seen, here and in Wireshark."""

import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from setupwizard.capture.events import Event, Kind, Party, Weight

FIELDS = {
    Kind.MESSAGE: "xmpp.message",
    Kind.PRESENCE: "xmpp.presence",
    Kind.QUESTION: "xmpp.iq",
    Kind.ENCRYPTION: "tls",
}
"""How Wireshark's display filter names a kind (xmpp and tls dissectors)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What an event has to be to be seen; empty fields leave it open.

    `user`: a name before the @. `port`: of the client or of the server. `main`: only what the
    story is about. `text`: part of its sentence, in whatever letters.
    """

    address: str = ""
    user: str = ""
    port: int = 0
    kinds: frozenset[Kind] = frozenset()
    main: bool = False
    text: str = ""

    def shows(self, event: Event, party: Party, told: str = "") -> bool:
        """`told`: the event as its sentence."""
        ends = (party.client, party.server)
        return (
            (not self.main or event.weight is Weight.MAIN)
            and (not self.kinds or event.kind in self.kinds)
            and (not self.user or party.user == self.user)
            and (not self.address or self.address in (ends[0].address, ends[1].address))
            and (not self.port or self.port in (ends[0].port, ends[1].port))
            and (not self.text or self.text.casefold() in told.casefold())
        )

    def display_filter(self, parties: Mapping[int, Party]) -> str:
        """The same for Wireshark, as far as it can tell: a user is where they are connected."""
        wanted = [_address(self.address)] if self.address else []
        wanted += [f"tcp.port == {self.port}"] if self.port else []
        if self.user:
            own = [one for one in parties.values() if one.user == self.user]
            wanted.append(_any(_connection(one) for one in own[:MOST_NAMED]))
        if fields := [FIELDS[kind] for kind in Kind if kind in self.kinds and kind in FIELDS]:
            wanted.append(_any(fields))
        elif not self.kinds:
            wanted.append("xmpp")
        return " && ".join(one for one in wanted if one) or "tcp"


MOST_NAMED = 8
"""Connections of a user in one filter."""


def frame_filter(event: Event) -> str:
    """The one packet of this event, in Wireshark."""
    return f"frame.number == {event.tcp.number}"


def _address(address: str) -> str:
    try:
        version = ipaddress.ip_address(address).version
    except ValueError:
        version = 4
    return f"{'ipv6' if version == 6 else 'ip'}.addr == {address}"


def _connection(party: Party) -> str:
    return f"{_address(party.client.address)} && tcp.port == {party.client.port}"


def _any(parts: Iterable[str]) -> str:
    several = list(parts)
    if len(several) < 2:
        return "".join(several)
    return "(" + " || ".join(f"({one})" if "&&" in one else one for one in several) + ")"
