"""The groups of a running server, and one of them with its members.

Openfire's own in PostgreSQL are read there: all of them in one round trip. Those of a directory, or
of a database that only Openfire reads, come from its console; how they are shared is Openfire's own
in either case.
"""

from collections.abc import Sequence

from setupwizard.admin.access import Access
from setupwizard.admin.group import (
    MEMBERS_SHOWN,
    Group,
    GroupDetails,
    GroupList,
    Member,
    SharedWith,
    Sharing,
)
from setupwizard.admin.group_pages import MOST, group_on_console, groups_on_console
from setupwizard.admin.user import Kept, Store
from setupwizard.channels.base import Reader
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

_COLUMNS = """SELECT g.groupname, g.description,
  (SELECT count(DISTINCT m.username) FROM ofgroupuser m WHERE m.groupname = g.groupname),
  (SELECT count(DISTINCT a.username) FROM ofgroupuser a
   WHERE a.groupname = g.groupname AND a.administrator = 1),
  (SELECT max(s.propvalue) FROM ofgroupprop s
   WHERE s.groupname = g.groupname AND s.name = 'sharedRoster.showInRoster'),
  (SELECT max(d.propvalue) FROM ofgroupprop d
   WHERE d.groupname = g.groupname AND d.name = 'sharedRoster.displayName'),
  (SELECT max(l.propvalue) FROM ofgroupprop l
   WHERE l.groupname = g.groupname AND l.name = 'sharedRoster.groupList')
 FROM ofgroup g"""
_ALL = f"{_COLUMNS} ORDER BY lower(g.groupname), g.groupname LIMIT {MOST}"
_ONE = f"{_COLUMNS} WHERE g.groupname = {{group}}"
_MEMBERS = """SELECT m.username, max(u.name), max(m.administrator) FROM ofgroupuser m
 LEFT JOIN ofuser u ON u.username = m.username WHERE m.groupname = {group}
 GROUP BY m.username ORDER BY m.username LIMIT {most}"""
_SHOWN_TO = {"everybody": SharedWith.EVERYBODY, "onlyGroup": SharedWith.MEMBERS}


def groups(session: Session, access: Access, store: Store) -> GroupList:
    """By name. Raises what `Access.console` and `Access.reader` raise."""
    if store.kept is Kept.DATABASE:
        with access.reader(session) as reader:
            found = tuple(_group(row) for row in reader.rows(_ALL))
            ((accounts,),) = reader.rows("SELECT count(*) FROM ofuser")
        return GroupList(found, int(str(accounts)))
    with access.console(session) as console:
        return GroupList(groups_on_console(console))


def group_details(
    session: Session, access: Access, store: Store, name: str, most: int = MEMBERS_SHOWN
) -> GroupDetails:
    """With `most` of its members. Raises GROUP_GONE, and as above."""
    if store.kept is Kept.DATABASE:
        with access.reader(session) as reader:
            return _in_database(reader, name, most)
    with access.console(session) as console:
        return group_on_console(console, name, most)


def _in_database(reader: Reader, name: str, most: int) -> GroupDetails:
    found = reader.rows(_ONE, group=name)
    if not found:
        raise SetupError(Code.GROUP_GONE, group=name)
    members = tuple(
        Member(str(user), str(full or ""), bool(administers))
        for user, full, administers in reader.rows(_MEMBERS, group=name, most=most)
    )
    return GroupDetails(_group(found[0]), members)


def _group(row: Sequence[object]) -> Group:
    name, description, members, administrators, shown, shown_as, listed = row
    shared = _SHOWN_TO.get(str(shown or ""), SharedWith.NOBODY)
    others = [one.strip() for one in str(listed or "").split(",")]
    chosen = tuple(one for one in others if one and one != name)
    if shared is SharedWith.MEMBERS and chosen:
        shared = SharedWith.GROUPS
    sharing = Sharing()
    if shared is not SharedWith.NOBODY:
        is_chosen = shared is SharedWith.GROUPS
        sharing = Sharing(shared, str(shown_as or ""), chosen if is_chosen else ())
    counts = int(str(members)), int(str(administrators))
    return Group(str(name), str(description or ""), *counts, sharing)
