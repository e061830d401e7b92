"""Showing the server who we are: by password, by key, or by both where it wants both."""

import io
import time
from collections.abc import Callable

import paramiko

from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.connection import Connection
from setupwizard.transport.diverted import denied
from setupwizard.transport.prompts import PasswordPrompt
from setupwizard.transport.server_connection import ServerConnection

KEYS: dict[str, type[paramiko.PKey]] = {
    "ed25519": paramiko.Ed25519Key,
    "ecdsa": paramiko.ECDSAKey,
    "rsa": paramiko.RSAKey,
}
AGENT_TRIES = 5  # one below the six failures after which sshd closes (MaxAuthTries)

PASSWORDS = ("password", "keyboard-interactive")


class Login:
    """One login, in the way that was asked for; in the other one too if the server wants both."""

    def __init__(
        self, connection: Connection, door: ServerConnection, host: HostAnswers, secrets: Secrets
    ) -> None:
        self._connection = connection
        self._link = door.link
        self._host = host
        self._key = door.key
        # Who logs in by key may have told the password for sudo: it is the same.
        self._password = secrets.ssh_password or secrets.sudo_password
        self._shown: set[str] = set()

    def run(self, cancel: Cancel) -> None:
        """Raises a code of its own for every way to fail; HOST_UNREACHABLE when cancelled."""
        if cancel.is_set():
            raise self._error(Code.HOST_UNREACHABLE, "cancelled")
        ways: dict[str, tuple[Callable[[], list[str]], Code]] = {
            "password": (self._by_password, Code.SSH_PASSWORD_REFUSED),
            "key": (self._by_key, Code.SSH_KEY_REFUSED),
            "agent": (self._by_agent, Code.SSH_AGENT_REFUSED),
        }
        methods = self._tried(*ways[self._host.auth])
        if methods:
            methods = self._also(methods)
        if methods:
            raise self._error(Code.SSH_SECOND_FACTOR, ", ".join(methods))

    def _also(self, methods: list[str]) -> list[str]:
        """The second of two proofs (`AuthenticationMethods` of sshd_config)."""
        detail = ", ".join(methods)
        if "publickey" in methods and not self._shown & {"publickey"}:
            if self._key is None:
                raise self._error(Code.SSH_KEY_TOO, detail)
            return self._tried(self._by_key, Code.SSH_KEY_REFUSED)
        if set(methods) & set(PASSWORDS) and not self._shown & set(PASSWORDS):
            if not self._password:
                raise self._error(Code.SSH_PASSWORD_TOO, detail)
            return self._tried(lambda: self._say_password(methods), Code.SSH_PASSWORD_REFUSED)
        return methods

    def _tried(self, way: Callable[[], list[str]], refusal: Code) -> list[str]:
        try:
            return way()
        except (paramiko.SSHException, EOFError, OSError) as error:
            raise self._problem(error, refusal) from error

    def _problem(self, error: Exception, refusal: Code) -> SetupError:
        farewell, banner = self._connection.farewell, self._connection.banner
        detail = "\n".join(filter(None, (str(error), farewell, banner)))
        if "Too many authentication failures" in farewell:
            return self._error(Code.SSH_TOO_MANY_ATTEMPTS, detail)
        if "Illegal info request" in str(error):  # RFC 4252, 8: the answer "change it first"
            return self._error(Code.SSH_PASSWORD_EXPIRED, detail)
        alive = self._connection.is_active() and "timeout" not in str(error)
        if alive and isinstance(error, paramiko.AuthenticationException):
            key = self._key if refusal is Code.SSH_KEY_REFUSED else None
            expired = key is not None and key.certified_until < time.time()
            return self._error(Code.SSH_CERTIFICATE_EXPIRED if expired else refusal, detail)
        if self._link.ended:  # the proof may have been right: accounts are judged after it
            return denied(self._host, "\n".join(filter(None, (banner, farewell))), detail)
        return self._error(Code.HOST_LOST, detail)

    def _error(self, code: Code, detail: str = "") -> SetupError:
        host = self._host
        return SetupError(
            code, detail, host=host.address, port=host.port, user=host.user, file=host.identity
        )

    def _by_password(self) -> list[str]:
        """Asks first what is allowed: a password sent in vain is a failure in the server's eyes."""
        try:
            return self._connection.auth_none(self._host.user)
        except paramiko.BadAuthenticationType as error:
            methods = error.allowed_types
        if not set(methods) & set(PASSWORDS):
            if "publickey" in methods and self._key:
                return self._by_key()
            raise self._error(Code.SSH_PASSWORD_DISABLED, ", ".join(methods))
        return self._say_password(methods)

    def _say_password(self, allowed: list[str]) -> list[str]:
        connection, user = self._connection, self._host.user
        self._shown.update(PASSWORDS)
        if "password" in allowed:
            return connection.auth_password(user, self._password.reveal(), fallback=False)
        return connection.auth_interactive(user, PasswordPrompt(self._password, self._error))

    def _by_key(self) -> list[str]:
        """First with its certificate, where it has one, as OpenSSH does."""
        if self._key is None:
            raise self._error(Code.SSH_KEY_MISSING)
        key = KEYS[self._key.kind].from_private_key(io.StringIO(self._key.text))
        if not self._key.certificate:
            return self._show(key)
        certified = KEYS[self._key.kind].from_private_key(io.StringIO(self._key.text))
        certified.load_certificate(self._key.certificate)
        return self._show_first(certified, key)

    def _by_agent(self) -> list[str]:
        try:
            agent = paramiko.Agent()
        except (paramiko.SSHException, OSError) as error:
            raise self._error(Code.SSH_AGENT_EMPTY, str(error)) from error
        try:
            keys = agent.get_keys()[:AGENT_TRIES]
            if not keys:
                raise self._error(Code.SSH_AGENT_EMPTY)
            return self._show_first(*keys)
        finally:
            agent.close()

    def _show_first(self, *keys: paramiko.PKey) -> list[str]:
        """The first that is accepted; the refusal of the last."""
        for key in keys[:-1]:
            try:
                return self._show(key)
            except paramiko.BadAuthenticationType:
                raise
            except paramiko.AuthenticationException:
                if not self._connection.is_active():
                    raise
        return self._show(keys[-1])

    def _show(self, key: paramiko.PKey) -> list[str]:
        self._shown.add("publickey")
        return self._connection.auth_publickey(self._host.user, key)
