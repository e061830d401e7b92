"""Making, changing and deleting a room: within what Openfire can keep, and read back.

A saved form sends the subject to the room anew, as one more message of its history: it is left out
of it unless it is another one. What is longer than its column is said to be done, and gone after
the next start: it is refused here.
"""

from dataclasses import dataclass, replace

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.room import (
    ADDRESS,
    DESCRIPTION,
    NAME,
    PASSWORD,
    REASON,
    SUBJECT,
    Affiliation,
    Room,
    RoomSettings,
)
from setupwizard.admin.room_pages import (
    CLEAR,
    DELETE,
    EDIT,
    FIELD,
    belongings_of,
    post,
    read_settings,
    settings_form,
    written,
)
from setupwizard.admin.room_people import add_to_room
from setupwizard.engine.session import Session
from setupwizard.model.names import prepared_user
from setupwizard.model.problems import Code, SetupError

SET_UP_BY = {"save": "true", "create": "true", f"{FIELD}persistentroom": "true"}


@dataclass(frozen=True, slots=True)
class NewRoom:
    """`typed`: the part of its address before the @, see `room_kept_as`. `service`: the whole of
    what comes behind it. `group`: the people it is for, who become members of it; may be empty.
    """

    typed: str
    service: str
    settings: RoomSettings
    group: str = ""


def room_kept_as(typed: str) -> str:
    """How Openfire writes this name of a room: `Claustro` is kept as `claustro`.

    Raises ROOM_ADDRESS_INVALID, ROOM_TOO_LONG.
    """
    try:
        room = prepared_user(typed.strip())
    except ValueError:
        raise SetupError(Code.ROOM_ADDRESS_INVALID) from None
    if len(room) > ADDRESS:
        raise SetupError(Code.ROOM_TOO_LONG, limit=ADDRESS)
    return room


def create_room(session: Session, access: Access, new: NewRoom) -> str:
    """Its address. The administrator who is logged in owns it.

    Raises ROOM_ADDRESS_INVALID, ROOM_TOO_LONG, ROOM_NAMELESS, ROOM_TAKEN,
    ROOM_NOT_ALLOWED, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    room, settings = room_kept_as(new.typed), fitting(new.settings)
    address = f"{room}@{new.service}"
    fields = {name: value for name, value in written(settings).items() if value is not None}
    fields |= {"roomName": room, "mucName": new.service}
    if settings.subject:  # an empty one would be a message, too
        fields["room_topic"] = settings.subject
    with changing(session), access.console(session) as console:
        if _is_there(session, access, address):
            raise SetupError(Code.ROOM_TAKEN, room=address)
        answer = console.post(EDIT, SET_UP_BY | fields)
        if not answer.sent_on:
            raise SetupError(Code.ROOM_NOT_ALLOWED, answer.page.refusal, room=address)
        if new.group:
            _put_in(session, access, address, new.group)
        told = read_settings(settings_form(console, address))
    must_be_seen(address, seen=told == settings)
    return address


def edit_room(
    session: Session, access: Access, room: Room, before: RoomSettings, after: RoomSettings
) -> None:
    """From what the person saw to what it shall be. Raises ROOM_CHANGED where it is something else
    by now, ROOM_GONE, and as above.
    """
    after = fitting(after)
    with changing(session), access.console(session) as console:
        form = settings_form(console, room.address)
        if read_settings(form) != before:
            raise SetupError(Code.ROOM_CHANGED, room=room.name)
        subject = after.subject if after.subject != before.subject else None
        console.submit(form.with_changes({**written(after), "room_topic": subject}))
        told = read_settings(settings_form(console, room.address))
    must_be_seen(room.name, seen=told == after)


def delete_room(
    session: Session, access: Access, room: Room, reason: str = "", instead: str = ""
) -> None:
    """Everybody inside is told why, and where to go `instead` (an address). Raises ROOM_GONE,
    ROOM_TOO_LONG, CHANGE_NOT_SEEN, and as above.

    The first room of a 4.6.2 was seen to go from memory and come back from the database: a second
    time it went from there too.
    """
    _short(reason, REASON)
    fields = {"roomJID": room.address, "reason": reason, "alternateJID": instead, "delete": "true"}
    with changing(session), access.console(session) as console:
        settings_form(console, room.address)
        post(console, DELETE, fields)
        if _is_there(session, access, room.address):
            post(console, DELETE, fields)
    must_be_seen(room.name, seen=not _is_there(session, access, room.address))


def clear_history(session: Session, access: Access, room: Room) -> None:
    """For ever. Raises NEEDS_OPENFIRE_5, ROOM_GONE, and as above. Openfire does it a moment later:
    subjects stay, so that it cannot be counted.
    """
    only_since_5(session, access)
    with changing(session), access.console(session) as console:
        settings_form(console, room.address)
        post(console, CLEAR, {"roomJID": room.address, "clear": "true"})


def only_since_5(session: Session, access: Access) -> None:
    """Raises NEEDS_OPENFIRE_5."""
    if access.status(session).major < 5:
        raise SetupError(Code.NEEDS_OPENFIRE_5)


def fitting(settings: RoomSettings) -> RoomSettings:
    """As it can be kept: a room without a description takes its name, as Openfire wants one.

    Raises ROOM_NAMELESS, ROOM_TOO_LONG.
    """
    name, description = settings.name.strip(), settings.description.strip()
    if not name:
        raise SetupError(Code.ROOM_NAMELESS)
    for text, limit in (
        (name, NAME),
        (description, DESCRIPTION),
        (settings.subject, SUBJECT),
        (settings.password.reveal(), PASSWORD),
    ):
        _short(text, limit)
    return replace(settings, name=name, description=description or name)


def _short(text: str, limit: int) -> None:
    if len(text) > limit:
        raise SetupError(Code.ROOM_TOO_LONG, limit=limit)


def _is_there(session: Session, access: Access, address: str) -> bool:
    try:
        with access.console(session) as console:
            settings_form(console, address)
    except SetupError as error:
        if error.problem.code is not Code.ROOM_GONE:
            raise
        return False
    return True


def _put_in(session: Session, access: Access, address: str, group: str) -> None:
    with access.console(session) as console:
        add_to_room(console, address, group, Affiliation.MEMBER, is_group=True)
        belongings = belongings_of(console, address)
    must_be_seen(group, seen=any(one.is_group and one.shown == group for one in belongings))
