"""A host over SSH. Only this module and `connection` know paramiko."""

import logging
import secrets as random
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager

import paramiko

from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport import sudo
from setupwizard.transport.as_root import AsRoot
from setupwizard.transport.base import Endpoint, Result
from setupwizard.transport.connection import (
    FIRST,
    PROHIBITED,
    ChannelRefusedError,
    Connection,
    shake_hands,
)
from setupwizard.transport.diverted import PATIENCE, RESTRICTED, LoginOutput, hanging, why_diverted
from setupwizard.transport.exchange import Begun, CommandOutput, Exchange, SilentError
from setupwizard.transport.host_keys import HostKey, KnownHosts
from setupwizard.transport.login import Login
from setupwizard.transport.server_connection import connect_to_server
from setupwizard.transport.sessions import Sessions
from setupwizard.transport.shell import LoginShell
from setupwizard.transport.tunnel import Stream, forwarded, why_refused
from setupwizard.transport.watched_socket import PING, WatchedSocket

# What paramiko logs comes back to us as an exception; without a handler it would go to stderr.
logging.getLogger("paramiko").addHandler(logging.NullHandler())


GRACE = 20.0
"""Seconds after which a connection that waited for a person is not trusted to be there still."""


def connect(
    host: HostAnswers,
    secrets: Secrets,
    known_hosts: KnownHosts,
    ask_key: Callable[[HostKey], bool],
    cancel: Cancel,
) -> "SshTransport":
    """Log in and find the way to root: one attempt each, so that nobody is locked out.

    Nothing secret is sent before the server's key is the known one or was accepted. Raises
    `SetupError` with its own code for every way to fail; HOST_UNREACHABLE when cancelled.

    A server hangs up on whoever takes long to log in (LoginGraceTime of sshd_config), such as
    somebody who compares its key first: there we knock again, as the key is known by then. Also
    where nothing told us that it has hung up, as when the link was cut meanwhile.
    """
    door = connect_to_server(host, secrets, known_hosts, cancel)
    waits: list[float] = []

    def ask(key: HostKey) -> bool:
        began = time.monotonic()
        accepted = ask_key(key)
        waits.append(time.monotonic() - began)
        return accepted

    for attempt in (1, 2):
        connection = Connection(door.link)
        try:
            shake_hands(connection, door, host)
            _check_key(connection, host, known_hosts, ask)
            stale = not connection.is_active() or max(waits, default=0.0) > GRACE
            if not (stale and waits) or attempt == 2:
                Login(connection, door, host, secrets).run(cancel)
                break
        except BaseException:
            _hang_up(connection)
            raise
        _hang_up(connection)
        door = connect_to_server(host, secrets, known_hosts, cancel)
    transport = SshTransport(connection, door.link, host)
    try:
        transport.find_root(secrets)
    except BaseException:
        transport.close()
        raise
    return transport


def _check_key(
    connection: Connection,
    host: HostAnswers,
    known_hosts: KnownHosts,
    ask_key: Callable[[HostKey], bool],
) -> None:
    key = connection.get_remote_server_key()
    known_hosts.check(host.address, host.port, key.get_name(), key.asbytes(), ask_key)


def _hang_up(connection: Connection) -> None:
    connection.packetizer.complete_handshake()  # ends paramiko's timer thread
    connection.close()
    connection.join()


