"""The console's pages about rooms, read: the same in 4.6.2 and 5.1.1 but for what 5 added.

Nothing here goes by words, which are in the language of the server.
"""

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from setupwizard.admin.room import (
    Addresses,
    Affiliation,
    Belonging,
    Occupant,
    Private,
    Room,
    RoomSettings,
    Service,
    Tick,
)
from setupwizard.channels.base import Answer, Console
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell, Form, Page

LIST, EDIT, DELETE = "muc-room-summary.jsp", "muc-room-edit-form.jsp", "muc-room-delete.jsp"
OCCUPANTS, PEOPLE = "muc-room-occupants.jsp", "muc-room-affiliations.jsp"
CLEAR = "muc-room-clear-chat.jsp"
SERVICES, SERVICE = "muc-service-summary.jsp", "muc-service-edit-form.jsp"
FIELD = "roomconfig_"
KEPT, UNSET = "tape.gif", "lock.gif"
USER, GROUP = "user.gif", "group-edit.jsp"
NOT_THERE = ("500 ", "404 ")
"""Answered for a room of a service that is not there, and for a page this release does not have."""

SIZE, CURRENT = "listPagerPageSize", "listPagerCurrentPage"
FEWEST, ALL = 15, 1000
"""Rows on a page of the list that is not the last one: of 4.6.2, and the most 5.1.1 shows."""


def services_listed(console: Console) -> tuple[Service, ...]:
    """Without those that are hidden."""
    found = {}
    for row in console.page(SERVICES).linked(SERVICE):
        _, name, description, rooms, people, *_ = row
        key = query_of(name.links[0], "mucname")
        found[key] = Service(key, description.text, _number(rooms.text), _number(people.text))
    return tuple(found.values())


def domain_of(console: Console) -> str:
    """What the addresses of services end in; empty where there is no service."""
    try:
        fields = dict(console.page(EDIT, create="true").form(holding="mucName").fields)
    except LookupError:
        return ""
    return fields.get("mucName", "").partition(".")[2]


def rooms_listed(console: Console, service: str, major: int) -> tuple[Room, ...]:
    """All of a service, also those that go when all have left.

    How many rows this administrator is shown is kept by the console, and so is put back.
    """
    page = console.page(LIST, mucname=service)
    rows = _rooms(page, service)
    if len(rows) < FEWEST:
        return rows
    if major < 5:
        return _listed_by_4(console, service, rows)
    size = _number(dict(page.form(holding=SIZE).fields).get(SIZE, ""))
    if len(rows) < size:
        return rows
    found, number = dict[str, Room](), 1
    while True:
        page = console.page(LIST, mucname=service, **{SIZE: str(ALL), CURRENT: str(number)})
        shown = {room.address: room for room in _rooms(page, service)}
        is_last = len(shown) < ALL or shown.keys() <= found.keys()  # behind the last it is the last
        found |= shown
        if is_last:
            break
        number += 1
    console.page(LIST, mucname=service, **{SIZE: str(size)})
    return tuple(found.values())


def _listed_by_4(console: Console, service: str, first: tuple[Room, ...]) -> tuple[Room, ...]:
    if not _rooms(console.page(LIST, mucname=service, start=str(len(first))), service):
        return first
    found = _rooms(console.page(LIST, mucname=service, range=str(ALL * ALL)), service)
    console.page(LIST, mucname=service, range=str(len(first)))
    return found


def _rooms(page: "Page", service: str) -> tuple[Room, ...]:
    rows = (row for row in page.linked(EDIT) if len(row) > 4)
    found = (_room(row) for row in rows)
    return tuple(room for room in found if room.service == service)


def _room(row: "tuple[Cell, ...]") -> Room:
    _, title, description, kept, people, *_ = row
    address = query_of(title.links[0], "roomJID")
    room, _, place = address.partition("@")
    inside, _, most = people.text.partition("/")
    return Room(
        address=address,
        room=room,
        service=place.partition(".")[0],
        name=title.text.removesuffix(f" ({room})"),
        description=description.text,
        people=None if UNSET in people.images else _number(inside),
        most=_number(most),
        kept=KEPT in kept.images,
    )


