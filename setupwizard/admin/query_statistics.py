"""What Openfire asks of its database, as its console counts it, and PostgreSQL's own counting.

Openfire counts only while it is told to: every query then costs a little more.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.database import database_state, digits
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import as_postgres

PAGE, COUNTING, CLEAR = "server-db-stats.jsp", "enableStats", "doClear"
SLOWEST = 50
"""Statements. Those that make roles may hold passwords, and are not among them."""

_STATEMENTS = """SELECT coalesce(json_agg(found), '[]') FROM (
 SELECT left(query, 1000), calls,
 round(total_exec_time) FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid
 WHERE datname = current_database()
 AND query ~* '^(select|insert|update|delete|with)'
 ORDER BY total_exec_time DESC LIMIT {limit}) AS found"""


@dataclass(frozen=True, slots=True)
class Query:
    """`text` without the values it was asked with; `total` in milliseconds, of all `count`."""

    text: str
    count: int
    total: int

    @property
    def average(self) -> float:
        """Milliseconds."""
        return self.total / self.count if self.count else 0.0


@dataclass(frozen=True, slots=True)
class QueryStatistics:
    """`counting`: Openfire counts now; `queries`: the twenty of each kind it asks most."""

    counting: bool
    queries: tuple[Query, ...]


def query_statistics(session: Session, access: Access) -> QueryStatistics:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        return _statistics(console)


def count_queries(session: Session, access: Access, *, wanted: bool) -> QueryStatistics:
    """Raises CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises."""
    with access.console(session) as console, changing(session):
        console.post(PAGE, {COUNTING: str(wanted).lower()})
        found = _statistics(console)
    must_be_seen(PAGE, seen=found.counting is wanted)
    return found


def clear_query_statistics(session: Session, access: Access) -> QueryStatistics:
    """Begin to count anew. Raises as above."""
    with access.console(session) as console, changing(session):
        console.post(PAGE, {CLEAR: CLEAR})
        return _statistics(console)


def slow_statements(session: Session, access: Access) -> tuple[Query, ...]:
    """Those PostgreSQL spent most time on, where it counts them; needs no login.

    Only its administrator sees what others ask. Raises STATEMENTS_NOT_COUNTED, and what
    `Access.reader` raises.
    """
    state = database_state(session, access)
    if state.unread is not None:
        raise SetupError(state.unread.code)
    if not state.counts_statements:
        raise SetupError(Code.STATEMENTS_NOT_COUNTED)
    sql = " ".join(_STATEMENTS.format(limit=SLOWEST).split())
    told = session.host.run(as_postgres(state.port, "-c", sql, database=state.name))
    if not told.ok:
        raise SetupError(Code.DATABASE_FAILED, detail=told.err)
    return read_statements(told.out)


def read_statements(told: str) -> tuple[Query, ...]:
    rows: Sequence[dict[str, object]] = json.loads(told)
    return tuple(
        Query(str(text), int(str(count)), int(float(str(total))))
        for text, count, total in (row.values() for row in rows)
    )


def _statistics(console: Console) -> QueryStatistics:
    page = console.page(PAGE)
    counting = dict(page.form(holding=COUNTING).fields).get(COUNTING) == "true"
    rows = (row for row in page.rows_of(4) if row[1][:1].isdigit())
    return QueryStatistics(
        counting, tuple(Query(row[0], digits(row[1]), digits(row[2])) for row in rows)
    )
