"""People from Openfire's tables, each page in one statement.

By user name a page is read along the primary key, in some milliseconds of a hundred thousand. A
search reads every row: one joined text is three times as fast as three columns. Who is in which
group is looked up group by group: the key of that table begins with the group.
"""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from setupwizard.admin.user import PAGE, Locked, Only, Order, Place, Store, User, UserPage, Wanted
from setupwizard.channels.base import Reader

FOR_EVER = "9" * 15
"""Later than any time in the tables: 15 figures, milliseconds since 1970."""

_ALL = "lower(u.username || ' ' || coalesce(u.name, '') || ' ' || coalesce(u.email, ''))"
_KEYS = {
    Order.USER: "u.username",
    Order.NAME: "lower(coalesce(nullif(u.name, ''), u.username))",
    Order.SEEN: "coalesce(p.offlinedate, '')",
    Order.CREATED: "u.creationdate",
}
_PAGE = """WITH page AS (SELECT u.username, u.name, u.email, u.creationdate, p.offlinedate,
  f.username AS flagged, f.starttime, f.endtime, {key} AS place
  FROM ofuser u LEFT JOIN ofpresence p ON p.username = u.username
  LEFT JOIN ofuserflag f ON f.username = u.username AND f.name = 'lockout'
  {where} ORDER BY {order} LIMIT {limit})
 SELECT page.*, g.number, g.one, {total} FROM page
 LEFT JOIN (SELECT m.username, count(DISTINCT m.groupname) AS number, min(m.groupname) AS one
  FROM page q CROSS JOIN ofgroup o
  JOIN ofgroupuser m ON m.groupname = o.groupname AND m.username = q.username
  GROUP BY m.username) g
 ON g.username = page.username ORDER BY {outer}"""


def page_of_database(
    reader: Reader, store: Store, wanted: Wanted, begin: Place | None,
    online: frozenset[str] = frozenset(),
) -> UserPage:  # fmt: skip
    """`online`: who is connected, where only they are wanted."""
    now = datetime.now(UTC)
    values: dict[str, str | int] = {"now": _stamp(now)}
    conditions = [*_conditions(store, wanted, values, online)]
    key, way = _KEYS[wanted.order], "DESC" if wanted.descending else "ASC"
    by_user = wanted.order is Order.USER
    if begin is not None:
        values |= {"begin": begin.key, "begin_user": begin.user}
        sign = "<" if wanted.descending else ">"
        conditions.append(
            f"u.username {sign} {{begin_user}}"
            if by_user
            else f"({key}, u.username) {sign} ({{begin}}, {{begin_user}})"
        )
    counted = begin is None and wanted.is_everybody
    sql = _PAGE.format(
        key=key,
        where="WHERE " + " AND ".join(conditions) if conditions else "",
        order=f"u.username {way}" if by_user else f"{key} {way}, u.username {way}",
        outer=f"page.username {way}" if by_user else f"place {way}, page.username {way}",
        limit=PAGE + 1,
        total="(SELECT count(*) FROM ofuser)" if counted else "0",
    )
    rows = reader.rows(sql, **values)
    found = tuple(_user(row, store, now) for row in rows[:PAGE])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    following = Place(str(last[8]), str(last[0])) if last is not None else None
    total = int(str(rows[0][11])) if counted and rows else 0 if counted else None
    return UserPage(found, following, total)


def user_in_database(reader: Reader, store: Store, user: str) -> User | None:
    sql = _PAGE.format(
        key="u.username", where="WHERE u.username = {user}", order="u.username",
        outer="place", limit=1, total="0",
    )  # fmt: skip
    rows = reader.rows(sql, user=user)
    return _user(rows[0], store, datetime.now(UTC)) if rows else None


def _conditions(
    store: Store, wanted: Wanted, values: dict[str, str | int], online: frozenset[str]
) -> Sequence[str]:
    found = []
    for number, word in enumerate(wanted.words.lower().split()):
        values[f"word{number}"] = f"%{_to_the_letter(word)}%"
        found.append(f"{_ALL} LIKE {{word{number}}} ESCAPE '\\'")
    if wanted.group:
        values["group"] = wanted.group
        members = "SELECT username FROM ofgroupuser WHERE groupname = {group}"
        found.append(f"u.username IN ({members})")
    if wanted.only is Only.LOCKED:
        found.append(f"f.username IS NOT NULL AND coalesce(f.endtime, '{FOR_EVER}') > {{now}}")
    elif wanted.only is Only.NEVER:
        found.append("p.username IS NULL")
    elif wanted.only is Only.ADMINISTRATORS:
        found.append(_one_of(store.administrators, values))
    elif wanted.only is Only.ONLINE:
        found.append(_one_of(online or {""}, values))
    return found


def _one_of(users: Collection[str], values: dict[str, str | int]) -> str:
    names = {f"user{number}": one for number, one in enumerate(sorted(users))}
    values |= names
    return f"u.username IN ({', '.join(f'{{{name}}}' for name in names)})"


def _user(row: Sequence[object], store: Store, now: datetime) -> User:
    user, name, email, created, seen, flagged, begins, ends, _, groups, group, _ = row
    lock_begins, lock_ends = moment_of(begins), moment_of(ends)
    return User(
        user=str(user),
        name=str(name or ""),
        email=str(email or ""),
        created=moment_of(created),
        seen=moment_of(seen),
        locked=_locked(now, lock_begins, lock_ends) if flagged is not None else Locked.NO,
        lock_begins=lock_begins,
        lock_ends=lock_ends,
        groups=int(str(groups or 0)),
        group=str(group or ""),
        administrator=str(user) in store.administrators,
    )


def _locked(now: datetime, begins: datetime | None, ends: datetime | None) -> Locked:
    """One that is over stays in the table until somebody looks (LockOutManager.java)."""
    if ends is not None and ends <= now:
        return Locked.NO
    return Locked.LATER if begins is not None and begins > now else Locked.NOW


def moment_of(stamp: object) -> datetime | None:
    """As the tables write it; None for never."""
    text = str(stamp or "").strip()
    milliseconds = int(text) if text.isdecimal() else 0
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None


def _stamp(moment: datetime) -> str:
    return f"{int(moment.timestamp() * 1000):015d}"


def _to_the_letter(word: str) -> str:
    """For LIKE: what would stand for anything there stands for itself."""
    return "".join(f"\\{sign}" if sign in "\\%_" else sign for sign in word)
