"""Tries Openfire's database connection as Openfire will make it: from the server, by JDBC's rules.

Causes are told apart by SQLSTATE and by the name of the server's own routine, both the same in
every language (Appendix A and "Error and Notice Message Fields" of PostgreSQL's documentation).
"""

import socket
import ssl
import struct
from contextlib import closing
from dataclasses import dataclass

from pg8000.exceptions import DatabaseError, Error
from pg8000.native import Connection

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.psql import clusters, facts_question, read_facts
from setupwizard.openfire.verifier import verifies
from setupwizard.transport.base import Endpoint, Transport

OLDEST = {4: (80200, "8.2"), 5: (90100, "9.1")}
"""By the JDBC driver each Openfire brings: 42.2.14 talks to 8.2 and later, 42.7.11 is tested from
9.1 on (jdbc.postgresql.org, download page). Openfire's own tables ask for nothing newer.
"""

ANSWER_SECONDS = 10.0

LOOK = (
    "SELECT current_setting('server_version_num'), current_setting('server_encoding'),"
    " current_setting('transaction_read_only'), has_schema_privilege(current_schema(), 'CREATE'),"
    " (SELECT count(*) FROM pg_class"
    " WHERE relname = 'ofproperty' AND relkind = 'r' AND pg_table_is_visible(oid))"
)
"""In one round trip; the last is whether there are tables of an Openfire already."""

_SSL_REQUEST = struct.pack("!ii", 8, 80877103)

_BY_STATE = {
    "3D000": Code.DATABASE_MISSING,
    "53300": Code.DATABASE_TOO_MANY_CONNECTIONS,
    "57P03": Code.DATABASE_STARTING,
    "57P01": Code.DATABASE_STARTING,
    "42501": Code.DATABASE_NO_RIGHTS,
    "55000": Code.DATABASE_NOT_ALLOWED,
}
_FROM_TUNNEL = {
    Code.REMOTE_REFUSED: Code.DATABASE_NOT_RUNNING,
    Code.REMOTE_HOST_UNKNOWN: Code.DATABASE_HOST_UNKNOWN,
    Code.REMOTE_UNREACHABLE: Code.DATABASE_UNREACHABLE,
}
_AS_IF_LOST = (
    Code.DATABASE_NOT_POSTGRESQL,
    Code.DATABASE_TLS_UNAVAILABLE,
    Code.DATABASE_FAILED,
)
"""What it looks like from inside the tunnel when the link to the host ends."""


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """A connection that works. `version` as PostgreSQL counts (150004), `tls` if it was used.

    `domain` is the XMPP domain of the Openfire whose data is in it, empty if there is none.
    """

    version: int
    tls: bool
    domain: str


class _RefusedError(Exception):
    """PostgreSQL's own refusal. `state`: SQLSTATE, `routine`: the function that refused."""

    def __init__(self, error: DatabaseError) -> None:
        fields = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
        self.state = str(fields.get("C", ""))
        self.routine = str(fields.get("R", ""))
        self.message = str(fields.get("M", ""))
        super().__init__(self.message)

    @property
    def by_access_rules(self) -> bool:
        """pg_hba.conf has no line for us, or one that rejects."""
        return self.state == "28000" and self.routine == "ClientAuthentication"


def check_connection(
    host: Transport,
    datasource: DatasourceAnswers,
    password: Secret,
    *,
    domain: str,
    openfire_major: int,
    fresh: bool = False,
) -> DatabaseState:
    """Log in and look around; changes nothing.

    `fresh`: no Openfire on this host has used the database yet, so it must hold nobody's data.
    Raises `SetupError` with one of the DATABASE_ codes, or what the link to the host raises.
    """
    try:
        with host.tunnel(datasource.host, datasource.port) as endpoint:
            return _look(endpoint, datasource, password, domain, openfire_major, fresh)
    except _RefusedError as refused:
        raise _cause(host, datasource, password, refused) from refused
    except SetupError as error:
        problem = error.problem
        code = _FROM_TUNNEL.get(problem.code, problem.code)
        if code in _AS_IF_LOST:
            host.run(("test", "-e", "/"))  # raises HOST_LOST if it was that
        if code in (Code.DATABASE_NOT_RUNNING, Code.DATABASE_NOT_POSTGRESQL):
            _raise_if_elsewhere(host, datasource)
        if code is problem.code:
            raise
        raise _error(code, datasource, problem.detail) from error


def _look(
    endpoint: Endpoint,
    datasource: DatasourceAnswers,
    password: Secret,
    domain: str,
    openfire_major: int,
    fresh: bool,
) -> DatabaseState:
    connection, tls = _log_in(endpoint, datasource, password)
    with closing(connection):
        try:
            version, encoding, writable, may_create, used = connection.run(LOOK)[0]
            _require_version(int(version), openfire_major, datasource)
            if encoding != "UTF8":
                raise _error(Code.DATABASE_ENCODING, datasource, encoding=encoding)
            if writable != "off" or not may_create:
                raise _error(Code.DATABASE_NO_RIGHTS, datasource)
            found = _domain(connection) if used else ""
        except DatabaseError as error:
            raise _RefusedError(error) from error
        except (Error, OSError) as error:
            raise _error(Code.DATABASE_FAILED, datasource, repr(error)) from error
    if found and found != domain:
        raise _error(Code.DATABASE_OTHER_DOMAIN, datasource, found=found, domain=domain)
    if found and fresh:
        raise _error(Code.DATABASE_IN_USE, datasource, domain=domain)
    return DatabaseState(int(version), tls, found)


