"""The packets of a capture, whatever its format, while its bytes come."""

from collections.abc import Iterable, Iterator

from setupwizard.capture import pcap, pcapng
from setupwizard.capture.packets import DamagedError, Packet
from setupwizard.capture.pcap import PcapReader
from setupwizard.capture.pcapng import PcapngReader
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.model.problems import Code, Problem


class PacketReader:
    """Takes bytes in pieces of any size.

    `problem` says why no more can be read: CAPTURE_UNKNOWN, CAPTURE_DAMAGED after what was read up
    to there, CAPTURE_CUT for an end in the middle of a packet, and CAPTURE_EMPTY instead of either
    where not one packet was read. `keys`: what a file brings along
    to open what is encrypted in it.
    """

    def __init__(self) -> None:
        self.keys = KeyLog()
        self._buffer = bytearray()
        self._format: PcapReader | PcapngReader | None = None
        self.problem: Problem | None = None
        self.count = 0
        """Packets read."""

    def take(self, data: bytes) -> Iterator[Packet]:
        """The packets that are whole. Nothing is taken any more once there is a problem."""
        if self.problem:
            return
        self._buffer += data
        try:
            reader = self._format = self._format or self._begun()
            if reader is None:
                return
            for packet in reader.read(self._buffer):
                self.count += 1
                yield packet
        except DamagedError:
            self._stopped(Code.CAPTURE_DAMAGED if self._format else Code.CAPTURE_UNKNOWN)

    def end(self) -> None:
        """Nothing more comes."""
        if self.problem:
            return
        if self._format is None:
            self._stopped(Code.CAPTURE_UNKNOWN)
        elif self._buffer:
            self._stopped(Code.CAPTURE_CUT)

    def _stopped(self, code: Code) -> None:
        if self.count == 0 and code is not Code.CAPTURE_UNKNOWN:
            code = Code.CAPTURE_EMPTY
        self.problem = Problem(code, {"count": str(self.count)})
        self._buffer.clear()

    def _begun(self) -> PcapReader | PcapngReader | None:
        start = bytes(self._buffer[: pcap.HEADER])
        if start[:4] == pcapng.MAGIC[: len(start)] and len(start) >= 4:
            return PcapngReader(self.keys)
        if len(start) >= 4 and start[:4] not in pcap.MAGICS:
            raise DamagedError
        if len(start) < pcap.HEADER:
            return None
        del self._buffer[: pcap.HEADER]
        return PcapReader(start)


def packets(pieces: Iterable[bytes], reader: PacketReader) -> Iterator[Packet]:
    """All of them, until the pieces end or something is wrong."""
    for piece in pieces:
        yield from reader.take(piece)
        if reader.problem:
            return
    reader.end()
