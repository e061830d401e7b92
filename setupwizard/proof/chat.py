"""Two temporary accounts write to each other, and are gone afterwards."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, TypeVar

from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import strong_password
from setupwizard.openfire.stored import PROOF_USERS
from setupwizard.proof import stream
from setupwizard.proof.account import Account
from setupwizard.proof.alone import alone
from setupwizard.proof.base import (
    AccountsMade,
    AccountsRemoved,
    ChatEvent,
    ChatRequest,
    Encrypted,
    Login,
    MessageReceived,
    StreamSecurity,
)
from setupwizard.transport.base import Endpoint, Transport

ANA, LUIS = PROOF_USERS
PERSONS = {ANA: "Ana", LUIS: "Luis"}
LOOK_FOR_CANCEL = 0.05  # seconds

T = TypeVar("T")


def chat(
    host: Transport,
    request: ChatRequest,
    emit: Callable[[ChatEvent], None],
    cancel: Cancel,
) -> None:
    """See `proof.base.Chat`."""
    answers, looking = request.answers, request.looking
    security = looking.result() if looking else look(host, answers, cancel)
    if security is None or cancel.is_set():
        return
    emit(Encrypted(security.version, security.certificate))
    with _way(host, request.direct) as way:
        if answers.directory:
            work = alone(answers.server.domain, security, way, request.admin, emit)
        else:
            work = _Talk(answers.server.domain, security, way, emit).hold(request.admin)
        asyncio.run(_unless(cancel, work))


def look(host: Transport, answers: Answers, cancel: Cancel) -> StreamSecurity | None:
    """See `proof.base.Look`. Always through the tunnel: what is seen there is pinned."""
    server = answers.server
    with host.tunnel("127.0.0.1", CLIENT_PORT) as inside:
        seen = stream.look(inside, server.domain, tls_required=server.require_tls)
        return asyncio.run(_unless(cancel, seen))


def _way(host: Transport, direct: str) -> AbstractContextManager[Endpoint]:
    if direct:
        return nullcontext(Endpoint(direct, CLIENT_PORT))
    return host.tunnel("127.0.0.1", CLIENT_PORT)


async def _unless(cancel: Cancel, work: Coroutine[Any, Any, T]) -> T | None:
    """Do the work, and let it clean up and end as soon as `cancel` is set; then nothing returns."""
    task = asyncio.ensure_future(work)
    cancelling = False
    while not task.done():
        await asyncio.wait({task}, timeout=LOOK_FOR_CANCEL)
        if cancel.is_set() and not cancelling:
            cancelling = task.cancel()
    return None if task.cancelled() else task.result()


@dataclass
class _Talk:
    domain: str
    seen: StreamSecurity
    way: Endpoint
    said: Callable[[ChatEvent], None]
    made: set[str] = field(default_factory=set)

    async def hold(self, admin: Login) -> None:
        passwords = {name: strong_password() for name in PERSONS}
        two = [self._account(name, password) for name, password in passwords.items()]
        try:
            for one in two:
                one.approach()
            async with self._account(admin.user, admin.password) as boss:
                try:
                    await _all(self._make(boss, name, passwords[name]) for name in PERSONS)
                    self.said(AccountsMade())
                    await self._exchange(*two)
                finally:
                    await self._tidy(boss)
        finally:
            await _all(one.leave() for one in two)

    async def _exchange(self, ana: Account, luis: Account) -> None:
        try:
            await _all(one.__aenter__() for one in (ana, luis))
            await _all(one.appear() for one in (ana, luis))
            for writer, reader in ((ana, luis), (luis, ana)):
                who, whom = PERSONS[writer.requested_jid.user], PERSONS[reader.requested_jid.user]
                try:
                    milliseconds = await writer.write(reader)
                except TimeoutError:
                    raise SetupError(Code.XMPP_MESSAGE_LOST, writer=who, reader=whom) from None
                self.said(MessageReceived(who, whom, milliseconds))
        finally:
            await _all(one.leave() for one in (ana, luis))

    async def _make(self, boss: Account, name: str, password: Secret) -> None:
        complaint = await self._add(boss, name, password)
        if complaint:  # most likely a proof that was killed left it
            await self._remove(boss, name)
            complaint = await self._add(boss, name, password)
        if complaint:
            raise SetupError(Code.XMPP_ACCOUNT_FAILED, complaint, account=name)
        self.made.add(name)

    async def _add(self, boss: Account, name: str, password: Secret) -> str:
        """What the server complains of, nothing if it is content."""
        return await boss.command(
            "add-user",
            accountjid=f"{name}@{self.domain}",
            password=password.reveal(),
            **{"password-verify": password.reveal()},
            given_name=PERSONS[name],
        )

    async def _remove(self, boss: Account, name: str) -> str:
        """What the server complains of; that there is no such account is one of its complaints."""
        return await boss.command("delete-user", accountjids=f"{name}@{self.domain}")

    async def _tidy(self, boss: Account) -> None:
        """Also an account whose making was broken off may be there, and is removed."""
        complaints = await _all(self._remove(boss, name) for name in PERSONS)
        pairs = [(n, c) for n, c in zip(PERSONS, complaints, strict=True) if c and n in self.made]
        detail = "; ".join(complaint for _, complaint in pairs)
        self.said(AccountsRemoved(tuple(name for name, _ in pairs), detail))

    def _account(self, name: str, password: Secret) -> Account:
        return Account(name, self.domain, password, self.seen.certificate, self.way)


async def _all(works: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Everything at the same time, and to its end; then the first error is raised, if any."""
    results: list[T] = []
    for one in await asyncio.gather(*works, return_exceptions=True):
        if isinstance(one, BaseException):
            raise one
        results.append(one)
    return results
