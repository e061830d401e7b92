"""The SQL of the steps, as the practice server's PostgreSQL answers it.

A question is known by its text: it is written once, in the room that asks it.
"""

import json
import re
from collections.abc import Callable

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.openfire.database_contents import contents_question
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.own_people import AUTH, own_people_question
from setupwizard.openfire.psql import MARK, facts_question
from setupwizard.openfire.stored import DOMAIN, REGISTRATION, TLS_POLICY, stored_question
from setupwizard.practice.programs.openfire_people import own_users
from setupwizard.practice.programs.postgresql import (
    CONNECTIONS,
    HOME,
    VERSION,
    contents_of,
    own_password,
)
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.postgresql import PostgresqlState, StoredDatabase, StoredRole
from setupwizard.practice.unknown import UnknownCommand

NAME = '"?([a-z_][a-z0-9_]*)"?'


def query(cluster: PostgresqlState, name: str, sql: str) -> CommandResult:
    """The answer to one question in the database of this name."""
    if name == "postgres":
        return CommandResult("1\n" if sql == "SELECT 1" else _facts(cluster, sql))
    database = cluster.databases.get(name)
    if database is None:
        socket = f"/var/run/postgresql/.s.PGSQL.{cluster.port}"
        failed = f'psql: error: connection to server on socket "{socket}" failed: FATAL: '
        return CommandResult(err=f'{failed} database "{name}" does not exist\n', status=2)
    here = DatasourceAnswers.model_validate({"database": name, "port": cluster.port})
    if sql == contents_question(here)[-1]:
        return CommandResult(f"{json.dumps(contents_of(database, domain=True))}\n")
    if database.properties is None:
        return CommandResult(err="ERROR:  42P01\n", status=1)
    if "IS DISTINCT FROM 1" in sql:
        return CommandResult("0\n")  # both releases keep their secrets encrypted in a practice
    if sql == stored_question(here)[-1]:
        names = (DOMAIN, REGISTRATION, TLS_POLICY)
        properties = {n: database.properties[n] for n in names if n in database.properties}
        users = own_users(database.properties)
        contents = {"properties": properties, "users": users, "contacts": 0}
        return CommandResult(json.dumps(contents) + "\n")
    if sql == own_people_question(here)[-1]:
        return CommandResult(json.dumps(_own_people(database.properties)) + "\n")
    raise UnknownCommand(f"psql: {sql}")


def _facts(cluster: PostgresqlState, sql: str) -> str:
    names = re.search(r"rolname = '(\w+)'.*datname = '(\w+)'", sql)
    if names is None:
        raise UnknownCommand(f"psql: {sql}")
    answers = {"user": names[1], "database": names[2], "port": cluster.port}
    if sql != facts_question(DatasourceAnswers.model_validate(answers))[-1]:
        raise UnknownCommand(f"psql: {sql}")
    role, database = cluster.roles.get(names[1]), cluster.databases.get(names[2])
    facts = {
        "version": VERSION,
        "encryption": "scram-sha-256",
        "config": f"{HOME}/postgresql.conf",
        "rules": f"{HOME}/pg_hba.conf",
        "connections": CONNECTIONS,
        "role": role and _role_facts(role),
        "database": database and _database_facts(database),
    }
    return json.dumps(facts, separators=(", ", " : ")) + "\n"


def _role_facts(role: StoredRole) -> dict[str, object]:
    return {
        "verifier": role.verifier,
        "login": role.login,
        "expired": False,
        "marked": role.ours,
    }


def _database_facts(database: StoredDatabase) -> dict[str, object]:
    return {
        "owner": database.owner,
        "superuser": database.owner == "postgres",
        "open": True,
        "encoding": "UTF8",
    }


def _own_people(properties: dict[str, str]) -> dict[str, object]:
    admin, names = own_password(properties), (AUTH, DOMAIN, ADMINS)
    return {
        "properties": {name: properties[name] for name in names if name in properties},
        "users": own_users(properties),
        "admin": {
            "salt": admin and admin.salt,
            "stored_key": admin and admin.stored_key,
            "iterations": admin and admin.iterations,
            "readable": admin is None,
        },
    }


def run_statements(cluster: PostgresqlState, sql: str) -> CommandResult:
    """The statements of the steps, one after the other, up to the first that fails."""
    for statement in filter(None, (part.strip() for part in re.split(r";|\\gexec", sql))):
        if error := _run(cluster, " ".join(statement.split())):
            return CommandResult(err=f"ERROR:  {error}\n", status=3)
    return CommandResult()


def _run(cluster: PostgresqlState, statement: str) -> str:
    """The SQLSTATE it ends with, empty when it works."""
    for pattern, change in STATEMENTS:
        if parts := re.fullmatch(pattern, statement):
            return change(cluster, *parts.groups())
    raise UnknownCommand(f"psql: {statement}")


def _make_role(cluster: PostgresqlState, name: str) -> str:
    if name in cluster.roles:
        return "42710"
    cluster.roles[name] = StoredRole()
    return ""


def _mark_role(cluster: PostgresqlState, name: str) -> str:
    cluster.roles[name].ours = True
    return ""


def _change_role(cluster: PostgresqlState, name: str, verifier: str | None) -> str:
    role = cluster.roles.get(name)
    if role is None:
        return "42704"
    role.login = True
    role.verifier = verifier or role.verifier
    return ""


def _make_database(cluster: PostgresqlState, name: str, owner: str) -> str:
    if owner not in cluster.roles:
        return "42704"
    cluster.databases.setdefault(name, StoredDatabase(owner))
    return ""


def _change_owner(cluster: PostgresqlState, name: str, owner: str) -> str:
    if owner not in cluster.roles:
        return "42704"
    if name in cluster.databases and cluster.databases[name].owner == "postgres":
        cluster.databases[name].owner = owner
    return ""


STATEMENTS: tuple[tuple[str, Callable[..., str]], ...] = (
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
