"""A port on this computer that leads to a port as the server sees it."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Endpoint

CHUNK = 32 * 1024


class Stream(Protocol):
    """What we use of a channel to the far port."""

    @property
    def closed(self) -> bool: ...
    def recv(self, nbytes: int) -> bytes: ...
    def sendall(self, s: bytes) -> None: ...
    def shutdown_write(self) -> None: ...
    def close(self) -> None: ...


UNKNOWN = ("not known", "name resolution", "No address", "nodename")


def why_refused(text: str) -> Code:
    """What sshd means when it cannot open a stream; it passes on the C library's words."""
    if "refused" in text:
        return Code.REMOTE_REFUSED
    unknown = any(words in text for words in UNKNOWN)
    return Code.REMOTE_HOST_UNKNOWN if unknown else Code.REMOTE_UNREACHABLE


@contextmanager
def forwarded(open_stream: Callable[[], Stream]) -> Iterator[Endpoint]:
    """Listen on 127.0.0.1; every connection gets a stream of its own.

    The first stream is opened at once, so that what is in the way raises here and not later.
    """
    first = open_stream()
    try:
        forwarder = _Forwarder(first, open_stream)
    except BaseException:
        first.close()
        raise
    try:
        yield forwarder.endpoint
    finally:
        forwarder.close()


class _Forwarder:
    def __init__(self, first: Stream, open_stream: Callable[[], Stream]) -> None:
        self._spare: Stream | None = first
        self._open_stream = open_stream
        self._closing = False
        self._pairs: list[_Pair] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = Endpoint(*self._listener.getsockname()[:2])
        self._accepting = threading.Thread(target=self._accept, name="tunnel", daemon=True)
        self._accepting.start()

    def close(self) -> None:
        self._closing = True
        # A connection of our own is what wakes `accept` on every system.
        with contextlib.suppress(OSError):
            socket.create_connection((self.endpoint.host, self.endpoint.port)).close()
        self._accepting.join()
        self._listener.close()
        for pair in self._pairs:
            pair.close()
        if self._spare:
            self._spare.close()

    def _accept(self) -> None:
        while True:
            here, _ = self._listener.accept()
            if self._closing:
                here.close()
                return
            here.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                there = self._stream()
            except SetupError:  # whoever connected sees a closed line, as without a tunnel
                here.close()
                continue
            self._pairs = [pair for pair in self._pairs if not pair.over()]
            self._pairs.append(_Pair(here, there))

    def _stream(self) -> Stream:
        spare, self._spare = self._spare, None
        return spare if spare and not spare.closed else self._open_stream()


class _Pair:
    """One connection. Each side's end is passed on by itself: the other may still be talking."""

    def __init__(self, here: socket.socket, there: Stream) -> None:
        self._here = here
        self._there = there
        self._threads = [
            threading.Thread(target=target, name="tunnel", daemon=True)
            for target in (self._out, self._back)
        ]
        for thread in self._threads:
            thread.start()

    def over(self) -> bool:
        """Whether both sides have ended; then everything is closed."""
        if any(thread.is_alive() for thread in self._threads):
            return False
        self.close()
        return True

    def close(self) -> None:
        self._there.close()
        with contextlib.suppress(OSError):
            self._here.shutdown(socket.SHUT_RDWR)  # `close` alone would not wake the readers
        for thread in self._threads:
            thread.join()
        self._here.close()

    def _out(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while data := self._here.recv(CHUNK):
                self._there.sendall(data)
        with contextlib.suppress(OSError, EOFError):
            self._there.shutdown_write()

    def _back(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while data := self._there.recv(CHUNK):
                self._here.sendall(data)
        with contextlib.suppress(OSError):
            self._here.shutdown(socket.SHUT_WR)
