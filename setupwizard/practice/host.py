"""A connection to the practice server: the transport of the practice."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from threading import Event

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice.commands import (
    accounts,
    archive,
    change_files,
    download,
    firewall,
    hostname,
    packages,
    postgresql,
    read_files,
    shell,
    slapd,
    systemd,
)
from setupwizard.practice.commands.background import RUNNING
from setupwizard.practice.commands.command import Command
from setupwizard.practice.commands.find import find
from setupwizard.practice.commands.follow import followed, journalctl
from setupwizard.practice.commands.grep import grep
from setupwizard.practice.commands.openfire_start import WAITING
from setupwizard.practice.commands.tcpdump import playing
from setupwizard.practice.database_login import DatabaseLine, Line
from setupwizard.practice.mistakes import Mistake, strikes
from setupwizard.practice.programs import jobs
from setupwizard.practice.programs.debian import ADDRESS, NUMBER
from setupwizard.practice.programs.due import catch_up
from setupwizard.practice.programs.postgresql import CLUSTER_SERVICE
from setupwizard.practice.programs.sockets import listening
from setupwizard.practice.programs.systemd import start
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.unknown import UnknownCommand
from setupwizard.transport.base import SILENCE, Argv, Endpoint, Output, Result
from setupwizard.transport.streaming import finished
from setupwizard.transport.tunnel import forwarded

LOCAL = ("127.0.0.1", "localhost", "::1", ADDRESS, NUMBER)
"""The names under which the server finds itself."""

ROUND_TRIP = 0.08
"""Seconds every command takes."""

BANDWIDTH = 12_000_000
"""Bytes a second that get to the server."""

LOOKS, LOOK = 10, 0.1
"""How often and how far apart, in seconds, a script looks whether there is news to answer with."""

COMMANDS: dict[str, Command] = {
    "cat": read_files.cat,
    "chmod": change_files.chmod,
    "chown": change_files.chown,
    "cp": change_files.cp,
    "curl": download.curl,
    "date": systemd.date,
    "debconf-set-selections": slapd.debconf,
    "df": read_files.df,
    "dpkg-query": packages.dpkg_query,
    "du": read_files.du,
    "find": find,
    "getent": accounts.getent,
    "grep": grep,
    "groupadd": accounts.groupadd,
    "hostname": hostname.hostname,
    "install": change_files.install,
    "journalctl": journalctl,
    "ldapmodify": slapd.ldapmodify,
    "ldapsearch": slapd.ldapsearch,
    "ldapwhoami": slapd.ldapwhoami,
    "ls": read_files.ls,
    "mkdir": change_files.mkdir,
    "mv": change_files.mv,
    "passwd": accounts.passwd,
    "pg_isready": postgresql.pg_isready,
    "pg_lsclusters": postgresql.pg_lsclusters,
    "ps": systemd.ps,
    "readlink": read_files.readlink,
    "rm": change_files.rm,
    "rmdir": change_files.rmdir,
    "runuser": postgresql.runuser,
    "sed": change_files.sed,
    "sh": shell.sh,
    "sha256sum": read_files.sha256sum,
    "ss": firewall.ss,
    "stat": read_files.stat,
    "systemctl": systemd.systemctl,
    "systemd-run": systemd.systemd_run,
    "tail": read_files.tail,
    "tar": archive.tar,
    "test": read_files.test,
    "ufw": firewall.ufw,
    "useradd": accounts.useradd,
    "wget": download.wget,
    f"{packages.JAVA_HOME}/bin/java": packages.java,
}


class _Following:
    """As `transport.base.Output`, of a command that never ends by itself."""

    def __init__(self, host: "PracticeHost", argv: Argv, cancel: Cancel) -> None:
        self._host, self._argv, self._cancel = host, argv, cancel
        self.result: Result | None = None

    def __iter__(self) -> Iterator[bytes]:
        told = 0
        while not self._cancel.is_set():
            text = self._host.log_so_far(self._argv)
            if len(text) < told:
                told = 0  # it has begun anew
            if text[told:]:
                yield text[told:].encode()
                told = len(text)
            self._cancel.wait(LOOK)


class PracticeHost:
    """As `transport.base.Transport`. A command nobody has taught it raises UnknownCommand.

    Any number of threads may use it, and other connections to the same server beside it: what a
    command does, it does at once under the lock of the state; the time it takes goes by outside.
    """

    def __init__(self, state: ServerState, cancel: Cancel) -> None:
        self._state = state
        self._cancel = cancel
        self._closed = Event()
        self._lost = Event()

    @property
    def address(self) -> str:
        return ADDRESS

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        content = stdin if isinstance(stdin, bytes) else self._receive(stdin)
        self.pause(ROUND_TRIP)
        result = self._run(argv, content)
        return self._follow(result, content) if argv[0] == "sh" else result

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        self.pause(ROUND_TRIP)
        return tuple(self._run(question, b"") for question in questions)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        self.pause(ROUND_TRIP)
        results: list[Result] = []
        for command in commands:
            results.append(self._run(command, b""))
            if not results[-1].ok:
                break
        return tuple(results)

    def stream(self, argv: Sequence[str], cancel: Cancel) -> AbstractContextManager[Output]:
        if "tcpdump" in argv:
            self._require_link()
            return playing(self._state.clock, cancel, self._closed)
        if self._followed(argv) is None:
            return finished(self.run(argv), cancel)
        return nullcontext(_Following(self, tuple(argv), cancel))

    def log_so_far(self, argv: Sequence[str]) -> str:
        return self._followed(argv) or ""

    def _followed(self, argv: Sequence[str]) -> str | None:
        """A log so far, where the command follows one."""
        with self._state.lock:
            self._require_link()
            catch_up(self._state)
            return followed(self._state, tuple(argv))

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        return forwarded(lambda: self._line(host, port))

    def close(self) -> None:
        self._closed.set()

    def pause(self, seconds: float) -> None:
        """Let practice time go by; a cancel or the end of the connection ends it."""
        left = seconds
        while left > 0 and not self._cancel.is_set() and not self._closed.is_set():
            self._state.clock.wait(min(left, LOOK), self._closed)
            left -= LOOK

    def _receive(self, stdin: Iterable[bytes]) -> bytes:
        """What comes in pieces takes its time on the way."""
        content = bytearray()
        for piece in stdin:
            self.pause(len(piece) / BANDWIDTH)
            content += piece
        return bytes(content)

    def _run(self, argv: Sequence[str], stdin: bytes) -> Result:
        with self._state.lock:
            self._require_link()
            if argv[0] not in COMMANDS:
                raise UnknownCommand(" ".join(argv))
            catch_up(self._state)
            result: CommandResult = COMMANDS[argv[0]](self._state, list(argv[1:]), stdin)
        return Result(tuple(argv), result.status, result.out, result.err)

    def _require_link(self) -> None:
        if self._lost.is_set() or self._closed.is_set():
            raise SetupError(Code.HOST_LOST, host=ADDRESS, port=22)

    def _follow(self, result: Result, stdin: bytes) -> Result:
        """A script that waits on the server for something to tell, as it does on a real one."""
        argv = result.argv
        for _ in range(LOOKS):
            self._lose_link_once()
            if result.out not in (RUNNING, WAITING):
                break
            self.pause(LOOK)
            again = [word if word != "start" else "follow" for word in argv[:4]]
            result = replace(self._run([*again, *argv[4:]], stdin), argv=argv)
        return result

    def _lose_link_once(self) -> None:
        """In the middle of long work, where that is to be practised."""
        state = self._state
        with state.lock:
            busy = any(jobs.progress(job, state.clock) >= 0.5 for job in state.jobs.values())
            if busy and strikes(state.mistakes, Mistake.LINK_LOST):
                self._lost.set()
        self._require_link()

    def _line(self, host: str, port: int) -> Line:
        self._require_link()
        self.pause(ROUND_TRIP)
        if host not in LOCAL:
            known = host.replace(".", "").isdigit() or ":" in host
            code = Code.REMOTE_UNREACHABLE if known else Code.REMOTE_HOST_UNKNOWN
            raise SetupError(code, host=host, port=port)
        with self._state.lock:
            catch_up(self._state)
            return self._listener(host, port)

    def _listener(self, host: str, port: int) -> Line:
        """What answers behind a port of the server itself."""
        state, cluster = self._state, self._state.postgresql
        if cluster and cluster.online and cluster.port == port:
            return DatabaseLine(cluster, state.lock)
        if any(socket.port == port for socket in listening(state)):
            return Line(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u7\r\n" if port == 22 else b"")
        if cluster and cluster.port == port and strikes(state.mistakes, Mistake.DATABASE_DOWN):
            start(state, CLUSTER_SERVICE)
        raise SetupError(Code.REMOTE_REFUSED, host=host, port=port)
