"""The TCP segment in a packet: link layer, VLANs, IPv4 and IPv6 taken off.

Everything comes from strangers: what is too short or no TCP is None, never an exception.
"""

from collections.abc import Callable
from functools import cache
from ipaddress import ip_address
from struct import Struct
from typing import NamedTuple

FIN, SYN, RST, PSH, ACK = 1, 2, 4, 8, 16
FLAGS = ((SYN, "SYN"), (FIN, "FIN"), (RST, "RST"), (PSH, "PSH"), (ACK, "ACK"))

TCP = 6
IPV4, IPV6 = 0x0800, 0x86DD
VLANS = (0x8100, 0x88A8, 0x9100)
EXTENSIONS = (0, 43, 60)
"""IPv6 headers that may stand before TCP: hop by hop, routing, destination; their length is in
units of 8 bytes."""

FRAGMENT = 44

_IPV4 = Struct(">BxHxxHxBxx4s4s").unpack_from
_IPV6 = Struct(">xxxxHBx16s16s").unpack_from
_TCP = Struct(">HHIIBBHxxxx").unpack_from
_KIND = Struct(">H").unpack_from


class Segment(NamedTuple):
    """Addresses as their 4 or 16 bytes. `absent`: bytes of the payload that were not recorded."""

    source: bytes
    source_port: int
    target: bytes
    target_port: int
    seq: int
    ack: int
    flags: int
    payload: bytes
    absent: int


def segment(link: int, data: bytes) -> Segment | None:
    """Raises KeyError for a link layer we do not know."""
    at = LINKS[link](data)
    if at < 0 or at >= len(data):
        return None
    version = data[at] >> 4
    if version == 4:
        return _from_ipv4(data, at)
    if version == 6:
        return _from_ipv6(data, at)
    return None


def address_text(address: bytes) -> str:
    return str(ip_address(address))


@cache
def flags_text(flags: int) -> str:
    return ", ".join(name for bit, name in FLAGS if flags & bit)


def _from_ipv4(data: bytes, at: int) -> Segment | None:
    if len(data) < at + 20:
        return None
    first, total, fragment, protocol, source, target = _IPV4(data, at)
    if protocol != TCP or fragment & 0x1FFF:
        return None
    # A card that cuts into packets itself leaves the length to be filled in: 0.
    end = at + total if total else len(data)
    return _from_tcp(data, at + (first & 15) * 4, end, source, target)


def _from_ipv6(data: bytes, at: int) -> Segment | None:
    if len(data) < at + 40:
        return None
    length, following, source, target = _IPV6(data, at)
    end = at + 40 + length if length else len(data)
    at += 40
    while following in EXTENSIONS or following == FRAGMENT:
        if len(data) < at + 8:
            return None
        if following == FRAGMENT and _KIND(data, at + 2)[0] & 0xFFF8:
            return None
        size = 8 if following == FRAGMENT else 8 + data[at + 1] * 8
        following = data[at]
        at += size
    return _from_tcp(data, at, end, source, target) if following == TCP else None


def _from_tcp(data: bytes, at: int, end: int, source: bytes, target: bytes) -> Segment | None:
    if len(data) < at + 20:
        return None
    source_port, target_port, seq, ack, offset, flags, _ = _TCP(data, at)
    begin = at + (offset >> 4) * 4
    if begin < at + 20 or begin > end:
        return None
    payload = data[begin:end]
    absent = end - begin - len(payload)
    return Segment(source, source_port, target, target_port, seq, ack, flags, payload, absent)


def _behind_kind(data: bytes, at: int) -> int:
    """Where IP begins, if the two bytes at `at` say that it follows; else -1."""
    for _ in range(4):  # tags within tags
        if len(data) < at + 2:
            return -1
        kind = _KIND(data, at)[0]
        if kind in (IPV4, IPV6):
            return at + 2
        if kind not in VLANS:
            return -1
        at += 4
    return -1


def _sll2(data: bytes) -> int:
    if len(data) < 20:
        return -1
    kind = _KIND(data, 0)[0]
    if kind in VLANS:  # the tag follows the pseudo header
        return _behind_kind(data, 22)
    return 20 if kind in (IPV4, IPV6) else -1


LINKS: dict[int, Callable[[bytes], int]] = {
    0: lambda _: 4,  # loopback of BSD and macOS
    108: lambda _: 4,  # of OpenBSD
    1: lambda data: _behind_kind(data, 12),  # Ethernet
    113: lambda data: _behind_kind(data, 14),  # Linux, any interface
    276: _sll2,  # the same, newer
    12: lambda _: 0,  # IP and nothing before it, by its several numbers
    14: lambda _: 0,
    101: lambda _: 0,
    228: lambda _: 0,
    229: lambda _: 0,
}
"""Where IP begins in a packet, by the number of its link layer."""
