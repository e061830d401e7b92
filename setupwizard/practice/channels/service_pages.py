"""Pages of the practice console about conference services: their shape, in words of our own."""

from html import escape
from typing import cast
from urllib.parse import quote_plus

from setupwizard.model.names import unescaped_user
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Show
from setupwizard.practice.channels.room_pages import (
    CHOICES,
    GROUP_DOMAIN,
    hidden,
    lines,
    major,
    select,
    tick_boxes,
)
from setupwizard.practice.programs import openfire_rooms as kept
from setupwizard.practice.state.server import ServerState

CREATORS, ADMINISTRATORS = "creators", "administrators"
DEFAULT_TICKS = (
    "publicroom", "persistentroom", "moderatedroom", "membersonly", "nonanonymous", "allowinvites",
    "changesubject", "reservednick", "canchangenick", "registration", "enablelogging",
    "broadcastmoderator", "broadcastparticipant", "broadcastvisitor",
)  # fmt: skip
DEFAULT_TICKS_OF_5 = ("preservehistondel", "retireondel")
ON = (
    "publicroom", "nonanonymous", "canchangenick", "registration", "enablelogging",
    "broadcastmoderator", "broadcastparticipant", "broadcastvisitor", "preservehistondel",
)  # fmt: skip
USUAL = {
    "muccleanupdays": "30", "mucpreload": "on", "mucpreloaddays": "30", "policy": "3",
    "numMessages": "25", "openPerms": "true", "roomconfig_maxusers": "30",
    "roomconfig_allowpm": "anyone", "idletime": "30", "pingtime": "240", "maxbatchsize": "500",
    "maxbatchinterval": "1000", "batchgrace": "50",
    **{f"roomconfig_{tick}": "true" for tick in ON},
}  # fmt: skip


def values(row: kept.Row) -> dict[str, str]:
    """What is set in a service, by the fields of its forms."""
    return {**USUAL, **cast(dict[str, str], row.get("values", {}))}


def listed(row: kept.Row, name: str) -> list[str]:
    return cast(list[str], row.get(name, []))


def service_list(state: ServerState, _: Fields) -> str:
    """muc-service-summary.jsp."""
    rows = "".join(
        _row(state, name, str(row.get("description", "")))
        for name, row in kept.services(state.openfire.properties).items()
    )
    return f"<html><table>{rows}</table></html>"


def _row(state: ServerState, name: str, description: str) -> str:
    rooms = kept.rooms(state.openfire.properties, name)
    people = {one[0] for row in rooms.values() for one in lines(row, kept.INSIDE)}
    link = f"<a href='muc-service-edit-form.jsp?mucname={name}'>{name}</a>"
    return (
        f"<tr><td>1</td><td>{link}</td><td>{escape(description)}</td><td>{len(rooms)}</td>"
        f"<td>{len(people)}</td><td></td><td></td></tr>"
    )


def _texts(given: dict[str, str], *names: str) -> str:
    return "".join(
        f"<input name='{name}' value='{escape(given.get(name, ''), quote=True)}'>" for name in names
    )


def _form(service: str, inner: str) -> str:
    return f"<form>{hidden({'mucname': service})}{inner}</form>"


def _page(state: ServerState, query: Fields) -> tuple[str, kept.Row, dict[str, str]] | None:
    name = query.get("mucname", "")
    row = kept.services(state.openfire.properties).get(name)
    return (name, row, values(row)) if row is not None else None


def general(state: ServerState, query: Fields) -> str:
    """muc-service-edit-form.jsp."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, row, given = there
    known = given | {"mucdesc": str(row.get("description", ""))}
    inner = _texts(known, "mucdesc", "muccleanupdays") + tick_boxes(("muckeep",), given, "")
    if major(state) >= 5:
        inner += tick_boxes(("mucpreload",), given, "") + _texts(given, "mucpreloaddays")
    return f"<html>{_form(name, inner)}</html>"


def history(state: ServerState, query: Fields) -> str:
    """muc-history-settings.jsp."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, _, given = there
    radios = "".join(
        f"<input type='radio' name='policy' value='{one}' "
        f"{'checked' if given['policy'] == one else ''}>"
        for one in "213"
    )
    return f"<html>{_form(name, radios + _texts(given, 'numMessages'))}</html>"


