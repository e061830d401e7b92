"""Openfire's database, read as somebody who may read nothing secret and write nothing.

PostgreSQL on the server itself: its administrator makes a role for us, for as long as we read, and
drops it afterwards. What it may read is granted column by column. What a cut link left behind can
not be logged in with after VALID, and is dropped by the next one who reads.
"""

import contextlib
import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from secrets import token_hex
from threading import Lock

from pg8000.exceptions import DatabaseError, Error
from pg8000.native import Connection, literal

from setupwizard.channels.base import Reader
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import strong_password
from setupwizard.openfire.psql import QUIET, as_postgres, run_sql
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.transport.base import Endpoint, Transport

LOOPBACK = "127.0.0.1"
MARK = "openfire_setup_reader_"
"""The names of our roles begin so, and nobody else's do."""

VALID, LEFT_BEHIND = 10, 2
"""Minutes for which a role lets anybody log in, and after which one that nobody uses is dropped."""

NOT_LET_IN = "28000 "
"""SQLSTATE of a login for which pg_hba.conf has no line, or one that rejects it."""

CONNECTIONS = 3
STATEMENT_SECONDS, ANSWER_SECONDS = 10, 15.0

GRANTED = {
    "ofuser": "username, name, email, creationdate, modificationdate",
    "ofuserflag": "username, name, starttime, endtime",
    "ofpresence": "username, offlinedate",
    "ofgroup": "groupname, description",
    "ofgroupprop": "groupname, name, propvalue",
    "ofgroupuser": "groupname, username, administrator",
    "ofroster": "rosterid, username, jid, sub, ask, recv, nick",
    "ofrostergroups": "rosterid, rank, groupname",
    "ofoffline": "username, messageid, creationdate, messagesize",
    "ofprivacylist": "username, name, isdefault",
    "ofproperty": "name, encrypted",
    "ofpubsubnode": "serviceid, nodeid, leaf",
    "ofversion": "name, version",
    "ofsecurityauditlog": "msgid, username, entrystamp, summary, node, details",
    "ofmucservice": "serviceid, subdomain, description, ishidden",
    "ofmucroom": "serviceid, roomid, creationdate, modificationdate, name, naturalname, "
    "description, lockeddate, emptydate, maxusers, publicroom, moderated, membersonly, "
    "logenabled, subject",
    "ofmucaffiliation": "roomid, jid, affiliation",
    "ofmucmember": "roomid, jid, nickname",
    "ofmucconversationlog": "roomid, logtime",
}
"""Columns both 4.6.2 and 5.1.1 have (openfire_postgresql.sql), without keys, passwords, values of
properties, and what people write."""

_LEFTOVERS = f"""DO $$ DECLARE old name; BEGIN
 FOR old IN SELECT rolname FROM pg_roles WHERE left(rolname, {len(MARK)}) = '{MARK}'
   AND rolvaliduntil < now() + interval '{VALID - LEFT_BEHIND} minutes'
   AND NOT EXISTS (SELECT FROM pg_stat_activity WHERE usename = rolname)
 LOOP EXECUTE format('DROP OWNED BY %I', old); EXECUTE format('DROP ROLE %I', old);
 END LOOP; END $$;
"""  # noqa: S608 - of our own constants


