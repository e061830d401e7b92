"""The rooms of a running server: all of them with the people inside, and one with all that is set.

The console's list has everybody who is inside and the rooms that go when all have left; what it
lacks (since when, how many belong to it) comes from the database, where that can be read.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from setupwizard.admin.access import Access
from setupwizard.admin.room import Room, RoomDetails, RoomList
from setupwizard.admin.room_pages import (
    belongings_of,
    domain_of,
    occupants_of,
    read_settings,
    rooms_listed,
    services_listed,
    settings_form,
)
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

OUTCAST = 40
_ROOMS = """SELECT s.subdomain, r.name, r.subject, r.creationdate,
 r.publicroom, r.moderated, r.membersonly,
 coalesce(a.number, 0) + coalesce(m.number, 0)
 FROM ofmucroom r JOIN ofmucservice s ON s.serviceid = r.serviceid
 LEFT JOIN (SELECT roomid, count(*) AS number FROM ofmucaffiliation
  WHERE affiliation < {outcast} GROUP BY roomid) a ON a.roomid = r.roomid
 LEFT JOIN (SELECT roomid, count(*) AS number FROM ofmucmember GROUP BY roomid) m
 ON m.roomid = r.roomid"""
_GROUPS = "SELECT groupname FROM ofgroup ORDER BY groupname LIMIT 1000"
_MESSAGES = """SELECT count(*) FROM ofmucconversationlog l
 JOIN ofmucroom r ON r.roomid = l.roomid JOIN ofmucservice s ON s.serviceid = r.serviceid
 WHERE s.subdomain = {service} AND r.name = {room}"""


def rooms(session: Session, access: Access) -> RoomList:
    """By name. Raises what `Access.console` raises, and `Access.reader` where it can be read."""
    major = access.status(session).major
    with access.console(session) as console:
        services, domain = services_listed(console), domain_of(console)
        found = [room for one in services for room in rooms_listed(console, one.name, major)]
    kept, groups = _from_database(session, access), group_names_of(session, access)
    told = (_joined(room, kept.get((room.service, room.room))) for room in found)
    in_order = sorted(told, key=lambda room: (room.name.casefold(), room.address))
    return RoomList(tuple(in_order), services, domain, groups, major)


def room_details(session: Session, access: Access, room: Room) -> RoomDetails:
    """As it is now. Raises ROOM_GONE, and as above."""
    with access.console(session) as console:
        settings = read_settings(settings_form(console, room.address))
        occupants = occupants_of(console, room.address)
        belongings = belongings_of(console, room.address)
    now = replace(
        room,
        name=settings.name,
        description=settings.description,
        subject=settings.subject,
        most=settings.most,
        people=len(occupants),
    )
    messages = messages_of(session, access, room)
    return RoomDetails(now, settings, occupants, belongings, messages)


def messages_of(session: Session, access: Access, room: Room) -> int | None:
    """How many are kept; None where only Openfire can read its database."""
    try:
        with access.reader(session) as reader:
            ((number,),) = reader.rows(_MESSAGES, service=room.service, room=room.room)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return None
    return int(str(number))


def group_names_of(session: Session, access: Access) -> tuple[str, ...]:
    """None where only Openfire can read its database."""
    try:
        with access.reader(session) as reader:
            rows = reader.rows(_GROUPS)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return ()
    return tuple(str(name) for (name,) in rows)


def _from_database(session: Session, access: Access) -> dict[tuple[str, str], Sequence[object]]:
    """What it has of each room, by service and name."""
    try:
        with access.reader(session) as reader:
            rows = reader.rows(_ROOMS, outcast=OUTCAST)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return {}
    kept: dict[tuple[str, str], Sequence[object]] = {
        (str(service), str(room)): rest for service, room, *rest in rows
    }
    return kept


def _joined(room: Room, kept: Sequence[object] | None) -> Room:
    if kept is None:
        return room
    subject, created, public, moderated, members_only, members = kept
    return replace(
        room,
        subject=str(subject or ""),
        since=_time(created),
        public=_is_set(public),
        moderated=_is_set(moderated),
        members_only=_is_set(members_only),
        members=int(str(members)),
    )


def _is_set(number: object) -> bool:
    return int(str(number)) != 0


def _time(stamp: object) -> datetime | None:
    text = str(stamp or "").strip()
    milliseconds = int(text) if text.isdecimal() else 0
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None
