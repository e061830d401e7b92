"""The accounts Openfire keeps itself on the practice server (`accounts.base`)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from setupwizard.accounts.base import Accounts, AccountsPlace, OpenAccounts, StoredAccount
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice.programs import openfire_people
from setupwizard.practice.programs.due import catch_up
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport

LOGIN, ANSWER, ONE = 0.9, 0.05, 0.03
"""Seconds for a login, an answer, and each account that is made or tried."""

Admits = Callable[[Transport, Login], bool]


def own_accounts(
    state: ServerState, pause: Callable[[float], None], admits: Admits
) -> OpenAccounts:
    """`pause` lets seconds of practice go by; `admits` is whether Openfire lets somebody in."""

    @contextmanager
    def opened(host: Transport, place: AccountsPlace, admin: Login) -> Iterator[Accounts]:
        accounts = PracticeAccounts(host, state, pause, admits)
        pause(LOGIN)
        if not accounts.listening():
            raise SetupError(Code.PORT_NOT_LISTENING, port=CLIENT_PORT)
        if not admits(host, admin):
            raise SetupError(Code.ACCOUNTS_ADMIN_REFUSED, user=admin.user)
        with state.lock:
            here, wanted = domain(state), place.domain
        if here != wanted:
            raise SetupError(Code.SETTING_FIXED, setting="server.domain", here=here, wanted=wanted)
        yield accounts

    return opened


@dataclass(frozen=True, slots=True)
class PracticeAccounts:
    """See `accounts.base.Accounts`."""

    host: Transport
    state: ServerState
    pause: Callable[[float], None]
    admits_login: Admits

    def find(self, users: Sequence[str]) -> Mapping[str, StoredAccount]:
        with self._asked(ANSWER) as properties:
            found = {user: openfire_people.account(properties, user) for user in users}
        return {user: account for user, account in found.items() if account}

    def admits(self, people: Sequence[NewPerson]) -> tuple[bool, ...]:
        with self._asked(ONE * len(people)):
            pass
        return tuple(self.admits_login(self.host, Login(one.user, one.password)) for one in people)

    def create(self, people: Sequence[NewPerson]) -> tuple[str, ...]:
        with self._asked(ONE * len(people)) as properties:
            there = set(openfire_people.own_users(properties))
            for person in people:
                if person.user not in there:
                    openfire_people.keep(properties, person)
        return tuple("User already exists." if one.user in there else "" for one in people)

    def groups(self) -> tuple[str, ...]:
        with self._asked(ANSWER) as properties:
            return tuple(openfire_people.groups(properties))

    def members(self, group: str) -> frozenset[str]:
        with self._asked(ANSWER) as properties:
            return frozenset(openfire_people.members(properties, group))

    def create_group(self, group: str) -> str:
        return self.add_members(group, ())

    def add_members(self, group: str, users: Sequence[str]) -> str:
        with self._asked(ANSWER) as properties:
            openfire_people.add_members(properties, group, users)
        return ""

    def log_in(self, person: NewPerson) -> str:
        with self._asked(LOGIN):
            pass
        if not self.admits_login(self.host, Login(person.user, person.password)):
            raise SetupError(Code.XMPP_LOGIN_FAILED, "not-authorized", account=person.user)
        return "TLSv1.3"

    def listening(self) -> bool:
        with self.state.lock:
            catch_up(self.state)
            return CLIENT_PORT in self.state.openfire.listening

    @contextmanager
    def _asked(self, seconds: float) -> Iterator[dict[str, str]]:
        """What Openfire keeps, after these seconds. Raises HOST_LOST, ACCOUNTS_CLOSED."""
        self.pause(seconds)
        self.host.run(("stat", "-c", "%n", "/"))
        if not self.listening():
            raise SetupError(Code.ACCOUNTS_CLOSED)
        with self.state.lock:
            yield self.state.openfire.properties
