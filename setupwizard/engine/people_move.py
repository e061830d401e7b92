"""The guarded changes about people: to a directory, and back to those Openfire keeps itself.

To a directory from a directory is the same: another one, or the same with its settings corrected.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial

from setupwizard.directory.base import Directory
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.current_setup import CurrentSetup, read_current_setup
from setupwizard.engine.guarded import Guarded, GuardedStage
from setupwizard.engine.new_directory import new_directory_steps
from setupwizard.engine.proving import ask_directory, prove_with_directory
from setupwizard.engine.rehearsal import own_answers, rehearse
from setupwizard.engine.runner import hold
from setupwizard.model.answers import Answers
from setupwizard.model.events import Note, ProofLine
from setupwizard.model.facts import Facts
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.ldap import SECRET_NAMES, ldap_properties
from setupwizard.openfire.own_people import Scram, scram
from setupwizard.openfire.provider_change import ProviderChange, to_directory, to_own_people
from setupwizard.proof.base import ADMINISTRATOR, ChatRequest, ProofServices, administrator
from setupwizard.proof.prove import ProofPart, prove
from setupwizard.steps.base import State, Work
from setupwizard.steps.guarded_script import GuardedScript
from setupwizard.steps.ldap_secrets import LdapSecretsEncrypted
from setupwizard.steps.service import Running

PATIENCE = 150.0
"""Seconds a start may take here: with its proof it must end before the server returns by itself."""

Tell = Callable[[ProofLine], None]


@dataclass
class PeopleMove:
    """One move of the people of one server. `current` is known once the first stage is through."""

    answers: Answers
    secrets: Secrets = field(repr=False)
    facts: Facts
    open_directory: Callable[[LdapAnswers], AbstractContextManager[Directory]]
    proof_services: ProofServices
    tell: Tell
    people: PeopleTable | None = field(default=None, repr=False)
    """Of a directory that is made first."""

    current: CurrentSetup | None = field(default=None, init=False, repr=False)
    new_password: Scram | None = field(default=None, init=False, repr=False)
    provable: bool = field(default=True, init=False)
    log: int = field(default=0, init=False)

    def to_directory(self) -> Guarded:
        return self._guarded(
            self._move_to_directory,
            *self._making(),
            GuardedStage("ldap-rehearsal", 3, self._rehearse),
            GuardedStage("ldap-switch", 6, self._change),
            GuardedStage("ldap-proof", 6, self._prove_directory),
            GuardedStage("ldap-returned", 4, self._prove_as_before),
        )

    def to_own_people(self) -> Guarded:
        return self._guarded(
            self._move_to_own_people,
            GuardedStage("ldap-back-check", 2, self._check_back),
            GuardedStage("ldap-back", 6, self._change),
            GuardedStage("ldap-back-proof", 6, self._prove_back),
            GuardedStage("ldap-directory-again", 4, self._prove_directory_again),
        )

    def _guarded(self, move: Callable[[], ProviderChange], *stages: GuardedStage) -> Guarded:
        *checks, change, proof, return_proof = stages
        return Guarded(
            before=(
                GuardedStage("ldap-unfinished", 1, self._finish_other),
                *checks,
                GuardedStage("ldap-backup", 2, lambda work: self._mover.prepare(work, move())),
            ),
            change=(
                change,
                GuardedStage("ldap-start", 14, self._start),
                proof,
                GuardedStage("ldap-keep", 1, self._mover.keep),
            ),
            back=(GuardedStage("ldap-return", 14, self._return), return_proof),
            tidy=self._mover.clear,
            lost=Code.SWITCH_LINK_LOST,
            unproven=Code.SWITCH_NOT_RETURNED,
        )

    def _making(self) -> Iterator[GuardedStage]:
        """A directory more on the server is noticed by nobody, so it needs no way back."""
        ldap = self.answers.directory
        if ldap is None or self.people is None:
            return
        first, *others = new_directory_steps(
            ldap.base_dn, self.secrets, self.people, own_account=False
        )

        def begin(work: Work) -> None:
            """Its account's password is set anew, so nobody may be using it."""
            if read_current_setup(work.host, self.answers, self.facts).own.directory:
                raise SetupError(Code.SWITCH_ALREADY)
            hold(first, work)

        yield GuardedStage(first.id, first.weight, begin)
        for step in others:
            yield GuardedStage(step.id, step.weight, partial(hold, step))

    @property
    def _mover(self) -> GuardedScript:
        return GuardedScript(self.answers.datasource)

    @property
    def _found(self) -> CurrentSetup:
        if self.current is None:
            raise AssertionError("the first stage was left out")
        return self.current

    @property
    def _here(self) -> Answers:
        """The answers with what this server really has, so that we wait for the right ports."""
        return self._found.adjust(self.answers)

    def _finish_other(self, work: Work) -> None:
        """What a move that was broken off has left: the server returns now, not later."""
        if self._mover.unfinished(work):
            work.say(Note.of("ldap-other-undone"), None)
            self.current = read_current_setup(work.host, self.answers, self.facts)
            self._return(work)
        self._mover.clear(work)

    def _rehearse(self, work: Work) -> None:
        ldap = self.answers.directory
        if ldap is None:
            raise SetupError(Code.PROFILE_NOT_DIRECTORY)
        self.current = read_current_setup(work.host, self.answers, self.facts)
        with self.open_directory(ldap) as directory:
            rehearsal = rehearse(
                work.host,
                self._here,
                self.secrets,
                self.current,
                directory,
                self.proof_services.console_login,
            )
        self.provable = rehearsal.provable
        if self.current.own.directory:
            settings = ", ".join(rehearsal.corrected or SECRET_NAMES[:1])
            work.say(Note.of("ldap-will-be-corrected", settings=settings), None)
            return
        work.say(
            Note.of(
                "ldap-rehearsed",
                people=rehearsal.people.count,
                users=rehearsal.users,
                namesakes=len(rehearsal.namesakes),
                without=len(rehearsal.without),
            ),
            None,
        )

    def _check_back(self, work: Work) -> None:
        """Raises SWITCH_BACK_ALREADY, SECRET_NEEDED, OWN_ADMIN_MISSING, OWN_ADMIN_PASSWORD_WRONG.

        A directory that does not answer any more is a reason for going back, not against it.
        """
        self.current = read_current_setup(work.host, self.answers, self.facts)
        own, password = self.current.own, self.secrets.admin_password
        if not own.directory:
            raise SetupError(Code.SWITCH_BACK_ALREADY)
        if not password or password.reveal() == "admin":
            raise SetupError(Code.SECRET_NEEDED, name="admin_password")
        if ADMINISTRATOR not in own.users:
            raise SetupError(Code.OWN_ADMIN_MISSING)
        if own.admin is not None and not own.admin.fits(password):
            raise SetupError(Code.OWN_ADMIN_PASSWORD_WRONG)
        # The one of a server that always had a directory would come to life with the password
        # everybody knows.
        self.new_password = scram(password) if own.admin is None else None
        self.provable = self._lets_in(work)
        if not self.provable:
            work.say(Note.of("ldap-directory-silent"), None)

    def _lets_in(self, work: Work) -> bool:
        login = administrator(self._here, self.secrets)
        if self.answers.directory is None or not login.password:
            return False
        return self.proof_services.console_login(work.host, self._here, [login])[0]

    def _move_to_own_people(self) -> ProviderChange:
        current = self._found
        return to_own_people(
            self.answers.datasource, current.xml, current.security, self.new_password
        )

    def _move_to_directory(self) -> ProviderChange:
        current, datasource = self._found, self.answers.datasource
        ldap = self.answers.directory
        if ldap is None:
            raise SetupError(Code.PROFILE_NOT_DIRECTORY)
        return to_directory(
            datasource,
            ldap_properties(ldap, self.answers.server.domain, self.secrets),
            current.xml,
            current.security,
            major=current.major,
            require_tls=self.answers.server.require_tls,
            again=current.own.directory,
        )

    def _change(self, work: Work) -> None:
        self._note_log(work)
        self._mover.change(work)

    def _note_log(self, work: Work) -> None:
        """What is in Openfire's log before its next start is old news then."""
        size = work.host.run(("stat", "-c", "%s", paths.log_file(self._found.major)))
        self.log = int(size.out) if size.ok else 0

    def _start(self, work: Work) -> None:
        Running(self._here, self.secrets, PATIENCE).watch(work, self.log)

    def _prove_directory(self, work: Work) -> None:
        self._encrypt(work)
        self._prove(work, self._here, ProofPart.PEOPLE, ProofPart.SECRETS)

    def _encrypt(self, work: Work) -> None:
        """4.6.2 does not do it by itself. Raises STEP_DID_NOT_HOLD."""
        step = LdapSecretsEncrypted(self._here, self.secrets)
        if self._found.major >= 5 or step.judge(work.host.ask(step.asks())).state is State.HOLDS:
            return
        if self.answers.directory:  # the console would only say that it let nobody in
            ask_directory(self.open_directory, self.answers.directory, self.secrets)
        step.apply(work)
        if step.judge(work.host.ask(step.asks())).state is not State.HOLDS:
            raise SetupError(Code.STEP_DID_NOT_HOLD, step=step.id)

    def _prove_back(self, work: Work) -> None:
        self._prove(work, own_answers(self._here), ProofPart.PEOPLE, ProofPart.SECRETS)
        self._directory_is_not_asked(work)

    def _prove_as_before(self, work: Work) -> None:
        """Where nobody could log in before, it is enough that everything was put back and runs."""
        if not self._found.own.directory:
            self._prove(work, own_answers(self._here), ProofPart.PEOPLE)
        elif self.provable:
            self._prove(work, self._here, ProofPart.PEOPLE, ask=False)
        self._mover.clear(work)

    def _prove_directory_again(self, work: Work) -> None:
        if not self.provable:
            raise SetupError(Code.SWITCH_NOT_RETURNED)
        self._prove(work, self._here, ProofPart.PEOPLE)
        self._mover.clear(work)

    def _return(self, work: Work) -> None:
        self._note_log(work)
        self._mover.undo(work)
        self._start(work)

    def _prove(self, work: Work, answers: Answers, *parts: ProofPart, ask: bool = True) -> None:
        """Raises the first problem. `ask` the directory of the answers first, where they have one:
        after a return it is not the one Openfire asks.
        """
        problems: list[Problem] = []

        def line(one: ProofLine) -> None:
            if one.problem:
                problems.append(one.problem)
            self.tell(one)

        common = (work.host, answers, self.secrets, self.proof_services)
        all_hold = (
            prove_with_directory(*common, self.open_directory, line, work.cancel, parts)
            if ask
            else prove(*common, line, work.cancel, parts, spare_admin=True)
        )
        if problems:
            raise SetupError(problems[0].code, problems[0].detail, **problems[0].params)
        if not all_hold and not work.cancel.is_set():
            raise SetupError(Code.HOST_LOST, host=work.host.address)

    def _directory_is_not_asked(self, work: Work) -> None:
        """The directory's administrator is refused, unless Openfire keeps one of that name too."""
        login, own = administrator(self._here, self.secrets), self._found.own
        if not self.provable or login.user in own.users:
            return
        try:
            request = ChatRequest(self._here, login)
            self.proof_services.chat(work.host, request, lambda _: None, work.cancel)
        except SetupError as error:
            if error.problem.code is not Code.XMPP_LOGIN_FAILED:
                raise
            self.tell(ProofLine(Note.of("proof-directory-refused", user=login.user), 0.0))
            return
        if not work.cancel.is_set():
            raise SetupError(Code.DIRECTORY_STILL_WORKS, user=login.user)
