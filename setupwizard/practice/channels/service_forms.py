"""What becomes of the forms about conference services in the practice console."""

from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Take
from setupwizard.practice.channels.people_forms import REFUSED
from setupwizard.practice.channels.room_forms import key_of
from setupwizard.practice.channels.room_pages import major
from setupwizard.practice.channels.service_pages import (
    ADMINISTRATORS,
    CREATORS,
    listed,
    values,
)
from setupwizard.practice.programs import openfire_rooms as kept
from setupwizard.practice.state.server import ServerState

IDLE = ("kickEnabled", "idletime", "pingEnabled", "pingtime")
LOGGING = ("maxbatchsize", "maxbatchinterval", "batchgrace")


def _set(state: ServerState, fields: Fields, *names: str) -> str:
    """These are set as they were sent: what was not is emptied, but a number stays."""
    properties, service = state.openfire.properties, fields["mucname"]
    row = kept.services(properties).get(service)
    if row is None:
        return "/muc-service-summary.jsp"
    given = values(row)
    for name in names:
        if name in fields:
            given[name] = "" if fields[name] == "false" else fields[name]
        elif not given.get(name, "").isdecimal():
            given[name] = ""
    kept.keep_service(properties, service, values=given)
    return "/?success=true"


def general(state: ServerState, fields: Fields) -> str:
    """A name with a dot, or one that is taken: the page again."""
    properties, service = state.openfire.properties, fields["mucname"].lower()
    there = service in kept.services(properties)
    if fields.get("create") == "true":
        if there or "." in service:
            return REFUSED
        kept.open_service(properties, service)
    elif not there:
        return "/muc-service-summary.jsp"
    kept.keep_service(properties, service, description=fields.get("mucdesc", ""))
    newer = ("mucpreload", "mucpreloaddays") if major(state) >= 5 else ()
    return _set(state, {**fields, "mucname": service}, "muckeep", "muccleanupdays", *newer)


def history(state: ServerState, fields: Fields) -> str:
    return _set(state, fields, "policy", "numMessages")


def creation(state: ServerState, fields: Fields) -> str:
    """Whoever opens it to everybody forgets who was named."""
    service = fields["mucname"]
    if "save" in fields:
        if fields.get("openPerms") == "true":
            kept.keep_service(state.openfire.properties, service, **{CREATORS: []})
        return _set(state, fields, "openPerms")
    if "add" in fields:
        _set(state, fields, "allowAllRegisteredUsers")
    return _list(state, fields, CREATORS)


def administrators(state: ServerState, fields: Fields) -> str:
    if "passwordPolicy" in fields:
        return _set(state, fields, "requirePassword")
    return _list(state, fields, ADMINISTRATORS)


def _list(state: ServerState, fields: Fields, name: str) -> str:
    properties, service = state.openfire.properties, fields["mucname"]
    row = kept.services(properties).get(service)
    if row is None:
        return "/muc-service-summary.jsp"
    keys = listed(row, name)
    if "delete" in fields:
        keys = [key for key in keys if key != fields["userJID"]]
    elif "userJID" in fields or "groupNames" in fields:
        keys = sorted({*keys, key_of(fields)})
    kept.keep_service(properties, service, **{name: keys})
    return "/?addsuccess=true"


def defaults(state: ServerState, fields: Fields) -> str:
    row = kept.services(state.openfire.properties).get(fields["mucname"])
    names = {name for name in values(row or {}) if name.startswith("roomconfig_")}
    names |= {name for name in fields if name.startswith("roomconfig_")}
    texts = {"roomconfig_maxusers": fields.get("roomconfig_maxusers", "")}
    return _set(state, {**fields, **texts}, *names)


def tasks(state: ServerState, fields: Fields) -> str:
    return _set(state, fields, *(LOGGING if "logSettings" in fields else IDLE))


def delete(state: ServerState, fields: Fields) -> str:
    if fields["mucname"] in kept.services(state.openfire.properties):
        kept.remove_service(state.openfire.properties, fields["mucname"])
    return "/muc-service-summary.jsp?deletesuccess=true"


def release(state: ServerState, fields: Fields) -> str:
    if major(state) < 5:
        return SERVER_ERROR
    kept.release(state.openfire.properties, fields["service"], fields["name"])
    return "/muc-room-retirees.jsp?deletesuccess=true"


SERVICE_FORMS: dict[str, Take] = {
    "muc-service-edit-form.jsp": general,
    "muc-history-settings.jsp": history,
    "muc-create-permission.jsp": creation,
    "muc-sysadmins.jsp": administrators,
    "muc-default-settings.jsp": defaults,
    "muc-tasks.jsp": tasks,
    "muc-service-delete.jsp": delete,
    "muc-room-retirees.jsp": release,
}
