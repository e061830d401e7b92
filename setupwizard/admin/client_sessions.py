"""Who is connected to a running server.

The console's list tells most of each session. The chat's own commands tell for much less who is
there and how they show themselves, and also while the console is shut: those are asked often, and
the list when somebody comes.
"""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from setupwizard.admin.access import Access
from setupwizard.admin.client_session import (
    ClientSession,
    ClientSessions,
    SessionDetails,
    Show,
)
from setupwizard.admin.console_times import CLOCK
from setupwizard.admin.session_pages import DETAILS, LIST, details_on, sessions_on
from setupwizard.channels.base import RESOURCE
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError

SIZE, CURRENT, BY_NAME = "listPagerPageSize", "listPagerCurrentPage", "searchName"
LISTED_FOR = 30.0
"""Seconds after which traffic and addresses are asked for again."""

DETAILED = 1000
"""Sessions the console is asked for at most; of more only the chat tells. A row is 2 kB."""

ALL = {"max_items": "none"}


@dataclass(frozen=True, slots=True)
class LiveNumbers:
    """Of people who are connected and not hidden, and of their connections."""

    users: int
    sessions: int


def live_numbers(session: Session, access: Access) -> LiveNumbers:
    """Raises what `Access.commands` and `Commands.ask` raise."""
    with access.commands(session) as commands:
        told = commands.ask("get-server-stats")
    users, sessions = told.one("activeusersnum"), told.one("sessionsnum")
    if not (users.isdecimal() and sessions.isdecimal()):
        raise SetupError(Code.COMMAND_REFUSED, users, command="get-server-stats")
    return LiveNumbers(int(users), int(sessions))


def online_users(session: Session, access: Access) -> frozenset[str]:
    """Who is connected and not hidden, by user names; of all of them in one answer.

    Raises what `Access.commands` and `Commands.ask` raise.
    """
    with access.commands(session) as commands:
        told = commands.ask("get-active-users", **ALL)
    return frozenset(one.partition("@")[0] for one in told.fields.get("activeuserjids", ()))


def client_sessions(
    session: Session, access: Access, before: ClientSessions | None = None
) -> ClientSessions:
    """`before`: the latest answer, so that the console is asked only if it may know more.

    One of the two ways is enough. Raises what `Access.console` raises where both are shut.
    """
    present, without_chat = _tried(presences, session, access)
    fresh = before is not None and before.without_console is None and _still_good(before, present)
    if before is not None and fresh:
        listed, at, without_console = before.listed, before.at, None
    else:
        found, without_console = _tried(listed_sessions, session, access)
        listed, at = found or (), time.monotonic()
    if without_console is not None and without_chat is not None:
        raise SetupError(without_console.code, without_console.detail, **without_console.params)
    rows = merged(listed, present)
    return ClientSessions(rows, listed, at, without_console, without_chat)


def _tried(
    question: Callable[[Session, Access], tuple[ClientSession, ...]],
    session: Session,
    access: Access,
) -> tuple[tuple[ClientSession, ...] | None, Problem | None]:
    try:
        return question(session, access), None
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        return None, error.problem


def _still_good(before: ClientSessions, present: Sequence[ClientSession] | None) -> bool:
    if present is None or time.monotonic() - before.at > LISTED_FOR:
        return False
    known = {one.jid for one in before.listed}
    return len(known) >= DETAILED or all(one.jid in known for one in present)


def presences(session: Session, access: Access) -> tuple[ClientSession, ...]:
    """Everybody who has not hidden: their addresses, and how they show themselves.

    Raises what `Access.commands` and `Commands.ask` raise.
    """
    with access.commands(session) as commands:
        told = commands.ask("get-active-presences", **ALL)
    read = (_presence(text) for text in told.fields.get("activeuserpresences", ()))
    return tuple(one for one in read if one is not None)


def listed_sessions(session: Session, access: Access) -> tuple[ClientSession, ...]:
    """What the console tells of them, DETAILED at most, and not of windows like this one. Raises
    what `Access.console` raises.

    How many rows are shown to this administrator is kept by the console, and so is put back.
    """
    with access.console(session) as console:
        page = console.page(LIST)
        found = sessions_on(page)
        size = int(dict(page.form(holding=SIZE).fields)[SIZE])
        if len(found) >= size:
            found = sessions_on(console.page(LIST, **{SIZE: str(DETAILED)}))
            console.page(LIST, **{SIZE: str(size)})
    others = [one for one in found if not one.resource.startswith(RESOURCE)]
    names = _names(session, access, {one.user for one in others})
    return tuple(replace(one, name=names.get(one.user, "")) for one in others)


def _names(session: Session, access: Access, users: Collection[str]) -> Mapping[str, str]:
    """In full, of those Openfire keeps itself; none where only Openfire can read them."""
    values = {f"user{number}": user for number, user in enumerate(sorted(users))}
    if not values:
        return {}
    places = ", ".join(f"{{{name}}}" for name in values)
    try:
        with access.reader(session) as reader:
            rows = reader.rows(
                f"SELECT username, name FROM ofuser WHERE username IN ({places})",  # noqa: S608
                **values,
            )
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        return {}
    return {str(user): str(name or "") for user, name in rows}


def session_details(session: Session, access: Access, jid: str) -> SessionDetails:
    """Raises SESSION_GONE, and what `Access.console` raises."""
    user = jid.partition("@")[0]
    with access.console(session) as console:
        page = console.page(LIST, **{BY_NAME: user, CURRENT: "1"})
        found = next((one for one in sessions_on(page) if one.jid == jid), ClientSession(jid))
        details = console.page(DETAILS, jid=jid)
    if not details.pairs():  # it sends back to the list
        raise SetupError(Code.SESSION_GONE, user=user)
    return details_on(details, found, _last_time(page.text))


def merged(
    listed: Sequence[ClientSession], present: Sequence[ClientSession] | None
) -> tuple[ClientSession, ...]:
    """What both tell, by address; the later word is that of `present`, where there is one.

    Who is in none of the two any more is gone; who is hidden stands in the list only.
    """
    if present is None:
        return tuple(sorted(listed, key=lambda one: one.jid))
    known = {one.jid: one for one in listed}
    shown = {
        one.jid: replace(known.get(one.jid, one), show=one.show, status=one.status)
        for one in present
    }
    hidden = {one.jid: one for one in listed if one.show is Show.HIDDEN}
    return tuple(sorted((hidden | shown).values(), key=lambda one: one.jid))


def _presence(text: str) -> ClientSession | None:
    """Of a presence as Openfire writes it, with or without a namespace."""
    try:
        read = fromstring(text.replace(' xmlns="jabber:client"', ""))
    except (ParseError, DefusedXmlException):
        return None
    jid, show = read.get("from", ""), (read.findtext("show") or "").strip()
    if not jid or read.get("type"):
        return None
    known = show if show in (Show.AWAY, Show.CHAT, Show.BUSY, Show.LONG_AWAY) else Show.AVAILABLE
    return ClientSession(jid, Show(known), (read.findtext("status") or "").strip())


def _last_time(text: str) -> str:
    """Below its list the console says when it was told."""
    clocks = list(CLOCK.finditer(text))
    return text[max(0, clocks[-1].start() - 20) : clocks[-1].end() + 6] if clocks else ""
