"""PostgreSQL on the server itself, as its own administrator sees it: over the local socket.

Messages of PostgreSQL come in the server's language, so nothing here reads them.
"""

import json
import re
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Argv, Result, Transport

MARK = "Made by the Openfire setup wizard."
"""The comment on every role of ours, set as it is made: one without it is somebody else's."""


def mark_line(user: str) -> str:
    """What makes a role ours, as SQL."""
    return f"""COMMENT ON ROLE "{user}" IS '{MARK}';"""


_FACTS = """SELECT json_build_object(
 'version', current_setting('server_version_num')::int,
 'encryption', current_setting('password_encryption'),
 'config', current_setting('config_file'),
 'rules', current_setting('hba_file'),
 'connections', current_setting('max_connections')::int
   - current_setting('superuser_reserved_connections')::int
   - coalesce(current_setting('reserved_connections', true), '0')::int,
 'role', (SELECT json_build_object('verifier', coalesce(rolpassword, ''), 'login', rolcanlogin,
   'expired', coalesce(rolvaliduntil <= now(), false),
   'marked', coalesce(shobj_description(oid, 'pg_authid') = '{mark}', false))
   FROM pg_authid WHERE rolname = '{user}'),
 'database', (SELECT json_build_object('owner', rolname, 'superuser', rolsuper,
   'open', datallowconn, 'encoding', pg_encoding_to_char(encoding))
   FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba WHERE datname = '{database}'))"""

QUIET = """SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
"""
"""The administrator may change these for a session: no secret gets into the cluster's log."""


@dataclass(frozen=True, slots=True)
class Role:
    """`verifier` is what the password is checked against, empty if there is none.

    `marked`: one of our runs made it.
    """

    verifier: str
    login: bool
    expired: bool
    marked: bool

    def __repr__(self) -> str:  # what a password can be guessed from stays out of logs
        return f"Role(login={self.login}, expired={self.expired})"


@dataclass(frozen=True, slots=True)
class Database:
    """`superuser`: its owner is the administrator of the cluster; `open`: it lets anybody in."""

    owner: str
    superuser: bool
    open: bool
    encoding: str


@dataclass(frozen=True, slots=True)
class ClusterFacts:
    """`version` as PostgreSQL counts: 150004; `encryption`: of new passwords.

    `config` and `rules` are the paths of its postgresql.conf and pg_hba.conf; `connections` is how
    many it lets in besides those kept for its administrator.
    """

    version: int
    encryption: str
    config: str
    rules: str
    connections: int
    role: Role | None
    database: Database | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """One PostgreSQL of the server, as Debian's postgresql-common names it."""

    version: str
    name: str
    port: int
    online: bool

    @property
    def unit(self) -> str:
        return f"postgresql@{self.version}-{self.name}.service"

    @property
    def folder(self) -> str:
        """Of its own files, as Debian places them."""
        return f"/etc/postgresql/{self.version}/{self.name}"

    @property
    def log(self) -> str:
        return f"/var/log/postgresql/postgresql-{self.version}-{self.name}.log"


def as_postgres(port: int, *words: str, database: str = "postgres") -> Argv:
    """A psql of the administrator; it never asks for a password and says errors as SQLSTATE."""
    quiet = ("-X", "-w", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=sqlstate")
    to = ("-d", database, "-p", str(port))
    return ("runuser", "-u", "postgres", "--", "psql", *quiet, *to, *words)


def facts_question(datasource: DatasourceAnswers) -> Argv:
    """The one question about role and database; the same words for every step that asks it."""
    sql = _FACTS.format(user=datasource.user, database=datasource.database, mark=MARK)
    return as_postgres(datasource.port, "-c", " ".join(sql.split()))


def without_server(answer: Result) -> bool:
    """psql is there, and nothing let it in: what this PostgreSQL holds is yet to be seen.

    It ends with 2 then, as its manual page says; where it is not installed, runuser or env end.
    """
    return answer.status == 2


def read_facts(answer: Result) -> ClusterFacts | None:
    """What the cluster told, or None when none answered at that port."""
    if not answer.ok:
        return None
    try:
        facts = json.loads(answer.out)
        role, database = facts["role"], facts["database"]
        return ClusterFacts(
            int(facts["version"]),
            str(facts["encryption"]),
            str(facts["config"]),
            str(facts["rules"]),
            int(facts["connections"]),
            Role(**role) if role else None,
            Database(**database) if database else None,
        )
    except (ValueError, KeyError, TypeError) as error:
        raise SetupError(Code.DATABASE_FAILED, detail=repr(error)) from error


BY_STATE = {
    "53100": Code.DATABASE_DISK_FULL,
    "53300": Code.DATABASE_TOO_MANY_CONNECTIONS,
}
"""Where PostgreSQL has no room left, whoever asks."""


def run_sql(host: Transport, port: int, sql: str, database: str = "postgres") -> None:
    """Run statements from standard input, so that they are in nobody's process list.

    Raises DATABASE_DISK_FULL, DATABASE_TOO_MANY_CONNECTIONS, or DATABASE_FAILED with PostgreSQL's
    SQLSTATE in the details.
    """
    result = host.run(as_postgres(port, database=database), stdin=sql.encode())
    if not result.ok:
        state = re.search(r":  ([0-9A-Z]{5})$", result.err, re.MULTILINE)
        code = BY_STATE.get(state[1] if state else "", Code.DATABASE_FAILED)
        raise SetupError(code, result.err, host="127.0.0.1", port=port, user="postgres")


def clusters(host: Transport) -> tuple[Cluster, ...]:
    """The clusters Debian's tools know of; none when PostgreSQL is not installed."""
    return read_clusters(host.run(("pg_lsclusters", "-h")).out)


def read_clusters(out: str) -> tuple[Cluster, ...]:
    """Lines of `pg_lsclusters -h`: version, name, port, status, owner, data, log."""
    line = re.compile(r"^(\d+(?:\.\d+)?) +(\S+) +(\d{1,5}) +(\S+)", re.ASCII | re.MULTILINE)
    return tuple(
        Cluster(version, name, int(port), status.split(",")[0] == "online")
        for version, name, port, status in line.findall(out)
    )


def unit_at(found: tuple[Cluster, ...], port: int) -> str:
    """The service of the cluster at this port; that of all of them where none is known."""
    return next((cluster.unit for cluster in found if cluster.port == port), "postgresql.service")
