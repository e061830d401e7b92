"""Whether an address is that of the server that was reached."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

INSIDE = tuple(
    map(
        ipaddress.ip_network,
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"),
    )
)
"""Numbers that every network has for itself: RFC 1918, RFC 6598 and RFC 4193."""


class Place(Enum):
    """NEAR: the server, by a number that is known in its own network only."""

    HERE = auto()
    NEAR = auto()
    ELSEWHERE = auto()
    UNSURE = auto()  # the server may be behind it: we know only its number inside
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class ServerAddresses:
    """`reached`: by which numbers it was; `own`: those it has itself, empty when it did not say."""

    reached: tuple[str, ...]
    own: tuple[str, ...] = ()

    @property
    def all(self) -> frozenset[Address]:
        known = map(read_address, (*self.reached, *self.own))
        return frozenset(one for one in known if one and not _only_itself(one))

    @property
    def public(self) -> tuple[str, ...]:
        """Those by which others may reach it: as we did, or else by numbers it says it has.

        Of the latter no IPv6: programs try that first, and nobody has seen that it works.
        """
        addresses = [one for one in map(read_address, self.reached) if one and _for_all(one)]
        if not addresses:
            own = map(read_address, self.own)
            addresses = [one for one in own if one and _for_all(one) and one.version == 4]
        return tuple(dict.fromkeys(map(str, addresses)))

    @property
    def near(self) -> tuple[str, ...]:
        """All that is known of it are numbers of its own network: those, or none."""
        return () if self.public else tuple(sorted(map(str, self.all)))

    def place(self, address: str) -> Place:
        number = read_address(address)
        if number is None:
            return Place.NOWHERE
        if number in self.all:
            return Place.NEAR if inside(number) else Place.HERE
        # A router may pass on what comes to a number of its own: one of IPv4, known to everybody.
        translated = number.version == 4 and _for_all(number)
        if _only_itself(number) or self._knows_like(number) or (self.own and not translated):
            return Place.ELSEWHERE
        return Place.UNSURE

    def _knows_like(self, read: Address) -> bool:
        """We know a number of this kind, and it is another one."""
        alike = [one for one in self.all if one.version == read.version]
        return any(inside(one) == inside(read) for one in alike)

    def place_of_all(self, addresses: Sequence[str]) -> Place:
        """One that leads astray counts before those that do not: programs may take it first."""
        found = {self.place(address) for address in addresses} or {Place.NOWHERE}
        order = (Place.ELSEWHERE, Place.UNSURE, Place.HERE, Place.NEAR)
        return next((place for place in order if place in found), Place.NOWHERE)


def read_address(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def inside(address: Address | None) -> bool:
    return address is not None and any(
        address in network for network in INSIDE if network.version == address.version
    )


def _for_all(address: Address) -> bool:
    return not (inside(address) or _only_itself(address))


def _only_itself(address: Address) -> bool:
    return address.is_loopback or address.is_link_local or address.is_unspecified
