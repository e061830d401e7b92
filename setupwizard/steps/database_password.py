"""A finished Openfire and PostgreSQL know the same password for Openfire's role."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import (
    database_credentials,
    read_configuration,
    refuse_letters,
    with_database_password,
    with_ports_of,
)
from setupwizard.openfire.provider_change import ProviderChange
from setupwizard.openfire.psql import QUIET, Role, facts_question, mark_line, read_facts, run_sql
from setupwizard.openfire.verifier import scram_verifier, verifies
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.steps.guarded_script import GuardedScript
from setupwizard.steps.remote import content
from setupwizard.steps.service import Running
from setupwizard.transport.base import Argv, Result

PATIENCE = 150.0
"""Seconds a start may take here: with its proof it must end before the server returns by itself."""


@dataclass(frozen=True, slots=True)
class DatabasePassword:
    """The one that was given, or the one Openfire has where none was.

    A first setup that is not over is not looked at: there role and configuration are written with
    the same password. A `generated` one was chosen by nobody, so it is no reason for a change.
    """

    answers: Answers
    secrets: Secrets = field(repr=False)
    generated: bool
    id: str = "database-password"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (
            ("cat", paths.OPENFIRE_XML),
            ("cat", paths.SECURITY_XML),
            ("stat", "-c", "%n", paths.PENDING),
            facts_question(self.answers.datasource),
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises CONFIGURATION_UNREADABLE, DATABASE_PASSWORD_LETTERS, SETTING_FIXED (another
        role), READ_FAILED, DATABASE_ROLE_NOT_OURS (it would need another password).
        """
        current = self._held(results)
        if current is None:
            return HOLDS
        user = self.answers.datasource.user
        change = Note.of("database-password-will-change", user=user)
        restore = Note.of("database-password-will-be-restored", user=user)
        other = self._wanted(current) != current
        if other:
            refuse_letters(self.answers, self.secrets)
        if self._administered:
            facts = read_facts(results[3])
            if facts is None:  # an earlier step starts it
                return later(*((change,) if other else ()))
            fits = facts.role is not None and verifies(facts.role.verifier, user, current)
            if facts.role and not facts.role.marked and (other or not fits):
                self._refuse_to_alter(facts.role)
            if not other and not fits:
                return missing(restore)
        return missing(change) if other else HOLDS

    def apply(self, work: Work) -> None:
        """Raises DATABASE_FAILED; and what a start or a new connection raises, after the server
        has returned to the password it had. SWITCH_NOT_RETURNED where that failed too.
        """
        results = work.host.ask(self.asks())
        current = self._held(results)
        if current is None:
            return
        if self._wanted(current) == current:
            run_sql(work.host, self.answers.datasource.port, QUIET + self._alter(current))
            return
        self._change(work, results)

    def _change(self, work: Work, results: Sequence[Result]) -> None:
        """On both sides, with a return by the server itself should we never be heard of again.

        One that a run left unfinished is gone by now: `UnfinishedChange` comes first.
        """
        if not self._administered:  # there it must be the right one already
            self._log_in(work)
        mover = GuardedScript(self.answers.datasource)
        mover.prepare(work, self._move(work, results))
        log = work.host.run(("stat", "-c", "%s", paths.log_file(self.answers.openfire.major)))
        log_size = int(log.out) if log.ok else 0
        here = with_ports_of(read_configuration(results[0].out), self.answers)
        running = Running(here, self.secrets, PATIENCE)
        try:
            mover.change(work)
            running.watch(work, log_size)
            self._log_in(work)
            mover.keep(work)
        except SetupError as error:
            if error.problem.code is Code.HOST_LOST:
                raise
            self._return(work, mover, running, log_size, error)
            raise

    def _log_in(self, work: Work) -> None:
        from setupwizard.openfire.database_connection import (
            check_connection,  # only this change needs it
        )

        check_connection(
            work.host,
            self.answers.datasource,
            self.secrets.database_password,
            domain=self.answers.server.domain,
            openfire_major=self.answers.openfire.major,
        )

    def _return(
        self, work: Work, mover: GuardedScript, running: Running, log: int, why: SetupError
    ) -> None:
        try:
            mover.undo(work)
            running.watch(work, log)
            mover.clear(work)
        except SetupError as error:
            if error.problem.code is Code.HOST_LOST:
                raise
            detail = f"{why.problem.code}: {why.problem.detail}\n{error.problem.code}: "
            raise SetupError(Code.SWITCH_NOT_RETURNED, detail + error.problem.detail) from error

    def _move(self, work: Work, results: Sequence[Result]) -> ProviderChange:
        xml, security, _, facts = results
        password = self.secrets.database_password
        files = {
            "openfire.xml": with_database_password(xml.out, password),
            "security.xml": security.out.encode(),
        }
        mark = work.host.run(("cat", paths.DIRECTORY))
        if mark.ok:
            files[paths.DIRECTORY_NAME] = mark.out.encode()
        if not self._administered:  # the role has this password already, or it would be refused
            return ProviderChange("", "", "", files)
        cluster = read_facts(facts)
        if cluster and cluster.role and not cluster.role.marked:
            return ProviderChange("", "", "", files)  # somebody else's, which has it already
        before = cluster.role.verifier if cluster and cluster.role else ""
        back = f"ALTER ROLE \"{self.answers.datasource.user}\" PASSWORD '{before}';\n"
        return ProviderChange(QUIET + self._alter(password), QUIET + back, "", files)

    def _alter(self, password: Secret) -> str:
        user, verifier = self.answers.datasource.user, scram_verifier(password)
        return f"ALTER ROLE \"{user}\" LOGIN PASSWORD '{verifier}' VALID UNTIL 'infinity';\n"

    def _refuse_to_alter(self, role: Role) -> None:
        """Somebody else's role may get nothing; only Openfire may get the password it has."""
        datasource = self.answers.datasource
        given = self.secrets.database_password
        if self.generated or not verifies(role.verifier, datasource.user, given):
            user = datasource.user
            raise SetupError(Code.DATABASE_ROLE_NOT_OURS, user=user, line=mark_line(user))

    def _held(self, results: Sequence[Result]) -> Secret | None:
        """What Openfire has; None where no setup of ours with PostgreSQL is finished."""
        xml, security, pending = (content(result) for result in results[:3])
        if xml is None or security is None or pending is not None:
            return None
        found = read_configuration(xml)
        if not found.set_up or found.kind != "postgresql":
            return None
        user, password = database_credentials(xml, security)
        if user != self.answers.datasource.user:
            raise SetupError(
                Code.SETTING_FIXED,
                setting="datasource.user",
                here=user,
                wanted=self.answers.datasource.user,
            )
        return password

    def _wanted(self, current: Secret) -> Secret:
        given = self.secrets.database_password
        return current if self.generated or not given else given

    @property
    def _administered(self) -> bool:
        """The role is on this server, and ours."""
        return self.answers.datasource.create and self.answers.datasource.on_server
