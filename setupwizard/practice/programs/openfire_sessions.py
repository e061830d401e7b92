"""Who is connected to the practice server: people come and go, unless its clock stands still."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR

VISIT, AWAY = 120_000, 600_000
"""Milliseconds somebody stays, and for which whoever was thrown out does not come back."""

SHARE = 3
"""One of so many people is there at any time."""

ENDED = "ended"
"""What a person's row holds from when their session was ended: milliseconds since 1970."""

PROGRAMS = (
    ("Gajim", "2.1.1", "gajim.K3WQ"),
    ("Conversations", "2.17.11", "Conversations.tN4f"),
    ("Spark", "3.0.2", "Spark 3.0.2"),
    ("Psi+", "1.5.2096", "Psi+"),
    ("", "", "Monal.7c1e"),
)
"""Name and version as the program says them, which not all do, and how its resource looks."""

SHOWN = ("", "", "", "away", "dnd", "xa", "chat")
STATUS = {"dnd": "En clase", "away": "Vuelvo enseguida"}


@dataclass(frozen=True, slots=True)
class PractisedSession:
    """`show` as in a presence (RFC 6121, 4.7.2.1). `since` in milliseconds since 1970; `received`
    and `sent` are stanzas.
    """

    user: str
    resource: str
    program: str
    version: str
    show: str
    status: str
    address: str
    encrypted: bool
    since: int
    received: int
    sent: int

    def jid(self, domain: str) -> str:
        return f"{self.user}@{domain}/{self.resource}"


def sessions(state: ServerState) -> tuple[PractisedSession, ...]:
    """By user name."""
    properties = state.openfire.properties
    return tuple(
        _session(user) for user in people.own_users(properties) if is_connected(state, user)
    )


def addresses(state: ServerState) -> tuple[str, ...]:
    return tuple(one.jid(domain(state)) for one in sessions(state))


def is_connected(state: ServerState, user: str) -> bool:
    row = people.row_of(state.openfire.properties, user)
    if people.ONLINE in row:
        return True
    if state.clock.stands_still or user == ADMINISTRATOR or people.is_locked(row):
        return False
    now, mark = _now(), crc32(user.encode())
    return not _was_ended(row, now) and (_visit(mark, now) + mark) % SHARE == 0


def end(state: ServerState, jid: str) -> bool:
    """Whether there was such a session."""
    for one in sessions(state):
        if one.jid(domain(state)) == jid:
            now = str(_now())
            properties = state.openfire.properties
            people.change(properties, one.user, online=None, seen=now, **{ENDED: now})
            return True
    return False


def _session(user: str) -> PractisedSession:
    mark = crc32(user.encode())
    name, version, resource = PROGRAMS[mark % len(PROGRAMS)]
    show = SHOWN[mark // 7 % len(SHOWN)]
    return PractisedSession(
        user=user,
        resource=resource,
        program=name,
        version=version,
        show=show,
        status=STATUS.get(show, ""),
        address=f"192.168.1.{20 + mark % 200}",
        encrypted=mark % 11 != 0,
        since=_visit(mark, _now()) * VISIT - mark % VISIT,
        received=mark % 400,
        sent=mark % 1900,
    )


def _visit(mark: int, now: int) -> int:
    """Which one it is; each person's begin at another moment."""
    return (now + mark % VISIT) // VISIT


def _was_ended(row: Mapping[str, str], now: int) -> bool:
    return now - int(row.get(ENDED, "0")) < AWAY


def _now() -> int:
    return time.time_ns() // 1_000_000
