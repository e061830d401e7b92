"""Openfire's own role in PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.psql import (
    QUIET,
    Role,
    facts_question,
    mark_line,
    read_facts,
    run_sql,
    without_server,
)
from setupwizard.openfire.service import SHOW, read_service
from setupwizard.openfire.used_database import QUESTIONS, read_used_database
from setupwizard.openfire.verifier import is_md5, scram_verifier, verifies
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result


@dataclass(frozen=True, slots=True)
class RoleExists:
    """The role may log in with this password.

    A role one of our runs made bears our mark (`MARK`); every other one is somebody else's, whose
    programs use its password: it is taken as it is, or not at all.

    A `generated` password is new in each run, and what Openfire uses is known to its own
    configuration only. So the role of an Openfire that is just setting itself up is taken as it
    is; after a first start that failed it gets the new one, as the configuration will.

    Once an Openfire is set up its password is never changed here: openfire.xml would keep the old
    one, and the server end with its next start.
    """

    datasource: DatasourceAnswers
    password: Secret
    generated: bool
    id: str = "role"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (facts_question(self.datasource), *QUESTIONS, SHOW)

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises DATABASE_ROLE_NOT_OURS, DATABASE_ROLE_NO_LOGIN, CONFIGURATION_UNREADABLE."""
        facts = read_facts(results[0])
        if facts is None:
            code = "role-after-start" if without_server(results[0]) else "role-will-be-made"
            return later(Note.of(code, user=self.datasource.user))
        user, role = self.datasource.user, facts.role
        if role is None:
            return missing(Note.of("role-will-be-made", user=user))
        if not role.login or role.expired:
            if not role.marked:
                raise self._problem(Code.DATABASE_ROLE_NO_LOGIN)
            return missing(Note.of("role-will-be-allowed", user=user))
        if read_used_database(*results[1:4]).finished:
            return HOLDS  # another password is a matter of both sides: `DatabasePassword`
        if self.generated and read_service(results[4].out).active:
            return HOLDS
        fits = verifies(role.verifier, user, self.password)
        if not role.marked:
            if not fits:
                raise self._problem(Code.DATABASE_ROLE_NOT_OURS, line=mark_line(user))
            return HOLDS
        old_kind = is_md5(role.verifier) and facts.encryption == "scram-sha-256"
        if old_kind or not fits:
            return missing(Note.of("role-password-will-be-set", user=user))
        return HOLDS

    def apply(self, work: Work) -> None:
        """Raises DATABASE_FAILED, DATABASE_DISK_FULL, DATABASE_TOO_MANY_CONNECTIONS."""
        facts, *used, _ = work.heard(self.asks())
        found = read_facts(facts)
        role = found.role if found else None
        keep = role is not None and read_used_database(*used).finished
        run_sql(work.host, self.datasource.port, self._statements(role, keep_password=keep))

    def _statements(self, role: Role | None, *, keep_password: bool) -> str:
        """All or nothing: a role that was made without its mark would never be ours."""
        user = self.datasource.user
        password = "" if keep_password else f" PASSWORD '{scram_verifier(self.password)}'"
        made = f'CREATE ROLE "{user}";\n{mark_line(user)}' if role is None else ""
        return f"""{QUIET}
BEGIN;
{made}
ALTER ROLE "{user}" LOGIN{password} VALID UNTIL 'infinity';
COMMIT;
"""  # an Identifier of the answers, which needs no quoting

    def _problem(self, code: Code, **more: str) -> SetupError:
        datasource = self.datasource
        named = {"user": datasource.user, "host": datasource.host}
        return SetupError(code, **named, **more)
