"""What is done to a room, and how it is taken back: names and values of the list of actions.

The list is a file of this computer: a room with a password is not made anew from it, nor is one
whose password was changed set back.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.room import (
    Addresses,
    Affiliation,
    Belonging,
    Private,
    Room,
    RoomDetails,
    RoomSettings,
    Tick,
)
from setupwizard.admin.room_changes import NewRoom, create_room, delete_room, edit_room
from setupwizard.admin.room_people import set_affiliation
from setupwizard.admin.rooms import room_details
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.ui.server.action_log import Undo

YES = "yes"
Params = Mapping[str, str]


def creation_back(address: str) -> Undo:
    return Undo("room-delete", {"room": address})


def settings_back(room: Room, before: RoomSettings, after: RoomSettings) -> Undo | None:
    if before.password.reveal() or after.password.reveal():
        return None
    return Undo(
        "room-settings",
        {"room": room.address, "before": _told(before), "after": _told(after)},
    )


def deletion_back(details: RoomDetails) -> Undo | None:
    """Of a room with nothing in it that would not come back."""
    settings = details.settings
    for_ever = settings.password.reveal() or settings.ticks.get(Tick.RETIRE)
    if for_ever or details.messages is None or _is_used(details):
        return None
    belongings = [asdict(one) for one in details.belongings]
    params = {"room": details.room.address, "settings": _told(settings)}
    return Undo("room-make", {**params, "belongings": json.dumps(belongings)})


def belonging_back(room: Room, who: str, *, is_group: bool, before: Belonging | None) -> Undo:
    return Undo(
        "room-person",
        {
            "room": room.address,
            "who": who,
            "group": YES if is_group else "",
            "affiliation": (before.affiliation if before else Affiliation.NONE).value,
            "nickname": before.nickname if before else "",
        },
    )


def _is_used(details: RoomDetails) -> bool:
    """Somebody is inside, or has written: its subject is a message, too."""
    return bool(details.occupants) or (details.messages or 0) > bool(details.settings.subject)


def _told(settings: RoomSettings) -> str:
    """Without the password."""
    return json.dumps(
        {
            "name": settings.name,
            "description": settings.description,
            "subject": settings.subject,
            "most": settings.most,
            "addresses": settings.addresses,
            "private": settings.private,
            "ticks": settings.ticks,
        }
    )


def _settings(told: str) -> RoomSettings:
    kept = json.loads(told)
    ticks = {Tick(tick): on for tick, on in kept.pop("ticks").items()}
    addresses, private = Addresses(kept.pop("addresses")), Private(kept.pop("private"))
    return RoomSettings(**kept, addresses=addresses, private=private, ticks=ticks)


def _room(address: str) -> Room:
    """As far as its address tells."""
    room, _, place = address.partition("@")
    return Room(address, room, place.partition(".")[0], address)


def _delete(session: Session, access: Access, params: Params) -> None:
    """Raises ROOM_IN_USE where somebody is inside, or has written."""
    details = room_details(session, access, _room(params["room"]))
    if _is_used(details):
        raise SetupError(Code.ROOM_IN_USE, room=details.room.name)
    delete_room(session, access, details.room)


def _set_back(session: Session, access: Access, params: Params) -> None:
    before, after = _settings(params["before"]), _settings(params["after"])
    edit_room(session, access, _room(params["room"]), after, before)


def _make(session: Session, access: Access, params: Params) -> None:
    name, _, service = params["room"].partition("@")
    create_room(session, access, NewRoom(name, service, _settings(params["settings"])))
    room = _room(params["room"])
    wanted = [
        Belonging(**{**one, "affiliation": Affiliation(one["affiliation"])})
        for one in json.loads(params["belongings"])
    ]
    for one in wanted:
        set_affiliation(
            session, access, room, one.shown, one.affiliation,
            is_group=one.is_group, nickname=one.nickname,
        )  # fmt: skip
    there = room_details(session, access, room).belongings
    for one in there:
        if one.shown not in {other.shown for other in wanted}:
            set_affiliation(
                session, access, room, one.shown, Affiliation.NONE, is_group=one.is_group
            )


def _person(session: Session, access: Access, params: Params) -> None:
    set_affiliation(
        session,
        access,
        _room(params["room"]),
        params["who"],
        Affiliation(params["affiliation"]),
        is_group=params["group"] == YES,
        nickname=params["nickname"],
    )


ROOM_UNDOING: Mapping[str, Callable[..., Any]] = {
    "room-delete": _delete,
    "room-settings": _set_back,
    "room-make": _make,
    "room-person": _person,
}
