"""Sending a message to several people at once, or to a room.

To whoever is connected the console speaks for the server, in one request; whoever is not misses it.
To others it is an ordinary message from the administrator's account, which Openfire keeps for those
who are not connected; so they can also answer. Alike in 4.6.2 and 5.1.1.
"""

from collections.abc import Mapping, Sequence

from setupwizard.admin.access import Access
from setupwizard.admin.announcement import (
    Announcement,
    Audience,
    Audiences,
    Recipients,
    Room,
    Sent,
)
from setupwizard.admin.client_sessions import online_users
from setupwizard.admin.properties import one_property
from setupwizard.admin.session_actions import MESSAGE
from setupwizard.admin.user import Kept, Place, Store, Wanted
from setupwizard.admin.user_changes import kept_as
from setupwizard.admin.user_pages import post
from setupwizard.admin.users import one_user, user_store, users
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

MOST = 2000
"""People who are written to one by one."""

KEEPING = "xmpp.offline.type"
KEPT = ("store", "store_and_bounce", "store_and_drop")
"""Its values with which messages wait; the last one is Openfire's own (OfflineMessageStrategy)."""

_ROOMS = """SELECT r.name, r.naturalname, s.subdomain FROM ofmucroom r
 JOIN ofmucservice s ON s.serviceid = r.serviceid ORDER BY r.naturalname, r.name LIMIT 1000"""
_WAITING = "SELECT username, count(*) FROM ofoffline WHERE username IN ({}) GROUP BY username"


def audiences(session: Session, access: Access) -> Audiences:
    """Raises what `Access.commands` and `Access.console` raise."""
    store = user_store(session, access)
    with access.commands(session) as commands:
        told = commands.ask("get-groups", start="0", max_items="none")
        domain = commands.address.partition("@")[2].partition("/")[0]
    groups = sorted((row.get("name", "") for row in told.rows), key=str.casefold)
    kept = one_property(session, access, KEEPING)
    value = (kept.value if kept else "") or KEPT[-1]
    rooms = _rooms(session, access, domain)
    everybody = store.kept is not Kept.DIRECTORY
    return Audiences(tuple(groups), rooms, everybody, value.lower() in KEPT)


def recipients(session: Session, access: Access, announcement: Announcement) -> Recipients:
    """Who would get it now, and who later.

    Raises MESSAGE_USERS_UNKNOWN, MESSAGE_TO_TOO_MANY, and what `Access.commands` raises.
    """
    if announcement.audience is Audience.ROOM:
        return Recipients((), ())
    online = online_users(session, access)
    if announcement.audience is Audience.CONNECTED:
        return Recipients(tuple(sorted(online)), ())
    wanted = _wanted(session, access, announcement)
    if len(wanted) > MOST:
        raise SetupError(Code.MESSAGE_TO_TOO_MANY, limit=MOST)
    now = tuple(user for user in wanted if user in online)
    return Recipients(now, tuple(user for user in wanted if user not in online))


def announce(session: Session, access: Access, announcement: Announcement) -> Sent:
    """Once, and for good. Raises MESSAGE_EMPTY, MESSAGE_TO_NOBODY, ROOM_REFUSED, CHANGE_REFUSED,
    and as above.
    """
    if not announcement.text.strip():
        raise SetupError(Code.MESSAGE_EMPTY)
    found = recipients(session, access, announcement)
    if announcement.audience is Audience.ROOM:
        with access.commands(session) as commands:
            commands.say(announcement.name, announcement.text)
        return Sent(found, None)
    if not found.number:
        raise SetupError(Code.MESSAGE_TO_NOBODY)
    if announcement.audience is Audience.CONNECTED:
        with access.console(session) as console:
            post(console, MESSAGE, {"send": "true", "message": announcement.text})
        return Sent(found, None)
    before = _waiting(session, access, found.later)
    with access.commands(session) as commands:
        returned = commands.send((*found.now, *found.later), announcement.text)
    after = _waiting(session, access, found.later)
    if before is None or after is None:
        return Sent(found, None, returned)
    kept = sum(after.get(user, 0) > before.get(user, 0) for user in found.later)
    return Sent(found, kept, returned)


def _wanted(session: Session, access: Access, announcement: Announcement) -> tuple[str, ...]:
    if announcement.audience is Audience.GROUP:
        with access.commands(session) as commands:
            told = commands.ask("get-group-members", group=announcement.name)
        members = (row.get("jid", "").partition("@")[0] for row in told.rows)
        return tuple(sorted({user for user in members if user}))
    store = user_store(session, access)
    if announcement.audience is Audience.SOME:
        return _known(session, access, store, announcement.users)
    found, place = list[str](), Place()
    page = users(session, access, store, Wanted())
    found += [one.user for one in page.users]
    while page.following is not None and len(found) <= MOST:
        place = page.following
        page = users(session, access, store, Wanted(), place)
        found += [one.user for one in page.users]
    return tuple(found)


def _known(session: Session, access: Access, store: Store, typed: Sequence[str]) -> tuple[str, ...]:
    """As they are kept; whether somebody of a directory is there only a refusal would tell."""
    unknown, found = list[str](), dict[str, None]()
    for name in typed:
        try:
            user = kept_as(name.partition("@")[0])
        except SetupError:
            unknown.append(name)
            continue
        is_there = store.kept is Kept.DIRECTORY or one_user(session, access, store, user)
        if is_there:
            found[user] = None
        else:
            unknown.append(name)
    if unknown:
        raise SetupError(Code.MESSAGE_USERS_UNKNOWN, users=", ".join(unknown))
    return tuple(found)


def _rooms(session: Session, access: Access, domain: str) -> tuple[Room, ...]:
    """Those that are kept; none where only Openfire can read its database."""
    try:
        with access.reader(session) as reader:
            rows = reader.rows(_ROOMS)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return ()
    return tuple(Room(f"{name}@{sub}.{domain}", str(title or name)) for name, title, sub in rows)


def _waiting(session: Session, access: Access, found: Sequence[str]) -> Mapping[str, int] | None:
    """How many messages wait for each; None where only Openfire can count them."""
    if not found:
        return {}
    values = {f"user{number}": user for number, user in enumerate(found)}
    places = ", ".join(f"{{{name}}}" for name in values)
    try:
        with access.reader(session) as reader:
            rows = reader.rows(_WAITING.format(places), **values)
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        return None
    return {str(user): int(str(number)) for user, number in rows}
