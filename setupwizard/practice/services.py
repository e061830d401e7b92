"""What a proof uses besides the connection, on the practice server (`proof.base.ProofServices`)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from setupwizard.directory.base import OpenDirectory
from setupwizard.model.answers import OFF, Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice.programs.debian import ADDRESS, NUMBER
from setupwizard.practice.programs.due import catch_up
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.programs.openfire_logins import administers, admits
from setupwizard.practice.programs.sockets import listening
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import (
    AccountsMade,
    AccountsRemoved,
    ChatEvent,
    ChatRequest,
    Encrypted,
    Login,
    MessageReceived,
    PortAnswered,
    ProofServices,
    StrangerRefused,
)
from setupwizard.proof.database import try_database
from setupwizard.transport.base import Transport

NEAR = 0.02
"""Seconds a port takes to answer."""

PAGE, LOGIN, MESSAGE = 0.8, 0.9, 0.05
"""Seconds for a page of the console, an XMPP login and a message."""

Say = Callable[[ChatEvent], None]


def services(
    state: ServerState, pause: Callable[[float], None], open_directory: OpenDirectory
) -> ProofServices:
    """`pause` lets seconds of practice go by; `open_directory` is what its Openfire asks when the
    people come from there.
    """
    practice = _Services(state, pause, open_directory)
    return ProofServices(practice.reach, practice.console_login, practice.chat, try_database)


@dataclass(frozen=True, slots=True)
class _Services:
    state: ServerState
    pause: Callable[[float], None]
    open_directory: OpenDirectory

    def reach(
        self, address: str, ports: Sequence[int], patience: float
    ) -> Mapping[int, PortAnswered]:
        """See `proof.base.Reach`."""
        if address not in (ADDRESS, NUMBER):
            raise SetupError(Code.HOST_UNKNOWN, host=address)
        with self.state.lock:
            catch_up(self.state)
            reachable = {
                socket.port
                for socket in listening(self.state)
                if "127.0.0.1" not in socket.address and socket.port in self.state.firewall_rules
            }
        self.pause(NEAR if reachable >= set(ports) else patience)
        return {port: PortAnswered(NUMBER, NEAR) for port in ports if port in reachable}

    def console_login(
        self, host: Transport, answers: Answers, logins: Sequence[Login]
    ) -> tuple[bool, ...]:
        """See `proof.base.ConsoleLogin`."""
        server = answers.server
        port = server.console_secure_port if server.console_port == OFF else server.console_port
        self.pause(PAGE)
        self._require_listening(port, Code.CONSOLE_UNREACHABLE)
        directory = partial(self.open_directory, host)
        return tuple(administers(self.state, login, directory) for login in logins)

    def chat(
        self,
        host: Transport,
        request: ChatRequest,
        emit: Say,
        cancel: Cancel,
    ) -> None:
        """See `proof.base.Chat`."""
        answers, admin = request.answers, request.admin
        self._require_listening(CLIENT_PORT, Code.PORT_NOT_LISTENING)
        emit(Encrypted("TLSv1.3"))
        with self.state.lock:
            right_domain = domain(self.state) == answers.server.domain
        if not right_domain or not admits(self.state, admin, partial(self.open_directory, host)):
            account = f"{admin.user}@{answers.server.domain}"
            raise SetupError(Code.XMPP_LOGIN_FAILED, "not-authorized", account=account)
        if answers.directory:
            self._write_to_oneself(admin.user, emit, cancel)
        else:
            self._write_to_each_other(emit, cancel)

    def _write_to_oneself(self, user: str, emit: Say, cancel: Cancel) -> None:
        events: tuple[ChatEvent, ...] = (MessageReceived(user, user, 19.0), StrangerRefused())
        for event in events:
            self.state.clock.wait(LOGIN, cancel)
            if cancel.is_set():
                return
            emit(event)

    def _write_to_each_other(self, emit: Say, cancel: Cancel) -> None:
        """Whatever happens, the accounts are gone afterwards."""
        events: tuple[tuple[float, ChatEvent], ...] = (
            (LOGIN, AccountsMade()),
            (LOGIN, MessageReceived("Ana", "Luis", 21.0)),
            (MESSAGE, MessageReceived("Luis", "Ana", 18.0)),
        )
        for seconds, event in events:
            self.state.clock.wait(seconds, cancel)
            if cancel.is_set():
                break
            emit(event)
        emit(AccountsRemoved())

    def _require_listening(self, port: int, otherwise: Code) -> None:
        with self.state.lock:
            catch_up(self.state)
            up = port in self.state.openfire.listening
        if not up:
            raise SetupError(otherwise, port=port)