class SshTransport(AsRoot):
    """A connection that is logged in."""

    LOGIN_SILENCE = 60.0

    def __init__(self, connection: Connection, link: WatchedSocket, host: HostAnswers) -> None:
        super().__init__()
        self._connection = connection
        self._sessions = Sessions(connection)
        self._link = link
        self._host = host
        self._shell = LoginShell()
        self._closing = threading.Event()
        self._pinger = threading.Thread(target=self._ping, name="keep-alive", daemon=True)
        self._pinger.start()

    @property
    def address(self) -> str:
        return self._host.address

    def find_root(self, secrets: Secrets) -> None:
        """Learn how this login becomes root. Raises as `become_root`, and `why_diverted`."""
        nonce = random.token_hex(16)
        login = self._asked_first(nonce.encode() + b"\n")
        self._link.watch()  # not before: sshd says nothing while a session of PAM is made
        self.become_root(login, self._host.user, secrets, nonce)

    def _asked_first(self, stdin: bytes) -> Result:
        """The first command of a login, which may never come to it."""
        try:
            return self._exec(sudo.login(), stdin, self.LOGIN_SILENCE, self._begun)
        except SetupError as error:
            if RESTRICTED not in error.problem.detail:
                raise
        self._shell = LoginShell("sh")
        return self._exec(sudo.login(), stdin, self.LOGIN_SILENCE, self._begun)

    def _begun(self, out: bytes, err: bytes, seconds: float) -> bool:
        if self._shell.output(out) is not None:
            return True
        said = LoginOutput(out, err, None, self._connection.remarks)
        if said.hopeless or seconds > PATIENCE:
            raise why_diverted(self._host, said)
        return False

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        return forwarded(lambda: self._open_stream(host, port))

    def close(self) -> None:
        self._closing.set()
        self._link.hang_up()
        self._connection.close()
        self._connection.join()
        self._sessions.close()
        self._pinger.join()

    def _exec(
        self,
        argv: Sequence[str],
        stdin: bytes | Iterable[bytes],
        silence: float,
        has_begun: Begun | None = None,
    ) -> Result:
        try:
            with self._started(argv) as channel:
                output = Exchange(channel, stdin).heard(silence, has_begun)
        except SilentError as error:
            raise SetupError(
                Code.COMMAND_SILENT, command=argv[0], seconds=round(silence), host=self.address
            ) from error
        except (paramiko.SSHException, EOFError, OSError) as error:
            if has_begun and self._connection.is_active():
                raise hanging(self._host, FIRST, str(error)) from error
            raise self._lost(str(error)) from error
        return self._judge(argv, output)

    @contextmanager
    def _listening(self, argv: Sequence[str], stdin: bytes | Iterable[bytes]) -> Iterator[Exchange]:
        with ExitStack() as stack:
            try:
                channel = stack.enter_context(self._started(argv, lasting=True))
            except (paramiko.SSHException, EOFError, OSError) as error:
                raise self._lost(str(error)) from error
            yield Exchange(channel, stdin, keep_open=True)

    @contextmanager
    def _started(self, argv: Sequence[str], *, lasting: bool = False) -> Iterator[paramiko.Channel]:
        """A channel with this command on it. Raises SSH_SESSIONS_REFUSED and paramiko's errors."""
        try:
            with self._sessions.channel(lasting=lasting) as channel:
                self._connection.begin(channel, self._shell.line(argv))
                yield channel
        except ChannelRefusedError as error:
            code = Code.SSH_SESSIONS_REFUSED
            raise SetupError(code, detail=str(error), user=self._host.user) from error

    def _begin(self, said: bytes) -> bytes | None:
        return self._shell.output(said)

    def _judge(self, argv: Sequence[str], output: CommandOutput) -> Result:
        if output.status == -1:
            raise self._lost("the command ended without a status")
        out, err = self._shell.output(output.out), self._shell.output(output.err)
        if out is None or err is None:
            said = LoginOutput(output.out, output.err, output.status, self._connection.remarks)
            raise why_diverted(self._host, said)
        text = (out.decode(errors="replace"), err.decode(errors="replace"))
        return Result(tuple(argv), output.status, *text)

    def _lost(self, detail: str) -> SetupError:
        farewell = self._connection.farewell
        if farewell and farewell not in detail:
            detail = f"{detail}\n{farewell}"
        return SetupError(Code.HOST_LOST, detail=detail, host=self.address, port=self._host.port)

    def _open_stream(self, host: str, port: int) -> Stream:
        params = {"host": host, "port": port}
        try:
            return self._connection.new_stream(host, port)
        except ChannelRefusedError as error:
            prohibited = error.reason == PROHIBITED
            code = Code.SSH_FORWARDING_REFUSED if prohibited else why_refused(error.said)
            raise SetupError(code, detail=str(error), user=self._host.user, **params) from error
        except (paramiko.SSHException, EOFError, OSError) as error:
            # A server that is there has answered our pings while it tried in vain.
            if self._connection.is_active() and self._link.silent < 2 * PING:
                raise SetupError(Code.REMOTE_UNREACHABLE, detail=str(error), **params) from error
            raise self._lost(str(error)) from error

    def _ping(self) -> None:
        """Keep the server talking, so that silence means it is gone. May block.

        `WatchedSocket` notices the silence.
        """
        while not self._closing.wait(PING) and self._connection.is_active():
            if self._link.silent < PING:
                continue
            try:
                self._connection.global_request("keepalive@openssh.com", wait=True)
            except (paramiko.SSHException, EOFError, OSError):
                return
