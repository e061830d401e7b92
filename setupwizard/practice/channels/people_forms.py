"""What becomes of the forms about people in the practice console."""

import time

from setupwizard.directory.people_row import NewPerson
from setupwizard.model.names import escaped_user
from setupwizard.model.secret import Secret
from setupwizard.openfire.ldap import ADMINS
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Take
from setupwizard.practice.channels.people_pages import administrators, from_directory
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.programs.postgresql import PASSWORD, SCRAM
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR

REFUSED = "<html><div class='jive-error'>!</div></html>"
MINUTE = 60_000
"""Milliseconds."""


def create(state: ServerState, fields: Fields) -> str:
    """A page again for a name that is taken; with a directory it says that it can only be read."""
    properties = state.openfire.properties
    user = escaped_user(fields["username"].strip().lower())
    if user in people.own_users(properties) or from_directory(properties):
        return REFUSED
    person = NewPerson(
        user=user,
        name=fields["name"],
        given="",
        surname="",
        groups=(),
        email=fields["email"],
        password=Secret(fields["password"]),
    )
    people.keep(properties, person)
    _administer(state, user, fields)
    return f"/user-properties.jsp?username={user}"


def edit(state: ServerState, fields: Fields) -> str:
    """What is left out is emptied, and the right to administer taken away."""
    properties, user = state.openfire.properties, fields["username"]
    if user not in people.own_users(properties):
        return SERVER_ERROR
    people.change(properties, user, name=fields.get("name", ""), email=fields.get("email", ""))
    _administer(state, user, fields)
    return f"/user-properties.jsp?editsuccess=true&username={user}"


def _administer(state: ServerState, user: str, fields: Fields) -> None:
    properties = state.openfire.properties
    others = [one for one in administrators(properties) if one != user]
    users = [*others, user] if fields.get("isadmin") else others
    if users != administrators(properties):
        properties[ADMINS] = ",".join(f"{one}@{domain(state)}" for one in users)


def set_password(state: ServerState, fields: Fields) -> str:
    properties, user = state.openfire.properties, fields["username"]
    if user == ADMINISTRATOR:
        properties.pop(SCRAM, None)
        properties[PASSWORD] = fields["password"]
    else:
        people.change(properties, user, password=fields["password"])
    return f"/user-password.jsp?success=true&username={user}"


def lock(state: ServerState, fields: Fields) -> str:
    properties, user = state.openfire.properties, fields["username"]
    begins, ends = people.LOCK
    if "unlock" in fields:
        if user in people.own_users(properties):
            people.change(properties, user, **{begins: None, ends: None})
        return f"/user-properties.jsp?username={user}&unlocksuccess=1"
    now = time.time_ns() // 1_000_000
    delay, duration = _minutes(fields, "startdelay"), _minutes(fields, "duration")
    start = now + delay * MINUTE if delay >= 0 else None
    until = (start or now) + duration * MINUTE if duration >= 0 else None
    stamps = {begins: f"{start or 0:015d}" if start else "", ends: f"{until:015d}" if until else ""}
    people.change(properties, user, online=None, **stamps)
    return f"/user-properties.jsp?username={user}&locksuccess=1"


def _minutes(fields: Fields, name: str) -> int:
    given = int(fields.get(name, "-1"))
    return int(fields[f"{name}_custom"]) if given == -2 else given


def delete(state: ServerState, fields: Fields) -> str:
    if fields["username"] not in people.own_users(state.openfire.properties):
        return SERVER_ERROR
    people.remove(state.openfire.properties, fields["username"])
    return "/user-summary.jsp?deletesuccess=true"


def membership(state: ServerState, fields: Fields) -> str:
    """A group that is not there: an empty page."""
    properties, user = state.openfire.properties, fields["username"]
    group = fields.get("add") or fields.get("delete", "")
    if group not in people.groups(properties):
        return "<html></html>"
    if "add" in fields:
        people.add_members(properties, group, (user,))
    else:
        people.remove_member(properties, group, user)
    return f"/user-groups.jsp?username={user}&updatesuccess=true"


def add_contact(state: ServerState, fields: Fields) -> str:
    properties, user = state.openfire.properties, fields["username"]
    kept = people.own_contacts(properties, user) | {fields["jid"].lower(): fields["nickname"]}
    people.keep_contacts(properties, user, kept)
    return f"/user-roster.jsp?username={user}&addsuccess=true"


def delete_contact(state: ServerState, fields: Fields) -> str:
    properties, user = state.openfire.properties, fields["username"]
    kept = people.own_contacts(properties, user)
    kept.pop(fields["jid"].lower(), None)
    people.keep_contacts(properties, user, kept)
    return f"/user-roster.jsp?username={user}&deletesuccess=true"


PEOPLE_FORMS: dict[str, Take] = {
    "user-create.jsp": create,
    "user-edit-form.jsp": edit,
    "user-password.jsp": set_password,
    "user-lockout.jsp": lock,
    "user-delete.jsp": delete,
    "user-groups.jsp": membership,
    "user-roster-add.jsp": add_contact,
    "user-roster-delete.jsp": delete_contact,
}
