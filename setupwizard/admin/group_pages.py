"""The console's pages for groups: what they are sent, and what they tell. Alike in 4.6.2 and 5.1.1.

A page of members or groups shows as many rows as its administrator has chosen: they are read until
one brings nothing new.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from setupwizard.admin.group import Group, GroupDetails, Member, SharedWith, Sharing
from setupwizard.channels.base import Console
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell, Page

LIST, EDIT = "group-summary.jsp", "group-edit.jsp"
CREATE, DELETE = "group-create.jsp", "group-delete.jsp"
PERSON = "user-properties.jsp"
CHOSEN_GROUPS = "spefgroups"
UNKNOWN_GROUP = "500 "
"""Answered for one that is not there."""

MOST = 1000
"""Groups that are listed."""


def groups_on_console(console: Console) -> tuple[Group, ...]:
    """Without how they are shared, which only the page of each tells."""
    found: dict[str, Group] = {}
    while len(found) < MOST:
        rows = console.page(LIST, start=str(len(found))).linked(EDIT)
        new = {one.name: one for one in map(_group, rows) if one.name not in found}
        if not new:
            break
        found |= new
    return tuple(found.values())


def _group(row: "tuple[Cell, ...]") -> Group:
    _, name, description, members, administrators, *_ = row
    counts = [
        int("0" + "".join(filter(str.isdigit, one.text))) for one in (members, administrators)
    ]
    return Group(name.exact, description.exact, sum(counts), counts[1])


def group_on_console(console: Console, name: str, most: int) -> GroupDetails:
    """Raises GROUP_GONE, and what `Console.page` raises."""
    page = group_page(console, name)
    details = dict(page.form(holding="description").fields)
    members = {one.user: one for one in _members(page)}
    while len(members) < most:
        page = group_page(console, name, start=str(len(members)))
        new = [one for one in _members(page) if one.user not in members]
        if not new:
            break
        members |= {one.user: one for one in new}
    found = tuple(sorted(members.values(), key=lambda one: one.user))
    group = Group(
        name=name,
        description=details.get("description", ""),
        members=len(found),
        administrators=sum(one.administrator for one in found),
        sharing=sharing_on(page),
    )
    return GroupDetails(group, found)


def group_page(console: Console, name: str, **query: str) -> "Page":
    """Raises GROUP_GONE."""
    try:
        return console.page(EDIT, group=name, **query)
    except SetupError as error:
        if error.problem.detail.startswith(UNKNOWN_GROUP):
            raise SetupError(Code.GROUP_GONE, group=name) from None
        raise


def administrators_on(page: "Page") -> frozenset[str]:
    """Of a page of members, by their addresses; with a directory it has no boxes to tick."""
    try:
        fields = page.form(holding="delete").fields
    except LookupError:
        return frozenset()
    return frozenset(value for name, value in fields if name == "admin")


def _members(page: "Page") -> Iterator[Member]:
    """With a directory there are no boxes beside them, and nobody of another server."""
    ticked = administrators_on(page)
    for row in page.boxed("delete") or page.linked(PERSON):
        boxes = [box for cell in row for box in cell.boxes]
        place = next((place for place, cell in enumerate(row) if _person(cell)), None)
        user = _person(row[place]) if place is not None else boxes[-1]
        after = row[place + 1] if place is not None and place + 1 < len(row) else None
        name = after.text if after is not None and not after.boxes else ""
        yield Member(user, name, bool(boxes) and boxes[0] in ticked)


def _person(cell: "Cell") -> str:
    """Their user name; empty where the cell leads to nobody's page. The links of 4.6.2 hold names
    as they are, `&` and `+` too, so that only the text tells.
    """
    return cell.exact if any(link.startswith(f"{PERSON}?") for link in cell.links) else ""


def sharing_on(page: "Page") -> Sharing:
    form = page.form(holding="enableRosterGroups")
    fields = dict(form.fields)
    if fields.get("enableRosterGroups") != "true":
        return Sharing()
    shown_as = fields.get("groupDisplayName", "")
    groups = tuple(value for name, value in form.fields if name == "groupNames")
    if fields.get("showGroup") == "everybody":
        return Sharing(SharedWith.EVERYBODY, shown_as)
    if fields.get("showGroup") == CHOSEN_GROUPS and groups:
        return Sharing(SharedWith.GROUPS, shown_as, groups)
    return Sharing(SharedWith.MEMBERS, shown_as)


def sharing_fields(sharing: Sharing) -> Mapping[str, str | Sequence[str]]:
    """What its form sends."""
    if sharing.shared is SharedWith.NOBODY:
        return {"enableRosterGroups": "false"}
    shows = {
        SharedWith.EVERYBODY: "everybody",
        SharedWith.MEMBERS: "onlyGroup",
        SharedWith.GROUPS: CHOSEN_GROUPS,
    }[sharing.shared]
    named = {"groupDisplayName": sharing.shown_as, "showGroup": shows}
    return {"enableRosterGroups": "true", **named, "groupNames": sharing.groups}
