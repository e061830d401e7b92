"""Who is connected to a running server.

The console's list tells most of each session. The chat's own commands tell for much less who is
there and how they show themselves, and also while the console is shut: those are asked often, and
the list when somebody comes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from setupwizard.admin.access import Access
from setupwizard.admin.client_session import ClientSession, SessionDetails, Show
from setupwizard.admin.console_times import CLOCK
from setupwizard.admin.session_pages import DETAILS, LIST, details_on, sessions_on
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

SIZE, CURRENT, BY_NAME = "listPagerPageSize", "listPagerCurrentPage", "searchName"
DETAILED = 1000
"""Sessions the console is asked for at most; of more only the chat tells. A row is 2 kB."""

ALL = {"max_items": "none"}
CLIENT = "{jabber:client}"


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


def presences(session: Session, access: Access) -> tuple[ClientSession, ...]:
    """Everybody who has not hidden: their addresses, and how they show themselves.

    Raises what `Access.commands` and `Commands.ask` raise.
    """
    with access.commands(session) as commands:
        told = commands.ask("get-active-presences", **ALL)
    read = (_presence(text) for text in told.fields.get("activeuserpresences", ()))
    return tuple(one for one in read if one is not None)


def listed_sessions(session: Session, access: Access) -> tuple[ClientSession, ...]:
    """What the console tells of them, DETAILED at most. Raises what `Access.console` raises.

    How many rows are shown to this administrator is kept by the console, and so is put back.
    """
    with access.console(session) as console:
        page = console.page(LIST)
        found = sessions_on(page)
        size = int(dict(page.form(holding=SIZE).fields)[SIZE])
        if len(found) >= size:
            found = sessions_on(console.page(LIST, **{SIZE: str(DETAILED)}))
            console.page(LIST, **{SIZE: str(size)})
    return found


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
