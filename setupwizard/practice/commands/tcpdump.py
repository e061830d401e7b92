"""tcpdump on the practice server: a conversation of two people, recorded on a real one.

It is sent as it happened, at the pace of the practice and at the time of day there: first without
encryption, as in a lesson, then with it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from struct import pack, unpack
from threading import Event

from setupwizard.files import shipped
from setupwizard.model.cancel import Cancel
from setupwizard.practice.state.clock import Clock
from setupwizard.transport.base import Output, Result

HEADER = 24
"""Bytes before the first packet of a pcap file; 16 stand before each."""

LONGEST = 2.0
"""Seconds of silence that are played."""

LOOK = 0.1
"""Seconds between two looks whether somebody wants it to end."""


class Playing:
    """As `transport.base.Output`."""

    def __init__(self, clock: Clock, cancel: Cancel, closed: Event) -> None:
        self._clock, self._cancel, self._closed = clock, cancel, closed
        self.result: Result | None = None

    def __iter__(self) -> Iterator[bytes]:
        data = shipped("resources", "practice/conversation.pcap").read_bytes()
        yield data[:HEADER]
        now = time.time()
        before = None
        for seconds, head, packet in _packets(data):
            silence = min(seconds - before, LONGEST) if before is not None else 0.0
            before, now = seconds, now + silence
            if not self._waited(silence):
                return
            yield pack("<II", int(now), int(now % 1 * 1_000_000_000)) + head + packet
        while self._waited(LOOK):
            pass

    def _waited(self, seconds: float) -> bool:
        """False as soon as it is to end."""
        while seconds > 0 and not self._over:
            self._clock.wait(min(seconds, LOOK), self._closed)
            seconds -= LOOK
        return not self._over

    @property
    def _over(self) -> bool:
        return self._cancel.is_set() or self._closed.is_set()


def _packets(data: bytes) -> Iterator[tuple[float, bytes, bytes]]:
    """Time in seconds, the lengths as they stand there, and what travelled."""
    at = HEADER
    while at < len(data):
        seconds, fraction, kept = unpack("<III", data[at : at + 12])
        end = at + 16 + kept
        yield seconds + fraction / 1e9, data[at + 8 : at + 16], data[at + 16 : end]
        at = end


@contextmanager
def playing(clock: Clock, cancel: Cancel, closed: Event) -> Iterator[Output]:
    yield Playing(clock, cancel, closed)
