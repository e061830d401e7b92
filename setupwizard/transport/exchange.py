"""What goes in and out of one remote command, in a single loop that never waits for one side."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

CHUNK = 32 * 1024 - 64
"""Bytes that fill one packet: OpenSSH takes 32 KiB, of which paramiko keeps 64 for its header.

A little more would travel as two packets, a full one and a tiny one.
"""

TURN = 2 * 1024 * 1024
"""Bytes: what a server may send before we have taken any of it (paramiko's window)."""

TICK = 0.05

LINGER = 5.0
"""Seconds a child that outlives its command may hold the output open before we go on."""


Begun = Callable[[bytes, bytes, float], bool]


class Ending(Protocol):
    def wait(self, timeout: float) -> object: ...


class Channel(Protocol):
    """What we use of paramiko's channel. Sending and receiving wait at most the timeout."""

    @property
    def status_event(self) -> Ending: ...
    def settimeout(self, timeout: float | None) -> None: ...
    def send(self, s: bytes) -> int: ...
    def shutdown_write(self) -> None: ...
    def recv(self, nbytes: int) -> bytes: ...
    def recv_ready(self) -> bool: ...
    def recv_stderr(self, nbytes: int) -> bytes: ...
    def recv_stderr_ready(self) -> bool: ...
    def exit_status_ready(self) -> bool: ...
    def recv_exit_status(self) -> int: ...


class SilentError(Exception):
    """No byte went either way for as long as was allowed."""


@dataclass(frozen=True, slots=True)
class CommandOutput:
    """All a command said. A status of -1: the link ended before the command did."""

    status: int
    out: bytes
    err: bytes


class Exchange:
    """Feeds a started command and listens to it until it ends."""

    def __init__(
        self,
        channel: Channel,
        stdin: bytes | Iterable[bytes],
        clock: Callable[[], float] = time.monotonic,
        *,
        keep_open: bool = False,
    ) -> None:
        """With `keep_open` the command does not see an end of its input."""
        self.err = bytearray()
        self._channel = channel
        self._clock = clock
        self._pieces = _pieces(stdin)
        self._pending = b""
        self._feeding = True
        self._keep_open = keep_open
        self._listening = True
        channel.settimeout(TICK)

    def heard(self, silence: float, has_begun: Begun | None = None) -> CommandOutput:
        """Raises SilentError after `silence` seconds in which nothing moved.

        `has_begun` is told what was said so far, and for how many seconds, until it says that the
        command has begun; what it raises ends the listening.
        """
        start = self._clock()
        out = bytearray()
        for piece in self.output(silence):
            out += piece
            if has_begun and has_begun(bytes(out), bytes(self.err), self._clock() - start):
                has_begun = None
        return CommandOutput(self.status(), bytes(out), bytes(self.err))

    def output(self, silence: float) -> Iterator[bytes]:
        """The output as it comes, to its end: at least every tick a piece, which may be empty.

        Nothing is taken from the channel while nobody asks for the next piece. What the command
        complains about gathers in `err`. Raises SilentError as `heard` does.
        """
        last_progress = self._clock()
        in_vain = 0
        while True:
            progress = self._feed() + self._complaints()
            piece = self._listen()
            yield piece
            progress += len(piece) + self._complaints()
            now = self._clock()
            if progress:
                last_progress, in_vain = now, 0
            elif self._channel.exit_status_ready():
                # The status may overtake the last output, so the end of the output counts. Looks
                # are counted, not time: we may have been held up while the output came.
                in_vain += 1
                if not self._listening or in_vain * TICK > LINGER:
                    return
            elif now - last_progress > silence:
                raise SilentError

    def feed_all(self) -> None:
        """Send the whole input before anything is listened to: a short one, which fits."""
        while self._feeding:
            self._feed()

    def status(self) -> int:
        """How the command ended, of which the output has ended."""
        return self._channel.recv_exit_status()

    def _feed(self) -> int:
        """Send a piece, waiting at most a tick for room; the number of bytes sent."""
        if not self._feeding:
            return 0
        self._pending = self._pending or next(self._pieces, b"")
        if not self._pending or self._channel.exit_status_ready():
            return self._fed()
        try:
            count = self._channel.send(self._pending)
        except TimeoutError:
            return 0
        except OSError:  # the command, or the link, does not take any more
            return self._fed()
        self._pending = self._pending[count:]
        return count or self._fed()

    def _fed(self) -> int:
        self._feeding = False
        if not self._keep_open:
            self._channel.shutdown_write()
        return 0

    def _listen(self) -> bytes:
        """Take what is there, waiting at most a tick unless there is input to send."""
        channel = self._channel
        if not self._listening:
            channel.status_event.wait(TICK)
        elif not self._feeding or channel.recv_ready():
            try:
                piece = channel.recv(CHUNK)
            except TimeoutError:
                return b""
            self._listening = bool(piece)
            return piece
        return b""

    def _complaints(self) -> int:
        """Take what is there, within reason: the output has its turn as well."""
        count = 0
        while self._channel.recv_stderr_ready() and count < TURN:
            complaint = self._channel.recv_stderr(CHUNK)
            self.err += complaint
            count += len(complaint)
        return count


def _pieces(stdin: bytes | Iterable[bytes]) -> Iterator[bytes]:
    for piece in (stdin,) if isinstance(stdin, bytes) else stdin:
        for start in range(0, len(piece), CHUNK):
            yield piece[start : start + CHUNK]
