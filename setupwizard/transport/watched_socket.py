"""A TCP connection to the server that notices by itself when the other side has gone."""

import contextlib
import errno
import math
import socket
import time

from setupwizard.model.problems import Code

DEAD = 18.0
"""Seconds without a byte after which a watched link counts as lost. Asked for sooner: see PING."""

PING = 4.0
"""Seconds without a byte after which the server is asked for a sign of life."""

UNSENT = 128 * 1024
"""Bytes that wait in this computer for the line: what is asked during an upload comes after them.
Seen at 20 Mbit/s: an answer after 0.44 s instead of 1.05 s, the upload as fast as before."""


class WatchedSocket(socket.socket):
    """`ended`: the server, or the network, has closed the line."""

    def __init__(self, connected: socket.socket) -> None:
        family, kind, proto = connected.family, connected.type, connected.proto
        super().__init__(family, kind, proto, fileno=connected.detach())
        self._first = b""
        self.ended = False
        self._heard = time.monotonic()
        self._dead = math.inf
        self.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux: also while our own data is on its way
            self.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(DEAD * 1000))
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):  # Linux, macOS
            self.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT)

    @property
    def greeting(self) -> str:
        """How the server began to speak."""
        return self._first.decode(errors="replace")

    def why_no_ssh(self) -> Code:
        """What it means when the two sides did not come to understand each other."""
        greeting = self.greeting
        if greeting.startswith("SSH-"):
            return Code.HOST_LOST
        # sshd turns away who comes too often: with these words, some versions without any.
        if (
            "MaxStartups" in greeting
            or "Not allowed at this time" in greeting
            or (self.ended and not greeting)
        ):
            return Code.HOST_TURNED_AWAY
        return Code.HOST_NOT_SSH

    def watch(self) -> None:
        """From now on silence is an error. The caller keeps the server talking."""
        self._heard = time.monotonic()
        self._dead = DEAD

    def hang_up(self) -> None:
        """Wakes whoever reads, who would otherwise notice a close a tenth of a second later."""
        with contextlib.suppress(OSError):
            self.shutdown(socket.SHUT_RDWR)

    @property
    def silent(self) -> float:
        """Seconds since the last byte."""
        return time.monotonic() - self._heard

    def recv(self, size: int, flags: int = 0, /) -> bytes:
        try:
            data = super().recv(size, flags)
        except TimeoutError:
            if self.silent > self._dead:
                # Not ETIMEDOUT: Python would make it the very TimeoutError that means "not yet".
                raise OSError(errno.ECONNABORTED, "no sign of life") from None
            raise
        except OSError:
            self.ended = True
            raise
        self._heard = time.monotonic()
        self.ended = not data
        if len(self._first) < 256:
            self._first += data
        return data
