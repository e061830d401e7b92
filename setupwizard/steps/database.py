"""Openfire's own database in PostgreSQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Note
from setupwizard.model.names import same_name
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.database_contents import contents_question, read_contents
from setupwizard.openfire.psql import Database, facts_question, read_facts, run_sql, without_server
from setupwizard.openfire.settings import domain_fixed
from setupwizard.openfire.used_database import QUESTIONS, read_used_database
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result, Transport


@dataclass(frozen=True, slots=True)
class DatabaseExists:
    """The database is there, in UTF-8, and belongs to the role; nobody else's data is in it.

    It may hold data only if it is the one the Openfire of this server uses, for this `domain`.
    `afterwards` is called once it has been made, and may raise.
    """

    datasource: DatasourceAnswers
    domain: str
    afterwards: Callable[[Transport], None] = field(default=lambda _: None, repr=False)
    id: str = "database"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (facts_question(self.datasource), contents_question(self.datasource), *QUESTIONS)

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises DATABASE_ENCODING, DATABASE_CLOSED, DATABASE_OTHER_OWNER, DATABASE_OTHER_DOMAIN
        (SETTING_FIXED on a finished server), DATABASE_IN_USE, DATABASE_HALF_USED,
        DATABASE_NOT_EMPTY, CONFIGURATION_UNREADABLE.
        """
        facts = read_facts(results[0])
        name, user = self.datasource.database, self.datasource.user
        if facts is None and without_server(results[0]):
            return later(Note.of("database-after-start", database=name))
        if facts is None:
            return later(Note.of("database-will-be-made", database=name, user=user))
        database = facts.database
        if database is None:
            return missing(Note.of("database-will-be-made", database=name, user=user))
        if database.encoding != "UTF8":
            raise self._problem(Code.DATABASE_ENCODING, encoding=database.encoding)
        if not database.open:
            raise self._problem(Code.DATABASE_CLOSED)
        return self._of_contents(database, results)

    def _of_contents(self, database: Database, results: Sequence[Result]) -> Verdict:
        contents, database_use = read_contents(results[1]), read_used_database(*results[2:])
        name, user = self.datasource.database, self.datasource.user
        if not database_use.uses(self.datasource):
            contents.refuse(self.datasource)
        elif contents.domain and not same_name(contents.domain, self.domain):
            if database_use.unproven or database_use.leaving:
                return later()
            if database_use.finished:
                raise domain_fixed(contents.domain, self.domain)
            raise self._problem(
                Code.DATABASE_OTHER_DOMAIN, found=contents.domain, domain=self.domain
            )
        elif database_use.finished:
            return HOLDS
        if database.owner == user:
            return HOLDS
        if database.superuser and not contents.found:
            return missing(Note.of("database-owner-will-be", database=name, user=user))
        raise self._problem(Code.DATABASE_OTHER_OWNER, owner=database.owner)

    def apply(self, work: Work) -> None:
        """Raises DATABASE_FAILED, DATABASE_DISK_FULL, DATABASE_TOO_MANY_CONNECTIONS, and what
        `afterwards` raises.
        """
        name, user = self.datasource.database, self.datasource.user
        # A cluster made without a locale, or with an old one, has none that fits UTF-8.
        sql = f"""
SELECT 'CREATE DATABASE "{name}" OWNER "{user}" TEMPLATE template0 ENCODING ''UTF8'''
 || CASE pg_encoding_to_char(encoding) WHEN 'UTF8' THEN ''
    ELSE ' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8''' END
 FROM pg_database WHERE datname = 'template0'
 AND NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}') \\gexec
SELECT 'ALTER DATABASE "{name}" OWNER TO "{user}"'
 FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba
 WHERE datname = '{name}' AND rolsuper \\gexec
"""  # noqa: S608 - Identifiers of the answers, which need no quoting
        run_sql(work.host, self.datasource.port, sql)
        self.afterwards(work.host)

    def _problem(self, code: Code, **more: str) -> SetupError:
        datasource = self.datasource
        named = {"database": datasource.database, "user": datasource.user, "host": datasource.host}
        return SetupError(code, **named, **more)
