"""Changing a group: through the console, and believed only when it was read back."""

from dataclasses import replace

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.group import (
    DESCRIPTION,
    EVERY_MEMBER,
    GROUP,
    SHOWN_AS,
    GroupDetails,
    SharedWith,
    Sharing,
)
from setupwizard.admin.group_pages import CREATE, DELETE, EDIT, group_page, sharing_fields
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.user import Store
from setupwizard.admin.user_changes import own_users_only
from setupwizard.admin.user_pages import post
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError


def create_group(
    session: Session, access: Access, store: Store, name: str, description: str
) -> None:
    """One that nobody is shown. Raises USERS_IN_DIRECTORY, GROUP_NAME_INVALID, GROUP_TAKEN,
    CHANGE_REFUSED, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    own_users_only(store)
    _fitting(name, description)
    _free(session, access, store, name)
    with changing(session), access.console(session) as console:
        post(console, CREATE, {"name": name, "description": description, "create": "true"})
    made = group_details(session, access, store, name).group
    must_be_seen(name, seen=made.description == description)


def edit_group(
    session: Session, access: Access, store: Store,
    before: tuple[str, str], after: tuple[str, str],
) -> None:  # fmt: skip
    """Name and description, from what the person saw to what they shall be. Groups that are shown
    to this one are shown to it under its new name too.

    Raises GROUP_GONE, GROUP_CHANGED where it is something else by now, and as above.
    """
    own_users_only(store)
    (old, told), (new, description) = before, after
    if new != old:
        _fitting(new, description)
    elif len(description) > DESCRIPTION:
        raise SetupError(Code.USER_TOO_LONG, limit=DESCRIPTION)
    found = group_details(session, access, store, old).group
    if found.description != told:
        raise SetupError(Code.GROUP_CHANGED, group=old)
    if new.lower() != old.lower():
        _free(session, access, store, new)
    shown = _shown_to(session, access, store, old) if new != old else ()
    with changing(session), access.console(session) as console:
        group_page(console, old)
        fields = {"group": old, "name": new, "description": description, "updateDetails": "true"}
        post(console, EDIT, fields)
    made = group_details(session, access, store, new).group
    must_be_seen(new, seen=made.description == description)
    for name, sharing in shown:  # Openfire leaves the former name in their lists
        chosen = tuple(new if one == old else one for one in sharing.groups)
        now = group_details(session, access, store, name).sharing
        set_sharing(session, access, store, name, now, replace(sharing, groups=chosen))


def _shown_to(
    session: Session, access: Access, store: Store, name: str
) -> tuple[tuple[str, Sharing], ...]:
    """The groups that are shown to this one."""
    found = []
    for one in groups(session, access, store).groups:
        sharing = one.sharing or group_details(session, access, store, one.name).sharing
        if name in sharing.groups:
            found.append((one.name, sharing))
    return tuple(found)


def delete_group(session: Session, access: Access, store: Store, name: str) -> GroupDetails:
    """What it was, so that it can be made again. Nobody's account is touched. Raises as above."""
    own_users_only(store)
    was = group_details(session, access, store, name, EVERY_MEMBER)
    with changing(session), access.console(session) as console:
        group_page(console, name)
        post(console, DELETE, {"group": name, "delete": "true"})
    must_be_seen(name, seen=not _is_there(session, access, store, name))
    return was


def set_sharing(
    session: Session, access: Access, store: Store, name: str, before: Sharing, after: Sharing
) -> None:
    """From what the person saw to what it shall be; with a directory too. Raises GROUP_GONE,
    GROUP_CHANGED, GROUP_UNNAMED, and as above.
    """
    if after.shared is not SharedWith.NOBODY and not after.shown_as.strip():
        raise SetupError(Code.GROUP_UNNAMED)
    if len(after.shown_as) > SHOWN_AS:
        raise SetupError(Code.USER_TOO_LONG, limit=SHOWN_AS)
    if group_details(session, access, store, name).sharing != before:
        raise SetupError(Code.GROUP_CHANGED, group=name)
    with changing(session), access.console(session) as console:
        for sharing in (*_on_the_way(before, after), after):
            fields = {"group": name, "updateContactListSettings": "true"}
            post(console, EDIT, {**fields, **sharing_fields(sharing)})
    now = group_details(session, access, store, name).sharing
    must_be_seen(name, seen=_alike(now, after))


def _on_the_way(before: Sharing, after: Sharing) -> tuple[Sharing, ...]:
    """5.1.1 forgets the chosen groups before it has taken the contacts from their people, who would
    keep them (RosterManager.groupModified): so it stops to be shown to those first.
    """
    if before.shared is SharedWith.GROUPS and after.shared is not SharedWith.GROUPS:
        return (Sharing(SharedWith.MEMBERS, before.shown_as),)
    return ()


def _alike(one: Sharing, other: Sharing) -> bool:
    same = one.shared is other.shared and one.shown_as == other.shown_as.strip()
    return same and set(one.groups) == set(other.groups)


def _is_there(session: Session, access: Access, store: Store, name: str) -> bool:
    try:
        group_details(session, access, store, name)
    except SetupError as error:
        if error.problem.code is not Code.GROUP_GONE:
            raise
        return False
    return True


def _free(session: Session, access: Access, store: Store, name: str) -> None:
    """People do not tell groups apart by case, Openfire does: one would be taken for the other."""
    there = {one.name.casefold() for one in groups(session, access, store).groups}
    if name.casefold() in there:
        raise SetupError(Code.GROUP_TAKEN, group=name)


def _fitting(name: str, description: str) -> None:
    """Openfire trims names, and cuts a list of groups at its commas; a list of people is cut at the
    other separators (`groups_of`).
    """
    separated = any(sign in name for sign in ",;|")
    if not name or name != name.strip() or separated or not name.isprintable():
        raise SetupError(Code.GROUP_NAME_INVALID)
    if len(name) > GROUP or len(description) > DESCRIPTION:
        raise SetupError(Code.USER_TOO_LONG, limit=GROUP if len(name) > GROUP else DESCRIPTION)
