"""What is in a database: nothing, an Openfire's tables, or what is somebody else's."""

import json
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import as_postgres
from setupwizard.transport.base import Argv, Result

_FOUND = """SELECT json_build_object({domain}
 'openfire', to_regclass('ofproperty') IS NOT NULL,
 'found', (SELECT coalesce(json_agg(name), '[]') FROM (SELECT name FROM (
  SELECT 1 AS rank, relname::text AS name, oid, 'pg_class'::regclass AS kind, relnamespace AS place
   FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
  UNION ALL SELECT 2, proname::text, oid, 'pg_proc'::regclass, pronamespace FROM pg_proc
  UNION ALL SELECT 2, typname::text, oid, 'pg_type'::regclass, typnamespace FROM pg_type
   WHERE typtype IN ('d', 'e', 'r')
  UNION ALL SELECT 3, nspname::text, oid, 'pg_namespace'::regclass, 0 FROM pg_namespace
   WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('public', 'information_schema')
  UNION ALL SELECT 3, srvname::text, oid, 'pg_foreign_server'::regclass, 0 FROM pg_foreign_server
  UNION ALL SELECT 3, pubname::text, oid, 'pg_publication'::regclass, 0 FROM pg_publication
  UNION ALL SELECT 4, oid::text, oid, 'pg_largeobject'::regclass, 0 FROM pg_largeobject_metadata
  ) AS everything
  WHERE oid >= 16384 AND place NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg\\_%')
   AND NOT EXISTS (SELECT FROM pg_depend
    WHERE classid = kind AND objid = everything.oid AND deptype = 'e')
  ORDER BY rank, name LIMIT 5) AS first))"""
# The first names of what was put there, tables before all else. What PostgreSQL itself or an
# extension brought is nobody's data: numbers below 16384 are those of initdb (FirstNormalObjectId),
# deptype `e` marks what belongs to an extension.

_DOMAIN_TOO = """
 'domain', (SELECT (xpath('//propvalue/text()', query_to_xml(format('SELECT propvalue FROM %s'
   || ' WHERE name = ''xmpp.domain''', oid::regclass), true, false, '')))[1]::text
   FROM pg_class WHERE oid = to_regclass('ofproperty') AND relkind = 'r'),"""
# For the administrator, who may read every table, and for whom no view of others must be run.

DOMAIN = "SELECT propvalue FROM ofproperty WHERE name = 'xmpp.domain'"
"""Where a finished setup leaves it (openfire_postgresql.sql)."""

OWN_QUESTION = " ".join(_FOUND.format(domain="").split())
"""For whoever has logged in: all but the domain."""


@dataclass(frozen=True, slots=True)
class DatabaseContents:
    """`found`: names of what somebody put there, the first few; `openfire`: its tables are among
    them; `domain`: that of an Openfire which has finished its setup there.
    """

    found: tuple[str, ...]
    openfire: bool
    domain: str

    def refuse(self, datasource: DatasourceAnswers) -> None:
        """For a database that must hold nobody's data.

        Raises DATABASE_IN_USE, DATABASE_HALF_USED, DATABASE_NOT_EMPTY.
        """
        params = {"database": datasource.database, "host": datasource.host, "user": datasource.user}
        if self.domain:
            raise SetupError(Code.DATABASE_IN_USE, domain=self.domain, **params)
        if self.openfire:
            raise SetupError(Code.DATABASE_HALF_USED, **params)
        if self.found:
            raise SetupError(Code.DATABASE_NOT_EMPTY, found=", ".join(self.found), **params)


def contents_question(datasource: DatasourceAnswers) -> Argv:
    """For its administrator on the server itself."""
    sql = " ".join(_FOUND.format(domain=_DOMAIN_TOO).split())
    return as_postgres(datasource.port, "-c", sql, database=datasource.database)


def read_contents(answer: Result) -> DatabaseContents:
    """Raises DATABASE_FAILED."""
    if not answer.ok:
        raise SetupError(Code.DATABASE_FAILED, detail=answer.err)
    return contents(answer.out)


def contents(answer: str, domain: str = "") -> DatabaseContents:
    """From what one of the questions was answered. Raises DATABASE_FAILED."""
    try:
        told = json.loads(answer)
        found = tuple(map(str, told["found"]))
        return DatabaseContents(found, bool(told["openfire"]), str(told.get("domain") or domain))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SetupError(Code.DATABASE_FAILED, detail=repr(error)) from error
