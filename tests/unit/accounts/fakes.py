"""Openfire's own accounts in memory, with what can go wrong there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from setupwizard.accounts.base import Accounts, StoredAccount
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport


def person(
    user: str, name: str = "", email: str = "", password: str = "", *groups: str
) -> NewPerson:
    given, _, surname = (name or user).rpartition(" ")
    return NewPerson(user, name or user, given, surname, email, Secret(password), groups)


@dataclass
class FakeAccounts:
    """`before` is called with each person who is about to be made, and may spoil it.

    `forgets` are users, and groups, that are said to be made and are not.
    """

    stored: dict[str, NewPerson] = field(default_factory=dict)
    filled: dict[str, set[str]] = field(default_factory=dict)
    complaints: dict[str, str] = field(default_factory=dict)
    forgets: set[str] = field(default_factory=set)
    kept_out: set[str] = field(default_factory=set)
    changes: list[str] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    refused: SetupError | None = None
    before: Callable[[NewPerson], None] = lambda person: None
    closed: bool = False

    @contextmanager
    def opened(self, host: Transport, answers: Answers, admin: Login) -> Iterator[Accounts]:
        if self.refused:
            raise self.refused
        try:
            yield self
        finally:
            self.closed = True

    def find(self, users: Sequence[str]) -> Mapping[str, StoredAccount]:
        there = (self.stored[user] for user in users if user in self.stored)
        return {one.user: StoredAccount(one.name, one.email) for one in there}

    def admits(self, people: Sequence[NewPerson]) -> tuple[bool, ...]:
        assert all(one.password for one in people)
        return tuple(
            one.user in self.stored and self.stored[one.user].password == one.password
            for one in people
        )

    def create(self, people: Sequence[NewPerson]) -> tuple[str, ...]:
        return tuple(self._create(one) for one in people)

    def _create(self, one: NewPerson) -> str:
        self.before(one)
        self.changes.append(one.user)
        complaint = self.complaints.get(one.user, "")
        if not complaint and one.user not in self.forgets:
            self.stored[one.user] = one
        return complaint

    def groups(self) -> tuple[str, ...]:
        return tuple(self.filled)

    def members(self, group: str) -> frozenset[str]:
        return frozenset(self.filled.get(group, ()))

    def create_group(self, group: str) -> str:
        self.changes.append(f"+{group}")
        if group not in self.forgets:
            self.filled[group] = set()
        return self.complaints.get(group, "")

    def add_members(self, group: str, users: Sequence[str]) -> str:
        self.changes.append(f"{group}: {' '.join(users)}")
        if group not in self.forgets:
            self.filled[group] |= set(users)
        return ""

    def log_in(self, person: NewPerson) -> str:
        self.logins.append(person.user)
        if person.user in self.kept_out:
            raise SetupError(Code.XMPP_LOGIN_FAILED, "not-authorized", account=person.user)
        return "TLSv1.3"
