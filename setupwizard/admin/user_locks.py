"""Keeping somebody out for a while or for ever, and letting them in again."""

from datetime import UTC, datetime, timedelta

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.user import Kept, Locked, Store, User
from setupwizard.admin.user_changes import others_only
from setupwizard.admin.user_pages import LOCK, post
from setupwizard.admin.users import one_user
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

NOW = FOR_EVER = -1
CUSTOM = "-2"
MINUTE = timedelta(minutes=1)
LONGEST_OF_4 = 2**31 // 60_000
"""Minutes: 4.6.2 counts their milliseconds in 32 bits, and a longer lock ended before it began."""


def lock_user(
    session: Session,
    access: Access,
    store: Store,
    user: str,
    begins: datetime | None = None,
    ends: datetime | None = None,
) -> None:
    """From now or from `begins` on (UTC), for ever or until `ends`; who is connected is
    disconnected. Raises USER_OWN_ACCOUNT, USER_GONE, LOCK_TOO_LONG, LOCK_ENDS_BEFORE,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    others_only(access, user)
    _there(session, access, store, user)
    now = datetime.now(UTC)
    delay = _minutes(now, begins) if begins and begins > now else NOW
    duration = _minutes(max(begins or now, now), ends) if ends else FOR_EVER
    if ends is not None and duration <= 0:
        raise SetupError(Code.LOCK_ENDS_BEFORE)
    if access.status(session).major < 5 and max(delay, duration) >= LONGEST_OF_4:
        raise SetupError(Code.LOCK_TOO_LONG, days=LONGEST_OF_4 // (24 * 60))
    fields = {"username": user, "lock": "true"}
    for name, minutes in (("startdelay", delay), ("duration", duration)):
        fields |= (
            {name: str(minutes)} if minutes < 0 else {name: CUSTOM, f"{name}_custom": str(minutes)}
        )
    with changing(session), access.console(session) as console:
        post(console, LOCK, fields)
    after = _there(session, access, store, user)
    wanted = Locked.NOW if delay < 0 else Locked.LATER
    must_be_seen(user, seen=after.locked is wanted)
    if store.kept is Kept.DATABASE:
        must_be_seen(user, seen=(after.lock_ends is None) == (ends is None))


def unlock_user(session: Session, access: Access, store: Store, user: str) -> None:
    """Raises as above."""
    _there(session, access, store, user)
    with changing(session), access.console(session) as console:
        post(console, LOCK, {"username": user, "unlock": "true"})
    after = _there(session, access, store, user)
    must_be_seen(user, seen=after.locked is Locked.NO)


def _there(session: Session, access: Access, store: Store, user: str) -> User:
    found = one_user(session, access, store, user)
    if found is None:
        raise SetupError(Code.USER_GONE, user=user)
    return found


def _minutes(begin: datetime, end: datetime) -> int:
    """Begun ones count whole."""
    return -((begin - end) // MINUTE)
