"""What Openfire has of many people at once: whether they are there, and as what."""

from collections.abc import Iterable, Mapping, Sequence

from setupwizard.accounts.base import StoredAccount
from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.user import Kept, Store
from setupwizard.admin.user_changes import others_only, own_users_only
from setupwizard.admin.user_pages import DELETE, post, profile
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

AT_ONCE = 500
"""User names in one question to the database."""


def accounts_of(
    session: Session, access: Access, store: Store, users: Sequence[str]
) -> Mapping[str, StoredAccount]:
    """Those of them who are there. Raises what `Access.console` and `Access.reader` raise."""
    if store.kept is not Kept.DATABASE:
        return _on_console(session, access, users)
    found: dict[str, StoredAccount] = {}
    with access.reader(session) as reader:
        for begin in range(0, len(users), AT_ONCE):
            named = {f"user{at}": user for at, user in enumerate(users[begin : begin + AT_ONCE])}
            listed = ", ".join(f"{{{name}}}" for name in named)
            sql = f"SELECT username, name, email FROM ofuser WHERE username IN ({listed})"  # noqa: S608
            for user, name, email in reader.rows(sql, **named):
                found[str(user)] = StoredAccount(str(name or ""), str(email or ""))
    return found


def _on_console(
    session: Session, access: Access, users: Iterable[str]
) -> Mapping[str, StoredAccount]:
    """One by one: the console's list has no e-mail addresses, and no search."""
    found: dict[str, StoredAccount] = {}
    with access.console(session) as console:
        for user in users:
            try:
                fields = dict(profile(console, user).fields)
            except SetupError as error:
                if error.problem.code is not Code.USER_GONE:
                    raise
            else:
                found[user] = StoredAccount(fields.get("name", ""), fields.get("email", ""))
    return found


def delete_accounts(
    session: Session, access: Access, store: Store, users: Sequence[str]
) -> tuple[str, ...]:
    """Those of them who are there, for ever. Raises USERS_IN_DIRECTORY, USER_OWN_ACCOUNT,
    CHANGE_NOT_SEEN, SERVER_BUSY, and as above.
    """
    own_users_only(store)
    for user in users:
        others_only(access, user)
    there = tuple(accounts_of(session, access, store, users))
    with changing(session), access.console(session) as console:
        for user in there:
            post(console, DELETE, {"username": user, "delete": "true"})
    left = accounts_of(session, access, store, there)
    must_be_seen(next(iter(left), ""), seen=not left)
    return there
