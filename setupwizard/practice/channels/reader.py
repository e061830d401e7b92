"""The database of the practice server, read as `channels.base.Reader` reads a real one.

What may be read is put into a database in memory for each question, so that it is asked in SQL: of
PostgreSQL's only what this SQLite has too.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from setupwizard.channels.base import OpenReader, Reader
from setupwizard.channels.sql import GRANTED
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice.channels.room_tables import room_tables
from setupwizard.practice.programs import openfire_groups, openfire_people
from setupwizard.practice.programs.openfire_properties import system_properties
from setupwizard.practice.state.openfire import OpenfireState
from setupwizard.practice.state.server import ServerState
from setupwizard.transport.base import Transport

CONNECT, ANSWER = 0.6, 0.05
"""Seconds until a role is made and logged in, and for an answer."""

HOST, DATABASE = "practice.example", "openfire"
LONG_AGO = "1764288000000"
Row = Sequence[object]


def practice_reader(state: ServerState, pause: Callable[[float], None]) -> OpenReader:
    """`pause` lets seconds of practice go by."""

    @contextmanager
    def opened(host: Transport, port: int, database: str) -> Iterator[Reader]:
        pause(CONNECT)
        reader = PracticeReader(host, state, pause, port)
        reader.rows("SELECT 1")
        yield reader

    return opened


@dataclass(frozen=True, slots=True)
class PracticeReader:
    """See `channels.base.Reader`. It is gone while its PostgreSQL is."""

    host: Transport
    state: ServerState
    pause: Callable[[float], None]
    port: int

    def rows(self, sql: str, **values: str | int) -> Sequence[Row]:
        self.pause(ANSWER)
        self.host.run(("stat", "-c", "%n", "/"))  # over a link that is there
        with self.state.lock:
            cluster = self.state.postgresql
            if cluster is None or not cluster.online or cluster.port != self.port:
                raise SetupError(Code.DATABASE_FAILED, detail="OperationalError")
            tables = _tables(self.state.openfire)
        database = sqlite3.connect(":memory:")
        try:
            _fill(database, tables)
            _teach(database, tables)
            return database.execute(_filled(sql, values)).fetchall()
        except sqlite3.Error as error:
            raise SetupError(Code.DATABASE_FAILED, detail=f"42601 {error}") from None
        finally:
            database.close()


def _tables(openfire: OpenfireState) -> dict[str, list[Row]]:
    """Rows with the columns of `GRANTED`, as far as there is anything in the practice."""
    properties = openfire.properties
    users = openfire_people.own_users(properties)
    rows = {user: openfire_people.row_of(properties, user) for user in users}
    groups = openfire_people.groups(properties)
    return {
        "ofuser": [
            (user, row["name"], row["email"], *[_stamp(row.get("created", LONG_AGO))] * 2)
            for user, row in rows.items()
        ],
        "ofpresence": [(user, _stamp(row["seen"])) for user, row in rows.items() if "seen" in row],
        "ofuserflag": [
            (user, "lockout", row["begins"] or None, row["ends"] or None)
            for user, row in rows.items()
            if "begins" in row
        ],
        "ofgroup": [
            (group, openfire_groups.facts_of(properties, group)["description"]) for group in groups
        ],
        "ofgroupprop": [
            (group, name, value)
            for group in groups
            for name, value in openfire_groups.shared_properties(properties, group).items()
        ],
        "ofgroupuser": [
            (group, user, int(user in openfire_groups.administrators(properties, group)))
            for group in groups
            for user in openfire_people.members(properties, group)
        ],
        "ofproperty": [
            (name, int(name in openfire.encrypted))
            for name in sorted(system_properties(properties))
        ],
        "ofsecurityauditlog": [
            (number, user, stamp, summary, HOST, "")
            for number, (user, stamp, summary) in enumerate(openfire.audit, 1)
        ],
        "ofoffline": [
            (user, number, _stamp(LONG_AGO), size)
            for number, (user, size) in enumerate(openfire.offline)
        ],
        "ofversion": [("openfire", 38)],
        **room_tables(properties),
    }


VERSION, PAGE, TABLES = "15.8", 8192, "pg_stat_user_tables"


def _teach(database: sqlite3.Connection, tables: Mapping[str, Sequence[Row]]) -> None:
    """What PostgreSQL tells of itself: its views, and functions."""
    sizes = [PAGE * (2 + len(tables.get(name, ())) // 20) for name in GRANTED]
    settings = {
        "server_version": VERSION,
        "max_connections": "100",
        "log_min_duration_statement": "-1",
    }
    database.create_function("current_setting", 1, settings.__getitem__)
    database.create_function("current_database", 0, lambda: DATABASE)
    database.create_function("pg_database_size", 1, lambda _: sum(sizes) + 7_000_000)
    database.create_function("pg_total_relation_size", 1, sizes.__getitem__)
    database.execute(f"CREATE TABLE {TABLES} (relname, relid, n_live_tup)")
    database.execute("CREATE TABLE pg_stat_activity (datname)")
    database.execute("CREATE TABLE pg_extension (extname)")
    rows = [(name, place, len(tables.get(name, ()))) for place, name in enumerate(GRANTED)]
    database.executemany(f"INSERT INTO {TABLES} VALUES (?, ?, ?)", rows)  # noqa: S608
    database.executemany("INSERT INTO pg_stat_activity VALUES (?)", [(DATABASE,)] * 5)


def _stamp(milliseconds: str) -> str:
    return milliseconds.zfill(15)


def _fill(database: sqlite3.Connection, tables: Mapping[str, Iterable[Row]]) -> None:
    for name, columns in GRANTED.items():
        database.execute(f"CREATE TABLE {name} ({columns})")
        marks = ", ".join("?" * len(columns.split(",")))
        database.executemany(f"INSERT INTO {name} VALUES ({marks})", tables.get(name, ()))  # noqa: S608


def _filled(sql: str, values: Mapping[str, str | int]) -> str:
    return sql.format_map({name: _literal(value) for name, value in values.items()})


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"