class ConnectedReader:
    """By a connection of its own through the tunnel."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._turn = connection, Lock()

    def rows(self, sql: str, **values: str | int) -> Sequence[Sequence[object]]:
        try:
            with self._turn:  # a connection answers one after the other
                return self._connection.run(_filled(sql, values)) or ()
        except DatabaseError as error:
            raise SetupError(Code.DATABASE_FAILED, detail=_state(error)) from None
        except (Error, OSError, struct.error) as error:
            raise SetupError(Code.DATABASE_FAILED, detail=type(error).__name__) from None


@dataclass(frozen=True, slots=True)
class PsqlReader:
    """By a psql of PostgreSQL's administrator that becomes `role`, anew for each statement.

    psql could become its administrator again: only statements of ours may come here.
    """

    host: Transport
    port: int
    database: str
    role: str

    def rows(self, sql: str, **values: str | int) -> Sequence[Sequence[object]]:
        script = (
            f"{QUIET}SET standard_conforming_strings = on;\nSET ROLE {self.role};\n"
            f"BEGIN READ ONLY;\nSET LOCAL statement_timeout = '{STATEMENT_SECONDS}s';\n"
            f"SELECT coalesce(json_agg(found), '[]') FROM ({_filled(sql, values)}) AS found;\n"
        )
        told = self.host.run(as_postgres(self.port, database=self.database), stdin=script.encode())
        try:
            if told.ok:
                # Columns may bear the same name: what a row holds is told by their order.
                read = json.loads(told.out, object_pairs_hook=lambda row: [one for _, one in row])
                return [list(row) for row in read]
        except ValueError as error:
            raise SetupError(Code.DATABASE_FAILED, detail=type(error).__name__) from None
        raise SetupError(Code.DATABASE_FAILED, detail=told.err)


@contextmanager
def open_reader(host: Transport, port: int, database: str) -> Iterator[Reader]:
    """Read for as long as the `with` lasts; one round trip before and one after it.

    Raises DATABASE_DISK_FULL, DATABASE_TOO_MANY_CONNECTIONS, DATABASE_FAILED, and what
    `Transport.tunnel` raises. A link that is lost leaves the role behind.
    """
    role, password = f"{MARK}{token_hex(8)}", strong_password()
    run_sql(host, port, QUIET + _LEFTOVERS + role_sql(role, password, database), database)
    try:
        with contextlib.ExitStack() as stack:
            try:
                endpoint = stack.enter_context(host.tunnel(LOOPBACK, port))
                connection = _connect(endpoint, role, password, database)
                reader: Reader = ConnectedReader(
                    stack.enter_context(contextlib.closing(connection))
                )
            except SetupError as error:
                if not _kept_out(error.problem):
                    raise
                reader = PsqlReader(host, port, database, role)
            yield reader
    finally:
        run_sql(host, port, f"DROP OWNED BY {role}; DROP ROLE {role};", database)


def _kept_out(problem: Problem) -> bool:
    """No login over the network is let in: by a rule of pg_hba.conf, or sshd passes none on."""
    return problem.code is Code.SSH_FORWARDING_REFUSED or problem.detail.startswith(NOT_LET_IN)


def role_sql(role: str, password: Secret, database: str) -> str:
    """All or nothing. The password is in it as what it is checked against."""
    grants = "".join(
        f"GRANT SELECT ({columns}) ON {table} TO {role};\n" for table, columns in GRANTED.items()
    )
    options = f"LOGIN NOINHERIT CONNECTION LIMIT {CONNECTIONS}"
    quoted = '"{}"'.format(database.replace('"', '""'))
    return f"""BEGIN;
SET LOCAL password_encryption = 'scram-sha-256';
DO $$ BEGIN EXECUTE format('CREATE ROLE {role} {options} VALID UNTIL %L PASSWORD %L',
 now() + interval '{VALID} minutes', '{scram_verifier(password)}'); END $$;
ALTER ROLE {role} SET default_transaction_read_only = on;
ALTER ROLE {role} SET statement_timeout = '{STATEMENT_SECONDS}s';
GRANT CONNECT ON DATABASE {quoted} TO {role};
{grants}COMMIT;
"""


def _connect(endpoint: Endpoint, role: str, password: Secret, database: str) -> Connection:
    """Without TLS, which the tunnel is already: that saves two round trips."""
    try:
        return Connection(
            role,
            host=endpoint.host,
            port=endpoint.port,
            database=database,
            password=password.reveal(),
            timeout=ANSWER_SECONDS,
            ssl_context=False,
            startup_params={"standard_conforming_strings": "on"},
        )
    except DatabaseError as error:
        raise SetupError(Code.DATABASE_FAILED, detail=_state(error)) from None
    except (Error, OSError, struct.error) as error:
        raise SetupError(Code.DATABASE_FAILED, detail=type(error).__name__) from None


def _filled(sql: str, values: Mapping[str, str | int]) -> str:
    return sql.format_map({name: _literal(value) for name, value in values.items()})


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else str(literal(value.replace("\0", "")))


def _state(error: DatabaseError) -> str:
    """SQLSTATE and the message: neither holds the statement, nor what it asked for by name."""
    fields = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
    return f"{fields.get('C', '?')} {fields.get('M', '')}".strip()