def creation(state: ServerState, query: Fields) -> str:
    """muc-create-permission.jsp: 4.6.2 shows the list only where not everybody may."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, row, given = there
    anybody = given.get("openPerms") == "true"
    radios = "".join(
        f"<input type='radio' name='openPerms' value='{value}' {'checked' if on else ''}>"
        for value, on in (("true", anybody), ("false", not anybody))
    )
    page = _form(name, radios)
    if not anybody or major(state) >= 5:
        inner = tick_boxes(("allowAllRegisteredUsers",), given, "") + _texts({}, "userJID")
        page += _form(name, inner) + _table("muc-create-permission.jsp", listed(row, CREATORS))
    return f"<html>{page}</html>"


def administrators(state: ServerState, query: Fields) -> str:
    """muc-sysadmins.jsp."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, row, given = there
    required = given.get("requirePassword") == "true"
    radios = "".join(
        f"<input type='radio' name='requirePassword' value='{value}' {'checked' if on else ''}>"
        for value, on in (("false", not required), ("true", required))
    )
    table = _table("muc-sysadmins.jsp", listed(row, ADMINISTRATORS))
    return f"<html>{_form(name, _texts({}, 'userJID'))}{table}{_form(name, radios)}</html>"


def _table(page: str, keys: list[str]) -> str:
    rows = ""
    for key in sorted(keys):
        user, _, place = key.partition("@")
        shown, link = f"{unescaped_user(user)}@{place}", f"user-properties.jsp?username={user}"
        if place == GROUP_DOMAIN:
            shown = bytes.fromhex(user).decode()
            link = f"group-edit.jsp?group={quote_plus(shown)}"
        removal = f"{page}?userJID={quote_plus(key)}&delete=true"
        rows += (
            f"<tr><td><a href='{link}'>{escape(shown)}</a></td>"
            f"<td><a href='{removal}'></a></td></tr>"
        )
    return f"<table>{rows}</table>"


def defaults(state: ServerState, query: Fields) -> str:
    """muc-default-settings.jsp."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, _, given = there
    ticks = DEFAULT_TICKS + (DEFAULT_TICKS_OF_5 if major(state) >= 5 else ())
    on = {field: value for field, value in given.items() if value}
    inner = tick_boxes(ticks, on) + _texts(given, "roomconfig_maxusers")
    inner += select("roomconfig_allowpm", CHOICES["allowpm"], given["roomconfig_allowpm"])
    return f"<html>{_form(name, inner)}</html>"


def tasks(state: ServerState, query: Fields) -> str:
    """muc-tasks.jsp."""
    there = _page(state, query)
    if there is None:
        return "<html></html>"
    name, _, given = there
    idle = tick_boxes(("kickEnabled",), given, "") + _texts(given, "idletime")
    if major(state) >= 5:
        idle += tick_boxes(("pingEnabled",), given, "") + _texts(given, "pingtime")
    log = _texts(given, "maxbatchsize", "maxbatchinterval", "batchgrace")
    return f"<html>{_form(name, idle)}{_form(name, log)}</html>"


def retired(state: ServerState, query: Fields) -> str:
    """muc-room-retirees.jsp: of 5 alone."""
    if major(state) < 5:
        return SERVER_ERROR
    service = query.get("mucname", kept.FIRST)
    rows = "".join(
        f"<tr><td>1</td><td>{escape(room)}</td><td>{escape(about.get('instead', ''))}</td>"
        f"<td>{escape(about.get('reason', ''))}</td><td></td>"
        f"<td><a href='muc-room-retirees.jsp?delete=true&name={quote_plus(room)}'></a></td></tr>"
        for room, about in kept.retired(state.openfire.properties, service).items()
    )
    return f"<html><table>{rows}</table></html>"


SERVICE_PAGES: dict[str, Show] = {
    "muc-service-summary.jsp": service_list,
    "muc-service-edit-form.jsp": general,
    "muc-history-settings.jsp": history,
    "muc-create-permission.jsp": creation,
    "muc-sysadmins.jsp": administrators,
    "muc-default-settings.jsp": defaults,
    "muc-tasks.jsp": tasks,
    "muc-room-retirees.jsp": retired,
}
