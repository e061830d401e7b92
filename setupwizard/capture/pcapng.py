"""The packets of a pcapng file (draft-ietf-opsawg-pcapng), as Wireshark writes it."""

from collections.abc import Iterator
from struct import Struct
from typing import NamedTuple

from setupwizard.capture.packets import NANOSECONDS, DamagedError, Packet
from setupwizard.capture.tls_keys import KeyLog

SECTION, INTERFACE, OLD_PACKET, SIMPLE, ENHANCED, SECRETS = 0x0A0D0D0A, 1, 2, 3, 6, 10
TLS_KEY_LOG = 0x544C534B
MAGIC = b"\x0a\x0d\x0d\x0a"
BYTE_ORDER = 0x1A2B3C4D
RESOLUTION, OFFSET = 9, 14
"""Options of an interface: the unit of its times, and the seconds to be added to them."""

LONGEST = 16 * 1024 * 1024
"""Bytes of a block."""

INTERFACES = 1024
"""More in one section are not kept."""


class Interface(NamedTuple):
    """`unit`: how many of its times are a second. `offset` in seconds. `most`: bytes kept."""

    link: int
    unit: int
    offset: int
    most: int


class PcapngReader:
    """`read` takes packets from the start of a growing buffer and leaves what is not whole yet."""

    def __init__(self, keys: KeyLog) -> None:
        """`keys`: where those of the file go."""
        self._keys = keys
        self._order = "<"
        self._interfaces: list[Interface] = []
        self._set_order("<")

    def _set_order(self, order: str) -> None:
        self._head = Struct(f"{order}II")
        self._enhanced = Struct(f"{order}IIIII")
        self._old = Struct(f"{order}HHIIII")
        self._interface = Struct(f"{order}HHI")
        self._option = Struct(f"{order}HH")
        self._number = Struct(f"{order}I")
        self._order = order

    def read(self, buffer: bytearray) -> Iterator[Packet]:
        """Raises DamagedError where the next block cannot be one."""
        view = bytes(buffer)
        at, end = 0, len(view)
        try:
            while at + 12 <= end:
                kind, length = self._head.unpack_from(view, at)
                if kind == SECTION:
                    length = self._begin_section(view, at)
                if length < 12 or length > LONGEST:
                    raise DamagedError
                length += -length % 4
                if at + length > end:
                    return
                if packet := self._block(kind, view, at + 8, at + length - 4):
                    yield packet
                at += length
        finally:
            del buffer[:at]

    def _begin_section(self, view: bytes, at: int) -> int:
        """Its length, by the byte order it says it has."""
        for order in "<>":
            if Struct(f"{order}I").unpack_from(view, at + 8)[0] == BYTE_ORDER:
                self._set_order(order)
                self._interfaces = []
                return int(self._number.unpack_from(view, at + 4)[0])
        raise DamagedError

    def _block(self, kind: int, view: bytes, at: int, end: int) -> Packet | None:
        if kind == ENHANCED and end - at >= 20:
            which, high, low, kept, length = self._enhanced.unpack_from(view, at)
            return self._packet(which, high << 32 | low, view[at + 20 : end], kept, length)
        if kind == OLD_PACKET and end - at >= 20:
            which, _, high, low, kept, length = self._old.unpack_from(view, at)
            return self._packet(which, high << 32 | low, view[at + 20 : end], kept, length)
        if kind == SIMPLE and end - at >= 4 and self._interfaces:
            (length,) = self._number.unpack_from(view, at)
            kept = min(length, self._interfaces[0].most or length)
            return self._packet(0, 0, view[at + 4 : end], kept, length)
        if kind == SECRETS and end - at >= 8:
            what, length = self._head.unpack_from(view, at)
            if what == TLS_KEY_LOG:
                self._keys.add(view[at + 8 : min(at + 8 + length, end)])
        if kind == INTERFACE and end - at >= 8 and len(self._interfaces) < INTERFACES:
            self._interfaces.append(self._described(view, at, end))
        return None

    def _packet(self, which: int, ticks: int, data: bytes, kept: int, length: int) -> Packet | None:
        if which >= len(self._interfaces) or kept > len(data):
            raise DamagedError
        link, unit, offset, _ = self._interfaces[which]
        time = ticks if unit == NANOSECONDS else ticks * NANOSECONDS // unit
        return Packet(time + offset * NANOSECONDS, link, data[:kept], length)

    def _described(self, view: bytes, at: int, end: int) -> Interface:
        link, _, most = self._interface.unpack_from(view, at)
        unit, offset = 1_000_000, 0
        at += 8
        while at + 4 <= end:
            code, length = self._option.unpack_from(view, at)
            value = view[at + 4 : min(at + 4 + length, end)]
            if code == RESOLUTION and value:
                exponent = value[0] & 0x7F
                # beyond 10^-19 and 2^-63 no time fits its 64 bits
                unit = 2 ** min(exponent, 63) if value[0] & 0x80 else 10 ** min(exponent, 19)
            if code == OFFSET and len(value) == 8:
                order = "little" if self._order == "<" else "big"
                offset = int.from_bytes(value, order, signed=True)  # type: ignore[arg-type]
            at += 4 + length + -length % 4
        return Interface(link, unit, offset, most)
