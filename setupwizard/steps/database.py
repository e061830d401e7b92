"""Openfire's own database in PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import facts_question, read_facts, run_sql
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result


@dataclass(frozen=True, slots=True)
class DatabaseExists:
    """The database is there, in UTF-8, and belongs to the role."""

    datasource: DatasourceAnswers
    id: str = "database"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (facts_question(self.datasource),)

    def judge(self, answers: Sequence[Result]) -> Verdict:
        """Raises DATABASE_ENCODING, DATABASE_OTHER_OWNER."""
        facts = read_facts(answers[0])
        name, user = self.datasource.database, self.datasource.user
        if facts is None:
            return later(Note.of("database-will-be-made", database=name, user=user))
        database = facts.database
        if database is None:
            return missing(Note.of("database-will-be-made", database=name, user=user))
        if database.encoding != "UTF8":
            encoding = database.encoding
            raise SetupError(Code.DATABASE_ENCODING, database=name, encoding=encoding)
        if database.owner == user:
            return HOLDS
        if database.superuser:
            return missing(Note.of("database-owner-will-be", database=name, user=user))
        raise SetupError(Code.DATABASE_OTHER_OWNER, database=name, user=user, owner=database.owner)

    def apply(self, work: Work) -> None:
        """Raises DATABASE_FAILED."""
        name, user = self.datasource.database, self.datasource.user
        # A cluster made without a locale, or with an old one, has none that fits UTF-8.
        sql = f"""
SELECT 'CREATE DATABASE "{name}" OWNER "{user}" TEMPLATE template0 ENCODING ''UTF8'''
 || CASE pg_encoding_to_char(encoding) WHEN 'UTF8' THEN ''
    ELSE ' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8''' END
 FROM pg_database WHERE datname = 'template0'
 AND NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}') \\gexec
ALTER DATABASE "{name}" OWNER TO "{user}";
"""  # noqa: S608 - Identifiers of the answers, which need no quoting
        run_sql(work.host, self.datasource.port, sql)
