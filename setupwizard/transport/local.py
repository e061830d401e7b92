"""This very computer as the host. The only module of the program that runs other programs."""

import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from getpass import getuser

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport import batch, sudo
from setupwizard.transport.base import SILENCE, Argv, Endpoint, Result
from setupwizard.transport.exchange import TICK, Exchange, SilentError

REACH = 15.0
"""Seconds a port has to answer."""

_left: list[subprocess.Popen[bytes]] = []
"""Commands that fell silent. They are left to themselves, as they are on a server."""


def connect_local(secrets: Secrets, cancel: Cancel) -> "LocalTransport":
    """Find the way to root on this computer.

    Raises LOCAL_NOT_LINUX and what sudo can refuse, see `transport.sudo`; HOST_UNREACHABLE when
    cancelled, as over SSH.
    """
    if sys.platform != "linux":
        raise SetupError(Code.LOCAL_NOT_LINUX, system=sys.platform)
    if cancel.is_set():
        raise SetupError(Code.HOST_UNREACHABLE, detail="cancelled", host="localhost", port="")
    host = LocalTransport()
    host.find_root(secrets)
    return host


class LocalTransport:
    """Runs programs here, as root."""

    address = "localhost"

    def __init__(self) -> None:
        self._elevation = sudo.ROOT

    def find_root(self, secrets: Secrets) -> None:
        """Learn how we become root; try a password for sudo once if there must be one."""
        user = getuser()
        plain = self._exec(sudo.login(), b"", SILENCE)
        elevation = sudo.judge_login(plain, user, secrets)
        if elevation.password:
            tried = self._exec(elevation.argv(["true"]), elevation.stdin(b""), SILENCE)
            sudo.judge_password(tried, user)
        self._elevation = elevation

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        done = self._exec(self._elevation.argv(argv), self._elevation.stdin(stdin), silence)
        return Result(tuple(argv), done.status, done.out, done.err)

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.ask(self.run, questions)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.do(self.run, commands)

    @contextmanager
    def tunnel(self, host: str, port: int) -> Iterator[Endpoint]:
        named = {"host": host, "port": port}
        try:
            socket.create_connection((host, port), timeout=REACH).close()
        except ConnectionRefusedError as error:
            raise SetupError(Code.REMOTE_REFUSED, detail=str(error), **named) from error
        except (socket.gaierror, UnicodeError) as error:
            raise SetupError(Code.REMOTE_HOST_UNKNOWN, detail=str(error), **named) from error
        except OSError as error:
            raise SetupError(Code.REMOTE_UNREACHABLE, detail=str(error), **named) from error
        yield Endpoint(host, port)

    def close(self) -> None:
        """Nothing is held open."""

    def _exec(self, argv: Argv, stdin: bytes | Iterable[bytes], silence: float) -> Result:
        """In a session of its own: Ctrl-C ends us between commands, not the command."""
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            argv,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            bufsize=0,
            start_new_session=True,
            umask=0o022,
        )
        pipes = _Pipes(process)
        try:
            heard = Exchange(pipes, stdin).heard(silence)
        except SilentError as error:
            _left[:] = [process, *(one for one in _left if one.poll() is None)]
            raise SetupError(
                Code.COMMAND_SILENT, command=argv[0], seconds=round(silence), host=self.address
            ) from error
        finally:
            pipes.close()
        # Ended by a signal: counted as a shell does it.
        status = heard.status if heard.status >= 0 else 128 - heard.status
        out, err = heard.out.decode(errors="replace"), heard.err.decode(errors="replace")
        return Result(argv, status, out, err)


class _Pipes:
    """A process as a channel: the three pipes and the ending."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.status_event = self
        self._process = process
        self._in, self._out, self._err = (
            pipe for pipe in (process.stdin, process.stdout, process.stderr) if pipe
        )
        self._err_ended = False
        os.set_blocking(self._in.fileno(), False)

    def settimeout(self, timeout: float | None) -> None:
        """Always a tick."""

    def wait(self, timeout: float) -> object:
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None

    def send(self, s: bytes) -> int:
        if not select.select([], [self._in], [], TICK)[1]:
            raise TimeoutError
        return os.write(self._in.fileno(), s)

    def shutdown_write(self) -> None:
        self._in.close()

    def recv(self, nbytes: int) -> bytes:
        if not _ready(self._out.fileno(), TICK):
            raise TimeoutError
        return os.read(self._out.fileno(), nbytes)

    def recv_ready(self) -> bool:
        return _ready(self._out.fileno())

    def recv_stderr(self, nbytes: int) -> bytes:
        got = os.read(self._err.fileno(), nbytes)
        self._err_ended = not got
        return got

    def recv_stderr_ready(self) -> bool:
        return not self._err_ended and _ready(self._err.fileno())

    def exit_status_ready(self) -> bool:
        return self._process.poll() is not None

    def recv_exit_status(self) -> int:
        return self._process.wait()

    def close(self) -> None:
        for pipe in (self._in, self._out, self._err):
            pipe.close()


def _ready(descriptor: int, timeout: float = 0) -> bool:
    return bool(select.select([descriptor], [], [], timeout)[0])
