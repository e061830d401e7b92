"""What somebody has on the server: contacts, what waits for them, whom they shut out, what their
programs keep.

The console shows contacts as they are, those of shared groups among them; the database has only
those people made themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from setupwizard.admin.access import Access
from setupwizard.admin.user import Store
from setupwizard.admin.user_pages import domain_of
from setupwizard.admin.users_sql import moment_of
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell

CONTACTS, CONTACT, SHARED = "user-roster.jsp", "user-roster-view.jsp", "group-edit.jsp"
MOST = 200
"""Contacts that are listed."""

NOTHING = "None"
"""What the page says for no name and for no groups, in every language."""

_WAITING = """SELECT count(*), coalesce(sum(messagesize), 0), min(creationdate)
 FROM ofoffline WHERE username = {user}"""
_LISTS = """SELECT name, isdefault FROM ofprivacylist WHERE username = {user} ORDER BY name"""
_NODES = """SELECT nodeid FROM ofpubsubnode WHERE serviceid = {address} AND leaf = 1
 ORDER BY nodeid LIMIT 100"""


class Sees(StrEnum):
    """Who learns of whom whether they are connected (RFC 6121, 2.1.2.5): BOTH of each other, they
    of the contact (TO), the contact of them (FROM), NONE.
    """

    BOTH = "both"
    TO = "to"
    FROM = "from"
    NONE = "none"


_SEES = {one.value: one for one in Sees}


@dataclass(frozen=True, slots=True)
class Contact:
    """`shared`: groups by which they stand there, whether anybody put them in or not."""

    address: str
    name: str
    sees: Sees
    groups: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Belongings:
    """The first MOST `contacts`. `waiting` messages with their `size` in bytes and the `oldest`;
    `shut_out`: names of privacy lists, `usual_list` the one that holds by itself; `nodes`: what
    their programs keep here. None where only Openfire could tell.
    """

    contacts: tuple[Contact, ...]
    more_contacts: bool = False
    waiting: int | None = None
    size: int = 0
    oldest: datetime | None = None
    shut_out: tuple[str, ...] | None = None
    usual_list: str = ""
    nodes: tuple[str, ...] | None = None


def user_belongings(session: Session, access: Access, _: Store, user: str) -> Belongings:
    """Raises what `Access.console` and `Access.reader` raise. Of people of a directory, too."""
    with access.console(session) as console:
        contacts = tuple(contacts_on(console, user))
        domain = domain_of(console)
    shown, more = contacts[:MOST], len(contacts) > MOST
    try:
        with access.reader(session) as reader:
            ((waiting, size, oldest),) = reader.rows(_WAITING, user=user)
            lists = reader.rows(_LISTS, user=user)
            nodes = reader.rows(_NODES, address=f"{user}@{domain}")
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return Belongings(shown, more)
    return Belongings(
        shown,
        more,
        int(str(waiting)),
        int(str(size)),
        moment_of(oldest),
        tuple(str(name) for name, _ in lists),
        next((str(name) for name, usual in lists if usual), ""),
        tuple(str(node) for (node,) in nodes),
    )


def contacts_on(console: Console, user: str) -> Iterator[Contact]:
    """Page by page, until one brings nobody new; one more than MOST at most."""
    seen: set[str] = set()
    while len(seen) <= MOST:
        page = console.page(CONTACTS, username=user, start=str(len(seen)))
        new = [one for one in map(_contact, page.linked(CONTACT)) if one.address not in seen]
        if not new:
            return
        seen |= {one.address for one in new}
        yield from new


def _contact(row: "tuple[Cell, ...]") -> Contact:
    _, address, name, groups, sees, *_ = row
    shared = tuple(_named(link, "group") for link in groups.links if link.startswith(SHARED))
    listed = [] if groups.text == NOTHING else [one.strip() for one in groups.text.split(", ")]
    return Contact(
        _named(address.links[0], "jid"),
        "" if name.text == NOTHING else name.text,
        _SEES.get(sees.text, Sees.NONE),
        tuple(one for one in listed if one and one not in shared),
        shared,
    )


def _named(link: str, field: str) -> str:
    return parse_qs(urlsplit(link).query).get(field, [""])[0]
