"""The system properties of an Openfire: all of them, and changing one.

Values come from the console's page; the database is asked whether a change was kept, as the page
says “done” of what it cannot keep. The page filters by name, so that one is read with little.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from setupwizard.admin.access import Access
from setupwizard.admin.property_places import is_live, place_of
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell, Page

PAGE, EDIT = "server-properties.jsp", "doEdit"
SIZE, CURRENT, BY_NAME = "listPagerPageSize", "listPagerCurrentPage", "searchName"
ALL = 10_000
"""More than there can be."""

NAMES = "SELECT name FROM ofproperty"
COLUMNS = ("name", "value", "default", "plugin", "description", "dynamic", "edit", "encrypt")
"""Of 4.6.2, and one for deleting; 5.1.1 has one more before `edit`: whether somebody set it."""

YES, CHANGED = "check-16x16.gif", "icon_warning-small.gif"


class Effect(StrEnum):
    """When a change of a property counts, as far as is known."""

    AT_ONCE = "at-once"
    RESTART = "restart"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Property:
    """`value`: None where it is not shown (`secret`), or there is none and no default.

    `stored`: somebody set it; else `value` is what Openfire takes by itself. `place`: the page on
    which it is to be changed, see `property_places`; `waiting`: it was changed, and a restart is
    due.
    """

    name: str
    value: str | None
    default: str | None
    description: str
    plugin: str
    stored: bool
    encrypted: bool
    secret: bool
    effect: Effect
    waiting: bool
    place: str


def system_properties(session: Session, access: Access) -> tuple[Property, ...]:
    """All there are, by name. Raises what `Access.console` raises.

    How many rows are shown to this administrator is kept by the console, and so is put back.
    """
    with access.console(session) as console:
        page = console.page(PAGE)
        size = _shown(page)
        found = properties_on(page)
        if len(found) >= size:
            found = properties_on(console.page(PAGE, **{SIZE: str(ALL)}))
            console.page(PAGE, **{SIZE: str(size)})
    found = as_stored(session, access, found)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def properties_like(session: Session, access: Access, name: str) -> tuple[Property, ...]:
    """Those whose name holds this. Raises what `Access.console` raises."""
    with access.console(session) as console:
        found = tuple(properties_holding(console, name))
    return as_stored(session, access, found)


def one_property(session: Session, access: Access, name: str) -> Property | None:
    found = properties_like(session, access, name)
    return next((one for one in found if one.name == name), None)


def properties_on(page: "Page") -> tuple[Property, ...]:
    """What the rows of its list say; of 4.6.2 not what is `stored`."""
    return tuple(_property(row) for row in page.cells(EDIT) if len(row) >= len(COLUMNS))


def as_stored(session: Session, access: Access, found: Sequence[Property]) -> tuple[Property, ...]:
    """The page of 4.6.2 does not tell a default from what somebody set: its database does."""
    if access.status(session).major >= 5:
        return tuple(found)
    try:
        with access.reader(session) as reader:
            names = {str(name) for (name,) in reader.rows(NAMES)}
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return tuple(found)
    return tuple(replace(one, stored=one.name in names) for one in found)


def properties_holding(console: Console, name: str) -> Iterator[Property]:
    """Those whose name holds this, as the page has them."""
    number = 1
    while True:
        page = console.page(PAGE, **{BY_NAME: name, CURRENT: str(number)})
        found = properties_on(page)
        yield from found
        if len(found) < _shown(page):
            return
        number += 1


def _shown(page: "Page") -> int:
    """How many rows the page shows at most."""
    fields: Mapping[str, str] = dict(page.form(holding=SIZE).fields)
    return int(fields[SIZE])


def _property(row: "tuple[Cell, ...]") -> Property:
    """`doEdit(this, hidden, encrypted, nothing)` says in any language what is to be seen."""
    name, value, default, plugin, description, dynamic, *rest = row
    call = next(call for cell in rest for call in cell.calls if call.startswith(EDIT))
    hidden, encrypted, nothing = (word.strip(" )") == "true" for word in call.split(",")[1:4])
    is_set = YES in rest[0].images if not rest[0].calls else not nothing
    secret = hidden or encrypted
    return Property(
        name=name.exact,
        value=None if secret or nothing else value.exact,
        default=None if default.placeholder or not default.exact else default.exact,
        description=description.text,
        plugin=plugin.text,
        stored=is_set,
        encrypted=encrypted,
        secret=secret,
        effect=_effect(name.exact, dynamic),
        waiting=CHANGED in dynamic.images,
        place=place_of(name.exact),
    )


def _effect(name: str, dynamic: "Cell") -> Effect:
    if not is_live(name):
        return Effect.RESTART
    if not dynamic.images:
        return Effect.UNKNOWN
    return Effect.AT_ONCE if YES in dynamic.images else Effect.RESTART
