"""Openfire's commands for administrators as a channel: logged in to the chat, through the tunnel.

They are alike in 4.6.2 and 5.1.1 (openfire/commands/), speak no language, and work while the
console is shut or off. Between two questions nothing is read or sent: Openfire ends a connection
that is idle for long, and the next question begins it anew. Slow to import (0.2 s): slixmpp.
"""

import asyncio
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from secrets import token_hex
from threading import Lock
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from setupwizard.channels.base import RESOURCE, CommandAnswer
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.account import DATA, Account, CommandError
from setupwizard.proof.base import LOCKED
from setupwizard.proof.stream import look, served_domain
from setupwizard.transport.base import Endpoint, Transport

PATIENCE = 10.0
"""Seconds for each look at who serves there, and with which certificate."""

FORBIDDEN, ENDED = "forbidden", "connection closed"
NAME_TAKEN = "conflict"
"""Somebody in a room has the nickname already (XEP-0045, 7.2.8)."""

SILENT = "remote-server-timeout"
"""How slixmpp calls an answer that does not come."""

TURNS = 5
"""Of the loop, until an end that has come is known: TLS tells it in several of them."""

T = TypeVar("T")


class AdhocChannel:
    """See `channels.base.Commands`."""

    def __init__(self, host: Transport, endpoint: Endpoint, user: str, password: Secret) -> None:
        self._host, self._endpoint = host, endpoint
        self._user, self._password = user, password
        self._runner, self._turn = asyncio.Runner(), Lock()
        self._account: Account | None = None

    @property
    def address(self) -> str:
        return str(self._account.boundjid) if self._account else ""

    def enter(self) -> None:
        """By one attempt. Raises ACCOUNTS_ADMIN_REFUSED, ACCOUNTS_ADMIN_LOCKED, XMPP_NO_TLS,
        XMPP_SILENT, XMPP_LOGIN_FAILED.
        """
        self._account = self._runner.run(self._enter())

    async def _enter(self) -> Account:
        domain = await served_domain(self._endpoint, patience=PATIENCE)
        seen = await look(self._endpoint, domain, tls_required=False, patience=PATIENCE)
        resource = f"{RESOURCE}{token_hex(4)}"
        account = Account(
            self._user, domain, self._password, seen.certificate, self._endpoint, resource
        )
        try:
            await account.__aenter__()
        except SetupError as error:
            raise _refusal(error, self._user) from None
        return account

    def ask(self, command: str, **fields: str) -> CommandAnswer:
        with self._turn:
            given = {name: (value,) for name, value in fields.items()}
            account = self._alive()
            try:
                return _read(self._run(account.run_command(command, given)))
            except CommandError as error:
                if not account.ended:
                    raise self._told(command, error) from None
            account = self._alive()
            try:
                return _read(self._run(account.run_command(command, given)))
            except CommandError as error:
                raise self._told(command, error) from None

    def send(self, users: Sequence[str], text: str) -> Mapping[str, str]:
        with self._turn:
            account = self._alive()
            addresses = {f"{user}@{account.boundjid.domain}": user for user in users}
            try:
                returned = self._run(account.send_to(tuple(addresses), text))
            except CommandError as error:
                raise self._told("message", error) from None
        return {addresses[address]: condition for address, condition in returned.items()}

    def say(self, room: str, text: str) -> None:
        with self._turn:
            account = self._alive()
            for nick in (self._user, f"{self._user} ({RESOURCE.rstrip('-')})"):
                try:
                    self._run(account.say_in(room, nick, text))
                except CommandError as error:
                    if str(error) in (ENDED, SILENT) or account.ended:
                        raise self._told("message", error) from None
                    if str(error) != NAME_TAKEN:
                        raise SetupError(Code.ROOM_REFUSED, str(error), room=room) from None
                except TimeoutError:
                    raise SetupError(Code.ROOM_REFUSED, "timeout", room=room) from None
                else:
                    return
        raise SetupError(Code.ROOM_REFUSED, NAME_TAKEN, room=room)

    def close(self) -> None:
        with self._turn:
            account, self._account = self._account, None
            if account is not None:
                with suppress(SetupError, OSError):
                    self._run(account.leave())
            self._runner.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def _alive(self) -> Account:
        """The one that is logged in, anew if Openfire has ended it meanwhile."""
        self._run(_turns())
        account = self._account
        if account is not None and not account.ended:
            return account
        self._host.run(("true",))  # a lost link is told as that
        try:
            if account is not None:
                self._run(account.leave())
            self._account = entered = self._run(self._enter())
        except SetupError as error:
            if error.problem.code is not Code.XMPP_LOGIN_FAILED:
                raise
            raise SetupError(Code.COMMANDS_CLOSED, error.problem.detail) from None
        return entered

    def _told(self, command: str, error: CommandError) -> SetupError:
        account, said = self._account, str(error)
        if account is None or account.ended or said in (ENDED, SILENT):
            self._host.run(("true",))
            if said == SILENT and account is not None:
                return SetupError(Code.XMPP_SILENT, domain=account.boundjid.domain)
            return SetupError(Code.COMMANDS_CLOSED)
        if said == FORBIDDEN:
            return SetupError(Code.ACCOUNTS_NOT_ALLOWED, user=self._user)
        return SetupError(Code.COMMAND_REFUSED, said, command=command)


@contextmanager
def open_commands(
    host: Transport, address: str, user: str, password: Secret
) -> Iterator[AdhocChannel]:
    """Raises PORT_NOT_LISTENING, what `AdhocChannel.enter` and what `Transport.tunnel` raise."""
    try:
        tunnel = host.tunnel(address, CLIENT_PORT)
        with tunnel as endpoint, closing(AdhocChannel(host, endpoint, user, password)) as channel:
            channel.enter()
            yield channel
    except SetupError as error:
        if error.problem.code is not Code.REMOTE_REFUSED:
            raise
        raise SetupError(Code.PORT_NOT_LISTENING, error.problem.detail, port=CLIENT_PORT) from None


async def _turns() -> None:
    for _ in range(TURNS):
        await asyncio.sleep(0)


def _refusal(error: SetupError, user: str) -> SetupError:
    problem = error.problem
    if problem.code is not Code.XMPP_LOGIN_FAILED:
        return error
    if LOCKED in problem.detail:
        return SetupError(Code.ACCOUNTS_ADMIN_LOCKED, user=user)
    if "not-authorized" in problem.detail:
        return SetupError(Code.ACCOUNTS_ADMIN_REFUSED, problem.detail, user=user)
    return error


def _read(answer: Element) -> CommandAnswer:
    def values(field: Element) -> tuple[str, ...]:
        return tuple(value.text or "" for value in field.iterfind(f"{{{DATA}}}value"))

    fields = answer.iterfind(f"{{{DATA}}}x/{{{DATA}}}field")
    rows = answer.iterfind(f"{{{DATA}}}x/{{{DATA}}}item")
    return CommandAnswer(
        {field.get("var", ""): values(field) for field in fields},
        tuple({field.get("var", ""): "".join(values(field)[:1]) for field in row} for row in rows),
    )
