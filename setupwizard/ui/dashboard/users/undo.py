"""What is done to an account, and how it is taken back: names and values of the list of actions."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.user import Locked, User
from setupwizard.admin.user_belongings import Contact
from setupwizard.admin.user_changes import edit_user, set_administrator
from setupwizard.admin.user_contacts import add_contact, remove_contact
from setupwizard.admin.user_details import set_membership
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.admin.users import user_store
from setupwizard.engine.session import Session
from setupwizard.ui.server.action_log import Undo

YES, NO = "yes", "no"


def lock_again(user: User) -> Undo:
    """As it was locked before; else it is unlocked."""
    if user.locked is Locked.NO:
        return Undo("user-unlock", {"user": user.user})
    times = {"begins": user.lock_begins, "ends": user.lock_ends}
    shown = {name: time.isoformat() if time else "" for name, time in times.items()}
    return Undo("user-lock", {"user": user.user, **shown})


def profile_back(user: User, after: tuple[str, str]) -> Undo:
    before = {"name": user.name, "email": user.email}
    return Undo(
        "user-profile", {"user": user.user, **before, "now_name": after[0], "now_email": after[1]}
    )


def administrator_back(user: User) -> Undo:
    return Undo("user-admin", {"user": user.user, "yes": YES if user.administrator else NO})


def membership_back(user: str, group: str, *, member: bool) -> Undo:
    return Undo("user-group", {"user": user, "group": group, "yes": YES if member else NO})


def contact_added_back(user: str, address: str) -> Undo:
    return Undo("contact-added", {"user": user, "address": address})


def contact_removed_back(user: str) -> Callable[[Contact | None], Undo | None]:
    def undo(was: Contact | None) -> Undo | None:
        if was is None:
            return None
        kept = {"address": was.address, "name": was.name, "groups": ",".join(was.groups)}
        return Undo("contact-removed", {"user": user, **kept})

    return undo


Params = Mapping[str, str]


def _lock(session: Session, access: Access, params: Params) -> None:
    times = (params["begins"], params["ends"])
    begins, ends = (datetime.fromisoformat(time) if time else None for time in times)
    lock_user(session, access, user_store(session, access), params["user"], begins, ends)


def _unlock(session: Session, access: Access, params: Params) -> None:
    unlock_user(session, access, user_store(session, access), params["user"])


def _profile(session: Session, access: Access, params: Params) -> None:
    before = params["now_name"], params["now_email"]
    after = params["name"], params["email"]
    edit_user(session, access, user_store(session, access), params["user"], before, after)


def _administrator(session: Session, access: Access, params: Params) -> None:
    store, yes = user_store(session, access), params["yes"] == YES
    set_administrator(session, access, store, params["user"], administers=yes)


def _membership(session: Session, access: Access, params: Params) -> None:
    store, yes = user_store(session, access), params["yes"] == YES
    set_membership(session, access, store, params["user"], params["group"], member=yes)


def _contact_added(session: Session, access: Access, params: Params) -> None:
    store = user_store(session, access)
    remove_contact(session, access, store, params["user"], params["address"])


def _contact_removed(session: Session, access: Access, params: Params) -> None:
    store, user = user_store(session, access), params["user"]
    add_contact(session, access, store, user, params["address"], params["name"], params["groups"])


USER_UNDOING: Mapping[str, Callable[..., Any]] = {
    "contact-added": _contact_added,
    "contact-removed": _contact_removed,
    "user-lock": _lock,
    "user-unlock": _unlock,
    "user-profile": _profile,
    "user-admin": _administrator,
    "user-group": _membership,
}
