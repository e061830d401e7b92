"""A capture read from its bytes to its events: a file, or what a server sends while it records."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from setupwizard.capture.conversation import Conversation
from setupwizard.capture.events import Event
from setupwizard.capture.packet_reader import PacketReader
from setupwizard.model.problems import Code, Problem, SetupError

PIECE = 1024 * 1024
"""Bytes of a file that are read at a time."""


class Reading:
    """`take` bytes as they come, `end` when no more come."""

    def __init__(self) -> None:
        self.packets = PacketReader()
        self.conversation = Conversation(self.packets.keys)

    def take(self, data: bytes) -> Iterator[Event]:
        follow = self.conversation.take
        for packet in self.packets.take(data):
            yield from follow(packet)

    def end(self) -> None:
        self.packets.end()

    @property
    def problem(self) -> Problem | None:
        """Why not everything could be read; what was read is right all the same."""
        return self.packets.problem or self.conversation.problem


def read(reading: Reading, pieces: Iterable[bytes]) -> Iterator[Event]:
    """All events, until the pieces end or no more can be read."""
    for piece in pieces:
        yield from reading.take(piece)
        if reading.packets.problem:
            return
    reading.end()


def pieces_of(path: Path) -> Iterator[bytes]:
    """Raises CAPTURE_FILE_UNREADABLE."""
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError as error:
        raise SetupError(Code.CAPTURE_FILE_UNREADABLE, detail=str(error), file=path) from error
