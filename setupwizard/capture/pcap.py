"""The packets of a pcap file (draft-ietf-opsawg-pcap), as tcpdump writes it."""

from collections.abc import Iterator
from struct import Struct

from setupwizard.capture.packets import NANOSECONDS, DamagedError, Packet

MAGICS = {
    b"\xd4\xc3\xb2\xa1": ("<", 1000),
    b"\xa1\xb2\xc3\xd4": (">", 1000),
    b"\x4d\x3c\xb2\xa1": ("<", 1),
    b"\xa1\xb2\x3c\x4d": (">", 1),
}
"""How such a file begins: its byte order, and the nanoseconds of its unit of time."""

HEADER = 24
LONGEST = 256 * 1024
"""Bytes of a packet: what tcpdump keeps at most (MAXIMUM_SNAPLEN). More is a damaged file."""


class PcapReader:
    """`read` takes packets from the start of a growing buffer and leaves what is not whole yet."""

    def __init__(self, header: bytes) -> None:
        order, self._unit = MAGICS[header[:4]]
        self._record = Struct(f"{order}IIII")
        (link,) = Struct(f"{order}I").unpack_from(header, 20)
        self._link = link & 0xFFFF  # above it stands how long the checksum of a frame is

    def read(self, buffer: bytearray) -> Iterator[Packet]:
        """Raises DamagedError where the next packet cannot be one."""
        view = bytes(buffer)
        unpack, unit, link = self._record.unpack_from, self._unit, self._link
        at, end = 0, len(view)
        try:
            while at + 16 <= end:
                seconds, fraction, kept, length = unpack(view, at)
                if kept > LONGEST:
                    raise DamagedError
                behind = at + 16 + kept
                if behind > end:
                    return
                time = seconds * NANOSECONDS + fraction * unit
                yield Packet(time, link, view[at + 16 : behind], length)
                at = behind
        finally:
            del buffer[:at]
