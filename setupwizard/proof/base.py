"""The ways the proof touches the world, so that a simulated server can bring its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.transport.at_once import Task
from setupwizard.transport.base import Transport


@dataclass(frozen=True, slots=True)
class PortAnswered:
    """A port took a connection: by which IP address of the host, after how many seconds."""

    address: str
    seconds: float


class Reach(Protocol):
    """Connects from this computer to TCP ports of a host, all at the same time."""

    def __call__(
        self, address: str, ports: Sequence[int], patience: float
    ) -> Mapping[int, PortAnswered]:
        """The ports that took a connection within `patience` seconds, and only those.

        Raises `SetupError(HOST_UNKNOWN)` when `address` is a name that leads nowhere.
        """
        ...


ADMINISTRATOR = "admin"
"""The one who administers an Openfire that keeps its people itself."""


@dataclass(frozen=True, slots=True)
class Login:
    """Who logs in: `user` as it is typed, without the domain."""

    user: str
    password: Secret


def administrator(answers: Answers, secrets: Secrets) -> Login:
    """Who administers the server as answered, with the password we have been given."""
    directory = answers.directory
    if directory:
        return Login(directory.admins[0], secrets.ldap_admin_password)
    return Login(ADMINISTRATOR, secrets.admin_password)


class ConsoleLogin(Protocol):
    """Logs in to the administration console as seen from the server itself."""

    def __call__(
        self, host: Transport, answers: Answers, logins: Sequence[Login]
    ) -> tuple[bool, ...]:
        """Whether each of them is let in; every one is tried once, in this order.

        Raises `SetupError(CONSOLE_UNREACHABLE)` when the console does not answer as one.
        """
        ...


@dataclass(frozen=True, slots=True)
class Encrypted:
    """The stream is encrypted; `version` as TLS names it, e.g. "TLSv1.3".

    `certificate` is the server's, DER, where there is one to be judged.
    """

    version: str
    certificate: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class AccountsMade:
    """The administrator logged in and made the temporary accounts."""


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A message arrived, `milliseconds` after it was sent."""

    writer: str
    reader: str
    milliseconds: float


@dataclass(frozen=True, slots=True)
class AccountsRemoved:
    """The temporary accounts are gone; or they are not, and `left` names them."""

    left: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StrangerRefused:
    """A name and a password made up were refused."""


ChatEvent = Encrypted | AccountsMade | MessageReceived | AccountsRemoved | StrangerRefused


@dataclass(frozen=True, slots=True)
class StreamSecurity:
    """The server's certificate, DER, and the TLS version agreed on, e.g. "TLSv1.3"."""

    certificate: bytes
    version: str


Look = Callable[[Transport, Answers, Cancel], StreamSecurity | None]
"""How the chat is encrypted, before anybody is tried; None when cancelled. Raises as `Chat`."""


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """Who is to chat on which server.

    `direct` is the IP address by which this computer reaches port 5222, empty to go through the
    tunnel. `looking` is the look at its encryption, where that has begun already.
    """

    answers: Answers
    admin: Login
    direct: str = ""
    looking: Task[StreamSecurity | None] | None = None


class Chat(Protocol):
    """Lets two temporary accounts write to each other.

    Where the people come from a directory nobody can be made: there the administrator logs in
    twice, one of the two hears the other, and a name made up is refused.
    """

    def __call__(
        self,
        host: Transport,
        request: ChatRequest,
        emit: Callable[[ChatEvent], None],
        cancel: Cancel,
    ) -> None:
        """Tell `emit` each thing as it happened; return when all of it did.

        Whatever happens, accounts that were made are removed again, and `emit` hears
        `AccountsRemoved`. A cancelled chat returns early.

        Raises `SetupError` with XMPP_NO_TLS, XMPP_OTHER_CERTIFICATE, XMPP_LOGIN_FAILED,
        XMPP_SILENT, XMPP_ACCOUNT_FAILED, XMPP_ANY_PASSWORD or XMPP_MESSAGE_LOST;
        PORT_NOT_LISTENING when nobody listens even on the server itself; or what else
        `Transport.tunnel` raises.
        """
        ...


LOCKED, NOT_AUTHORIZED = "account-disabled", "not-authorized"
"""What a login ends with whose account an administrator has locked, and whose password is wrong
(SASL, RFC 6120, 6.5).
"""

TryLogin = Callable[[Transport, str, Login], str]
"""Logs in to the chat of a domain over TLS and through the server itself, and leaves again: the
version of TLS, as in "TLSv1.3". Nobody is disconnected by it.

Raises XMPP_LOGIN_FAILED with Openfire's own word as detail (`not-authorized`, `account-disabled`),
XMPP_NO_TLS, XMPP_SILENT, and what else `Transport.tunnel` raises.
"""


TryDatabase = Callable[[Transport, Answers], None]
"""Logs in to the database anew with what Openfire itself has, and raises why it cannot."""


@dataclass(frozen=True, slots=True)
class ProofServices:
    """What a proof needs besides the transport. `look` begins the chat, where that takes time."""

    reach: Reach
    console_login: ConsoleLogin
    chat: Chat
    database: TryDatabase
    look: Look | None = None
