"""A connection to the practice server: the transport of the practice."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from threading import Event

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice import (
    accounts,
    detached,
    files,
    firewall,
    packages,
    postgresql,
    scripts,
    slapd,
    units,
)
from setupwizard.practice.command import Command, Done, UnknownCommand
from setupwizard.practice.database_login import DatabaseLine, Line
from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.server import Server
from setupwizard.practice.slapd import Slapd
from setupwizard.transport.base import SILENCE, Argv, Endpoint, Result
from setupwizard.transport.tunnel import forwarded

ADDRESS, NUMBER = "practice.example", "203.0.113.10"
"""The server's name, and its IP address: one for documentation (RFC 5737)."""

HERE = ("127.0.0.1", "localhost", "::1", ADDRESS, NUMBER)

ROUND_TRIP = 0.08
"""Seconds every command takes."""

BANDWIDTH = 12_000_000
"""Bytes a second that get to the server."""

LOOKS, LOOK = 10, 0.1
"""How often and how far apart, in seconds, a script looks whether there is news to answer with."""

COMMANDS: dict[str, Command] = {}
for _room in (accounts, detached, files, firewall, packages, postgresql, scripts, slapd, units):
    COMMANDS.update(_room.COMMANDS)


class PracticeHost:
    """As `transport.base.Transport`. A command nobody has taught it raises AssertionError."""

    def __init__(self, server: Server, cancel: Cancel) -> None:
        self._server = server
        self._cancel = cancel
        self._closed = Event()
        self._lost = False

    @property
    def address(self) -> str:
        return ADDRESS

    @property
    def slapd(self) -> Slapd | None:
        """The directory that was set up on the server."""
        return self._server.slapd

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        given = stdin if isinstance(stdin, bytes) else self._received(stdin)
        self.pause(ROUND_TRIP)
        done = self._do(argv, given)
        if argv[0] == "sh":
            done = self._followed(argv, given, done)
        return Result(tuple(argv), done.status, done.out, done.err)

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        self.pause(ROUND_TRIP)
        done = [(tuple(question), self._do(question, b"")) for question in questions]
        return tuple(Result(argv, one.status, one.out, one.err) for argv, one in done)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        self.pause(ROUND_TRIP)
        results: list[Result] = []
        for command in commands:
            one = self._do(command, b"")
            results.append(Result(tuple(command), one.status, one.out, one.err))
            if not results[-1].ok:
                break
        return tuple(results)

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        return forwarded(lambda: self._line(host, port))

    def close(self) -> None:
        self._closed.set()

    def pause(self, seconds: float) -> None:
        """Let practice time go by; a cancel or the end of the connection ends it."""
        left = seconds
        while left > 0 and not self._cancel.is_set() and not self._closed.is_set():
            self._server.clock.wait(min(left, LOOK), self._closed)
            left -= LOOK

    def _received(self, stdin: Iterable[bytes]) -> bytes:
        """What comes in pieces takes its time on the way."""
        received = bytearray()
        for piece in stdin:
            self.pause(len(piece) / BANDWIDTH)
            received += piece
        return bytes(received)

    def _do(self, argv: Sequence[str], stdin: bytes) -> Done:
        self._still_there()
        if argv[0] not in COMMANDS:
            raise UnknownCommand(" ".join(argv))
        self._server.tick()
        return COMMANDS[argv[0]](self._server, list(argv[1:]), stdin)

    def _still_there(self) -> None:
        if self._lost or self._closed.is_set():
            raise SetupError(Code.HOST_LOST, host=ADDRESS, port=22)

    def _followed(self, argv: Sequence[str], stdin: bytes, done: Done) -> Done:
        """A script that waits on the server for something to tell, as it does on a real one."""
        for _ in range(LOOKS):
            self._break_once()
            if done.out not in (scripts.RUNNING, scripts.WAITING):
                break
            self.pause(LOOK)
            again = [word if word != "start" else "follow" for word in argv[:4]]
            done = self._do([*again, *argv[4:]], stdin)
        return done

    def _break_once(self) -> None:
        """The link is lost in the middle of long work."""
        busy = any(job.done(self._server) >= 0.5 for job in self._server.jobs.values())
        if busy and self._server.meets(Mistake.LINK_LOST):
            self._lost = True
        self._still_there()

    def _line(self, host: str, port: int) -> Line:
        self._still_there()
        self.pause(ROUND_TRIP)
        self._server.tick()
        if host not in HERE:
            known = host.replace(".", "").isdigit() or ":" in host
            code = Code.REMOTE_UNREACHABLE if known else Code.REMOTE_HOST_UNKNOWN
            raise SetupError(code, host=host, port=port)
        cluster = self._server.cluster
        if cluster and cluster.online and cluster.port == port:
            return DatabaseLine(cluster)
        if any(socket.port == port for socket in self._server.sockets()):
            return Line(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u7\r\n" if port == 22 else b"")
        if cluster and cluster.port == port and self._server.meets(Mistake.DATABASE_DOWN):
            units.systemctl(self._server, ("start", postgresql.CLUSTER_SERVICE), b"")
        raise SetupError(Code.REMOTE_REFUSED, host=host, port=port)
