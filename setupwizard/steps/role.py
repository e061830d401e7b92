"""Openfire's own role in PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Note
from setupwizard.model.secret import Secret
from setupwizard.openfire.paths import OPENFIRE_XML, PENDING
from setupwizard.openfire.psql import QUIET, facts_question, read_facts, run_sql
from setupwizard.openfire.service import SHOW, read_service
from setupwizard.openfire.verifier import is_md5, scram_verifier, verifies
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result


@dataclass(frozen=True, slots=True)
class RoleExists:
    """The role may log in with this password.

    A `generated` password is new in each run, and what Openfire uses is known to its own
    configuration only. So the role of an Openfire that is set up, or is just setting itself up, is
    taken as it is; after a first start that failed it gets the new one, as the configuration will.
    """

    datasource: DatasourceAnswers
    password: Secret
    generated: bool
    id: str = "role"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (
            facts_question(self.datasource),
            ("grep", "-c", "<setup>true</setup>", OPENFIRE_XML),
            ("stat", "-c", "%n", PENDING),
            SHOW,
        )

    def judge(self, answers: Sequence[Result]) -> Verdict:
        facts = read_facts(answers[0])
        if facts is None:
            return later(Note.of("role-will-be-made", user=self.datasource.user))
        user, role = self.datasource.user, facts.role
        if role is None:
            return missing(Note.of("role-will-be-made", user=user))
        if not role.login or role.expired:
            return missing(Note.of("role-will-be-allowed", user=user))
        set_up, pending, service = answers[1:]
        finished = set_up.ok and not pending.ok
        if self.generated and (finished or read_service(service.out).active):
            return HOLDS
        old_kind = is_md5(role.verifier) and facts.encryption == "scram-sha-256"
        if old_kind or not verifies(role.verifier, user, self.password):
            return missing(Note.of("role-password-will-be-set", user=user))
        return HOLDS

    def apply(self, work: Work) -> None:
        """Raises DATABASE_FAILED."""
        user = self.datasource.user
        sql = f"""{QUIET}
SELECT 'CREATE ROLE "{user}"'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{user}') \\gexec
ALTER ROLE "{user}" LOGIN PASSWORD '{scram_verifier(self.password)}' VALID UNTIL 'infinity';
"""  # noqa: S608 - an Identifier of the answers, which needs no quoting
        run_sql(work.host, self.datasource.port, sql)
