"""What an Openfire keeps in a database on its server: its domain, and whether it has people yet."""

import json
import re
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.application import NAME
from setupwizard.openfire.paths import HOME
from setupwizard.openfire.psql import as_postgres
from setupwizard.transport.base import Argv, Result

EMBEDDED = f"{HOME}/embedded-db"
FILES = (f"{EMBEDDED}/openfire.script", f"{EMBEDDED}/openfire.log")
"""Where HSQLDB writes each row as a statement; the second has what came since the last stop."""

PROOF_USERS = f"{NAME}-ana", f"{NAME}-luis"
"""Whom a proof makes: fixed, so that the next one finds and removes what a killed one left."""

NOBODY = ("admin", *PROOF_USERS)
"""Users that are no people: the first administrator, and those a proof makes."""

_SQL = """SELECT json_build_object(
 'domain', (SELECT propvalue FROM ofproperty WHERE name = 'xmpp.domain'),
 'users', (SELECT coalesce(json_agg(username), '[]') FROM ofuser),
 'contacts', (SELECT count(*) FROM ofroster))"""
_ROWS = r"INTO (OFUSER VALUES\('[^']*'|OFROSTER VALUES\(|OFPROPERTY VALUES\('xmpp\.domain','[^']*')"


@dataclass(frozen=True, slots=True)
class Stored:
    """`used`: there are people, or somebody's contacts, that would be lost with it."""

    domain: str
    used: bool


def stored_question(datasource: DatasourceAnswers) -> Argv:
    if datasource.kind == "embedded":
        return ("grep", "-hoaE", _ROWS, *FILES)
    sql = " ".join(_SQL.split())
    return as_postgres(datasource.port, "-c", sql, database=datasource.database)


def read_stored(datasource: DatasourceAnswers, answer: Result) -> Stored | None:
    """None where nothing is stored yet, or where it cannot be told from here."""
    if datasource.kind == "embedded":
        return _from_rows(answer.out)
    try:
        row = json.loads(answer.out) if answer.ok else None
        if row is None:
            return None
        used = bool(set(row["users"]) - set(NOBODY)) or int(row["contacts"]) > 0
        return Stored(str(row["domain"] or ""), used)
    except (ValueError, KeyError, TypeError):
        return None


def _from_rows(rows: str) -> Stored | None:
    users = set(re.findall(r"OFUSER VALUES\('([^']*)'", rows))
    domains = re.findall(r"'xmpp\.domain','([^']*)'", rows)
    if not domains:
        return None
    used = bool(users - set(NOBODY)) or "OFROSTER" in rows
    return Stored(domains[-1], used)
