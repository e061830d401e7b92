"""The ways into one running server: opened when first needed, kept until its session ends.

An action or a question that needs one takes `(session, access, …)`: the session may be another one
after the link was lost, and what was opened over the former is gone with it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from threading import RLock
from typing import Generic, TypeVar

from setupwizard.admin.places import chat_address, console_place, database_place, not_ready
from setupwizard.admin.status import ServerStatus, server_status
from setupwizard.channels.base import Commands, Console, Reader
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.proof.base import Login, PortAnswered

T = TypeVar("T")

REFUSED = (Code.CONSOLE_LOGIN_FAILED, Code.CONSOLE_SHUT)
"""After these nobody tries again by himself: every attempt brings the lock nearer."""

CHAT_REFUSED = (
    Code.ACCOUNTS_ADMIN_REFUSED,
    Code.ACCOUNTS_ADMIN_LOCKED,
    Code.ACCOUNTS_NOT_ALLOWED,
)
"""The same where it is the chat that refuses."""

BROKEN = (
    Code.CHAT_STOPPED,
    Code.CHAT_STARTING,
    Code.PORT_NOT_LISTENING,
    Code.CONSOLE_OFF,
    Code.CONSOLE_STARTING,
    Code.CONSOLE_UNREACHABLE,
    Code.COMMANDS_CLOSED,
    Code.XMPP_SILENT,
    Code.DATABASE_FAILED,
    Code.REMOTE_REFUSED,
    *REFUSED,
    *CHAT_REFUSED,
)
"""After these the way in is looked for anew by the next who asks."""


class Access:
    """What an administrator of a server has open. Any thread may use it.

    Without a login everything works that needs none.
    """

    def __init__(self, login: Login | None = None) -> None:
        self._login = login
        self._refusals: dict[object, Problem] = {}
        self._console: _Way[Console] = _Way()
        self._commands: _Way[Commands] = _Way()
        self._reader: _Way[Reader] = _Way()
        self._status: ServerStatus | None = None

    @property
    def user(self) -> str:
        """Who administers, without the domain; empty while nobody has said."""
        return self._login.user if self._login else ""

    @property
    def login(self) -> Login:
        """Raises CONSOLE_LOGIN_NEEDED."""
        if self._login is None or not self._login.password:
            raise SetupError(Code.CONSOLE_LOGIN_NEEDED)
        return self._login

    def logs_in_with(self, user: str, password: str) -> bool:
        """That is the login there is."""
        login = self._login
        return login is not None and (login.user, login.password.reveal()) == (user, password)

    def log_in_as(self, login: Login) -> None:
        """From now on; what is open under another name is closed."""
        self._console.close()
        self._commands.close()
        self._login = login
        self._refusals.clear()

    @contextmanager
    def console(self, session: Session) -> Iterator[Console]:
        """Raises CONSOLE_LOGIN_NEEDED, the latest refusal again, and what `console_place` and
        `open_console` raise.
        """

        def way() -> AbstractContextManager[Console]:
            login = self._known_login(self._console)
            place = console_place(self.status(session))
            return session.environment.console(session.host, place, login.user, login.password)

        with self._looking(self._console):
            yield self._opened_console(session, way)

    def _opened_console(
        self, session: Session, way: Callable[[], AbstractContextManager[Console]]
    ) -> Console:
        """Its port listens before its pages are there (seconds, on a busy server)."""
        try:
            return self._console.open(session, way)
        except SetupError as error:
            if error.problem.code is Code.CONSOLE_UNREACHABLE:
                raise not_ready(self.status(session), error.problem.detail) from error
            raise

    @contextmanager
    def commands(self, session: Session) -> Iterator[Commands]:
        """Raises CONSOLE_LOGIN_NEEDED, the latest refusal of the chat again, OPENFIRE_NOT_SET_UP,
        CHAT_STOPPED, CHAT_STARTING, and what `open_commands` raises. That the console is shut does
        not matter.
        """

        def way() -> AbstractContextManager[Commands]:
            login = self._known_login(self._commands)
            address = chat_address(self.status(session))
            return session.environment.commands(session.host, address, login.user, login.password)

        with self._looking(self._commands):
            yield self._commands.open(session, way)

    @contextmanager
    def reader(self, session: Session) -> Iterator[Reader]:
        """Raises DATABASE_OUT_OF_SIGHT where only Openfire can read its database, and what
        `open_reader` raises.
        """

        def way() -> AbstractContextManager[Reader]:
            port, name = database_place(self.status(session))
            return session.environment.reader(session.host, port, name)

        with self._looking(self._reader):
            yield self._reader.open(session, way)

    def status(self, session: Session) -> ServerStatus:
        """As it was when a way in was last looked for."""
        if self._status is None:
            self._status = server_status(session, _nobody)
        return self._status

    def look_again(self) -> None:
        """The server may be another: its ports, its release."""
        self._status = None

    def _known_login(self, way: object) -> Login:
        problem = self._refusals.get(way)
        if problem is not None:
            raise SetupError(problem.code, problem.detail, **problem.params)
        return self.login

    def console_moved(self) -> None:
        """It listens elsewhere from now on: the next who needs it logs in there."""
        self._console.close()
        self.look_again()

    @contextmanager
    def _looking(self, way: "_Way[T]") -> Iterator[None]:
        try:
            yield
        except SetupError as error:
            if error.problem.code in (*REFUSED, *CHAT_REFUSED):
                self._refusals[way] = error.problem
            if error.problem.code in BROKEN:
                self.look_again()
                way.close()
            raise


class _Way(Generic[T]):
    """One way in, and the session it was opened over."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._session: Session | None = None
        self._open: tuple[T, ExitStack] | None = None

    def open(self, session: Session, way: Callable[[], AbstractContextManager[T]]) -> T:
        """The one that is open, or a new one: others wait for it."""
        with self._lock:
            if self._open is not None and self._session is session:
                return self._open[0]
            self.close()
            stack = ExitStack()
            opened = stack.enter_context(way())
            self._session, self._open = session, (opened, stack)
            session.at_end(stack.close)
            return opened

    def close(self) -> None:
        """What it leaves on the server goes; a lost link leaves it to the next who comes."""
        with self._lock:
            opened, self._open = self._open, None
            if opened is not None:
                with suppress(SetupError):
                    opened[1].close()


def _nobody(address: str, ports: Sequence[int], patience: float) -> Mapping[int, PortAnswered]:
    """For whoever does not ask what this computer reaches."""
    return {}
