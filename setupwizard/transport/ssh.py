"""A host over SSH. Only this module and `connection` know paramiko."""

import io
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager

import paramiko

from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.transport import batch, sudo
from setupwizard.transport.base import SILENCE, Argv, Endpoint, Result
from setupwizard.transport.connection import OPEN, Connection, Sessions, shake_hands
from setupwizard.transport.door import Door, knock
from setupwizard.transport.exchange import Exchange, SilentError
from setupwizard.transport.host_keys import HostKey, KnownHosts
from setupwizard.transport.identity import Identity
from setupwizard.transport.link import PING, Link
from setupwizard.transport.prompts import PasswordPrompt
from setupwizard.transport.shell import LoginShell, unsupported
from setupwizard.transport.tunnel import Stream, forwarded, why_refused

LOGIN_SILENCE = 60.0
"""Seconds without output allowed to the commands of a login."""

KEYS: dict[str, type[paramiko.PKey]] = {
    "ed25519": paramiko.Ed25519Key,
    "ecdsa": paramiko.ECDSAKey,
    "rsa": paramiko.RSAKey,
}
AGENT_TRIES = 5  # one below the six failures after which sshd closes (MaxAuthTries)

# What paramiko logs comes back to us as an exception; without a handler it would go to stderr.
logging.getLogger("paramiko").addHandler(logging.NullHandler())


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
    """
    door = knock(host, secrets, known_hosts, cancel)
    return log_in(door, host, secrets, known_hosts, ask_key, cancel)


def log_in(
    door: Door,
    host: HostAnswers,
    secrets: Secrets,
    known_hosts: KnownHosts,
    ask_key: Callable[[HostKey], bool],
    cancel: Cancel,
    meanwhile: Callable[[], None] = lambda: None,
) -> "SshTransport":
    """`connect`, from the door on. `meanwhile` is called while the server makes its keys."""
    link = door.link
    connection = Connection(link)
    try:
        shake_hands(connection, door, host, meanwhile)
        server = connection.get_remote_server_key()
        named = (host.address, host.port, server.get_name(), server.asbytes())
        known_hosts.check(*named, ask_key)
        _Login(connection, host, secrets.ssh_password, door.key).run(cancel)
    except BaseException:
        connection.packetizer.complete_handshake()  # ends paramiko's timer thread
        connection.close()
        connection.join()
        raise
    transport = SshTransport(connection, link, host)
    try:
        transport.find_root(secrets)
    except BaseException:
        transport.close()
        raise
    return transport


class _Login:
    """One login, in the way that was asked for and no other."""

    def __init__(
        self, connection: Connection, host: HostAnswers, password: Secret, key: Identity | None
    ) -> None:
        self._connection = connection
        self._host = host
        self._password = password
        self._key = key

    def run(self, cancel: Cancel) -> None:
        if cancel.is_set():
            raise self._error(Code.HOST_UNREACHABLE, "cancelled")
        log_in, refused = {
            "password": (self._by_password, Code.SSH_PASSWORD_REFUSED),
            "key": (self._by_key, Code.SSH_KEY_REFUSED),
            "agent": (self._by_agent, Code.SSH_AGENT_REFUSED),
        }[self._host.auth]
        try:
            still_wanted = log_in()
        except (paramiko.SSHException, EOFError, OSError) as error:
            raise self._problem(error, refused) from error
        if still_wanted:
            raise self._error(Code.SSH_SECOND_FACTOR, ", ".join(still_wanted))

    def _problem(self, error: Exception, refused: Code) -> SetupError:
        farewell = self._connection.farewell
        said = f"{error}\n{farewell}\n{self._banner()}".strip()
        if "Too many authentication failures" in farewell:
            return self._error(Code.SSH_TOO_MANY_ATTEMPTS, said)
        if "Illegal info request" in str(error):  # RFC 4252, 8: the answer "change it first"
            return self._error(Code.SSH_PASSWORD_EXPIRED, said)
        alive = self._connection.is_active() and "timeout" not in str(error)
        if alive and isinstance(error, paramiko.AuthenticationException):
            return self._error(refused, said)
        return self._error(Code.HOST_LOST, said)

    def _error(self, code: Code, detail: str = "") -> SetupError:
        host = self._host
        return SetupError(
            code, detail, host=host.address, port=host.port, user=host.user, file=host.identity
        )

    def _banner(self) -> str:
        return (self._connection.get_banner() or b"").decode(errors="replace")

    def _by_password(self) -> list[str]:
        """Asks first what is allowed: a password sent in vain is a failure in the server's eyes."""
        connection, user = self._connection, self._host.user
        try:
            return connection.auth_none(user)
        except paramiko.BadAuthenticationType as error:
            allowed = error.allowed_types
        if "password" in allowed:
            return connection.auth_password(user, self._password.reveal(), fallback=False)
        if "keyboard-interactive" in allowed:
            return connection.auth_interactive(user, PasswordPrompt(self._password, self._error))
        raise self._error(Code.SSH_PASSWORD_DISABLED, ", ".join(allowed))

    def _by_key(self) -> list[str]:
        if self._key is None:
            raise self._error(Code.SSH_KEY_MISSING)
        key = KEYS[self._key.kind].from_private_key(io.StringIO(self._key.text))
        return self._connection.auth_publickey(self._host.user, key)

    def _by_agent(self) -> list[str]:
        try:
            agent = paramiko.Agent()
        except (paramiko.SSHException, OSError) as error:
            raise self._error(Code.SSH_AGENT_EMPTY, str(error)) from error
        try:
            keys = agent.get_keys()[:AGENT_TRIES]
            if not keys:
                raise self._error(Code.SSH_AGENT_EMPTY)
            for key in keys[:-1]:
                try:
                    return self._connection.auth_publickey(self._host.user, key)
                except paramiko.BadAuthenticationType:
                    raise
                except paramiko.AuthenticationException:
                    if not self._connection.is_active():
                        raise
            return self._connection.auth_publickey(self._host.user, keys[-1])
        finally:
            agent.close()


