"""Pages of the practice console about rooms: their shape, in words of our own."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import cast
from urllib.parse import quote_plus

from setupwizard.model.names import unescaped_user
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Show
from setupwizard.practice.programs import openfire_rooms as kept
from setupwizard.practice.programs.openfire import domain, version
from setupwizard.practice.state.server import ServerState

TICKS = (
    "publicroom", "moderatedroom", "membersonly", "allowinvites", "changesubject", "reservednick",
    "canchangenick", "registration", "enablelogging", "presencebroadcast", "presencebroadcast2",
    "presencebroadcast3",
)  # fmt: skip
TICKS_OF_5 = ("preservehistondel", "retireondel")
CHOICES = {
    "whois": ("moderator", "anyone"),
    "allowpm": ("none", "moderators", "participants", "anyone"),
}
ROWS_OF_5, ROWS_OF_4 = 25, 15
GROUP_DOMAIN = "group.invalid"
"""How a group is told from a person in a key here; Openfire has another way."""


def major(state: ServerState) -> int:
    return int(version(state).partition(".")[0] or 5)


def ticks(state: ServerState) -> tuple[str, ...]:
    return TICKS + (TICKS_OF_5 if major(state) >= 5 else ())


def found(state: ServerState, address: str) -> tuple[str, str, kept.Row] | None:
    """Service, name and row of a room; None where there is no such room."""
    room, _, place = address.partition("@")
    service = place.partition(".")[0]
    row = kept.rooms(state.openfire.properties, service).get(room)
    return (service, room, row) if row is not None else None


def settings(row: kept.Row) -> dict[str, str]:
    """Those of its form that are set."""
    return cast(dict[str, str], row.get("settings", {}))


def lines(row: kept.Row, name: str) -> list[list[str]]:
    return cast(list[list[str]], row.get(name, []))


def hidden(fields: Mapping[str, str]) -> str:
    return "".join(
        f"<input type='hidden' name='{name}' value='{escape(value, quote=True)}'>"
        for name, value in fields.items()
    )


def tick_boxes(names: Sequence[str], on: Mapping[str, str], start: str = "roomconfig_") -> str:
    return "".join(
        f"<input type='checkbox' name='{start}{name}' value='true' "
        f"{'checked' if on.get(f'{start}{name}') else ''}>"
        for name in names
    )


def select(name: str, values: Sequence[str], chosen: str) -> str:
    options = "".join(
        f"<option value='{value}' {'selected' if value == chosen else ''}>-</option>"
        for value in values
    )
    return f"<select name='{name}'>{options}</select>"


def room_list(state: ServerState, query: Fields) -> str:
    """muc-room-summary.jsp: by name, a page of them."""
    service = query.get("mucname", kept.FIRST)
    rooms = sorted(kept.rooms(state.openfire.properties, service).items())
    size = int(query.get("range", query.get("listPagerPageSize", _usual_size(state))))
    pages = max(1, -(-len(rooms) // size))
    number = min(int(query.get("listPagerCurrentPage", "1")), pages) - 1
    first = int(query.get("start", str(number * size)))
    rows = "".join(_row(state, service, *one) for one in rooms[first : first + size])
    form = f"<form>{hidden({'listPagerPageSize': str(size)})}</form>"
    return f"<html><table>{rows}</table>{form if major(state) >= 5 else ''}</html>"


def _usual_size(state: ServerState) -> str:
    return str(ROWS_OF_5 if major(state) >= 5 else ROWS_OF_4)


def _row(state: ServerState, service: str, room: str, row: kept.Row) -> str:
    given, address = settings(row), f"{room}@{service}.{domain(state)}"
    name = given["roomconfig_roomname"]
    title = room if name == room else f"{name} ({room})"
    most = given.get("roomconfig_maxusers", "")
    people = f"{len(lines(row, kept.INSIDE))}{f' / {most}' if most else ''}"
    link = f"muc-room-edit-form.jsp?roomJID={quote_plus(address)}"
    return (
        f"<tr><td>1</td><td><a href='{link}'>{escape(title)}</a></td>"
        f"<td>{escape(given['roomconfig_roomdesc'])}</td><td><img src='images/tape.gif'></td>"
        f"<td>{people}</td><td></td><td></td></tr>"
    )


def room_form(state: ServerState, query: Fields) -> str:
    """muc-room-edit-form.jsp: a new one, or one that is there; else it sends on to the list."""
    if query.get("create"):
        names = kept.services(state.openfire.properties)
        places = [f"{name}.{domain(state)}" for name in names]
        return f"<html><form>{select('mucName', places, '')}</form></html>" if places else "<p>"
    there = found(state, query["roomJID"])
    if there is None:
        return "<html></html>"
    given = settings(there[2])
    texts = "".join(
        f"<input name='{name}' value='{escape(given.get(name, ''), quote=True)}'>"
        for name in (
            "roomconfig_roomname", "roomconfig_roomdesc", "room_topic", "roomconfig_maxusers",
            "roomconfig_roomsecret", "roomconfig_roomsecret2",
        )
    )  # fmt: skip
    choices = "".join(
        select(f"roomconfig_{name}", values, given.get(f"roomconfig_{name}", values[0]))
        for name, values in CHOICES.items()
    )
    usual = {"roomJID": query["roomJID"], "save": "true", "create": "false"}
    return (
        f"<html><form action='muc-room-edit-form.jsp'>{hidden(usual)}{texts}{choices}"
        f"{tick_boxes(ticks(state), given)}</form></html>"
    )


def occupants(state: ServerState, query: Fields) -> str:
    """muc-room-occupants.jsp."""
    there = found(state, query["roomJID"])
    if there is None:
        return "<html></html>"
    rows = "".join(
        "<tr>"
        + "".join(f"<td>{escape(text)}</td>" for text in one)
        + f"<td><a href='muc-room-occupants.jsp?nickName={quote_plus(one[1])}'></a></td></tr>"
        for one in lines(there[2], kept.INSIDE)
    )
    return f"<html><table>{rows}</table></html>"


def affiliations(state: ServerState, query: Fields) -> str:
    """muc-room-affiliations.jsp: owners, administrators, members, outcasts."""
    there = found(state, query["roomJID"])
    if there is None:
        return "<html></html>"
    rows = ""
    for wanted in ("owner", "admin", "member", "outcast"):
        for key, affiliation, nickname in sorted(lines(there[2], kept.BELONGINGS)):
            if affiliation == wanted:
                rows += _belonging(key, affiliation, nickname)
    return f"<html><table>{rows}</table></html>"


def _belonging(key: str, affiliation: str, nickname: str) -> str:
    user, _, place = key.partition("@")
    shown, link = f"{unescaped_user(user)}@{place}", f"user-properties.jsp?username={user}"
    if place == GROUP_DOMAIN:
        shown = bytes.fromhex(user).decode()
        link = f"group-edit.jsp?group={quote_plus(shown)}"
    behind = f" ({escape(nickname)})" if nickname else ""
    removal = (
        f"muc-room-affiliations.jsp?userJID={quote_plus(key)}&delete=true&affiliation={affiliation}"
    )
    return (
        f"<tr><td>&nbsp;</td><td><a href='{link}'>{escape(shown)}</a>{behind}</td>"
        f"<td><a href='{removal}'></a></td></tr>"
    )


def deletion(state: ServerState, query: Fields) -> str:
    """muc-room-delete.jsp: 500 for one that is not there."""
    return "<html></html>" if found(state, query["roomJID"]) else SERVER_ERROR


ROOM_PAGES: dict[str, Show] = {
    "muc-room-summary.jsp": room_list,
    "muc-room-edit-form.jsp": room_form,
    "muc-room-occupants.jsp": occupants,
    "muc-room-affiliations.jsp": affiliations,
    "muc-room-delete.jsp": deletion,
}
