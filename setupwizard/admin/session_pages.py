"""The console's pages about sessions, read in any language: by links, pictures and what looks like
a number or an address. Which columns the list has every administrator chooses for themselves.
"""

import ipaddress
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qs, urlsplit

from setupwizard.admin.client_session import ClientSession, Encrypted, SessionDetails, Show
from setupwizard.admin.console_times import in_utc, two_times
from setupwizard.model.names import unescaped_user

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell, Page

LIST, DETAILS = "session-summary.jsp", "session-details.jsp"

LOCKS = {
    "lock.gif": Encrypted.YES,
    "lock_both.gif": Encrypted.BOTH,
    "blank.gif": Encrypted.NO,
    "working-16x16.gif": Encrypted.UNKNOWN,
}
SHOWS = {
    "user-clear-16x16.gif": Show.HIDDEN,
    "im_away.gif": Show.AWAY,
    "im_free_chat.gif": Show.CHAT,
    "im_dnd.gif": Show.BUSY,
    "im_available.gif": Show.AVAILABLE,
}
"""Who is away for long looks as who is away."""

TLS = re.compile(r"\b(?:TLS|SSL)v[\d.]+")
CIPHER = re.compile(r"(?:TLS|SSL)_[A-Z0-9_]+")
MECHANISM = re.compile(r"SCRAM-[\w-]+|[A-Z]+-MD5|PLAIN|EXTERNAL|ANONYMOUS|GSSAPI|JIVE-SHAREDSECRET")
WAYS = ("TCP", "WebSocket", "BOSH")
COUNT = re.compile(r"\d[\d.,\s]*")
TRAFFIC = re.compile(r"(\d[\d.,\s]*)/(\d[\d.,\s]*)$")
PRIORITY = re.compile(r"-?\d{1,3}")

T = TypeVar("T")


def sessions_on(page: "Page") -> tuple[ClientSession, ...]:
    """The rows of the list."""
    named = ((_jid(row), row) for row in page.linked(LIST))
    return tuple(_session(jid, row) for jid, row in named if jid)


def details_on(page: "Page", session: ClientSession, server_now: str) -> SessionDetails:
    """What its own page tells beside the row of the list. `server_now` as the console wrote it."""
    pairs, now = page.pairs(), datetime.now(UTC)
    values = [value for _, value in pairs]
    at = two_times(values)
    software = {label.rstrip(":"): value for label, value in pairs}
    program = " ".join(filter(None, (software.get(name) for name in ("Name", "Version"))))
    return SessionDetails(
        session=replace(
            _with_traffic(session, values),
            tls=_whole(TLS, values) or session.tls,
            program=program or session.program,
        ),
        began=in_utc(values[at], server_now, now) if at >= 0 else None,
        active=in_utc(values[at + 1], server_now, now) if at >= 0 else None,
        began_words=values[at] if at >= 0 else "",
        priority=int(values[at - 1]) if at > 0 and PRIORITY.fullmatch(values[at - 1]) else None,
        way=next((value for value in values if value in WAYS), ""),
        cipher=_whole(CIPHER, values),
        login=_whole(MECHANISM, values),
        system=software.get("Os", ""),
    )


def _whole(form: "re.Pattern[str]", values: Sequence[str]) -> str:
    return next((value for value in values if form.fullmatch(value)), "")


def _with_traffic(session: ClientSession, values: Sequence[str]) -> ClientSession:
    for value in values:
        if found := TRAFFIC.search(value):
            return replace(session, received=_number(found[1]), sent=_number(found[2]))
    return session


def _session(jid: str, row: "Sequence[Cell]") -> ClientSession:
    lock, encrypted = _pictured(row, LOCKS, Encrypted.UNKNOWN)
    picture, show = _pictured(row, SHOWS, Show.AVAILABLE)
    address_at = next((at for at, cell in enumerate(row) if _is_address(cell.text)), 0)
    received, sent = _counted(row[picture + 2 : address_at or len(row)] if picture else ())
    tls = TLS.search(" ".join(row[lock].titles)) if lock else None
    return ClientSession(
        jid=jid,
        show=show,
        status=_status(row, picture),
        program=_program(jid, row[1 : lock - 1] if lock else row[1 : picture or 1]),
        address=row[address_at].text if address_at else "",
        encrypted=encrypted,
        tls=tls.group() if tls else "",
        received=received,
        sent=sent,
    )


def _jid(row: "Sequence[Cell]") -> str:
    links = (link for cell in row for link in cell.links)
    named = (parse_qs(urlsplit(link).query).get("jid", [""])[0] for link in links)
    return next(filter(None, named), "")


def _pictured(row: "Sequence[Cell]", meaning: Mapping[str, T], otherwise: T) -> tuple[int, T]:
    """Which cell has one of these pictures, 0 for none, and what it means."""
    for at, cell in enumerate(row):
        for image in cell.images:
            if image in meaning:
                return at, meaning[image]
    return 0, otherwise


def _status(row: "Sequence[Cell]", picture: int) -> str:
    """What somebody says of themselves: without that, the picture's name stands there again."""
    if not picture or picture + 1 >= len(row):
        return ""
    text = row[picture + 1].text
    return "" if text in row[picture].titles else text


def _program(jid: str, cells: "Sequence[Cell]") -> str:
    """Of what stands before the state: neither the name nor the resource."""
    user, resource = unescaped_user(jid.partition("@")[0]), jid.partition("/")[2]
    left = [cell.text for cell in cells if not cell.links and cell.text not in ("", user)]
    others = [text for text in left if text != " ".join(resource.split())]
    return others[0].replace(" - ", " ", 1) if others else ""


def _counted(cells: "Sequence[Cell]") -> tuple[int | None, int | None]:
    """Received and sent, of 5.1.1; 4.6.2 has the priority there."""
    numbers = [cell.text for cell in cells if COUNT.fullmatch(cell.text)]
    if len(numbers) != 2:
        return None, None
    return _number(numbers[0]), _number(numbers[1])


def _number(text: str) -> int:
    """With whatever stands between thousands."""
    return int(re.sub(r"\D", "", text) or "0")


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return "." in text or ":" in text
