"""The proof's ways into the practice server."""

from collections.abc import Callable, Mapping, Sequence

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import CLIENT_PORT
from setupwizard.practice.host import ADDRESS, NUMBER
from setupwizard.practice.server import Server
from setupwizard.proof.base import (
    AccountsMade,
    AccountsRemoved,
    Answered,
    ChatEvent,
    Encrypted,
    Heard,
    Login,
    Means,
    StrangerRefused,
)
from setupwizard.proof.database import try_database
from setupwizard.transport.base import Transport

NEAR = 0.02
"""Seconds a port takes to answer."""

PAGE, LOGIN, MESSAGE = 0.8, 0.9, 0.05
"""Seconds for a page of the console, an XMPP login and a message."""


def means(server: Server, pause: Callable[[float], None]) -> Means:
    """`pause` lets seconds of practice go by."""

    def reach(address: str, ports: Sequence[int], patience: float) -> Mapping[int, Answered]:
        if address not in (ADDRESS, NUMBER):
            raise SetupError(Code.HOST_UNKNOWN, host=address)
        server.tick()
        heard = {
            socket.port
            for socket in server.sockets()
            if "127.0.0.1" not in socket.address and server.firewall.admits(socket.port)
        }
        pause(NEAR if heard >= set(ports) else patience)
        return {port: Answered(NUMBER, NEAR) for port in ports if port in heard}

    def console_login(
        host: Transport, answers: Answers, logins: Sequence[Login]
    ) -> tuple[bool, ...]:
        asked = answers.server
        port = asked.console_secure_port if asked.console_port == OFF else asked.console_port
        pause(PAGE)
        _listening(server, port, Code.CONSOLE_UNREACHABLE)
        return tuple(server.chat.administers(login) for login in logins)

    def chat(
        host: Transport,
        answers: Answers,
        direct: str,
        admin: Login,
        said: Callable[[ChatEvent], None],
        cancel: Cancel,
    ) -> None:
        _listening(server, CLIENT_PORT, Code.PORT_NOT_LISTENING)
        said(Encrypted("TLSv1.3"))
        account = f"{admin.user}@{answers.server.domain}"
        if server.chat.domain != answers.server.domain or not server.chat.admits(admin):
            raise SetupError(Code.XMPP_LOGIN_FAILED, "not-authorized", account=account)
        events: tuple[ChatEvent, ...] = (
            AccountsMade(),
            Heard("Ana", "Luis", 21.0),
            Heard("Luis", "Ana", 18.0),
        )
        if answers.directory:
            for alone in (Heard(admin.user, admin.user, 19.0), StrangerRefused()):
                server.clock.wait(LOGIN, cancel)
                if not cancel.is_set():
                    said(alone)
            return
        for event, seconds in zip(events, (LOGIN, LOGIN, MESSAGE), strict=True):
            server.clock.wait(seconds, cancel)
            if cancel.is_set():
                break
            said(event)
        said(AccountsRemoved())

    return Means(reach, console_login, chat, try_database)


def _listening(server: Server, port: int, otherwise: Code) -> None:
    server.tick()
    if port not in server.chat.listening:
        raise SetupError(otherwise, port=port)