def settings_form(console: Console, address: str) -> "Form":
    """All that is set in a room, to be sent back. Raises ROOM_GONE."""
    try:
        return console.page(EDIT, roomJID=address).form(holding=f"{FIELD}roomname")
    except LookupError:
        raise SetupError(Code.ROOM_GONE, room=address) from None
    except SetupError as error:
        if error.problem.detail.startswith(NOT_THERE):
            raise SetupError(Code.ROOM_GONE, room=address) from None
        raise


def read_settings(form: "Form") -> RoomSettings:
    fields = dict(form.fields)
    return RoomSettings(
        name=fields[f"{FIELD}roomname"],
        description=fields[f"{FIELD}roomdesc"],
        subject=fields.get("room_topic", ""),
        most=_number(fields.get(f"{FIELD}maxusers", "")),
        addresses=Addresses(fields[f"{FIELD}whois"]),
        private=Private(fields[f"{FIELD}allowpm"]),
        ticks={
            tick: f"{FIELD}{tick}" in fields for tick in Tick if f"{FIELD}{tick}" in form.offered
        },
        password=Secret(fields.get(f"{FIELD}roomsecret", "")),
    )


def written(settings: RoomSettings) -> dict[str, str | None]:
    """The fields of the form; without the subject, which is a message to the room."""
    return {
        f"{FIELD}roomname": settings.name,
        f"{FIELD}roomdesc": settings.description,
        f"{FIELD}maxusers": str(settings.most) if settings.most else "",
        f"{FIELD}whois": settings.addresses.value,
        f"{FIELD}allowpm": settings.private.value,
        f"{FIELD}roomsecret": settings.password.reveal(),
        f"{FIELD}roomsecret2": settings.password.reveal(),
        **{f"{FIELD}{tick}": "true" if on else None for tick, on in settings.ticks.items()},
    }


def occupants_of(console: Console, address: str) -> tuple[Occupant, ...]:
    page = console.page(OCCUPANTS, roomJID=address)
    rows = (row for row in page.linked(OCCUPANTS) if len(row) > 4)
    return tuple(
        Occupant(who.exact, nickname.exact, role.text, Affiliation(affiliation.text))
        for who, nickname, role, affiliation, *_ in rows
    )


def belongings_of(console: Console, address: str) -> tuple[Belonging, ...]:
    page = console.page(PEOPLE, roomJID=address)
    found = (_belonging(row) for row in page.linked(PEOPLE))
    return tuple(one for one in found if one is not None)


def _belonging(row: "tuple[Cell, ...]") -> Belonging | None:
    links = [link for cell in row for link in cell.links]
    removal = next((link for link in links if "userJID=" in link), None)
    if removal is None:
        return None
    key, affiliation = query_of(removal, "userJID"), Affiliation(query_of(removal, "affiliation"))
    group = next((link for link in links if link.startswith(f"{GROUP}?")), None)
    text = next(cell.text for cell in row if cell.text)
    user, _, domain = key.partition("@")
    shown = query_of(group, "group") if group else f"{unescaped_user(user)}@{domain}"
    nickname = text.removeprefix(shown).strip().removeprefix("(").removesuffix(")")
    return Belonging(
        key=key,
        shown=shown,
        affiliation=affiliation,
        is_group=group is not None,
        nickname="" if group else nickname,
    )


def post(console: Console, page: str, fields: dict[str, str]) -> Answer:
    """Raises CHANGE_REFUSED where the page does not send on: it has refused it."""
    answer = console.post(page, fields)
    if not answer.sent_on:
        raise SetupError(Code.CHANGE_REFUSED, answer.page.refusal)
    return answer


def query_of(link: str, field: str) -> str:
    return parse_qs(urlsplit(link).query).get(field, [""])[0]


def _number(text: str) -> int:
    digits = "".join(letter for letter in text if letter.isdecimal())
    return int(digits) if digits else 0
