"""PostgreSQL on the practice server, and Debian's commands for it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.secret import Secret
from setupwizard.openfire.contents import contents_question
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.own_people import AUTH, DOMAIN, Scram, own_people_question, scram
from setupwizard.openfire.psql import MARK, facts_question
from setupwizard.openfire.stored import stored_question
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.practice.command import ABSENT, Command, Done, UnknownCommand, Words, must, options
from setupwizard.practice.units import Unit

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

VERSION = 150020
MAJOR = "15"
CONNECTIONS = 97
"""That it lets in besides those kept for its administrator: 100 less 3, its default."""

LOGS = "/var/log/postgresql"
HOME = "/etc/postgresql/15/main"
SERVICE, CLUSTER_SERVICE = "postgresql.service", "postgresql@15-main.service"
NO_ANSWER = 2
"""What pg_isready and psql end with where nothing listens."""

PASSWORD = "admin"  # noqa: S105 - a name
"""The key under which `properties` has what `ofUser` keeps of the password of `admin`."""

SCRAM = "admin.scram"
"""The same where only what it is checked against was ever written: salt, stored key, iterations."""

NAME = '"?([a-z_][a-z0-9_]*)"?'


@dataclass(slots=True)
class Role:
    """`marked`: one of our runs made it."""

    verifier: str = ""
    login: bool = False
    marked: bool = False


@dataclass(slots=True)
class Database:
    """`properties`: what Openfire keeps in `ofProperty`; None without its tables."""

    owner: str
    properties: dict[str, str] | None = None


@dataclass
class Cluster:
    """The one cluster of the server."""

    port: int = 5432
    online: bool = True
    pid: int = 0
    roles: dict[str, Role] = field(default_factory=dict)
    databases: dict[str, Database] = field(default_factory=dict)


def installed(server: "Server", *, online: bool = True) -> Cluster:
    """As Debian's packages leave it: a first cluster that runs and starts with the server."""
    server.users["postgres"] = "postgres:x:105:110:PostgreSQL administrator:/var/lib/postgresql:"
    server.groups["postgres"] = "postgres:x:110:"
    server.disk.make(HOME)
    server.disk.make(f"/usr/lib/postgresql/{MAJOR}")
    server.disk.write(f"{HOME}/start.conf", b"# Automatic startup configuration\n\nauto\n")
    server.cluster = Cluster(online=online, pid=server.new_pid())
    for name in (SERVICE, CLUSTER_SERVICE):
        unit = server.units[name] = Unit("/lib/systemd/system/postgresql.service", enabled=True)
        if online or name == SERVICE:
            unit.begin(server)
    return server.cluster


def made_before(cluster: Cluster, name: str, password: str) -> None:
    """A database somebody has made for Openfire, and the role that owns it."""
    cluster.roles[name] = Role(scram_verifier(Secret(password)), login=True)
    cluster.databases[name] = Database(name)


def pg_lsclusters(server: "Server", words: Words, _: bytes) -> Done:
    must(list(words) == ["-h"], words)
    cluster = server.cluster
    if cluster is None:
        return Done(err=f"env: 'pg_lsclusters': {ABSENT}\n", status=127)
    state = "online" if cluster.online else "down"
    data, log = (
        f"/var/lib/postgresql/{MAJOR}/main",
        f"/var/log/postgresql/postgresql-{MAJOR}-main.log",
    )
    return Done(f"{MAJOR} main {cluster.port} {state} postgres {data} {log}\n")


def pg_isready(server: "Server", words: Words, _: bytes) -> Done:
    given, operands = options(words, "qp:")
    must("-q" in given and not operands, words)
    cluster = server.cluster
    if cluster is None:
        return Done(err=f"env: 'pg_isready': {ABSENT}\n", status=127)
    ready = cluster.online and cluster.port == int(given["-p"][0])
    return Done(status=0 if ready else NO_ANSWER)


def runuser(server: "Server", words: Words, stdin: bytes) -> Done:
    must(list(words[:4]) == ["-u", "postgres", "--", "psql"], words)
    if "postgres" not in server.users:
        fields = "the user entry does not contain all the required fields"
        return Done(err=f"runuser: user postgres does not exist or {fields}\n", status=1)
    given, operands = options(words[4:], "XwqAtv:d:p:c:")
    must(not operands and len(given["-d"]) == 1, words)
    cluster, port = server.cluster, int(given["-p"][0])
    if cluster is None or not cluster.online or cluster.port != port:
        socket = f"/var/run/postgresql/.s.PGSQL.{port}"
        return Done(err=f'psql: error: connection to server on socket "{socket}" failed: {ABSENT}\n'
                    "\tIs the server running locally and accepting connections on that socket?\n",
                    status=2)  # fmt: skip
    if given["-d"] != ["postgres"] and "-c" not in given:
        must("DROP TABLE" in stdin.decode(), words)
        cluster.databases[given["-d"][0]].properties = None
        return Done()
    if given["-d"] != ["postgres"]:
        return _of_openfire(server, cluster, given["-d"][0], port, given["-c"][0])
    if "-c" in given:
        return Done(_answer(cluster, port, given["-c"][0]))
    return run_statements(server, stdin.decode())


