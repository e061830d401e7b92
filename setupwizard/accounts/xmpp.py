"""The accounts of a real Openfire, by its administrator's commands (XEP-0050, XEP-0133).

They work in every release without a plugin, whichever database it has, and also while the console
is closed or locked. Slow to import (0.2 s): slixmpp.
"""

import asyncio
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from setupwizard.accounts.base import Accounts, AccountsPlace, StoredAccount
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.account import DATA, Account, CommandError
from setupwizard.proof.base import LOCKED, Login, StreamSecurity
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint, Transport

ASKED_AT_ONCE = 200
"""People in one question, and new members in one command: some 20 kB."""

IN_FLIGHT = 40
"""Commands under way at the same time: Openfire has room for 100 (xmpp.command.limit)."""

FORBIDDEN = "forbidden"
"""What somebody hears who is no administrator."""

SILENT = "remote-server-timeout"
"""How slixmpp calls an answer that does not come."""

T = TypeVar("T")


@contextmanager
def open_accounts(host: Transport, place: AccountsPlace, admin: Login) -> Iterator[Accounts]:
    """See `accounts.base.OpenAccounts`."""
    try:
        tunnel = host.tunnel("127.0.0.1", CLIENT_PORT)
        with tunnel as inside, asyncio.Runner() as runner:
            seen = runner.run(look(inside, place.domain, tls_required=place.require_tls))
            administrator = runner.run(_log_in(admin, place.domain, seen, inside))
            try:
                yield XmppAccounts(host, runner, administrator, seen, inside)
            finally:
                runner.run(administrator.leave())
    except SetupError as error:
        if error.problem.code is not Code.REMOTE_REFUSED:
            raise
        raise SetupError(Code.PORT_NOT_LISTENING, error.problem.detail, port=CLIENT_PORT) from None


async def _log_in(admin: Login, domain: str, seen: StreamSecurity, inside: Endpoint) -> Account:
    account = Account(admin.user, domain, admin.password, seen.certificate, inside)
    try:
        await account.__aenter__()
    except SetupError as error:
        problem = error.problem
        if problem.code is not Code.XMPP_LOGIN_FAILED:
            raise
        if LOCKED in problem.detail:
            raise SetupError(Code.ACCOUNTS_ADMIN_LOCKED, user=admin.user) from None
        raise SetupError(Code.ACCOUNTS_ADMIN_REFUSED, problem.detail, user=admin.user) from None
    here = account.boundjid.domain  # Openfire lets in whoever asks for another domain as well
    if here != domain:
        await account.leave()
        raise SetupError(Code.SETTING_FIXED, setting="server.domain", here=here, wanted=domain)
    return account


