"""The database of an Openfire: what it is, how large, and how it is used.

What PostgreSQL on the server itself knows it is asked; what Openfire knows stands on a page of its
console, whatever the database is. Which row says what follows from their order, which is that of
4.6.2 and of 5.1.1: labels are in the server's language.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from setupwizard.admin.access import Access
from setupwizard.channels.base import Reader
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError

PAGE, BOX = "server-db.jsp", "jive-table"
_TABLES = """SELECT relname, n_live_tup, pg_total_relation_size(relid) FROM pg_stat_user_tables
 ORDER BY 3 DESC, 1"""
_STATE = """SELECT current_setting('server_version'), pg_database_size(current_database()),
 (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()),
 current_setting('max_connections'), current_setting('log_min_duration_statement'),
 (SELECT count(*) FROM pg_extension WHERE extname = 'pg_stat_statements')"""
CONNECTIONS, SERVED, REFUSED = -5, -4, -3
"""Which rows of the pool say so, counted from the last one."""


@dataclass(frozen=True, slots=True)
class DatabaseTable:
    """`rows`: as PostgreSQL counts them in passing; `size` in bytes, with its indexes."""

    name: str
    rows: int
    size: int


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """`kind`: postgresql, embedded, or empty. `size` in bytes. `connections`: open now, of
    `most` there may be on all of its databases together.

    `slower`: from how long on PostgreSQL writes a statement into its log (`250ms`), empty: never.
    `counts_statements`: it counts them itself (pg_stat_statements). `unread`: why PostgreSQL could
    not be asked; then there is nothing but where it is.
    """

    kind: str
    host: str = ""
    port: int = 0
    name: str = ""
    version: str = ""
    size: int = 0
    connections: int = 0
    most: int = 0
    slower: str = ""
    counts_statements: bool = False
    tables: tuple[DatabaseTable, ...] = ()
    unread: Problem | None = None


@dataclass(frozen=True, slots=True)
class DatabaseUse:
    """How Openfire uses it. `pool`: None where Openfire keeps none, as with its own database."""

    product: str
    driver: str
    user: str
    pool: "Pool | None"


@dataclass(frozen=True, slots=True)
class Pool:
    """Connections that are in use, wait to be, and the most there may be; how often one was
    `served`, and `refused` as none was free.
    """

    used: int
    free: int
    most: int
    served: int
    refused: int


def database_state(session: Session, access: Access) -> DatabaseState:
    """Needs no login. Raises what `Access.reader` raises, but for DATABASE_OUT_OF_SIGHT."""
    status = access.status(session)
    place, kind = status.database, status.database_kind
    known = DatabaseState(kind, name=status.database_name)
    if place is not None:
        known = replace(known, host=place.host, port=place.port)
    try:
        with access.reader(session) as reader:
            return _read(reader, known)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return replace(known, unread=error.problem)


def _read(reader: Reader, known: DatabaseState) -> DatabaseState:
    ((version, size, connections, most, slower, counting),) = reader.rows(_STATE)
    tables = tuple(
        DatabaseTable(str(name), _number(rows), _number(bytes_))
        for name, rows, bytes_ in reader.rows(_TABLES)
    )
    return replace(
        known,
        version=str(version).partition(" ")[0],
        size=_number(size),
        connections=_number(connections),
        most=_number(most),
        slower="" if str(slower) == "-1" else str(slower),
        counts_statements=_number(counting) > 0,
        tables=tables,
    )


def database_use(session: Session, access: Access) -> DatabaseUse:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        tables = console.page(PAGE).tables_in(BOX)
    if not tables or len(tables[0]) < 6:
        raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"{len(tables)} tables on {PAGE}")
    told = [row[-1] for row in tables[0]]
    return DatabaseUse(
        product=told[1],
        driver=f"{told[2]} {told[3]}",
        user=told[5],
        pool=_pool(tables[1]) if len(tables) > 1 else None,
    )


def _pool(rows: Sequence[Sequence[str]]) -> Pool:
    used, free, most = (int(number) for number in re.findall(r"\d+", rows[CONNECTIONS][-1])[:3])
    return Pool(used, free, most, digits(rows[SERVED][-1]), digits(rows[REFUSED][-1]))


def digits(text: str) -> int:
    """A whole number, whatever the language puts between its thousands."""
    found = re.sub(r"\D", "", text)
    return int(found) if found else 0


def _number(value: object) -> int:
    return int(float(str(value)))
