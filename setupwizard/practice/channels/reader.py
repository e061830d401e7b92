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
from setupwizard.practice.programs import openfire_people
from setupwizard.practice.programs.openfire_properties import system_properties
from setupwizard.practice.state.openfire import OpenfireState
from setupwizard.practice.state.server import ServerState
from setupwizard.transport.base import Transport

CONNECT, ANSWER = 0.6, 0.05
"""Seconds until a role is made and logged in, and for an answer."""

HOST = "practice.example"
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
        "ofgroup": [(group, "") for group in groups],
        "ofgroupuser": [
            (group, user, 0)
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
        "ofversion": [("openfire", 38)],
        **room_tables(properties),
    }


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
