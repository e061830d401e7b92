"""Two temporary users write to each other inside the server, recorded, with their keys.

So one conversation can be looked at twice: as everybody else on the network sees it, and as the two
see it. Nothing about the server is changed for it but the two accounts, which are removed again.
"""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Event

from setupwizard.capture.conversation import Conversation
from setupwizard.capture.packets import Packet
from setupwizard.capture.recording import Heard, Recorded, RecordRequest, record_live
from setupwizard.capture.segments import segment
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.engine.session import Session
from setupwizard.model.cancel import Cancel
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import strong_password
from setupwizard.openfire.stored import PROOF_USERS
from setupwizard.proof import stream
from setupwizard.proof.account import Account
from setupwizard.proof.base import Login, StreamSecurity
from setupwizard.transport.at_once import Task
from setupwizard.transport.base import Endpoint

SECONDS = 60
LOOK = 0.05
PAUSE = 0.4
"""Seconds: the longest it may take; between two looks; between two messages, to be followed."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """`packets` of the two alone. `keys`: their key log; empty where this system cannot have one
    without a file.
    """

    packets: tuple[Packet, ...]
    keys: bytes = field(repr=False)
    left: tuple[str, ...] = ()
    """Accounts that could not be removed again."""


def hold_lesson(
    session: Session,
    admin: Login,
    lines: Sequence[str],
    tell: Callable[[Heard], None],
    cancel: Cancel,
) -> Lesson:
    """Make two users, let them write these lines in turns, record it, remove them.

    `admin` administers the server. `tell` as in `record_live`.

    Raises TCPDUMP_MISSING, TCPDUMP_FAILED, and what `proof.base.Chat` raises.
    """
    with (
        session.host.tunnel("127.0.0.1", CLIENT_PORT) as way,
        key_log() as keys,
    ):
        look = stream.look(way, "localhost", tls_required=False)
        lesson = _Lesson(session, admin, lines, way, asyncio.run(look), keys, tell, cancel)
        recorded, left = asyncio.run(lesson.hold())
        log = keys.read()
    return Lesson(of_the_two(recorded.packets, log), log, left)


def of_the_two(packets: Sequence[Packet], keys: bytes) -> tuple[Packet, ...]:
    """Without what others did at that moment: theirs are the connections that the keys open."""
    conversation = Conversation(KeyLog(keys))
    for packet in packets:
        conversation.take(packet)
    users = [one for one in conversation.parties.values() if one.user in PROOF_USERS]
    if not users:
        return tuple(packets)
    ports = {one.client.port for one in users}
    return tuple(packet for packet in packets if _ports(packet) & ports)


def _ports(packet: Packet) -> set[int]:
    found = segment(packet.link, packet.data)
    return {found.source_port, found.target_port} if found else set()


@dataclass(frozen=True, slots=True)
class Keys:
    """`path` is where OpenSSL writes them: nothing of it is ever on a disk."""

    path: str
    descriptor: int = -1

    def read(self) -> bytes:
        try:
            return os.read(self.descriptor, 64 * 1024) if self.path else b""
        except BlockingIOError:
            return b""


@contextmanager
def key_log() -> Iterator[Keys]:
    """A pipe that can be opened by name, as Linux and macOS have it; elsewhere nothing."""
    if os.name != "posix" or not os.path.isdir("/dev/fd"):
        yield Keys("")
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    try:
        yield Keys(f"/dev/fd/{writing}", reading)
    finally:
        os.close(reading)
        os.close(writing)


class _Pupil(Account):
    """An account whose keys are told."""

    def __init__(
        self,
        name: str,
        domain: str,
        password: Secret,
        certificate: bytes,
        way: Endpoint,
        keys: Keys,
    ) -> None:
        super().__init__(name, domain, password, certificate, way)
        if keys.path:
            self.ssl_context.keylog_filename = keys.path


@dataclass
class _Lesson:
    session: Session
    admin: Login
    lines: Sequence[str]
    way: Endpoint
    seen: StreamSecurity
    keys: Keys
    tell: Callable[[Heard], None]
    cancel: Cancel

    async def hold(self) -> tuple[Recorded, tuple[str, ...]]:
        admin = self.admin
        boss = Account(admin.user, "localhost", admin.password, self.seen.certificate, self.way)
        async with boss:
            domain = boss.boundjid.domain
            passwords = {name: strong_password() for name in PROOF_USERS}
            made: list[str] = []
            try:
                for name, password in passwords.items():
                    await self._make(boss, f"{name}@{domain}", password)
                    made.append(name)
                recorded = await self._record(domain, passwords)
            finally:
                left = [
                    name
                    for name in made
                    if await boss.command("delete-user", accountjids=f"{name}@{domain}")
                ]
        return recorded, tuple(left)

    async def _make(self, boss: Account, jid: str, password: Secret) -> None:
        await boss.command("delete-user", accountjids=jid)  # one that was killed may have left it
        said = password.reveal()
        fields = {"accountjid": jid, "password": said, "password-verify": said}
        complaint = await boss.command("add-user", **fields)
        if complaint:
            raise SetupError(Code.XMPP_ACCOUNT_FAILED, complaint, account=jid)

    async def _record(self, domain: str, passwords: dict[str, Secret]) -> Recorded:
        begun, stop = Event(), Event()

        def heard(told: Heard) -> None:
            begun.set()
            self.tell(told)

        request = RecordRequest(seconds=SECONDS, interface="lo")
        work = partial(self.session.ask, record_live, request, heard, stop)
        task: Task[Recorded] = Task(work)
        ended = asyncio.get_running_loop().run_in_executor(None, task.begin().result)
        try:
            while not begun.is_set() and not ended.done():
                await asyncio.sleep(LOOK)
            if begun.is_set():
                await self._talk(domain, passwords)
                await asyncio.sleep(PAUSE)
        finally:
            stop.set()
        return await ended

    async def _talk(self, domain: str, passwords: dict[str, Secret]) -> None:
        two = [
            _Pupil(name, domain, password, self.seen.certificate, self.way, self.keys)
            for name, password in passwords.items()
        ]
        try:
            for one in two:
                await one.__aenter__()
                await one.appear()
            for number, line in enumerate(self.lines):
                if self.cancel.is_set():
                    return
                writer, reader = two[number % 2], two[1 - number % 2]
                try:
                    await writer.write(reader, line)
                except TimeoutError:
                    names = {
                        "writer": PROOF_USERS[number % 2],
                        "reader": PROOF_USERS[1 - number % 2],
                    }
                    raise SetupError(Code.XMPP_MESSAGE_LOST, **names) from None
                await asyncio.sleep(PAUSE)
        finally:
            for one in two:
                await one.leave()
