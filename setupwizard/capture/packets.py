"""One packet, as it stands in a capture file."""

from typing import NamedTuple

NANOSECONDS = 1_000_000_000
"""In a second."""


class Packet(NamedTuple):
    """`time` in nanoseconds since 1970, UTC; `link` as https://www.tcpdump.org/linktypes.html.

    `length`: bytes that travelled, of which `data` are those that were kept.
    """

    time: int
    link: int
    data: bytes
    length: int


class DamagedError(Exception):
    """What follows cannot be a packet."""
