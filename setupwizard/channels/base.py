"""What a channel offers, so that the practice can offer the same."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from setupwizard.model.secret import Secret
from setupwizard.transport.base import Transport

if TYPE_CHECKING:  # lxml is loaded where a page is read
    from setupwizard.channels.forms import Form, Page


@dataclass(frozen=True, slots=True)
class ConsolePlace:
    """Where a server's console listens, as the server itself reaches it. Ports may be OFF.

    `name`: the server's own. `log`: the file in which Openfire tells of refused logins.
    """

    address: str
    port: int
    secure_port: int
    name: str
    log: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`sent_on`: the address the console sent us on to; what was sent is accepted then.

    A page that answers with itself says in it whether that is so, or does not say it at all.
    """

    sent_on: str
    page: "Page"


Sent = Mapping[str, str | Sequence[str]]
"""The fields of a form; a name that is sent several times has all its values."""


class Console(Protocol):
    """The administration console, by somebody who is logged in. Any thread may use it.

    Every method raises CONSOLE_UNREACHABLE, and CONSOLE_LOGIN_FAILED where it has forgotten us and
    the password is no longer the right one.
    """

    def page(self, name: str, **query: str) -> "Page":
        """Raises CONSOLE_UNREACHABLE too for a page this release does not have."""
        ...

    def submit(self, form: "Form") -> Answer: ...

    def post(self, page: str, fields: Sent) -> Answer:
        """What a form would send, without its page: for those whose fields are known."""
        ...


class Reader(Protocol):
    """Somebody who may read. Text is compared as text, whatever the database thinks of `\\`.

    Any thread may use it; they wait for each other.
    """

    def rows(self, sql: str, **values: str | int) -> Sequence[Sequence[object]]:
        """What one SELECT brings, `{names}` in it filled with these values; one round trip.

        Raises DATABASE_FAILED with PostgreSQL's code in its details.
        """
        ...


RESOURCE = "openfire-setup-"
"""How the resources of this program begin in the chat: so it is known in a list of sessions."""


@dataclass(frozen=True, slots=True)
class CommandAnswer:
    """What a command brought: the values of each field of its form, and the rows of its table; none
    of them is localised.
    """

    fields: Mapping[str, tuple[str, ...]]
    rows: tuple[Mapping[str, str], ...] = ()

    def one(self, name: str) -> str:
        """The only value of this field; empty where there is none."""
        return next(iter(self.fields.get(name, ())), "")


class Commands(Protocol):
    """The chat by an administrator who is logged in to it, and Openfire's commands for them
    (XEP-0133). Nobody sees that they are there: they never become available. Any thread may use it;
    they wait for each other.

    Every method raises HOST_LOST, COMMANDS_CLOSED where Openfire ended the connection and does not
    let us in again, and XMPP_SILENT.
    """

    @property
    def address(self) -> str:
        """Of this very connection: name, domain and resource."""
        ...

    def ask(self, command: str, **fields: str) -> CommandAnswer:
        """By the name of XEP-0133, as in `get-active-users`. It may be asked twice, so it must only
        ask.

        Raises ACCOUNTS_NOT_ALLOWED for who is no administrator, COMMAND_REFUSED for what this
        release does not have.
        """
        ...

    def send(self, users: Sequence[str], text: str) -> Mapping[str, str]:
        """From the administrator's account to each of these user names, once: the conditions with
        which some came back, by user name.
        """
        ...

    def say(self, room: str, text: str) -> None:
        """In the room with this address, as somebody who comes, says it and leaves.

        Raises ROOM_REFUSED with the condition.
        """
        ...


OpenConsole = Callable[[Transport, ConsolePlace, str, Secret], AbstractContextManager[Console]]
"""As `channels.console.open_console`: a host, the console's place, a user and their password; where
there is no user, the token that openfire.xml offers once."""

OpenCommands = Callable[[Transport, str, str, Secret], AbstractContextManager[Commands]]
"""As `channels.adhoc.open_commands`: a host, the address at which the chat listens as the server
itself reaches it, a user and their password."""

OpenReader = Callable[[Transport, int, str], AbstractContextManager[Reader]]
"""As `channels.sql.open_reader`: a host, and the port and the name of its database."""