def _answer(cluster: Cluster, port: int, sql: str) -> str:
    if sql == "SELECT 1":
        return "1\n"
    named = re.search(r"rolname = '(\w+)'.*datname = '(\w+)'", sql)
    must(named, [sql])
    user, database = named.groups() if named else ("", "")
    asked = DatasourceAnswers.model_validate({"user": user, "database": database, "port": port})
    must(sql == facts_question(asked)[-1], [sql])
    role, found = cluster.roles.get(user), cluster.databases.get(database)
    facts = {
        "version": VERSION,
        "encryption": "scram-sha-256",
        "config": f"{HOME}/postgresql.conf",
        "rules": f"{HOME}/pg_hba.conf",
        "connections": CONNECTIONS,
        "role": role
        and {
            "verifier": role.verifier,
            "login": role.login,
            "expired": False,
            "marked": role.marked,
        },
        "database": found
        and {
            "owner": found.owner,
            "superuser": found.owner == "postgres",
            "open": True,
            "encoding": "UTF8",
        },
    }
    return json.dumps(facts, separators=(", ", " : ")) + "\n"


def _of_openfire(server: "Server", cluster: Cluster, name: str, port: int, sql: str) -> Done:
    """What is in a database, and what Openfire's own tables say."""
    found = cluster.databases.get(name)
    if found is None:
        socket = f"/var/run/postgresql/.s.PGSQL.{port}"
        failed = f'psql: error: connection to server on socket "{socket}" failed: FATAL: '
        return Done(err=f'{failed} database "{name}" does not exist\n', status=2)
    here = DatasourceAnswers.model_validate({"database": name, "port": port})
    if sql == contents_question(here)[-1]:
        return Done(f"{json.dumps(contents_of(found, domain=True))}\n")
    if found.properties is None:
        return Done(err="ERROR:  42P01\n", status=1)
    if "IS DISTINCT FROM 1" in sql:
        return Done("0\n")  # both releases keep their secrets encrypted in a practice
    if sql == stored_question(here)[-1]:
        domain = found.properties.get(DOMAIN)
        stored = {"domain": domain, "users": server.chat.own_users, "contacts": 0}
        return Done(json.dumps(stored) + "\n")
    must(sql == own_people_question(here)[-1], [sql])
    admin = own_password(found.properties)
    wanted = (AUTH, DOMAIN, ADMINS)
    told = {
        "properties": {key: found.properties[key] for key in wanted if key in found.properties},
        "users": server.chat.own_users,
        "admin": {
            "salt": admin and admin.salt,
            "stored_key": admin and admin.stored_key,
            "iterations": admin and admin.iterations,
            "readable": admin is None,
        },
    }
    return Done(json.dumps(told) + "\n")


def contents_of(database: Database, *, domain: bool) -> dict[str, object]:
    """As the one question tells it; only Openfire ever keeps anything here."""
    properties = database.properties
    told: dict[str, object] = {"domain": (properties or {}).get(DOMAIN)} if domain else {}
    used = properties is not None
    return told | {"openfire": used, "found": ["ofproperty"] if used else []}


def own_password(properties: Mapping[str, str]) -> Scram | None:
    """What the password of `admin` is checked against; None as long as it is the default one."""
    if SCRAM in properties:
        salt, stored_key, iterations = properties[SCRAM].split()
        return Scram(salt, stored_key, int(iterations))
    return scram(Secret(properties[PASSWORD])) if PASSWORD in properties else None


def run_statements(server: "Server", sql: str) -> Done:
    """The statements of the steps, one after the other, on a cluster that is there."""
    cluster = server.cluster
    if cluster is None:
        raise UnknownCommand(f"psql: {sql}")
    for statement in filter(None, (part.strip() for part in re.split(r";|\\gexec", sql))):
        text = " ".join(statement.split())
        for pattern, change in STATEMENTS:
            if found := re.fullmatch(pattern, text):
                state = change(cluster, *found.groups())
                break
        else:
            raise UnknownCommand(f"psql: {text}")
        if state:
            return Done(err=f"ERROR:  {state}\n", status=3)
    return Done()


def _make_role(cluster: Cluster, name: str) -> str:
    if name in cluster.roles:
        return "42710"
    cluster.roles[name] = Role()
    return ""


def _mark_role(cluster: Cluster, name: str) -> str:
    cluster.roles[name].marked = True
    return ""


def _change_role(cluster: Cluster, name: str, verifier: str | None) -> str:
    role = cluster.roles.get(name)
    if role is None:
        return "42704"
    role.login = True
    role.verifier = verifier or role.verifier
    return ""


def _make_database(cluster: Cluster, name: str, owner: str) -> str:
    if owner not in cluster.roles:
        return "42704"
    cluster.databases.setdefault(name, Database(owner))
    return ""


def _change_owner(cluster: Cluster, name: str, owner: str) -> str:
    if owner not in cluster.roles:
        return "42704"
    if name in cluster.databases and cluster.databases[name].owner == "postgres":
        cluster.databases[name].owner = owner
    return ""


STATEMENTS = (
    (r"SET log_\w+ = \S+", lambda _cluster: ""),
    (r"BEGIN|COMMIT", lambda _cluster: ""),
    (rf"CREATE ROLE {NAME}", _make_role),
    (rf"COMMENT ON ROLE {NAME} IS '{re.escape(MARK)}'", _mark_role),
    (rf"ALTER ROLE {NAME} LOGIN(?: PASSWORD '([^']+)')? VALID UNTIL 'infinity'", _change_role),
    (rf"ALTER ROLE {NAME} PASSWORD '([^']+)'", _change_role),
    (rf"SELECT 'CREATE DATABASE {NAME} OWNER {NAME} TEMPLATE template0 .*", _make_database),
    (rf".* 'ALTER DATABASE {NAME} OWNER TO {NAME}' FROM .* AND rolsuper", _change_owner),
)
"""Each with what it does and the SQLSTATE it ends with, empty when it works."""


COMMANDS: dict[str, Command] = {
    "pg_lsclusters": pg_lsclusters,
    "pg_isready": pg_isready,
    "runuser": runuser,
}
