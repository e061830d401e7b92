"""What becomes of the forms about rooms in the practice console."""

from urllib.parse import quote_plus, unquote_plus

from setupwizard.model.names import escaped_user
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Take
from setupwizard.practice.channels.people_forms import REFUSED
from setupwizard.practice.channels.room_pages import (
    GROUP_DOMAIN,
    found,
    lines,
    major,
    settings,
    ticks,
)
from setupwizard.practice.programs import openfire_rooms as kept
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR

OUTCAST = "outcast"


def save(state: ServerState, fields: Fields) -> str:
    """A page again for what it does not take; a name is needed, and a description."""
    properties = state.openfire.properties
    given = _given(state, fields)
    if not (given["roomconfig_roomname"] and given["roomconfig_roomdesc"]):
        return REFUSED
    if fields.get("create") == "true":
        room, service = fields["roomName"], fields["mucName"].partition(".")[0]
        if service not in kept.services(properties) or room in kept.rooms(properties, service):
            return REFUSED
        if kept.is_retired(properties, service, room):
            return REFUSED
        owner = [f"{ADMINISTRATOR}@{domain(state)}", "owner", ""]
        kept.keep(properties, service, room, settings=given, **{kept.BELONGINGS: [owner]})
        return "/muc-room-edit-form.jsp?addsuccess=true"
    there = found(state, fields["roomJID"])
    if there is None:
        return "/muc-room-summary.jsp"
    service, room, row = there
    if "room_topic" not in fields:
        given["room_topic"] = settings(row).get("room_topic", "")
    kept.keep(properties, service, room, settings=given)
    return "/muc-room-edit-form.jsp?success=true"


def _given(state: ServerState, fields: Fields) -> dict[str, str]:
    """As it is kept: without what this release does not know."""
    texts = {
        name: fields.get(name, "")
        for name in (
            "roomconfig_roomname", "roomconfig_roomdesc", "room_topic", "roomconfig_maxusers",
            "roomconfig_roomsecret", "roomconfig_whois", "roomconfig_allowpm",
        )
    }  # fmt: skip
    texts["roomconfig_roomsecret2"] = texts["roomconfig_roomsecret"]
    on = {f"roomconfig_{tick}": "true" for tick in ticks(state) if f"roomconfig_{tick}" in fields}
    return texts | on


def kick(state: ServerState, fields: Fields) -> str:
    """An owner or administrator of the room is not thrown out: 500."""
    there = found(state, fields["roomJID"])
    if there is None:
        return "/muc-room-summary.jsp"
    service, room, row = there
    inside = lines(row, kept.INSIDE)
    if any(one[1] == fields["nickName"] and one[3] in ("owner", "admin") for one in inside):
        return SERVER_ERROR
    left = [one for one in inside if one[1] != fields["nickName"]]
    kept.keep(state.openfire.properties, service, room, **{kept.INSIDE: left})
    return "/muc-room-occupants.jsp?deletesuccess=true"


def change_affiliation(state: ServerState, fields: Fields) -> str:
    """The last owner is not taken away; a user name with an @ is torn."""
    there = found(state, fields["roomJID"])
    if there is None:
        return "/muc-room-summary.jsp"
    service, room, row = there
    key = fields["userJID"] if "delete" in fields else key_of(fields)
    before = lines(row, kept.BELONGINGS)
    others = [one for one in before if one[0] != key]
    if "add" in fields:
        others.append([key, fields["affiliation"], fields.get("nickName", "").lower()])
    if all(affiliation != "owner" for _, affiliation, _ in others):
        return REFUSED
    inside = lines(row, kept.INSIDE)
    if fields.get("affiliation") == OUTCAST and "add" in fields:
        inside = [one for one in inside if one[0].partition("/")[0] != key]
    changed = {kept.BELONGINGS: others, kept.INSIDE: inside}
    kept.keep(state.openfire.properties, service, room, **changed)
    return "/muc-room-affiliations.jsp?addsuccess=true"


def key_of(fields: Fields) -> str:
    if "groupNames" in fields:
        return f"{unquote_plus(fields['groupNames']).encode().hex()}@{GROUP_DOMAIN}"
    user, _, place = fields["userJID"].partition("@")
    return f"{escaped_user(user)}@{place}".lower()


def delete(state: ServerState, fields: Fields) -> str:
    there = found(state, fields["roomJID"])
    if there is not None:
        service, room, row = there
        kept.remove(state.openfire.properties, service, room)
        if "roomconfig_retireondel" in settings(row):
            kept.retire(
                state.openfire.properties,
                service,
                room,
                reason=fields.get("reason", ""),
                instead=fields.get("alternateJID", ""),
            )
    return f"/muc-room-summary.jsp?deletesuccess=true&roomJID={quote_plus(fields['roomJID'])}"


def clear(state: ServerState, fields: Fields) -> str:
    """Of 5 alone."""
    there = found(state, fields["roomJID"])
    if major(state) < 5:
        return SERVER_ERROR
    if there is not None:
        service, room, _ = there
        kept.keep(state.openfire.properties, service, room, **{kept.MESSAGES: 0})
    return "/muc-room-edit-form.jsp?clearchatsuccess=true"


ROOM_FORMS: dict[str, Take] = {
    "muc-room-edit-form.jsp": save,
    "muc-room-occupants.jsp": kick,
    "muc-room-affiliations.jsp": change_affiliation,
    "muc-room-delete.jsp": delete,
    "muc-room-clear-chat.jsp": clear,
}
