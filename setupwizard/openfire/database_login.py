"""Logs in to PostgreSQL as the driver Openfire brings does (pgjdbc: ConnectionFactoryImpl)."""

import socket
import ssl
import struct
from contextlib import closing

from pg8000.exceptions import DatabaseError, Error
from pg8000.native import Connection

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Argv, Endpoint, Result
from setupwizard.transport.tls import unverified

ANSWER_SECONDS = 10.0

_SSL_REQUEST = struct.pack("!ii", 8, 80877103)

ZONE: Argv = ("readlink", "/etc/localtime")
_ZONES = "/zoneinfo/"


class LoginRefusedError(Exception):
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


def time_zone(answer: Result) -> str:
    """What Java takes the server's zone to be: where its /etc/localtime points, empty if nowhere
    (java.base: TimeZone_md.c).
    """
    return answer.out.strip().partition(_ZONES)[2] if answer.ok else ""


def log_in(
    endpoint: Endpoint, datasource: DatasourceAnswers, password: Secret, zone: str = ""
) -> tuple[Connection, bool]:
    """A connection, and whether it is encrypted.

    As pgjdbc does: `prefer` takes TLS where it is offered and does without where it is not offered
    or not allowed, `require` checks no certificate (sslmode, pgjdbc's documentation).

    Raises RefusedError, and SetupError with a DATABASE_ code.
    """
    tls_offered = _tls_offered(endpoint, datasource)
    if datasource.tls == "require" and not tls_offered:
        raise problem(Code.DATABASE_TLS_UNAVAILABLE, datasource)
    with_tls = tls_offered and datasource.tls != "off"
    try:
        return _open(endpoint, datasource, password, zone, with_tls), with_tls
    except LoginRefusedError as error:
        if not error.by_access_rules or not tls_offered or datasource.tls == "require":
            raise
        first = error
    try:
        other = _open(endpoint, datasource, password, zone, not with_tls)
    except LoginRefusedError as error:
        if error.by_access_rules or datasource.tls == "prefer":
            raise first from error
    else:
        if datasource.tls == "prefer":
            return other, False
        other.close()
    raise problem(Code.DATABASE_TLS_REQUIRED, datasource)


def _tls_offered(endpoint: Endpoint, datasource: DatasourceAnswers) -> bool:
    """Ask for TLS and hear S or N; anything else that answers is no PostgreSQL."""
    with closing(_socket(endpoint, datasource)) as link:
        try:
            link.sendall(_SSL_REQUEST)
            answer = link.recv(64)  # more than a letter is another program's greeting
        except OSError as error:
            raise problem(Code.DATABASE_NOT_POSTGRESQL, datasource, repr(error)) from error
    if answer not in (b"S", b"N"):
        raise problem(Code.DATABASE_NOT_POSTGRESQL, datasource, repr(answer))
    return answer == b"S"


def _open(
    endpoint: Endpoint, datasource: DatasourceAnswers, password: Secret, zone: str, tls: bool
) -> Connection:
    link = _socket(endpoint, datasource)
    try:
        return Connection(
            datasource.user,
            sock=link,
            database=datasource.database,
            password=password.reveal(),
            ssl_context=unverified() if tls else False,  # as JDBC's `prefer` and `require`
            startup_params={"DateStyle": "ISO", **({"TimeZone": zone} if zone else {})},
        )
    except DatabaseError as error:
        link.close()
        raise LoginRefusedError(error) from None
    except ssl.SSLError as error:
        link.close()
        raise problem(Code.DATABASE_TLS_UNAVAILABLE, datasource, repr(error)) from error
    except (Error, OSError, struct.error) as error:
        link.close()
        raise problem(Code.DATABASE_FAILED, datasource, repr(error)) from error


def _socket(endpoint: Endpoint, datasource: DatasourceAnswers) -> socket.socket:
    try:
        return socket.create_connection((endpoint.host, endpoint.port), ANSWER_SECONDS)
    except socket.gaierror as error:
        raise problem(Code.DATABASE_HOST_UNKNOWN, datasource, repr(error)) from error
    except ConnectionRefusedError as error:
        raise problem(Code.DATABASE_NOT_RUNNING, datasource, repr(error)) from error
    except OSError as error:
        raise problem(Code.DATABASE_UNREACHABLE, datasource, repr(error)) from error


def problem(
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
