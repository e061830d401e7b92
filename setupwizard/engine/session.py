"""One server being worked on: what the command line and the window both call.

Every method blocks; the window runs them as tasks. All of them raise `SetupError`, but `apply`
and `prove`, which tell everything by events and return.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from setupwizard.directory.base import Directory, Groups, People, Person, Proposal
from setupwizard.engine import runner
from setupwizard.engine.lock import ServerLock
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.systems import require_no_other, require_room, require_supported
from setupwizard.engine.telling import Emit, bug, finish, striking, striking_problems
from setupwizard.engine.world import AskKey, World
from setupwizard.model.answers import Answers, DatasourceAnswers, HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Outcome, ProofLine
from setupwizard.model.facts import Facts
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.openfire.paths import DIRECTORY, UNIT
from setupwizard.openfire.service import SHOW, read_service
from setupwizard.transport.base import Transport

if TYPE_CHECKING:
    # Loaded while the server is at work, see `world`.
    from setupwizard.engine.directory import Checked
    from setupwizard.engine.guarded import Guarded
    from setupwizard.engine.moving import Moving
    from setupwizard.engine.plan import Completed
    from setupwizard.engine.rehearsal import Rehearsal

FRESH = 5.0
"""Seconds for which what was found on connecting is taken as it is."""


class Prove(Enum):
    """When `apply` ends with the proof."""

    IF_CHANGED = auto()
    ALWAYS = auto()


@dataclass(frozen=True, slots=True)
class Status:
    """How the service stands: running now, and started with the server."""

    active: bool
    enabled: bool


class Session:
    """A connection to one server with the facts found there when it was opened."""

    def __init__(self, world: World, host: Transport, facts: Facts, *, local: bool = False) -> None:
        self.host = host
        self._local = local
        self.facts = facts
        self._looked = time.monotonic()
        self._world = world

    @classmethod
    @striking_problems
    def connect(
        cls, world: World, host: HostAnswers, secrets: Secrets, ask_key: AskKey, cancel: Cancel
    ) -> "Session":
        """Log in and look around. Changes nothing on the server."""
        transport = world.connect(host, secrets, ask_key, cancel)
        try:
            return cls(world, transport, _look(transport), local=host.local)
        except BaseException:
            transport.close()
            raise

    @property
    def set_up(self) -> bool:
        """An Openfire of ours is there and its setup is finished."""
        found = self.facts.openfire
        return found is not None and found.set_up and found.ours

    @property
    def from_directory(self) -> bool:
        """The people of an Openfire of ours come from a directory."""
        return self.host.run(("stat", "-c", "%n", DIRECTORY)).ok

    def unsupported(self) -> Problem | None:
        """Why this host cannot be set up, whatever is answered; None when it can."""
        try:
            require_supported(self.facts)
            require_no_other(self.facts)
            require_room(self.facts)
        except SetupError as error:
            return error.problem
        return None

    def close(self) -> None:
        self.host.close()

    def look_again(self) -> Facts:
        self.facts = _look(self.host)
        self._looked = time.monotonic()
        return self.facts

    @striking_problems
    def check_database(
        self, datasource: DatasourceAnswers, secrets: Secrets, domain: str, major: int = 5
    ) -> None:
        """Try the connection from the server, as Openfire `major` would. Changes nothing.

        Raises the cause. A database that is yet to be made has nothing to be tried.
        """
        from setupwizard.openfire.configuration import refuse_password_letters
        from setupwizard.openfire.database import check_connection

        secrets.checked()
        refuse_password_letters(major, str(major), secrets.database_password)
        check_connection(
            self.host,
            datasource,
            secrets.database_password,
            domain=domain,
            openfire_major=major,
        )

    @contextmanager
    def _directory(self, ldap: LdapAnswers, secrets: Secrets) -> Iterator[Directory]:
        """One that is yet to be made is asked as it will be."""
        from setupwizard.directory.planned import planned

        people = read_new_people(ldap)
        if people is None:
            opened = self._world.directory(self.host, ldap, secrets.ldap_password)
        else:
            opened = planned(people, secrets.people_password)
        with opened as directory:
            yield directory

    @striking_problems
    def look_at_directory(self, ldap: LdapAnswers, secrets: Secrets) -> Proposal:
        """Find out what the directory has, and propose how to read it. Only reads, as all these."""
        with self._directory(ldap, secrets) as directory:
            return directory.discover(ldap)

    @striking_problems
    def people(self, ldap: LdapAnswers, secrets: Secrets) -> People:
        with self._directory(ldap, secrets) as directory:
            return directory.people(ldap)

    @striking_problems
    def groups(self, ldap: LdapAnswers, secrets: Secrets) -> Groups:
        with self._directory(ldap, secrets) as directory:
            return directory.groups(ldap)

    @striking_problems
    def find_people(self, ldap: LdapAnswers, secrets: Secrets, text: str) -> tuple[Person, ...]:
        with self._directory(ldap, secrets) as directory:
            return directory.find(ldap, text)

    @striking_problems
    def check_directory(self, ldap: LdapAnswers, secrets: Secrets) -> "Checked":
        """Whether it will do: people found, administrators there, the first one let in."""
        from setupwizard.engine.directory import check_directory
        from setupwizard.engine.new_directory import complete_directory

        secrets = complete_directory(ldap, secrets, read_new_people(ldap))
        with self._directory(ldap, secrets) as directory:
            return check_directory(directory, ldap, secrets)

    @striking_problems
    def rehearse(self, answers: Answers, secrets: Secrets) -> "Rehearsal":
        """What moving the people of this server to the directory would bring. Changes nothing."""
        from setupwizard.engine.new_directory import complete_directory
        from setupwizard.engine.rehearsal import rehearse
        from setupwizard.engine.standing import look

        ldap = answers.directory
        if ldap is None:
            raise SetupError(Code.PROFILE_NOT_DIRECTORY)
        secrets = complete_directory(ldap, secrets, read_new_people(ldap))
        standing = look(self.host, answers, self._recent())
        with self._directory(ldap, secrets) as directory:
            return rehearse(
                self.host,
                answers,
                secrets,
                standing,
                directory,
                self._world.means().console_login,
            )

    def switch(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        """Move the people of this server to the directory of the answers, and prove it.

        If anything fails, or is cancelled, the server returns to what it was, and that is proven.
        Needs `admin_password`, `ldap_admin_password`, and `ldap_password` for a `bind_dn`.
        """
        from setupwizard.engine.moving import Moving

        return self._move(Moving.to_directory, answers, secrets, emit, cancel)

    def switch_back(
        self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
    ) -> Outcome:
        """Use the people Openfire keeps itself again; guarded in the same way.

        Needs `admin_password`, the one `admin` had (or is to have, where there never was one).
        Without `ldap_admin_password` a return to the directory could not be proven.
        """
        from setupwizard.engine.moving import Moving

        return self._move(Moving.to_own_people, answers, secrets, emit, cancel)

    def _move(
        self,
        way: "Callable[[Moving], Guarded]",
        answers: Answers,
        secrets: Secrets,
        emit: Emit,
        cancel: Cancel,
    ) -> Outcome:
        from setupwizard.engine.guarded import run_guarded
        from setupwizard.engine.moving import Moving
        from setupwizard.engine.new_directory import complete_directory

        telling = striking(emit, secrets)
        lock = self._lock()
        try:
            lock.take(owe=False)  # a move proves itself, and returns if it cannot
            facts = self._recent()
            self._looked = -math.inf
            people = read_new_people(answers.directory) if way is Moving.to_directory else None
            if people:
                secrets = complete_directory(answers.directory, secrets, people)
                telling = striking(emit, secrets)
            moving = Moving(
                answers,
                secrets,
                facts,
                lambda ldap: self._world.directory(self.host, ldap, secrets.ldap_password),
                self._world.means(),
                telling,
                people,
            )
            ran = run_guarded(way(moving), self.host, telling, cancel)
        except SetupError as error:
            ran = runner.Ran(Outcome.FAILED, error.problem)
        except Exception:  # noqa: BLE001 - as in `apply`
            ran = bug()
        return self._finish(ran, lock, telling, cancel, paid=False)

    @striking_problems
    def preview(self, answers: Answers, secrets: Secrets) -> tuple[runner.Previewed, ...]:
        """What an `apply` would do, step by step. Changes nothing.

        Raises `ObjectionsError` for what `apply` would refuse.
        """
        from setupwizard.engine.plan import complete_secrets

        if not (self.set_up or answers.directory or secrets.admin_password):
            # To see what would be done nobody has to choose one yet.
            secrets = secrets.with_secret("admin_password", strong_password().reveal())
        completed = complete_secrets(answers, secrets)
        return runner.preview(self._plan(answers, completed), self.host)

    def apply(
        self,
        answers: Answers,
        secrets: Secrets,
        emit: Emit,
        cancel: Cancel,
        prove: Prove = Prove.IF_CHANGED,
    ) -> Outcome:
        """Make the server what the answers say, then prove it. The last event is `RunFinished`.

        A proof that is owed from an earlier run comes first of all: it is part of this one.
        """
        from setupwizard.engine.plan import complete_secrets

        telling = striking(emit, secrets)
        lock = self._lock()
        proven = False
        try:
            completed = complete_secrets(answers, secrets)
            telling = striking(emit, completed.secrets)
            plan = self._plan(answers, completed)
            owed = prove is Prove.ALWAYS or self.facts.proof_owed

            def begin() -> None:
                _require_administrator(answers, completed.secrets)  # the proof will need it
                lock.take(owe=True)

            ran = runner.run_plan(plan, self.host, telling, cancel, begin)
            owed = owed or ran.outcome is Outcome.CHANGED
            if owed and ran.outcome in (Outcome.CHANGED, Outcome.UNCHANGED):
                lock.take(owe=True)
                made = completed.own_account
                failed = self._prove(answers, completed.secrets, telling, cancel, own_account=made)
                proven, ran = failed is None, failed or ran
        except SetupError as error:
            ran = runner.Ran(Outcome.FAILED, error.problem)
        except Exception:  # noqa: BLE001 - whatever happens, the last event is RunFinished
            ran = bug()
        return self._finish(ran, lock, telling, cancel, paid=proven)

    def _finish(
        self,
        ran: runner.Ran,
        lock: ServerLock,
        emit: Emit,
        cancel: Cancel,
        *,
        paid: bool,
    ) -> Outcome:
        """The lock goes, then the last event comes. A lock that is lost with the link is free."""
        try:
            lock.free(paid=paid)
        except SetupError as error:
            ran = ran if ran.problem else runner.Ran(Outcome.FAILED, error.problem)
        return finish(ran, emit, cancel)

    def _plan(self, answers: Answers, completed: "Completed") -> runner.Plan:
        from setupwizard.engine.plan import make_plan

        facts = self._recent()
        self._looked = -math.inf  # a run may change what was found
        world = self._world
        return make_plan(
            answers,
            facts,
            completed,
            world.find,
            world.download,
            open_directory=world.directory,
            means=world.means,
        )

    def _recent(self) -> Facts:
        """Facts only plan, and every step asks afresh: facts a moment old will do."""
        old = time.monotonic() - self._looked > FRESH
        return self.look_again() if old else self.facts

    def prove(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        """The proof alone. Ends with `RunFinished`: UNCHANGED when all of it holds."""
        from setupwizard.openfire.settings import refuse_other_people
        from setupwizard.steps.moving import require_nothing_unfinished

        telling = striking(emit, secrets)
        lock = self._lock()
        try:
            require_no_other(self._recent())  # it makes accounts
            self._require_set_up()
            lock.take(owe=False)
            require_nothing_unfinished(self.host)
            refuse_other_people(answers, from_directory=self.from_directory)
            ran = self._prove(answers, secrets, telling, cancel)
        except SetupError as error:
            ran = runner.Ran(Outcome.FAILED, error.problem)
        except Exception:  # noqa: BLE001 - as above
            ran = bug()
        proven = ran or runner.Ran(Outcome.UNCHANGED)
        return self._finish(proven, lock, telling, cancel, paid=ran is None)

    def _require_set_up(self) -> None:
        if not self.set_up:
            raise SetupError(Code.OPENFIRE_NOT_SET_UP)

    def _prove(
        self,
        answers: Answers,
        secrets: Secrets,
        emit: Emit,
        cancel: Cancel,
        *,
        own_account: bool = False,
    ) -> runner.Ran | None:
        """How the proof ended the run; None when all of it held."""
        from setupwizard.engine.proving import prove_with_directory

        _require_administrator(answers, secrets)
        failed: list[Problem] = []

        def line(one: ProofLine) -> None:
            if one.problem:
                failed.append(one.problem)
            emit(one)

        held = prove_with_directory(
            self.host,
            answers,
            secrets,
            self._world.means(),
            lambda ldap: self._world.directory(self.host, ldap, secrets.ldap_password),
            line,
            cancel,
            own_account=own_account,
        )
        if held:
            return None
        return runner.Ran(Outcome.FAILED, failed[0]) if failed else runner.Ran(Outcome.CANCELLED)

    def service(self, action: str) -> Status:
        """`start`, `stop` or `restart` Openfire. Raises SERVICE_FAILED, SERVER_BUSY."""
        lock = self._lock()
        lock.take(owe=False)
        try:
            done = self.host.run(["systemctl", action, UNIT])
        finally:
            lock.free(paid=False)
        if not done.ok:
            raise SetupError(Code.SERVICE_FAILED, detail=done.err, action=action)
        return self.status()

    def _lock(self) -> ServerLock:
        return ServerLock(self.host, local=self._local)

    def status(self) -> Status:
        service = read_service(self.host.run(SHOW).out)
        return Status(service.active, service.enabled)


def _look(host: Transport) -> Facts:
    from setupwizard.probe.probe import probe

    return probe(host)


def _require_administrator(answers: Answers, secrets: Secrets) -> None:
    """Raises SECRET_NEEDED."""
    name = "ldap_admin_password" if answers.directory else "admin_password"
    if not secrets.get(name):
        raise SetupError(Code.SECRET_NEEDED, name=name)
