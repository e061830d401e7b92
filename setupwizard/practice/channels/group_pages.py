"""Pages of the practice console about groups: their shape, in words of our own."""

from html import escape
from urllib.parse import quote_plus

from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Show
from setupwizard.practice.channels.people_pages import from_directory
from setupwizard.practice.programs import openfire_groups as groups
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.openfire import domain, version
from setupwizard.practice.state.server import ServerState

ROWS = 25


def group_list(state: ServerState, query: Fields) -> str:
    """group-summary.jsp: by name, ROWS of them."""
    start = int(query.get("start", "0"))
    names = people.groups(state.openfire.properties)[start : start + ROWS]
    rows = "".join(_row(state, name) for name in names)
    return f"<html><div class='jive-table'><table>{rows}</table></div></html>"


def _row(state: ServerState, name: str) -> str:
    properties = state.openfire.properties
    administer = groups.administrators(properties, name)
    others = len(people.members(properties, name)) - len(administer)
    old = version(state).startswith("4.")  # which writes a name into a link as it is
    link = f"<a href='group-edit.jsp?group={escape(name) if old else quote_plus(name)}'>"
    description = escape(groups.facts_of(properties, name)["description"])
    return (
        f"<tr><td>1</td><td>{link}{escape(name)}</a></td><td>{description}</td><td>{others}</td>"
        f"<td>{len(administer)}</td><td>{link}<img src='images/edit-16x16.gif'></a></td></tr>"
    )


def group_page(state: ServerState, query: Fields) -> str:
    """group-edit.jsp: three forms; with a directory no boxes beside the members."""
    properties, name = state.openfire.properties, query["group"]
    if name not in people.groups(properties):
        return SERVER_ERROR
    description = escape(groups.facts_of(properties, name)["description"])
    details = (
        f"<form><input name='group' value='{escape(name)}'><input name='name' "
        f"value='{escape(name)}'><textarea name='description'>{description}</textarea></form>"
    )
    return f"<html>{details}{_sharing(state, name)}{_members(state, name, query)}</html>"


def _sharing(state: ServerState, name: str) -> str:
    properties = state.openfire.properties
    facts = groups.facts_of(properties, name)
    shared, listed = facts.get(groups.SHARED, "nobody"), facts.get(groups.LISTED, "").split(",")
    shown = "spefgroups" if shared == "onlyGroup" and listed != [""] else shared
    on = shared != "nobody"
    radios = "".join(
        f"<input type='radio' name='{field}' value='{value}' {'checked' if ticked else ''}>"
        for field, value, ticked in (
            ("enableRosterGroups", "false", not on),
            ("enableRosterGroups", "true", on),
            *(("showGroup", one, shown == one) for one in ("onlyGroup", "everybody", "spefgroups")),
        )
    )
    options = "".join(
        f"<option {'selected' if one in listed else ''}>{escape(one)}</option>"
        for one in people.groups(properties)
        if one != name
    )
    shown_as = escape(facts.get(groups.SHOWN_AS, ""))
    return (
        f"<form>{radios}<input name='groupDisplayName' value='{shown_as}'>"
        f"<select name='groupNames' multiple>{options}</select></form>"
    )


def _members(state: ServerState, name: str, query: Fields) -> str:
    properties, start = state.openfire.properties, int(query.get("start", "0"))
    administer, read_only = groups.administrators(properties, name), from_directory(properties)
    rows = ""
    for user in people.members(properties, name)[start : start + ROWS]:
        link = f"<a href='user-properties.jsp?username={quote_plus(user)}'>{escape(user)}</a>"
        address = user if "@" in user else f"{user}@{domain(state)}"
        ticked = "checked" if user in administer else ""
        boxes = (
            f"<td><input type='checkbox' name='admin' value='{escape(address)}' {ticked}></td>"
            f"<td><input type='checkbox' name='delete' value='{escape(address)}'></td>"
        )
        shown = address if "@" in user else link
        rows += f"<tr><td></td><td>{shown}</td>{'' if read_only else boxes}</tr>"
    return f"<form><table>{rows}</table></form>"


GROUP_PAGES: dict[str, Show] = {"group-summary.jsp": group_list, "group-edit.jsp": group_page}
