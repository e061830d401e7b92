"""Who is in a group, and who administers it: several at once, each read back."""

from collections.abc import Sequence

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.group import EVERY_MEMBER, GroupDetails, SharedWith
from setupwizard.admin.group_changes import create_group, set_sharing
from setupwizard.admin.group_pages import EDIT, group_page
from setupwizard.admin.groups import group_details
from setupwizard.admin.several_users import SeveralDone
from setupwizard.admin.user import Store
from setupwizard.admin.user_changes import own_users_only
from setupwizard.admin.user_pages import domain_of, profile
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, Problem, SetupError


def add_members(
    session: Session, access: Access, store: Store, group: str, users: Sequence[str]
) -> SeveralDone:
    """`users` by their user names, or whole addresses of another server. Who is in it already is
    not among those it was done to.

    Raises USERS_IN_DIRECTORY, GROUP_GONE, USER_GONE where nobody of them has an account,
    SERVER_BUSY, and what `Access.console` raises.
    """
    own_users_only(store)
    before = _members(session, access, store, group)
    wanted = [user for user in users if user not in before]
    with changing(session), access.console(session) as console:
        group_page(console, group)
        for user in wanted:
            if (typed := _typed(console, user)) is not None:
                console.post(EDIT, {"group": group, "addMember": "true", "username": typed})
    after = _members(session, access, store, group)
    done = tuple(user for user in wanted if user in after)
    refused = {
        user: Problem(Code.USER_GONE, {"user": unescaped_user(user)})
        for user in wanted
        if user not in after
    }
    if refused and not done:
        problem = next(iter(refused.values()))
        raise SetupError(problem.code, **problem.params)
    return SeveralDone(done, refused)


def remove_members(
    session: Session, access: Access, store: Store, group: str, users: Sequence[str]
) -> SeveralDone:
    """Whoever administered it does no more. Raises CHANGE_NOT_SEEN, and as above."""
    own_users_only(store)
    before = _members(session, access, store, group)
    wanted = [user for user in users if user in before]
    with changing(session), access.console(session) as console:
        group_page(console, group)
        addresses = _addresses(console, wanted)
        fields = {"group": group, "removeMember": "true", "delete": addresses}
        console.post(EDIT, fields)
    after = _members(session, access, store, group)
    must_be_seen(group, seen=not set(wanted) & set(after))
    return SeveralDone(tuple(wanted))


def set_group_administrators(
    session: Session, access: Access, store: Store, group: str, users: Sequence[str],
    *, administer: bool,
) -> SeveralDone:  # fmt: skip
    """Of its members. Raises as above."""
    own_users_only(store)
    members = _members(session, access, store, group)
    now = {user for user, administers in members.items() if administers}
    wanted = tuple(one for one in users if one in members and members[one] is not administer)
    whole = now | set(wanted) if administer else now - set(wanted)
    with changing(session), access.console(session) as console:
        group_page(console, group)
        addresses = _addresses(console, sorted(whole))
        console.post(EDIT, {"group": group, "updateMember": "true", "admin": addresses})
    after = _members(session, access, store, group)
    must_be_seen(group, seen={user for user, administers in after.items() if administers} == whole)
    return SeveralDone(wanted)


def restore_group(session: Session, access: Access, store: Store, was: GroupDetails) -> None:
    """One that was deleted, with those of its members who have an account still."""
    group = was.group
    create_group(session, access, store, group.name, group.description)
    members = [one.user for one in was.members]
    if members:
        add_members(session, access, store, group.name, members)
    administrators = [one.user for one in was.members if one.administrator]
    if administrators:
        set_group_administrators(
            session, access, store, group.name, administrators, administer=True
        )
    if was.sharing.shared is not SharedWith.NOBODY:
        now = group_details(session, access, store, group.name).sharing
        set_sharing(session, access, store, group.name, now, was.sharing)


def _members(session: Session, access: Access, store: Store, group: str) -> dict[str, bool]:
    """By user, whether each administers it."""
    found = group_details(session, access, store, group, EVERY_MEMBER)
    return {one.user: one.administrator for one in found.members}


def _typed(console: Console, user: str) -> str | None:
    """4.6.2 escapes twice what is escaped, so such a name goes as an address, whose account nobody
    looks for: None where there is none.
    """
    if "@" in user or "\\" not in user:
        return user
    try:
        profile(console, user)
    except SetupError as error:
        if error.problem.code is not Code.USER_GONE:
            raise
        return None
    return _addresses(console, [user])[0]


def _addresses(console: Console, users: Sequence[str]) -> list[str]:
    """Whole ones, as the page wants them of those with an account here too."""
    domain = domain_of(console)
    return [user if "@" in user else f"{user}@{domain}" for user in users]
