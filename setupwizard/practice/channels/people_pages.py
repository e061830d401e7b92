"""Pages of the practice console about people: their shape, in words of our own."""

from html import escape
from urllib.parse import quote_plus

from setupwizard.model.names import unescaped_user
from setupwizard.openfire.ldap import ADMINS, PROVIDERS
from setupwizard.openfire.own_people import AUTH
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, Fields, Show
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs import openfire_sessions
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.programs.openfire_groups import sees
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR

ROWS = 100


def administrators(properties: dict[str, str]) -> list[str]:
    """By their user names."""
    listed = [one for one in properties.get(ADMINS, "").split(",") if one]
    return [one.partition("@")[0] for one in listed] or [ADMINISTRATOR]


def from_directory(properties: dict[str, str]) -> bool:
    return properties.get(AUTH) == PROVIDERS[AUTH]


def user_list(state: ServerState, query: Fields) -> str:
    """user-summary.jsp: by user name, ROWS of them; no search."""
    properties, start = state.openfire.properties, int(query.get("start", "0"))
    shown = people.own_users(properties)[start : start + ROWS]
    rows = "".join(_row(state, user) for user in shown)
    return f"<html><div class='jive-table'><table>{rows}</table></div></html>"


def _row(state: ServerState, user: str) -> str:
    properties = state.openfire.properties
    row, link = people.row_of(properties, user), f"user-properties.jsp?username={quote_plus(user)}"
    marks = [
        "star-16x16.gif" if user in administrators(properties) else "",
        "forbidden-16x16.gif" if people.is_locked(row) else "",
        "warning-16x16.gif" if people.LOCK[0] in row and not people.is_locked(row) else "",
    ]
    images = "".join(f"<img src='/images/{mark}'>" for mark in marks if mark)
    groups = ", ".join(
        f"<a href='group-edit.jsp?group={quote_plus(one)}'>{escape(one)}</a>"
        for one in people.groups(properties)
        if user in people.members(properties, one)
    )
    return (
        f"<tr><td>1</td><td>{_presence(state, user)}</td>"
        f"<td><a href='{link}'>{escape(unescaped_user(user))}</a>{images}</td>"
        f"<td>{escape(row['name'])}</td><td>{groups or '<i>None</i>'}</td><td></td><td></td></tr>"
    )


def _presence(state: ServerState, user: str) -> str:
    colour = "green" if openfire_sessions.is_connected(state, user) else "clear"
    return f"<img src='images/user-{colour}-16x16.gif'>"


def user_profile(state: ServerState, query: Fields) -> str:
    """user-edit-form.jsp."""
    properties, user = state.openfire.properties, query["username"]
    row = people.row_of(properties, user)
    if not row:
        return SERVER_ERROR
    ticked = "checked" if user in administrators(properties) else ""
    fields = "".join(
        f"<input name='{name}' value='{escape(value)}'>"
        for name, value in (
            ("username", user), ("save", "true"), ("name", row["name"]), ("email", row["email"])
        )
    )  # fmt: skip
    tick = f"<input type='checkbox' name='isadmin' {ticked}>"
    return f"<html><form action='user-edit-form.jsp'>{fields}{tick}</form></html>"


def user_state(state: ServerState, query: Fields) -> str:
    """user-properties.jsp, as far as presence goes."""
    return f"<html>{_presence(state, query['username'])}</html>"


def contacts(state: ServerState, query: Fields) -> str:
    """user-roster.jsp: the people of groups that this one is shown, ROWS of them."""
    properties, user = state.openfire.properties, query["username"]
    shown: dict[str, list[str]] = {}
    for group in people.groups(properties):
        if sees(properties, user, group):
            for member in people.members(properties, group):
                shown.setdefault(member, []).append(group)
    shown.pop(user, None)
    start = int(query.get("start", "0"))
    names = sorted(shown)[start : start + ROWS]
    rows = "".join(_contact(state, one, shown[one], _sees(properties, one, user)) for one in names)
    if not start:
        for address, name in people.own_contacts(properties, user).items():
            rows += _contact_row(address, name, "<i>None</i>", "none")
    return f"<html><table>{rows}</table></html>"


def _sees(properties: dict[str, str], contact: str, user: str) -> str:
    """Whether the contact has them in return."""
    groups = [one for one in people.groups(properties) if user in people.members(properties, one)]
    return "both" if any(sees(properties, contact, group) for group in groups) else "to"


def _contact(state: ServerState, user: str, groups: list[str], sees_back: str) -> str:
    address = f"{user}@{domain(state)}"
    name = people.row_of(state.openfire.properties, user).get("name", "")
    links = ", ".join(
        f"<a href='group-edit.jsp?group={quote_plus(one)}'>{escape(one)}</a>" for one in groups
    )
    return _contact_row(address, name, links, sees_back)


def _contact_row(address: str, name: str, groups: str, sees_them: str) -> str:
    link = f"user-roster-view.jsp?username=x&jid={quote_plus(address)}"
    return (
        f"<tr><td>1</td><td><a href='{link}'>{escape(address)}</a></td>"
        f"<td>{escape(name) or '<i>None</i>'}</td><td>{groups}</td><td>{sees_them}</td></tr>"
    )


PEOPLE_PAGES: dict[str, Show] = {
    "user-summary.jsp": user_list,
    "user-edit-form.jsp": user_profile,
    "user-properties.jsp": user_state,
    "user-roster.jsp": contacts,
}