def _log_in(
    endpoint: Endpoint, datasource: DatasourceAnswers, password: Secret
) -> tuple[Connection, bool]:
    """As pgjdbc does: `prefer` takes TLS where it is offered and does without where it is not
    offered or not allowed, `require` checks no certificate (sslmode, pgjdbc's documentation).
    """
    offered = _tls_offered(endpoint, datasource)
    if datasource.tls == "require" and not offered:
        raise _error(Code.DATABASE_TLS_UNAVAILABLE, datasource)
    with_tls = offered and datasource.tls != "off"
    try:
        return _open(endpoint, datasource, password, with_tls), with_tls
    except _RefusedError as refused:
        if not refused.by_access_rules or not offered or datasource.tls == "require":
            raise
        first = refused
    try:
        other = _open(endpoint, datasource, password, not with_tls)
    except _RefusedError as refused:
        if refused.by_access_rules or datasource.tls == "prefer":
            raise first from refused
    else:
        if datasource.tls == "prefer":
            return other, False
        other.close()
    raise _error(Code.DATABASE_TLS_REQUIRED, datasource)


def _tls_offered(endpoint: Endpoint, datasource: DatasourceAnswers) -> bool:
    """Ask for TLS and hear S or N; anything else that answers is no PostgreSQL."""
    with closing(_socket(endpoint, datasource)) as link:
        try:
            link.sendall(_SSL_REQUEST)
            answer = link.recv(64)  # more than a letter is another program's greeting
        except OSError as error:
            raise _error(Code.DATABASE_NOT_POSTGRESQL, datasource, repr(error)) from error
    if answer not in (b"S", b"N"):
        raise _error(Code.DATABASE_NOT_POSTGRESQL, datasource, repr(answer))
    return answer == b"S"


def _open(
    endpoint: Endpoint, datasource: DatasourceAnswers, password: Secret, tls: bool
) -> Connection:
    link = _socket(endpoint, datasource)
    try:
        return Connection(
            datasource.user,
            sock=link,
            database=datasource.database,
            password=password.reveal(),
            ssl_context=_unverified() if tls else False,
        )
    except DatabaseError as error:
        link.close()
        raise _RefusedError(error) from None
    except ssl.SSLError as error:
        link.close()
        raise _error(Code.DATABASE_TLS_UNAVAILABLE, datasource, repr(error)) from error
    except (Error, OSError, struct.error) as error:
        link.close()
        raise _error(Code.DATABASE_FAILED, datasource, repr(error)) from error


def _socket(endpoint: Endpoint, datasource: DatasourceAnswers) -> socket.socket:
    try:
        return socket.create_connection((endpoint.host, endpoint.port), ANSWER_SECONDS)
    except socket.gaierror as error:
        raise _error(Code.DATABASE_HOST_UNKNOWN, datasource, repr(error)) from error
    except ConnectionRefusedError as error:
        raise _error(Code.DATABASE_NOT_RUNNING, datasource, repr(error)) from error
    except OSError as error:
        raise _error(Code.DATABASE_UNREACHABLE, datasource, repr(error)) from error


def _unverified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # as JDBC's `prefer` and `require`
    return context


def _require_version(version: int, openfire_major: int, datasource: DatasourceAnswers) -> None:
    oldest, needed = OLDEST[min(max(openfire_major, 4), 5)]
    if version < oldest:
        told = f"{version // 10000}.{version // 100 % 100}"
        raise _error(Code.DATABASE_TOO_OLD, datasource, version=told, needed=needed)


def _domain(connection: Connection) -> str:
    """`xmpp.domain` in `ofProperty`, where a finished setup leaves it (openfire_postgresql.sql)."""
    rows = connection.run("SELECT propvalue FROM ofproperty WHERE name = 'xmpp.domain'")
    return str(rows[0][0]) if rows else ""


def _cause(
    host: Transport, datasource: DatasourceAnswers, password: Secret, refused: _RefusedError
) -> SetupError:
    """What a refusal means. On the server itself its administrator can tell more than it says."""
    known = _BY_STATE.get(refused.state)
    if known:
        return _error(known, datasource, refused.message)
    if refused.by_access_rules:
        return _error(Code.DATABASE_NOT_ALLOWED, datasource, refused.message)
    if refused.state not in ("28P01", "28000"):
        return _error(Code.DATABASE_FAILED, datasource, refused.message)
    by_password = refused.state == "28P01"
    unsure = Code.DATABASE_LOGIN_REFUSED if by_password else Code.DATABASE_ROLE_NO_LOGIN
    if not datasource.on_server:
        return _error(unsure, datasource, refused.message)
    facts = read_facts(host.run(facts_question(datasource)))
    if facts is None:
        code = unsure
    elif facts.role is None:
        code = Code.DATABASE_ROLE_MISSING
    elif not facts.role.login or facts.role.expired:
        code = Code.DATABASE_ROLE_NO_LOGIN
    elif verifies(facts.role.verifier, datasource.user, password):
        code = Code.DATABASE_NOT_ALLOWED  # an md5 verifier where pg_hba.conf asks for SCRAM
    else:
        code = Code.DATABASE_PASSWORD_WRONG
    return _error(code, datasource, refused.message)


def _raise_if_elsewhere(host: Transport, datasource: DatasourceAnswers) -> None:
    """DATABASE_WRONG_PORT when a cluster of this server runs, but on another port."""
    found = clusters(host) if datasource.on_server else ()
    if any(cluster.port == datasource.port for cluster in found):
        return
    for cluster in found:
        if cluster.online:
            raise _error(Code.DATABASE_WRONG_PORT, datasource, found=cluster.port)


def _error(
    code: Code, datasource: DatasourceAnswers, detail: str = "", **more: object
) -> SetupError:
    return SetupError(
        code,
        detail,
        host=datasource.host,
        port=datasource.port,
        database=datasource.database,
        user=datasource.user,
        **more,
    )
