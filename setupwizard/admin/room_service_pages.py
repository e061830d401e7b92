"""The console's pages about conference services, read and written: 4.6.2 and 5.1.1."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from setupwizard.admin.room_pages import SERVICE, query_of
from setupwizard.admin.room_service import (
    DEPENDS,
    ON,
    Entrusted,
    Option,
    Part,
    Retired,
    Values,
)
from setupwizard.channels.base import Console
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell

DELETE, RETIRED = "muc-service-delete.jsp", "muc-room-retirees.jsp"
HISTORY, CREATION = "muc-history-settings.jsp", "muc-create-permission.jsp"
ADMINISTRATORS, DEFAULTS = "muc-sysadmins.jsp", "muc-default-settings.jsp"
TASKS, GROUP = "muc-tasks.jsp", "group-edit.jsp"
TICKED_SO = {Option.KEEP: "on", Option.PRELOAD: "on"}
"""4.6.2 takes nothing else."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part is set. `marks`: what tells the page which of its forms was sent."""

    page: str
    options: tuple[Option, ...]
    marks: tuple[str, ...] = ("save",)


PLACES = {
    Part.GENERAL: Place(
        SERVICE,
        (
            Option.DESCRIPTION, Option.KEEP, Option.KEEP_DAYS, Option.PRELOAD, Option.PRELOAD_DAYS,
        ),
    ),
    Part.HISTORY: Place(HISTORY, (Option.POLICY, Option.NUMBER), ("update",)),
    Part.CREATION: Place(CREATION, (Option.ANYBODY, Option.REGISTERED)),
    Part.ADMINISTRATORS: Place(ADMINISTRATORS, (Option.PASSWORD,), ("passwordPolicy",)),
    Part.DEFAULTS: Place(
        DEFAULTS,
        tuple(option for option in Option if option.startswith("roomconfig_")),
    ),
    Part.IDLE: Place(
        TASKS,
        (Option.KICK, Option.KICK_MINUTES, Option.PING, Option.PING_MINUTES),
        ("idleSettings", "kickSettings"),
    ),
    Part.LOGGING: Place(TASKS, (Option.BATCH, Option.INTERVAL, Option.GRACE), ("logSettings",)),
}  # fmt: skip
FREE = frozenset(
    (
        Option.DESCRIPTION, Option.KEEP_DAYS, Option.PRELOAD_DAYS, Option.POLICY, Option.NUMBER,
        Option.MOST, Option.PRIVATE, Option.KICK_MINUTES, Option.PING_MINUTES, Option.BATCH,
        Option.INTERVAL, Option.GRACE,
    )
)  # fmt: skip
"""Those that are not ticks."""


def part_of(console: Console, service: str, part: Part) -> Values:
    """As it is now. Raises SERVICE_GONE."""
    place = PLACES[part]
    page = console.page(place.page, mucname=service)
    try:
        forms = [page.form(holding=place.options[0])]
    except LookupError:
        raise SetupError(Code.SERVICE_GONE, service=service) from None
    if part is Part.CREATION:  # the other half stands in the next form, where there is one
        forms += [form for form in page.forms() if "userJID" in form.offered]
    fields = {name: value for form in reversed(forms) for name, value in form.fields}
    offered = frozenset[str]().union(*(form.offered for form in forms))
    if part is Part.CREATION:
        fields[Option.REGISTERED] = "".join(
            value for form in forms[1:] for name, value in form.fields if name == Option.REGISTERED
        )
        offered |= {Option.REGISTERED}
    return {
        option: _told(option, fields.get(option, ""))
        for option in place.options
        if option in offered
    }


def _told(option: Option, value: str) -> str:
    if option in FREE:
        return value
    return ON if value in ("true", "on") else ""


def fields_of(service: str, part: Part, values: Values) -> tuple[dict[str, str], ...]:
    """What its form sends; who creates rooms is also set by the form that adds to them, in 4.6.2
    by that alone.
    """
    place = PLACES[part]
    sent = {"mucname": service, **dict.fromkeys(place.marks, ON)}
    if part is Part.CREATION:
        if values[Option.ANYBODY]:
            return (sent | {Option.ANYBODY: ON},)
        asked = values.get(Option.REGISTERED) or "false"
        registered: dict[str, str] = {Option.REGISTERED: asked}
        return sent | registered, {"mucname": service, "add": ON, **registered}
    for option, value in values.items():
        depends = DEPENDS.get(option)
        if depends and values.get(depends[0], "") != depends[1]:
            continue
        if option in FREE:
            sent[option] = value
        elif value:
            sent[option] = TICKED_SO.get(option, ON)
    return (sent,)


def entrusted(console: Console, page: str, service: str) -> tuple[Entrusted, ...]:
    rows = console.page(page, mucname=service).linked(page)
    found = (_entrusted(row) for row in rows)
    return tuple(one for one in found if one is not None)


def _entrusted(row: "tuple[Cell, ...]") -> Entrusted | None:
    links = [link for cell in row for link in cell.links]
    removal = next((link for link in links if "userJID=" in link), None)
    if removal is None:
        return None
    key = query_of(removal, "userJID")
    group = next((link for link in links if link.startswith(f"{GROUP}?")), None)
    user, _, domain = key.partition("@")
    shown = query_of(group, "group") if group else f"{unescaped_user(user)}@{domain}"
    return Entrusted(key, shown, group is not None)


def retired_rooms(console: Console, service: str) -> tuple[Retired, ...]:
    """Of 5 alone; those of the page the console shows first."""
    rows = console.page(RETIRED, mucname=service).linked(RETIRED)
    return tuple(
        Retired(name.exact, instead.text, reason.text)
        for row in rows
        if len(row) > 5
        for _, name, instead, reason, *_ in (row,)
    )