@dataclass(frozen=True, slots=True)
class XmppAccounts:
    """See `accounts.base.Accounts`. Between two calls nothing is read or sent."""

    host: Transport
    runner: asyncio.Runner
    administrator: Account
    seen: StreamSecurity
    inside: Endpoint

    def find(self, users: Sequence[str]) -> Mapping[str, StoredAccount]:
        found: dict[str, StoredAccount] = {}
        for begin in range(0, len(users), ASKED_AT_ONCE):
            found |= self._looked(self._find(users[begin : begin + ASKED_AT_ONCE]))
        return found

    def admits(self, people: Sequence[NewPerson]) -> tuple[bool, ...]:
        works = [
            self.administrator.command(
                "authenticate-user",
                accountjid=self._address(person.user),
                password=person.password.reveal(),
            )
            for person in people
        ]
        return tuple(not complaint for complaint in self._changed(_all(works)))

    def create(self, people: Sequence[NewPerson]) -> tuple[str, ...]:
        return self._changed(_all([self._create(person) for person in people]))

    def groups(self) -> tuple[str, ...]:
        asked = {"start": ("0",), "max_items": ("none",)}
        answer = self._looked(self.administrator.run_command("get-groups", asked))
        return tuple(_items(answer, "name"))

    def members(self, group: str) -> frozenset[str]:
        asked = {"group": (group,)}
        answer = self._looked(self.administrator.run_command("get-group-members", asked))
        return frozenset(_user(address) for address in _items(answer, "jid"))

    def create_group(self, group: str) -> str:
        work = self.administrator.command("add-group", group=group, desc="", showInRoster="nobody")
        return self._changed(_all([work]))[0]

    def add_members(self, group: str, users: Sequence[str]) -> str:
        for begin in range(0, len(users), ASKED_AT_ONCE):
            some = [self._address(user) for user in users[begin : begin + ASKED_AT_ONCE]]
            complaint = self._changed(_all([self._add_members(group, some)]))[0]
            if complaint:
                return complaint
        return ""

    def log_in(self, person: NewPerson) -> str:
        self.runner.run(self._log_in(person))
        return self.seen.version

    async def _log_in(self, person: NewPerson) -> None:
        domain = self.administrator.boundjid.domain
        certificate = self.seen.certificate
        async with Account(person.user, domain, person.password, certificate, self.inside):
            pass

    async def _find(self, users: Sequence[str]) -> Mapping[str, StoredAccount]:
        """Three lists that belong together. 4.6.2 leaves out an e-mail address that nobody has
        (commands/admin/user/UserProperties.java), and whose it was can be told one by one only.
        """
        asked = {"accountjids": tuple(self._address(user) for user in users)}
        answer = await self.administrator.run_command("get-user-properties", asked)
        addresses, names, emails = (
            _values(answer, field) for field in ("accountjids", "name", "email")
        )
        existing = [_user(address) for address in addresses]
        if len(existing) > 1 and not len(existing) == len(names) == len(emails):
            each = await _all([self._find([user]) for user in existing])
            return {user: account for one in each for user, account in one.items()}
        return {
            user: StoredAccount("".join(names[at : at + 1]), "".join(emails[at : at + 1]))
            for at, user in enumerate(existing)
        }

    async def _create(self, person: NewPerson) -> str:
        """The whole name as given name: Openfire joins the two without a blank."""
        password = person.password.reveal()
        return await self.administrator.command(
            "add-user",
            accountjid=self._address(person.user),
            password=password,
            **{"password-verify": password},
            given_name=person.name,
            email=person.email,
        )

    async def _add_members(self, group: str, addresses: Sequence[str]) -> str:
        fields = {"group": (group,), "admin": ("false",), "users": addresses}
        try:
            await self.administrator.run_command("add-group-members", fields)
        except CommandError as error:
            return str(error)
        return ""

    def _address(self, user: str) -> str:
        return f"{user}@{self.administrator.boundjid.domain}"

    def _looked(self, work: Coroutine[Any, Any, T]) -> T:
        """What a question brought. Raises as `Accounts` says."""
        try:
            return self.runner.run(work)
        except CommandError as error:
            self._refuse(str(error))
            if str(error) == FORBIDDEN:
                user = self.administrator.boundjid.user
                raise SetupError(Code.ACCOUNTS_NOT_ALLOWED, user=user) from None
            raise SetupError(Code.ACCOUNTS_NOT_TOLD, str(error)) from None

    def _changed(self, work: Coroutine[Any, Any, Sequence[str]]) -> tuple[str, ...]:
        """What Openfire said of each change. Raises as `Accounts` says."""
        said = tuple(self.runner.run(work))
        self._refuse(*said)
        return said

    def _refuse(self, *replies: str) -> None:
        """Raises when they are no answers of Openfire: a lost link is told as that."""
        if self.administrator.ended:
            self.host.run(("true",))
            raise SetupError(Code.ACCOUNTS_CLOSED)
        if SILENT in replies:
            self.host.run(("true",))
            raise SetupError(Code.XMPP_SILENT, domain=self.administrator.boundjid.domain)


async def _all(works: Sequence[Coroutine[Any, Any, T]]) -> list[T]:
    """What all of them brought, in their order; as many at the same time as Openfire bears."""
    turns = asyncio.Semaphore(IN_FLIGHT)

    async def in_turn(work: Coroutine[Any, Any, T]) -> T:
        async with turns:
            return await work

    return list(await asyncio.gather(*(in_turn(work) for work in works)))


def _user(address: str) -> str:
    return address.partition("@")[0]


def _values(answer: Element, name: str) -> list[str]:
    """All values of one field."""
    path = f"{{{DATA}}}x/{{{DATA}}}field[@var='{name}']/{{{DATA}}}value"
    return [value.text or "" for value in answer.iterfind(path)]


def _items(answer: Element, name: str) -> list[str]:
    """One field of every row of a table."""
    path = f"{{{DATA}}}x/{{{DATA}}}item/{{{DATA}}}field[@var='{name}']/{{{DATA}}}value"
    return [value.text or "" for value in answer.iterfind(path)]
