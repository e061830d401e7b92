"""The commands of the practice server's Openfire (`channels.base.Commands`)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from setupwizard.channels.base import CommandAnswer, Commands, OpenCommands
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice.programs import openfire_people, openfire_sessions
from setupwizard.practice.programs.due import catch_up
from setupwizard.practice.programs.openfire import domain, version
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport

LOGIN, ANSWER = 0.9, 0.03
"""Seconds for a login, and for an answer."""

Admits = Callable[[Transport, Login], bool]
Told = Mapping[str, tuple[str, ...]]
Rows = tuple[Mapping[str, str], ...]


def practice_commands(
    state: ServerState, pause: Callable[[float], None], admits: Admits, administers: Admits
) -> OpenCommands:
    """`pause` lets seconds of practice go by; `admits` is whether Openfire lets somebody in."""

    @contextmanager
    def opened(host: Transport, address: str, user: str, password: Secret) -> Iterator[Commands]:
        pause(LOGIN)
        login = Login(user, password)
        commands = PracticeCommands(host, state, pause, login, administers)
        if not commands.listening():
            raise SetupError(Code.PORT_NOT_LISTENING, port=CLIENT_PORT)
        if not admits(host, login):
            raise SetupError(Code.ACCOUNTS_ADMIN_REFUSED, user=user)
        yield commands

    return opened


@dataclass(frozen=True, slots=True)
class PracticeCommands:
    """See `channels.base.Commands`. It knows the commands it was taught."""

    host: Transport
    state: ServerState
    pause: Callable[[float], None]
    login: Login
    administers: Admits

    @property
    def address(self) -> str:
        return f"{self.login.user}@{domain(self.state)}/openfire-setup-practice"

    def ask(self, command: str, **fields: str) -> CommandAnswer:
        self._arrive()
        if not self.administers(self.host, self.login):
            raise SetupError(Code.ACCOUNTS_NOT_ALLOWED, user=self.login.user)
        with self.state.lock:
            if command in TABLES:
                return CommandAnswer({}, TABLES[command](self.state, fields))
            if command in ANSWERS:
                return CommandAnswer(ANSWERS[command](self.state))
        raise SetupError(Code.COMMAND_REFUSED, "item-not-found", command=command)

    def send(self, users: Sequence[str], text: str) -> Mapping[str, str]:
        """It waits for who is not connected; nobody else is there to hear it."""
        self._arrive()
        with self.state.lock:
            there = openfire_people.own_users(self.state.openfire.properties)
            online = {one.user for one in openfire_sessions.sessions(self.state)}
            waits = [user for user in users if user in there and user not in online]
            self.state.openfire.offline += [(user, len(text)) for user in waits]
        return {user: "service-unavailable" for user in users if user not in there}

    def say(self, room: str, text: str) -> None:
        """There is no room on it in which somebody could be."""
        self._arrive()

    def listening(self) -> bool:
        with self.state.lock:
            catch_up(self.state)
            return CLIENT_PORT in self.state.openfire.listening

    def _arrive(self) -> None:
        """Raises HOST_LOST, COMMANDS_CLOSED."""
        self.pause(ANSWER)
        self.host.run(("stat", "-c", "%n", "/"))
        if not self.listening():
            raise SetupError(Code.COMMANDS_CLOSED)


def _stats(state: ServerState) -> Told:
    there = openfire_sessions.sessions(state)
    return {
        "name": ("Openfire",),
        "version": (version(state),),
        "domain": (domain(state),),
        "activeusersnum": (str(len({one.user for one in there})),),
        "sessionsnum": (str(len(there)),),
    }


def _users(state: ServerState) -> Told:
    names = dict.fromkeys(one.user for one in openfire_sessions.sessions(state))
    return {"activeuserjids": tuple(f"{name}@{domain(state)}" for name in names)}


def _presences(state: ServerState) -> Told:
    return {
        "activeuserpresences": tuple(
            f"<presence from={quoteattr(one.jid(domain(state)))}>"
            + (f"<show>{one.show}</show>" if one.show else "")
            + (f"<status>{escape(one.status)}</status>" if one.status else "")
            + "<priority>0</priority></presence>"
            for one in openfire_sessions.sessions(state)
        )
    }


def _groups(state: ServerState, _: Mapping[str, str]) -> Rows:
    return tuple({"name": name} for name in openfire_people.groups(state.openfire.properties))


def _members(state: ServerState, fields: Mapping[str, str]) -> Rows:
    found = openfire_people.members(state.openfire.properties, fields["group"])
    return tuple({"jid": f"{user}@{domain(state)}"} for user in found)


TABLES: Mapping[str, Callable[[ServerState, Mapping[str, str]], Rows]] = {
    "get-groups": _groups,
    "get-group-members": _members,
}
ANSWERS: Mapping[str, Callable[[ServerState], Told]] = {
    "get-server-stats": _stats,
    "get-active-presences": _presences,
    "get-active-users": _users,
}
