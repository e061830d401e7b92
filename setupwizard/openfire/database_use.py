"""Tries on an open connection what Openfire will do with its database. Leaves nothing behind."""

import struct
from collections.abc import Callable
from contextlib import closing, suppress

from pg8000.exceptions import DatabaseError, Error
from pg8000.native import Connection

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code
from setupwizard.openfire.database_login import LoginRefusedError, problem

SINCE = 100000
"""What is asked here is understood from PostgreSQL 10 on; older ones are taken at their word."""

LIMITS = (
    "SELECT current_setting('max_connections')::int"
    " - current_setting('superuser_reserved_connections')::int"
    " - coalesce(current_setting('reserved_connections', true), '0')::int,"
    " (SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user),"
    " (SELECT datconnlimit FROM pg_database WHERE datname = current_database()), pg_backend_pid()"
)
TRIAL = (
    "START TRANSACTION;"
    " CREATE TABLE setup_trial (id BIGINT, name VARCHAR(100) NOT NULL, PRIMARY KEY (id));"
    " INSERT INTO setup_trial VALUES (1, 'trial');"
    " ROLLBACK"
)
"""In one round trip: what comes after the first that fails is not done."""
KEEPS = "pool_mode=session"
"""What pgbouncer.ini says of a database whose connections each program keeps."""

BACKEND = "SELECT pg_backend_pid()"


def refuse_small_limits(connection: Connection, datasource: DatasourceAnswers) -> int:
    """The number of the backend that answered. Raises DATABASE_POOL_TOO_LARGE."""
    server, role, database, backend = map(int, connection.run(LIMITS)[0])
    pool_size = datasource.max_connections
    remedies = {
        f'ALTER ROLE "{datasource.user}" CONNECTION LIMIT {pool_size};': role,
        f'ALTER DATABASE "{datasource.database}" CONNECTION LIMIT {pool_size};': database,
        f"ALTER SYSTEM SET max_connections = {pool_size + 75};": server,
    }
    for line, limit in remedies.items():
        if 0 <= limit < pool_size:
            raise problem(
                Code.DATABASE_POOL_TOO_LARGE, datasource, limit=limit, wanted=pool_size, line=line
            )
    return backend


def try_a_table(connection: Connection, datasource: DatasourceAnswers) -> None:
    """Create one and take it back.

    Raises DATABASE_NO_RIGHTS, DATABASE_DISK_FULL, and DATABASE_TABLE_REFUSED with PostgreSQL's own
    words in the details: a trigger or an extension of that database forbids it.
    """
    try:
        connection.run(TRIAL)
    except DatabaseError as error:
        with suppress(Error):  # whatever broke the link has been told already
            connection.run("ROLLBACK")
        refused = LoginRefusedError(error)
        if refused.state in ("42501", "53100"):
            raise refused from error
        detail = f"{refused.state} {refused.message}"
        raise problem(Code.DATABASE_TABLE_REFUSED, datasource, detail) from error


def refuse_shared_backend(
    connection: Connection,
    first: int,
    open_other: Callable[[], Connection],
    datasource: DatasourceAnswers,
) -> None:
    """Openfire needs a backend of its own: its driver keeps prepared statements in it. The
    `first` connection's has this number.

    A pooler that hands the backend to somebody else after every transaction (pgbouncer with
    `pool_mode = transaction`) is seen when two open connections are served by the same one, or
    one of them by two. PostgreSQL itself tells the number of the backend at login; a pooler tells
    one of its own.

    Raises DATABASE_POOLER_SHARES.
    """
    told = connection._backend_key_data  # pg8000 has no other way to it
    if told is None or struct.unpack_from("!i", told)[0] == first:
        return
    try:
        with closing(open_other()) as other:
            other.run("START TRANSACTION")
            shared = other.run(BACKEND)[0][0] == first
            shared = shared or connection.run(BACKEND)[0][0] != first
            other.run("ROLLBACK")
    except (Error, OSError) as error:  # waiting for the backend the other one holds was in vain
        raise problem(Code.DATABASE_POOLER_SHARES, datasource, repr(error), line=KEEPS) from error
    if shared:
        raise problem(Code.DATABASE_POOLER_SHARES, datasource, line=KEEPS)
