"""This very computer as the host. The only module of the program that runs other programs."""

import os
import secrets as random
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from getpass import getuser

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport import sudo
from setupwizard.transport.as_root import AsRoot
from setupwizard.transport.base import Argv, Endpoint, Result
from setupwizard.transport.exchange import LINGER, TICK, CommandOutput, Exchange, SilentError

REACH = 15.0
"""Seconds a port has to answer."""

_left: list[subprocess.Popen[bytes]] = []
"""Commands that fell silent. They are left to themselves, as they are on a server."""

_leaving = threading.Lock()


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


class LocalTransport(AsRoot):
    """Runs programs here, as root."""

    address = "localhost"

    def find_root(self, secrets: Secrets) -> None:
        """Learn how we become root. Raises as `become_root` does."""
        nonce = random.token_hex(16)
        login = self._exec(sudo.login(), nonce.encode() + b"\n", self.LOGIN_SILENCE)
        self.become_root(login, getuser(), secrets, nonce)

    @contextmanager
    def tunnel(self, host: str, port: int) -> Iterator[Endpoint]:
        params = {"host": host, "port": port}
        try:
            socket.create_connection((host, port), timeout=REACH).close()
        except ConnectionRefusedError as error:
            raise SetupError(Code.REMOTE_REFUSED, detail=str(error), **params) from error
        except (socket.gaierror, UnicodeError) as error:
            raise SetupError(Code.REMOTE_HOST_UNKNOWN, detail=str(error), **params) from error
        except OSError as error:
            raise SetupError(Code.REMOTE_UNREACHABLE, detail=str(error), **params) from error
        yield Endpoint(host, port)

    def close(self) -> None:
        """Nothing is held open."""

    def _exec(self, argv: Argv, stdin: bytes | Iterable[bytes], silence: float) -> Result:
        process = _started(argv)
        try:
            with closing(_Pipes(process)) as pipes:
                output = Exchange(pipes, stdin).heard(silence)
        except SilentError as error:
            _leave(process)
            raise SetupError(
                Code.COMMAND_SILENT, command=argv[0], seconds=round(silence), host=self.address
            ) from error
        return self._judge(argv, output)

    @contextmanager
    def _listening(self, argv: Argv, stdin: bytes | Iterable[bytes]) -> Iterator[Exchange]:
        process = _started(argv)
        try:
            with closing(_Pipes(process)) as pipes:
                yield Exchange(pipes, stdin, keep_open=True)
        finally:
            try:
                process.wait(LINGER)
            except subprocess.TimeoutExpired:
                _leave(process)

    def _begin(self, said: bytes) -> bytes | None:
        return said

    def _judge(self, argv: Sequence[str], output: CommandOutput) -> Result:
        # Ended by a signal: counted as a shell does it.
        status = output.status if output.status >= 0 else 128 - output.status
        out, err = output.out.decode(errors="replace"), output.err.decode(errors="replace")
        return Result(tuple(argv), status, out, err)


def _started(argv: Argv) -> subprocess.Popen[bytes]:
    """In a session of its own: Ctrl-C ends us between commands, not the command."""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        argv,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        bufsize=0,
        start_new_session=True,
        umask=0o022,
    )


def _leave(process: subprocess.Popen[bytes]) -> None:
    """Let it go on without us, and forget those of before that have ended."""
    with _leaving:
        _left[:] = [process, *(one for one in _left if one.poll() is None)]


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
