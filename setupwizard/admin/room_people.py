"""Who may do what in a room, and who is to leave it now."""

from urllib.parse import quote_plus

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.properties import one_property
from setupwizard.admin.property_changes import delete_property, set_property
from setupwizard.admin.room import NICKNAME, REASON, Affiliation, Belonging, Occupant, Room
from setupwizard.admin.room_pages import (
    OCCUPANTS,
    PEOPLE,
    belongings_of,
    occupants_of,
    post,
    settings_form,
)
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.names import typed_user, unescaped_user
from setupwizard.model.problems import Code, SetupError

KICK_REASON = "admin.mucRoom.consoleKickReason"
"""What the console says to everybody it throws out (muc-room-occupants.jsp of both)."""


def set_affiliation(
    session: Session,
    access: Access,
    room: Room,
    who: str,
    affiliation: Affiliation,
    *,
    is_group: bool = False,
    nickname: str = "",
) -> None:
    """`who`: an address, or the name of a group. Who is inside and must not be is thrown out.

    Raises ROOM_GONE, ROOM_LAST_OWNER, ROOM_PERSON_INVALID, ROOM_TOO_LONG, CHANGE_REFUSED,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    if len(nickname) > NICKNAME:
        raise SetupError(Code.ROOM_TOO_LONG, limit=NICKNAME)
    if not is_group:
        who = sent_address(who)
    with changing(session), access.console(session) as console:
        settings_form(console, room.address)
        before = belongings_of(console, room.address)
        there = _found(before, who, is_group=is_group)
        _keep_an_owner(before, there, affiliation)
        if affiliation is Affiliation.NONE:
            if there is not None:
                _remove(console, room, there)
        else:
            add_to_room(console, room.address, who, affiliation, nickname, is_group=is_group)
        now = _found(belongings_of(console, room.address), who, is_group=is_group)
    seen = now.affiliation if now else Affiliation.NONE
    must_be_seen(who, seen=seen is affiliation)


def sent_address(typed: str) -> str:
    """As it is sent: `Ana Ruiz@empresa.es` becomes `ana\\20ruiz@empresa.es`.

    The page takes the first @ for the one in front of the domain, so nobody whose user name has one
    can be named there. Raises ROOM_PERSON_INVALID.
    """
    user, at, domain = typed.strip().lower().rpartition("@")
    name = typed_user(user)
    if not (user and at and domain) or "@" in unescaped_user(name) or "/" in domain:
        raise SetupError(Code.ROOM_PERSON_INVALID)
    return f"{name}@{domain}"


def kick(
    session: Session, access: Access, room: Room, occupant: Occupant, reason: str = ""
) -> None:
    """Out now; they may come back. Raises ROOM_CANNOT_KICK, OCCUPANT_GONE, and as above.

    The console gives all it throws out one reason, which is a property: it is put back.
    """
    if occupant.affiliation in (Affiliation.OWNER, Affiliation.ADMIN):
        raise SetupError(Code.ROOM_CANNOT_KICK, user=occupant.nickname)
    if len(reason) > REASON:
        raise SetupError(Code.ROOM_TOO_LONG, limit=REASON)
    before = one_property(session, access, KICK_REASON) if reason else None
    if reason:
        set_property(session, access, KICK_REASON, reason)
    try:
        _kick(session, access, room, occupant)
    finally:
        if reason and before is not None and before.stored:
            set_property(session, access, KICK_REASON, before.value or "")
        elif reason:
            delete_property(session, access, KICK_REASON)


def ban(session: Session, access: Access, room: Room, occupant: Occupant, reason: str = "") -> None:
    """Out, and not let in again. Raises as above; one who has left by now is kept out all the
    same.
    """
    try:
        kick(session, access, room, occupant, reason)
    except SetupError as error:
        if error.problem.code is not Code.OCCUPANT_GONE:
            raise
    set_affiliation(session, access, room, unescaped(occupant.bare), Affiliation.OUTCAST)


def unescaped(address: str) -> str:
    """As people write it: `ana\\20ruiz@empresa.es` is `ana ruiz@empresa.es`."""
    user, at, domain = address.partition("@")
    return f"{unescaped_user(user)}{at}{domain}"


def add_to_room(
    console: Console,
    address: str,
    who: str,
    affiliation: Affiliation,
    nickname: str = "",
    *,
    is_group: bool = False,
) -> None:
    """`who`: an address as it is sent, or a group. The page escapes an address itself, and decodes
    a group's name once more than others do. Raises CHANGE_REFUSED.
    """
    named = {"groupNames": quote_plus(who)} if is_group else {"userJID": unescaped(who)}
    fields = {"roomJID": address, "affiliation": affiliation.value, "add": "true", **named}
    post(console, PEOPLE, fields | ({"nickName": nickname} if nickname else {}))


def _kick(session: Session, access: Access, room: Room, occupant: Occupant) -> None:
    fields = {"roomJID": room.address, "nickName": occupant.nickname, "kick": "1"}
    with changing(session), access.console(session) as console:
        settings_form(console, room.address)
        if not _is_inside(console, room, occupant):
            raise SetupError(Code.OCCUPANT_GONE, user=occupant.nickname)
        post(console, OCCUPANTS, fields)
        inside = _is_inside(console, room, occupant)
    must_be_seen(occupant.nickname, seen=not inside)


def _is_inside(console: Console, room: Room, occupant: Occupant) -> bool:
    return any(one.address == occupant.address for one in occupants_of(console, room.address))


def _remove(console: Console, room: Room, there: Belonging) -> None:
    fields = {"userJID": there.key, "affiliation": there.affiliation.value, "delete": "true"}
    post(console, PEOPLE, {"roomJID": room.address, **fields})


def _found(belongings: tuple[Belonging, ...], who: str, *, is_group: bool) -> Belonging | None:
    for one in belongings:
        if one.is_group == is_group and who == (one.shown if is_group else one.key):
            return one
    return None


def _keep_an_owner(
    before: tuple[Belonging, ...], there: Belonging | None, affiliation: Affiliation
) -> None:
    """Raises ROOM_LAST_OWNER."""
    owners = [one for one in before if one.affiliation is Affiliation.OWNER]
    if owners == [there] and affiliation is not Affiliation.OWNER:
        raise SetupError(Code.ROOM_LAST_OWNER)
