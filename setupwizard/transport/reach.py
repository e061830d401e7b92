"""The way to a server: its name looked up, and the first of its addresses that answers."""

import errno
import queue
import select
import socket
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, zip_longest
from typing import Any

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.watched_socket import WatchedSocket

LOOKUP = 20.0
"""Seconds a name server has to answer. A resolver by itself tries for a minute or two."""

CONNECT = 10.0
"""Seconds an address has to answer."""

STAGGER = 0.25
"""Seconds after which the next address is tried as well (RFC 8305, 5)."""

TICK = 0.1

Address = tuple[Any, ...]
"""Family, kind, protocol, canonical name and the address itself, as `getaddrinfo` gives them."""

Resolve = Callable[[str, int], Sequence[Address]]


def _resolve(address: str, port: int) -> Sequence[Address]:
    return socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)


def reach(
    address: str,
    port: int,
    cancel: Cancel,
    resolve: Resolve = _resolve,
    patience: float = LOOKUP,
) -> WatchedSocket:
    """Connect to the first of the server's addresses that answers.

    A name server has `patience` seconds.

    Raises HOST_UNKNOWN, HOST_LOOKUP_SILENT, HOST_REFUSED or HOST_UNREACHABLE (also when cancelled).
    """
    race = _Race(_alternating(_looked_up(address, port, cancel, resolve, patience)))
    try:
        return WatchedSocket(race.winner(cancel))
    except OSError as error:
        refused = isinstance(error, ConnectionRefusedError)
        code = Code.HOST_REFUSED if refused else Code.HOST_UNREACHABLE
        raise SetupError(code, detail=str(error), host=address, port=port) from error


def _looked_up(
    address: str, port: int, cancel: Cancel, resolve: Resolve, patience: float
) -> Sequence[Address]:
    """On a thread of its own, as nothing ends a resolver that waits for a dead name server."""
    answers: queue.SimpleQueue[Sequence[Address] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(resolve(address, port))
        except (OSError, UnicodeError) as error:  # UnicodeError: a label that no name can have
            answers.put(error)

    threading.Thread(target=look_up, name="name lookup", daemon=True).start()
    params: dict[str, object] = {"host": address, "port": port}
    deadline = time.monotonic() + patience
    while True:
        try:
            answer = answers.get(timeout=TICK)
        except queue.Empty:
            if cancel.is_set():
                raise SetupError(Code.HOST_UNREACHABLE, "cancelled", **params) from None
            if time.monotonic() > deadline:
                raise SetupError(Code.HOST_LOOKUP_SILENT, "", **params) from None
            continue
        if isinstance(answer, Exception):
            silent = isinstance(answer, socket.gaierror) and answer.errno == socket.EAI_AGAIN
            code = Code.HOST_LOOKUP_SILENT if silent else Code.HOST_UNKNOWN
            raise SetupError(code, str(answer), **params) from answer
        return answer


def _alternating(found: Sequence[Address]) -> list[Address]:
    """One address of each family in turn, the family of the first one first (RFC 8305, 4)."""
    families: dict[int, list[Address]] = {}
    for one in found:
        families.setdefault(one[0], []).append(one)
    turns: Iterable[Address | None] = chain.from_iterable(zip_longest(*families.values()))
    return [one for one in turns if one is not None]


class _Race:
    """Attempts to connect, each begun a little after the last or as soon as that has failed."""

    def __init__(self, addresses: list[Address]) -> None:
        self._waiting = addresses
        self._running: dict[socket.socket, float] = {}
        self._error = OSError("no address")

    def winner(self, cancel: Cancel) -> socket.socket:
        """Raises the most telling of the errors: a refusal, else the last."""
        try:
            begin = 0.0
            while self._waiting or self._running:
                if cancel.is_set():
                    raise OSError("cancelled")
                now = time.monotonic()
                if self._waiting and (now >= begin or not self._running):
                    self._begin(self._waiting.pop(0), now)
                    begin = now + STAGGER
                winner = self._won(now)
                if winner:
                    del self._running[winner]
                    winner.setblocking(True)
                    return winner
            raise self._error
        finally:
            for attempt in self._running:
                attempt.close()

    def _begin(self, address: Address, now: float) -> None:
        family, kind, proto, _, where = address
        try:
            attempt = socket.socket(family, kind, proto)
        except OSError as error:  # a computer without IPv6
            self._failed(error)
            return
        attempt.setblocking(False)
        status = attempt.connect_ex(where)
        self._running[attempt] = now + CONNECT
        if status not in (0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN):
            self._failed(OSError(status, "connect"), attempt)

    def _won(self, now: float) -> socket.socket | None:
        if not self._running:
            return None
        attempts = list(self._running)
        # Windows reports a refusal only as "failed".
        _, ready, failed = select.select([], attempts, attempts, TICK)
        for attempt in attempts:
            if attempt in ready or attempt in failed:
                status = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not status:
                    return attempt
                self._failed(OSError(status, "connect"), attempt)
            elif now > self._running[attempt]:
                self._failed(TimeoutError("no answer"), attempt)
        return None

    def _failed(self, error: OSError, attempt: socket.socket | None = None) -> None:
        if not isinstance(self._error, ConnectionRefusedError):
            self._error = error
        if attempt is not None:
            del self._running[attempt]
            attempt.close()
