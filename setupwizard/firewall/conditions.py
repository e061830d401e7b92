"""What rules ask about a packet, and how that of somebody new answers."""

import re
from collections.abc import Iterable, Sequence
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
    summarize_address_range,
)

from setupwizard.firewall.rules import Condition, Fits, Packet

Network = IPv4Network | IPv6Network
Ports = Sequence[tuple[int, int]]

SOURCE_PORT = 50505
"""Of those every system takes for its own connections (RFC 6335: 49152 to 65535)."""

FLAGS = frozenset({"syn"})
"""TCP flags of a first packet."""


def always(_packet: Packet) -> Fits:
    return True


def never(_packet: Packet) -> Fits:
    return False


def untold(_packet: Packet) -> Fits:
    return None


def port_in(ports: Ports) -> Condition:
    return lambda packet: any(first <= packet.port <= last for first, last in ports)


def source_port_in(ports: Ports) -> Condition:
    return lambda _packet: any(first <= SOURCE_PORT <= last for first, last in ports)


def from_any_of(networks: Iterable[Network]) -> Fits:
    """Somebody from anywhere is in none of the networks a rule lists, unless they are nearly all:
    half of the addresses and more.
    """
    listed = list(networks)
    whole = sum(network.num_addresses for network in listed)
    return bool(listed) and whole >= 1 << (listed[0].max_prefixlen - 1)


def to_any_of(networks: Iterable[Network], packet: Packet) -> Fits:
    ranges = list(networks)
    if all(network.is_multicast or str(network)[:15] == "255.255.255.255" for network in ranges):
        return False
    if any(network.prefixlen == 0 for network in ranges):
        return True
    return _shared([any(own in network for network in ranges) for own in packet.addresses])


def comes_by(patterns: Sequence[str], packet: Packet) -> Fits:
    """By an interface of one of these names; `eth+` and `eth*` stand for all that begin so."""
    if all(pattern == "lo" for pattern in patterns):
        return False
    return _shared([any(_named(p, own) for p in patterns) for own in packet.interfaces])


def _named(pattern: str, name: str) -> bool:
    if pattern[-1:] in ("+", "*"):
        return name.startswith(pattern[:-1])
    return name == pattern


def _shared(each: Sequence[bool]) -> Fits:
    """What is true of all, of none, or, as it is only true of some, cannot be told."""
    if not each or (any(each) and not all(each)):
        return None
    return all(each)


def networks(text: str) -> list[Network]:
    """`10.0.0.0/8`, one address, or a range `10.0.0.1-10.0.0.9`. Raises ValueError."""
    first, dash, last = text.partition("-")
    if dash:
        return between(first, last)
    return [ip_network(text, strict=False)]


def between(first: str, last: str) -> list[Network]:
    """Raises ValueError."""
    low, high = ip_address(first), ip_address(last)
    if isinstance(low, IPv4Address) and isinstance(high, IPv4Address):
        return list(summarize_address_range(low, high))
    if isinstance(low, IPv6Address) and isinstance(high, IPv6Address):
        return list(summarize_address_range(low, high))
    raise ValueError(f"{first}-{last}")


def read_ports(text: str) -> Ports | None:
    """`22`, `5222:5229`, or several with commas; None when it is not that."""
    found = [re.fullmatch(r"(\d{1,5})(?::(\d{1,5}))?", part, re.ASCII) for part in text.split(",")]
    if not all(found):
        return None
    return tuple((int(one[1]), int(one[2] or one[1])) for one in found if one)
