"""People from the console's list: the same in 4.6.2 and 5.1.1, twenty-five or more on a page.

How many it shows is kept for each administrator, and left as it is. Dates and what else is told in
the language of the server are left out.
"""

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from setupwizard.admin.user import Locked, Only, Place, User, UserPage, Wanted
from setupwizard.channels.base import Console

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell

LIST, PROPERTIES, GROUP = "user-summary.jsp", "user-properties.jsp", "group-edit.jsp"
FEWEST = 25
"""Rows on a page of the list that is not the last one, whatever an administrator has chosen."""

SCAN = 5
"""Pages that are looked through at a time."""

OFFLINE, ADMIN = "user-clear-16x16.gif", "star-16x16.gif"
LOCKED = {"forbidden-16x16.gif": Locked.NOW, "warning-16x16.gif": Locked.LATER}


def page_of_console(console: Console, wanted: Wanted, begin: Place | None) -> UserPage:
    """Those of one page, or of the next ones on which there is anybody who is wanted."""
    number, found = begin.number if begin else 0, list[User]()
    for _ in range(SCAN):
        rows = users_listed(console, number)
        found += [one for one in rows if _is_wanted(one, wanted)]
        number += len(rows)
        if len(rows) < FEWEST:
            return UserPage(tuple(found), None)
        if found:
            break
    return UserPage(tuple(found), Place(number=number))


def user_on_console(console: Console, user: str) -> User | None:
    """Looked for on the first pages of the list."""
    page = page_of_console(console, Wanted(words=user), None)
    return next((one for one in page.users if one.user == user), None)


def users_listed(console: Console, start: int) -> tuple[User, ...]:
    """From this number on, as many as the console shows on a page."""
    return tuple(_user(row) for row in console.page(LIST, start=str(start)).linked(PROPERTIES))


def _user(row: "tuple[Cell, ...]") -> User:
    _, online, user, name, groups, *_ = row
    names = [_named(link, "group") for link in groups.links if link.startswith(f"{GROUP}?")]
    marks = [LOCKED[image] for image in user.images if image in LOCKED]
    return User(
        user=_named(user.links[0], "username"),
        name=name.text,
        locked=marks[0] if marks else Locked.NO,
        groups=len(names),
        group=min(names, default=""),
        administrator=ADMIN in user.images,
        online=bool(online.images) and OFFLINE not in online.images,
    )


def _named(link: str, field: str) -> str:
    return parse_qs(urlsplit(link).query).get(field, [""])[0]


def _is_wanted(user: User, wanted: Wanted) -> bool:
    text = f"{user.user} {user.name}".lower()
    if not all(word in text for word in wanted.words.lower().split()):
        return False
    if wanted.only is Only.LOCKED:
        return user.locked is not Locked.NO
    if wanted.only is Only.ONLINE:
        return bool(user.online)
    return wanted.only is not Only.ADMINISTRATORS or user.administrator
