"""One person: what there is beside the list, their groups, and what goes if the account goes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.group_members import add_members, remove_members
from setupwizard.admin.user import Kept, Store, User
from setupwizard.admin.user_changes import others_only, own_users_only
from setupwizard.admin.user_pages import DELETE, GROUPS, is_online, post, profile
from setupwizard.admin.users import one_user
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

OWNER = 10
COUNTED = 200
"""Accounts of which is counted what goes with them, at once."""

_GROUPS = "SELECT DISTINCT groupname FROM ofgroupuser WHERE username = {user} ORDER BY groupname"
_LOSSES = """SELECT (SELECT count(*) FROM ofoffline WHERE username = {user}),
 (SELECT count(DISTINCT roomid) FROM ofmucaffiliation
  WHERE affiliation = {owner} AND substr(jid, 1, {length}) = {address}),
 (SELECT count(*) FROM ofroster WHERE username = {user})"""


@dataclass(frozen=True, slots=True)
class UserDetails:
    """What waits for them and is theirs; None where only Openfire could count it."""

    user: User
    groups: tuple[str, ...] | None = None
    messages: int | None = None
    rooms: int | None = None
    contacts: int | None = None


def user_details(session: Session, access: Access, store: Store, user: str) -> UserDetails:
    """Raises USER_GONE, and what `Access.console` and `Access.reader` raise."""
    found = one_user(session, access, store, user)
    if found is None:
        raise SetupError(Code.USER_GONE, user=user)
    with access.console(session) as console:
        if store.kept is not Kept.DATABASE:
            return UserDetails(
                _with_email(found, dict(profile(console, user).fields))
                if store.kept is Kept.CONSOLE
                else found
            )
        found = replace(found, online=is_online(console, user))
    with access.reader(session) as reader:
        groups = tuple(str(name) for (name,) in reader.rows(_GROUPS, user=user))
        address = f"{user}@"
        ((messages, rooms, contacts),) = reader.rows(
            _LOSSES, user=user, owner=OWNER, address=address, length=len(address)
        )
    counts = (int(str(number)) for number in (messages, rooms, contacts))
    return UserDetails(found, groups, *counts)


def losses_of(
    session: Session, access: Access, store: Store, users: Sequence[str]
) -> UserDetails | None:
    """What goes with all these accounts together; None where only Openfire could count it, or
    there are too many of them.
    """
    if store.kept is not Kept.DATABASE or len(users) > COUNTED:
        return None
    messages = rooms = contacts = 0
    with access.reader(session) as reader:
        for user in users:
            address = f"{user}@"
            ((waiting, owned, listed),) = reader.rows(
                _LOSSES, user=user, owner=OWNER, address=address, length=len(address)
            )
            messages += int(str(waiting))
            rooms += int(str(owned))
            contacts += int(str(listed))
    return UserDetails(User(""), None, messages, rooms, contacts)


def _with_email(user: User, fields: dict[str, str]) -> User:
    return replace(user, email=fields.get("email", ""))


def delete_user(session: Session, access: Access, store: Store, user: str) -> None:
    """For ever. Raises USERS_IN_DIRECTORY, USER_OWN_ACCOUNT, USER_GONE, CHANGE_NOT_SEEN, and as
    above.
    """
    own_users_only(store)
    others_only(access, user)
    with changing(session), access.console(session) as console:
        profile(console, user)
        post(console, DELETE, {"username": user, "delete": "true"})
    must_be_seen(user, seen=one_user(session, access, store, user) is None)


def set_membership(
    session: Session, access: Access, store: Store, user: str, group: str, *, member: bool
) -> None:
    """Raises USERS_IN_DIRECTORY, USER_GONE, GROUP_GONE, CHANGE_NOT_SEEN, and as above."""
    own_users_only(store)
    if set(group) & set("<>") and access.status(session).major < 5:  # its page takes them for HTML
        (add_members if member else remove_members)(session, access, store, group, [user])
        return
    with changing(session), access.console(session) as console:
        profile(console, user)
        answer = console.post(GROUPS, {"username": user, "add" if member else "delete": group})
        if not answer.sent_on:
            raise SetupError(Code.GROUP_GONE, group=group)
    if store.kept is Kept.DATABASE:
        with access.reader(session) as reader:
            groups = {str(name) for (name,) in reader.rows(_GROUPS, user=user)}
        must_be_seen(user, seen=(group in groups) == member)
