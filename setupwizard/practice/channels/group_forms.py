"""What becomes of the forms about groups in the practice console."""

from setupwizard.model.names import escaped_user
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Take
from setupwizard.practice.channels.people_forms import REFUSED
from setupwizard.practice.channels.people_pages import from_directory
from setupwizard.practice.programs import openfire_groups as groups
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.state.server import ServerState


def create(state: ServerState, fields: Fields) -> str:
    properties, name = state.openfire.properties, fields["name"]
    if not name or name in people.groups(properties) or from_directory(properties):
        return REFUSED
    people.add_members(properties, name, ())
    groups.set_facts(properties, name, description=fields["description"])
    return f"/group-edit.jsp?creategroupsuccess=true&group={name}"


def edit(state: ServerState, fields: Fields) -> str:
    """Each of the page's forms says by a field of its own which one it is."""
    properties, name = state.openfire.properties, fields["group"]
    if name not in people.groups(properties):
        return SERVER_ERROR
    if "updateContactListSettings" in fields:
        return _share(state, name, fields)
    if from_directory(properties):
        return REFUSED
    if "updateDetails" in fields:
        groups.set_facts(properties, name, description=fields["description"])
        groups.rename(properties, name, fields["name"])
    elif "addMember" in fields:
        return _add(state, name, fields["username"])
    elif "removeMember" in fields:
        for user in _users(state, fields.get("delete", "")):
            people.remove_member(properties, name, user)
    else:
        administer = "\n".join(_users(state, fields.get("admin", "")))
        groups.set_facts(properties, name, administrators=administer)
    return f"/group-edit.jsp?group={name}"


def _share(state: ServerState, name: str, fields: Fields) -> str:
    shared = "nobody"
    if fields["enableRosterGroups"] == "true":
        shared = "everybody" if fields["showGroup"] == "everybody" else "onlyGroup"
    chosen = fields["groupNames"] if fields.get("showGroup") == "spefgroups" else ""
    told = {
        groups.SHARED: shared,
        groups.SHOWN_AS: fields.get("groupDisplayName", "") if shared != "nobody" else "",
        groups.LISTED: ",".join(chosen.split("\n")) if chosen else "",
    }
    groups.set_facts(state.openfire.properties, name, **told)
    return f"/group-edit.jsp?group={name}&groupChanged=true"


def _add(state: ServerState, name: str, typed: str) -> str:
    """An address is taken as it is, unless it is somebody's user name."""
    properties, typed = state.openfire.properties, typed.strip().lower()
    typed = typed.removesuffix(f"@{domain(state)}")
    there, escaped = people.own_users(properties), typed
    if "\\" not in typed:
        escaped = escaped_user(typed)
    if escaped not in there and "@" not in typed:
        return REFUSED
    people.add_members(properties, name, (escaped if escaped in there else typed,))
    return f"/group-edit.jsp?group={name}&success=true"


def _users(state: ServerState, addresses: str) -> list[str]:
    """By what stands before the @ where they are of this server."""
    here = f"@{domain(state)}"
    return [one.removesuffix(here) for one in addresses.split("\n") if one]


def delete(state: ServerState, fields: Fields) -> str:
    if fields["group"] not in people.groups(state.openfire.properties):
        return SERVER_ERROR
    groups.remove_group(state.openfire.properties, fields["group"])
    return "/group-summary.jsp?deletesuccess=true"


GROUP_FORMS: dict[str, Take] = {
    "group-create.jsp": create,
    "group-edit.jsp": edit,
    "group-delete.jsp": delete,
}
