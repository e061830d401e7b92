"""Channels for commands, as many at a time as the server allows."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import paramiko

from setupwizard.transport.connection import ChannelRefusedError, Connection

FREED = 5.0
"""Seconds a server may take to count a session as ended that has ended."""

AGAIN = 0.1


class Sessions:
    """The next channel is asked for while the last is at work.

    Waiting for one when it is needed would cost every command a round trip more. Where the server
    allows few at a time (MaxSessions of sshd_config), commands wait for each other.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._next: _Opening | None = None
        self._ahead = True
        self._in_use = 0
        self._ended = threading.Event()

    @contextmanager
    def channel(self, *, lasting: bool = False) -> Iterator[paramiko.Channel]:
        """Raises what `Connection.new_session` raises when the server opens none.

        A `lasting` one is not waited for by whoever finds that there are too many.
        """
        channel = self._taken()
        with self._lock:
            self._in_use += not lasting
            if self._ahead and self._next is None:
                self._next = _Opening(self._connection)
        try:
            yield channel
        finally:
            with suppress(paramiko.SSHException, EOFError, OSError):  # the link is lost
                channel.close()
            with self._lock:
                self._in_use -= not lasting
            self._ended.set()

    def _taken(self) -> paramiko.Channel:
        with self._lock:
            opening, self._next = self._next, None
        channel = opening.ended() if opening else None
        if opening and channel is None:
            self._ahead = False
        if channel is None or channel.closed:
            channel = self._patiently()
        return channel

    def _patiently(self) -> paramiko.Channel:
        """The refusal counts when none of ours is in use, and none was for a while."""
        free = time.monotonic()
        while True:
            self._ended.clear()
            try:
                return self._connection.new_session()
            except ChannelRefusedError:
                now = time.monotonic()
                with self._lock:
                    free = now if self._in_use else free
                if now - free > FREED:
                    raise
            self._ended.wait(AGAIN)

    def close(self) -> None:
        """Wait for what is still being asked for; the end of the connection ends it."""
        with self._lock:
            self._ahead, opening = False, self._next
        if opening:
            opening.ended()


class _Opening:
    """A channel that is being asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._channel: paramiko.Channel | None = None
        self._thread = threading.Thread(target=self._open, name="session", daemon=True)
        self._thread.start()

    def ended(self) -> paramiko.Channel | None:
        """The channel, None when there is none. Whoever needs one asks again, and hears why."""
        self._thread.join()
        return self._channel

    def _open(self) -> None:
        try:
            self._channel = self._connection.new_session()
        except (paramiko.SSHException, EOFError, OSError):
            return
