"""Tries Openfire's database connection as Openfire will make it: from the server, by JDBC's rules.

Causes are told apart by SQLSTATE and by the name of the server's own routine, both the same in
every language (Appendix A and "Error and Notice Message Fields" of PostgreSQL's documentation).
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from pg8000.exceptions import DatabaseError, Error
from pg8000.native import Connection

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.names import same_name
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.database_causes import refusal, unheard
from setupwizard.openfire.database_contents import DOMAIN, OWN_QUESTION, DatabaseContents, contents
from setupwizard.openfire.database_login import ZONE, LoginRefusedError, log_in, problem, time_zone
from setupwizard.openfire.database_use import (
    SINCE,
    refuse_shared_backend,
    refuse_small_limits,
    try_a_table,
)
from setupwizard.openfire.settings import domain_fixed
from setupwizard.openfire.used_database import QUESTIONS, read_used_database
from setupwizard.transport.base import Argv, Endpoint, Result, Transport

OLDEST = {4: (80200, "8.2"), 5: (90100, "9.1")}
"""By the JDBC driver each Openfire brings: 42.2.14 talks to 8.2 and later, 42.7.11 is tested from
9.1 on (jdbc.postgresql.org, download page). Openfire's own tables ask for nothing newer.
"""

LOOK = (
    "SELECT current_setting('server_version_num'), current_setting('server_encoding'),"
    " current_setting('transaction_read_only'), has_schema_privilege(current_schema(), 'CREATE'),"
    " (SELECT count(*) FROM pg_class"
    " WHERE relname = 'ofproperty' AND relkind = 'r' AND pg_table_is_visible(oid)),"
    " coalesce(current_schema(), '')"
)
"""In one round trip; the last but one is whether there are tables of an Openfire already."""

ASKED: Sequence[Argv] = (ZONE, *QUESTIONS)
"""What the host is asked beside its database."""

IS_COPY = "SELECT pg_is_in_recovery()"


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """A connection that works. `version` as PostgreSQL counts (150004), `tls` if it was used.

    `domain` is the XMPP domain of the Openfire whose data is in it, empty if there is none.
    """

    version: int
    tls: bool
    domain: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """`own`: the Openfire of this server uses the database, so it may hold data. `settled`: its
    setup is finished, so that it keeps its domain and its database.
    """

    datasource: DatasourceAnswers
    password: Secret
    domain: str
    openfire_major: int
    zone: str
    own: bool
    settled: bool


def check_connection(
    host: Transport,
    datasource: DatasourceAnswers,
    password: Secret,
    *,
    domain: str,
    openfire_major: int,
    results: Sequence[Result] = (),
) -> DatabaseState:
    """Log in, look around, and try what Openfire will do; leaves all as it was. `results` of
    `ASKED`, where it has been asked already.

    Raises `SetupError` with one of the DATABASE_ codes, or what the link to the host raises.
    """
    zone, *used = results or host.ask(ASKED)
    here = read_used_database(*used)
    own = here.uses(datasource)
    settled = own and here.finished and not here.unproven
    request = _Wanted(datasource, password, domain, openfire_major, time_zone(zone), own, settled)
    try:
        with host.tunnel(datasource.host, datasource.port) as endpoint:
            return _look(endpoint, request)
    except LoginRefusedError as refused:
        raise refusal(host, datasource, password, refused, request.zone) from refused
    except SetupError as error:
        raise unheard(host, datasource, error) from error


def _look(endpoint: Endpoint, request: _Wanted) -> DatabaseState:
    datasource = request.datasource
    connection, tls = log_in(endpoint, datasource, request.password, request.zone)
    with closing(connection):
        try:
            version, used = _can_serve(connection, request)
            database = _found(connection, version, used, own=request.own)
            _refuse_foreign(database, request)
            if version >= SINCE:
                backend = refuse_small_limits(connection, datasource)
                refuse_shared_backend(
                    connection,
                    backend,
                    lambda: log_in(endpoint, datasource, request.password, request.zone)[0],
                    datasource,
                )
                try_a_table(connection, datasource)
        except DatabaseError as error:
            raise LoginRefusedError(error) from error
        except (Error, OSError) as error:
            raise problem(Code.DATABASE_FAILED, datasource, repr(error)) from error
    return DatabaseState(version, tls, database.domain)


def _can_serve(connection: Connection, request: _Wanted) -> tuple[int, bool]:
    """Its version, and whether an Openfire's tables are there."""
    datasource = request.datasource
    version, encoding, read_only, may_create, openfire, schema = connection.run(LOOK)[0]
    _require_version(int(version), request.openfire_major, datasource)
    if encoding != "UTF8":
        raise problem(Code.DATABASE_ENCODING, datasource, encoding=encoding)
    if read_only != "off":
        if int(version) >= SINCE and connection.run(IS_COPY)[0][0]:
            raise problem(Code.DATABASE_IS_COPY, datasource)
        place = f'ROLE "{datasource.user}" IN DATABASE "{datasource.database}"'
        line = f"ALTER {place} SET default_transaction_read_only = off;"
        raise problem(Code.DATABASE_NO_RIGHTS, datasource, line=line)
    if not may_create:
        line = f'GRANT USAGE, CREATE ON SCHEMA {schema or "public"} TO "{datasource.user}";'
        raise problem(Code.DATABASE_NO_RIGHTS, datasource, line=line)
    return int(version), bool(openfire)


def _found(connection: Connection, version: int, used: bool, *, own: bool) -> DatabaseContents:
    domain = _domain(connection, own=own) if used else ""
    if version < SINCE:
        return DatabaseContents((), used, domain)
    (answer,) = connection.run(f"SELECT ({OWN_QUESTION})::text")[0]
    return contents(answer, domain)


def _domain(connection: Connection, *, own: bool) -> str:
    """Of somebody else's Openfire it may not be ours to read."""
    try:
        rows = connection.run(DOMAIN)
    except DatabaseError:
        if own:
            raise
        return ""
    return str(rows[0][0]) if rows else ""


def _refuse_foreign(database: DatabaseContents, request: _Wanted) -> None:
    datasource, domain = request.datasource, request.domain
    if database.domain and not same_name(database.domain, domain):
        if request.settled:
            raise domain_fixed(database.domain, domain)
        params = {"found": database.domain, "domain": domain}
        raise problem(Code.DATABASE_OTHER_DOMAIN, datasource, **params)
    if not request.own:
        database.refuse(datasource)


def _require_version(version: int, openfire_major: int, datasource: DatasourceAnswers) -> None:
    oldest, needed = OLDEST[min(max(openfire_major, 4), 5)]
    if version < oldest:
        told = f"{version // 10000}.{version // 100 % 100}"
        raise problem(Code.DATABASE_TOO_OLD, datasource, version=told, needed=needed)
