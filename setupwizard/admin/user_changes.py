"""Changing somebody's account: through the console, and believed only when it was read back.

Nothing is emptied because it was not mentioned, and nobody's right to administer goes along with
another change. Whoever is logged in to the console keeps their own account and right.
"""

from dataclasses import dataclass, field

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.properties import PAGE as PROPERTIES
from setupwizard.admin.properties import one_property
from setupwizard.admin.user import Kept, Store, User
from setupwizard.admin.user_pages import ADMIN, CREATE, PASSWORD, post, profile
from setupwizard.admin.users import one_user, user_store
from setupwizard.engine.session import Session
from setupwizard.model.names import prepared_user, typed_user, unescaped_user
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.ldap import ADMINS

USER, NAME, EMAIL = 64, 100, 100
"""Characters the columns of its table take."""


@dataclass(frozen=True, slots=True)
class NewUser:
    """`user` as typed; see `kept_as`."""

    user: str
    name: str
    email: str
    password: Secret = field(repr=False)
    administrator: bool = False


def kept_as(typed: str) -> str:
    """How Openfire writes this user name: `Ana@Casa` is kept as `ana\\40casa`.

    Raises USER_NAME_INVALID for what cannot stand before an @.
    """
    try:
        user = prepared_user(typed_user(typed.strip().lower()))
    except ValueError:
        raise SetupError(Code.USER_NAME_INVALID) from None
    if len(user) > USER:
        raise SetupError(Code.USER_TOO_LONG, limit=USER)
    return user


def create_user(session: Session, access: Access, store: Store, new: NewUser) -> User:
    """Raises USERS_IN_DIRECTORY, USER_NAME_INVALID, USER_TOO_LONG, USER_TAKEN, CHANGE_REFUSED,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    own_users_only(store)
    user = kept_as(new.user)
    _fitting(new.name, new.email)
    if one_user(session, access, store, user) is not None:
        raise SetupError(Code.USER_TAKEN, user=user)
    typed = unescaped_user(user)  # the page escapes it itself
    fields = {"username": typed, "name": new.name, "email": new.email, "create": "true"}
    fields |= dict.fromkeys(("password", "passwordConfirm"), new.password.reveal())
    with changing(session), access.console(session) as console:
        post(console, CREATE, fields | ({ADMIN: "on"} if new.administrator else {}))
    made = one_user(session, access, user_store(session, access), user)
    must_be_seen(user, seen=made is not None)
    if made is None:
        raise AssertionError(user)
    told = made.email if store.kept is Kept.DATABASE else new.email
    must_be_seen(user, seen=(made.name, told, made.administrator) == (
        new.name, new.email, new.administrator
    ))  # fmt: skip
    return made


def edit_user(
    session: Session, access: Access, store: Store, user: str,
    before: tuple[str, str], after: tuple[str, str],
) -> None:  # fmt: skip
    """Name and e-mail address, from what the person saw to what it shall be.

    Raises USER_CHANGED where it is something else by now, USER_GONE, and as above.
    """
    own_users_only(store)
    _fitting(*after)
    with changing(session), access.console(session) as console:
        form = profile(console, user)
        found = dict(form.fields)
        if (found.get("name", "").strip(), found.get("email", "").strip()) != before:
            raise SetupError(Code.USER_CHANGED, user=user)
        console.submit(form.with_changes({"name": after[0], "email": after[1]}))
        told = dict(profile(console, user).fields)
    must_be_seen(user, seen=(told.get("name", ""), told.get("email", "")) == after)
    must_be_seen(user, seen=told.get(ADMIN) == found.get(ADMIN))


def set_user_password(
    session: Session, access: Access, store: Store, user: str, password: Secret
) -> None:
    """Raises as above; whether it is the right one now only a login would tell."""
    own_users_only(store)
    with changing(session), access.console(session) as console:
        profile(console, user)
        fields = dict.fromkeys(("password", "passwordConfirm"), password.reveal())
        post(console, PASSWORD, {"username": user, "update": "true", **fields})


def set_administrator(
    session: Session, access: Access, store: Store, user: str, *, administers: bool
) -> None:
    """Raises USER_OWN_ACCOUNT, and as above. Of a directory's people the list is a property."""
    if not administers:
        others_only(access, user)
    if store.kept is Kept.DIRECTORY:
        _list_administrator(session, access, user, administers=administers)
    else:
        with changing(session), access.console(session) as console:
            form = profile(console, user)
            console.submit(form.with_changes({ADMIN: "on" if administers else None}))
    now = user_store(session, access).administrators
    must_be_seen(user, seen=(user in now) == administers)


def _list_administrator(session: Session, access: Access, user: str, *, administers: bool) -> None:
    """Raises CHANGE_NOT_SEEN where nobody is on the list, so that the domain is not known."""
    kept = one_property(session, access, ADMINS)
    listed = [one.strip() for one in ((kept and kept.value) or "").split(",") if one.strip()]
    domain = next((one.partition("@")[2] for one in listed if "@" in one), "")
    must_be_seen(ADMINS, seen=bool(domain))
    others = [one for one in listed if one.partition("@")[0] != user]
    wanted = [*others, f"{user}@{domain}"] if administers else others
    value = ",".join(wanted)  # a blank in it would be taken for part of a name
    fields = {"action": "save", "key": ADMINS, "value": value, "encrypt": "false"}
    with changing(session), access.console(session) as console:
        console.post(PROPERTIES, fields)  # in an order of its own: who is on it is read back


def own_users_only(store: Store) -> None:
    if store.kept is Kept.DIRECTORY:
        raise SetupError(Code.USERS_IN_DIRECTORY)


def others_only(access: Access, user: str) -> None:
    """The console logs out whoever locks or deletes themselves. Raises USER_OWN_ACCOUNT."""
    if user == access.user.lower():
        raise SetupError(Code.USER_OWN_ACCOUNT, user=user)


def _fitting(name: str, email: str) -> None:
    if len(name) > NAME or len(email) > EMAIL:
        raise SetupError(Code.USER_TOO_LONG, limit=NAME)