class SshTransport:
    """A connection that is logged in. Threads may share it: every command has its own channel."""

    def __init__(self, connection: Connection, link: Link, host: HostAnswers) -> None:
        self._connection = connection
        self._sessions = Sessions(connection)
        self._link = link
        self._host = host
        self._shell = LoginShell()
        self._elevation = sudo.ROOT
        self._closing = threading.Event()
        link.watch()
        self._pinger = threading.Thread(target=self._ping, name="keep-alive", daemon=True)
        self._pinger.start()

    @property
    def address(self) -> str:
        return self._host.address

    def find_root(self, secrets: Secrets) -> None:
        """Learn how this login becomes root; try a password for sudo once if there must be one."""
        user = self._host.user
        plain = self._exec(sudo.login(), b"", LOGIN_SILENCE)
        elevation = sudo.judge_login(plain, user, secrets)
        if elevation.password:
            tried = self._exec(elevation.argv(["true"]), elevation.stdin(b""), LOGIN_SILENCE)
            sudo.judge_password(tried, user)
        self._elevation = elevation

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        elevation = self._elevation
        done = self._exec(elevation.argv(argv), elevation.stdin(stdin), silence)
        return Result(tuple(argv), done.status, done.out, done.err)

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.ask(self.run, questions)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.do(self.run, commands)

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        return forwarded(lambda: self._open_stream(host, port))

    def close(self) -> None:
        self._closing.set()
        self._link.hang_up()
        self._connection.close()
        self._connection.join()
        self._sessions.close()
        self._pinger.join()

    def _exec(self, argv: Sequence[str], stdin: bytes | Iterable[bytes], silence: float) -> Result:
        try:
            with self._sessions.take() as channel:
                self._connection.begin(channel, self._shell.line(argv))
                heard = Exchange(channel, stdin).heard(silence)
        except SilentError as error:
            raise SetupError(
                Code.COMMAND_SILENT, command=argv[0], seconds=round(silence), host=self.address
            ) from error
        except (paramiko.SSHException, EOFError, OSError) as error:
            raise self._lost(str(error)) from error
        if heard.status == -1:
            raise self._lost(self._connection.farewell)
        out, err = self._shell.output(heard.out), self._shell.output(heard.err)
        if out is None or err is None:
            raise unsupported(self._host.user, heard.status, heard.out, heard.err)
        text = (out.decode(errors="replace"), err.decode(errors="replace"))
        return Result(tuple(argv), heard.status, *text)

    def _lost(self, detail: str) -> SetupError:
        return SetupError(Code.HOST_LOST, detail=detail, host=self.address, port=self._host.port)

    def _open_stream(self, host: str, port: int) -> Stream:
        named = {"host": host, "port": port}
        try:
            return self._connection.open_channel(
                "direct-tcpip", (host, port), ("127.0.0.1", 0), timeout=OPEN
            )
        except paramiko.ChannelException as error:
            prohibited = error.code == 1  # RFC 4254, 5.1
            said = self._connection.refusal
            code = Code.SSH_FORWARDING_REFUSED if prohibited else why_refused(said)
            raise SetupError(code, detail=f"{error}: {said}", **named) from error
        except (paramiko.SSHException, EOFError, OSError) as error:
            # A server that is there has answered our pings while it tried in vain.
            if self._connection.is_active() and self._link.silent < 2 * PING:
                raise SetupError(Code.REMOTE_UNREACHABLE, detail=str(error), **named) from error
            raise self._lost(str(error)) from error

    def _ping(self) -> None:
        """Keep the server talking, so that silence means it is gone. May block; `Link` watches."""
        while not self._closing.wait(PING) and self._connection.is_active():
            if self._link.silent < PING:
                continue
            try:
                self._connection.global_request("keepalive@openssh.com", wait=True)
            except (paramiko.SSHException, EOFError, OSError):
                return
