"""What an Openfire keeps in a database on its server: its domain, two settings that were written
once, at the first set-up, and whether it has people yet.
"""

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

DOMAIN, REGISTRATION, TLS_POLICY = "xmpp.domain", "register.inband", "xmpp.client.tls.policy"

_SQL = f"""SELECT json_build_object(
 'properties', (SELECT coalesce(json_object_agg(name, propvalue), '{{}}') FROM ofproperty
   WHERE name IN ('{DOMAIN}', '{REGISTRATION}', '{TLS_POLICY}')),
 'users', (SELECT coalesce(json_agg(username), '[]') FROM ofuser),
 'contacts', (SELECT count(*) FROM ofroster))"""  # noqa: S608 - constants
_NAMES = "|".join(re.escape(name) for name in (DOMAIN, REGISTRATION, TLS_POLICY))
_ROWS = (
    r"INTO (OFUSER VALUES\('[^']*'|OFROSTER VALUES\(|"
    rf"OFPROPERTY VALUES\('({_NAMES})','[^']*')|FROM OFPROPERTY WHERE NAME='({_NAMES})'"
)
_PROPERTY = rf"OFPROPERTY (?:VALUES\('({_NAMES})','([^']*)'|WHERE NAME='({_NAMES})')"


@dataclass(frozen=True, slots=True)
class Stored:
    """`used`: there are people, or somebody's contacts, that would be lost with it.

    `registration`: anybody may make an account; `requires_tls`: of whoever chats.
    """

    domain: str
    used: bool
    registration: bool
    requires_tls: bool


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
        return _stored(dict(row["properties"]), used)
    except (ValueError, KeyError, TypeError):
        return None


def _from_rows(rows: str) -> Stored | None:
    """What came later counts: a row that changes is taken out and written anew."""
    users = set(re.findall(r"OFUSER VALUES\('([^']*)'", rows))
    properties: dict[str, str] = {}
    for name, value, gone in re.findall(_PROPERTY, rows):
        properties.pop(gone, None)
        if name:
            properties[name] = value
    if DOMAIN not in properties:
        return None
    used = bool(users - set(NOBODY)) or "OFROSTER" in rows
    return _stored(properties, used)


def _stored(properties: dict[str, str], used: bool) -> Stored:
    """Without a row as IQRegisterHandler and LocalClientSession of 4.6.2 and 5.1.1 take it."""
    return Stored(
        properties.get(DOMAIN, ""),
        used,
        registration=properties.get(REGISTRATION, "true").lower() == "true",
        requires_tls=properties.get(TLS_POLICY, "").lower() == "required",
    )
