"""The connection to the server, opened again after it was lost.

Used on the host's thread only; but for `close`, which may be called while that thread is busy.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from setupwizard.directory.base import Groups, People, Person, Proposal
from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.engine.runner import Previewed
from setupwizard.engine.session import Prove, Status
from setupwizard.model.answers import Answers, DatasourceAnswers, HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Event, Note, Outcome, RunFinished
from setupwizard.model.facts import Facts
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.tasks import in_background

T = TypeVar("T")
AskKey = Callable[[HostKey], bool]
Emit = Callable[[Event], None]


class Host(Protocol):
    """What the window asks of an open session (`engine.session.Session`)."""

    @property
    def facts(self) -> Facts: ...

    def unsupported(self) -> Problem | None: ...

    def look_again(self) -> Facts: ...

    def check_database(
        self, datasource: DatasourceAnswers, secrets: Secrets, domain: str, major: int
    ) -> None: ...

    def look_at_directory(self, ldap: LdapAnswers, secrets: Secrets) -> Proposal: ...

    def people(self, ldap: LdapAnswers, secrets: Secrets) -> People: ...

    def groups(self, ldap: LdapAnswers, secrets: Secrets) -> Groups: ...

    def find_people(self, ldap: LdapAnswers, secrets: Secrets, text: str) -> tuple[Person, ...]: ...

    def check_directory(self, ldap: LdapAnswers, secrets: Secrets) -> object: ...

    def rehearse(self, answers: Answers, secrets: Secrets) -> Rehearsal: ...

    def switch(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome: ...

    def switch_back(
        self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
    ) -> Outcome: ...

    def preview(self, answers: Answers, secrets: Secrets) -> tuple[Previewed, ...]: ...

    def apply(
        self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel, prove: Prove
    ) -> Outcome: ...

    def prove(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome: ...

    def service(self, action: str) -> Status: ...

    def status(self) -> Status: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """How servers are reached and versions found.

    `practice` says that none of it is real, and `hint` and `directory_hint` how to get in there.
    """

    open: Callable[[HostAnswers, Secrets, AskKey, Cancel], Host]
    releases: Callable[[], Sequence[str]]
    warnings: Callable[[str], Sequence[Note]]
    practice: bool = False
    hint: Note | None = None
    directory_hint: Note | None = None


class Link:
    """One server. `reach` says which; every other call connects first when that is needed."""

    def __init__(self, ways: Ways, ask_key: Callable[[HostKey, Cancel], bool]) -> None:
        self._ways, self._ask_key = ways, ask_key
        self._host: Host | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._answers: HostAnswers | None = None
        self._secrets = Secrets()

    def reach(self, answers: HostAnswers, secrets: Secrets, cancel: Cancel) -> Facts:
        """Connect and look. Raises why the server cannot be set up, too."""
        self._let_go()
        self._answers, self._secrets = answers, secrets
        host = self._open(cancel)
        unsupported = host.unsupported()
        if unsupported is not None:
            self._let_go()
            raise SetupError(unsupported.code, unsupported.detail, **unsupported.params)
        return host.facts

    def check_database(
        self,
        datasource: DatasourceAnswers,
        secrets: Secrets,
        domain: str,
        major: int,
        cancel: Cancel,
    ) -> None:
        """Try it as Openfire `major` would."""
        host = self._open(cancel)
        self._guarded(lambda: host.check_database(datasource, secrets, domain, major))

    def look_at_directory(self, ldap: LdapAnswers, secrets: Secrets, cancel: Cancel) -> Proposal:
        host = self._open(cancel)
        return self._guarded(lambda: host.look_at_directory(ldap, secrets))

    def people(self, ldap: LdapAnswers, secrets: Secrets, cancel: Cancel) -> People:
        host = self._open(cancel)
        return self._guarded(lambda: host.people(ldap, secrets))

    def groups(self, ldap: LdapAnswers, secrets: Secrets, cancel: Cancel) -> Groups:
        host = self._open(cancel)
        return self._guarded(lambda: host.groups(ldap, secrets))

    def find_people(
        self, ldap: LdapAnswers, secrets: Secrets, text: str, cancel: Cancel
    ) -> tuple[str, tuple[Person, ...]]:
        """With what was searched for: an answer may come when somebody has typed on."""
        host = self._open(cancel)
        return text, self._guarded(lambda: host.find_people(ldap, secrets, text))

    def check_directory(self, ldap: LdapAnswers, secrets: Secrets, cancel: Cancel) -> None:
        """Whether the administrators are there and the first one gets in."""
        host = self._open(cancel)
        self._guarded(lambda: host.check_directory(ldap, secrets))

    def preview(self, answers: Answers, secrets: Secrets, cancel: Cancel) -> tuple[Previewed, ...]:
        host = self._open(cancel)
        return self._guarded(lambda: host.preview(answers, secrets))

    def apply(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        """Ends with `RunFinished`, also when the server cannot be reached any more.

        Always with the proof: somebody watches, and may have come back after a failed one.
        """

        def work(host: Host, telling: Emit) -> Outcome:
            return host.apply(answers, secrets, telling, cancel, Prove.ALWAYS)

        return self._told(work, emit, cancel)

    def rehearse(self, answers: Answers, secrets: Secrets, cancel: Cancel) -> Rehearsal:
        host = self._open(cancel)
        return self._guarded(lambda: host.rehearse(answers, secrets))

    def switch(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        """Ends with `RunFinished`, as `apply`."""

        def work(host: Host, telling: Emit) -> Outcome:
            return host.switch(answers, secrets, telling, cancel)

        return self._told(work, emit, cancel)

    def switch_back(
        self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
    ) -> Outcome:
        """Ends with `RunFinished`, as `apply`."""

        def work(host: Host, telling: Emit) -> Outcome:
            return host.switch_back(answers, secrets, telling, cancel)

        return self._told(work, emit, cancel)

    def _told(self, work: Callable[[Host, Emit], Outcome], emit: Emit, cancel: Cancel) -> Outcome:
        """Work that tells how it ends; a link that is lost on the way is let go."""
        lost: list[bool] = []

        def telling(event: Event) -> None:
            if isinstance(event, RunFinished) and event.problem is not None:
                lost.append(event.problem.code in (Code.HOST_LOST, Code.SWITCH_LINK_LOST))
            emit(event)

        try:
            outcome = work(self._open(cancel), telling)
        except SetupError as error:
            telling(RunFinished(Outcome.FAILED, error.problem))
            outcome = Outcome.FAILED
        if any(lost):
            self._let_go()
        return outcome

    def prove(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        host = self._open(cancel)
        return self._guarded(lambda: host.prove(answers, secrets, emit, cancel))

    def service(self, action: str, cancel: Cancel) -> Status:
        host = self._open(cancel)
        return self._guarded(lambda: host.service(action))

    def look(self, cancel: Cancel) -> tuple[Facts, Status]:
        host = self._open(cancel)
        return self._guarded(lambda: (host.look_again(), host.status()))

    def close(self) -> None:
        """For good, without waiting; a connection that is being made is closed once it is there.

        A call that waits for the server ends with HOST_LOST.
        """
        with self._lock:
            self._closed = True
            host, self._host = self._host, None
        if host is not None:
            in_background(host.close)

    def _let_go(self) -> None:
        with self._lock:
            host, self._host = self._host, None
        if host is not None:
            host.close()

    def _open(self, cancel: Cancel) -> Host:
        with self._lock:
            host, closed = self._host, self._closed
        if host is not None:
            return host
        if closed or self._answers is None:
            raise SetupError(Code.HOST_LOST)

        def ask(key: HostKey) -> bool:
            return self._ask_key(key, cancel)

        host = self._ways.open(self._answers, self._secrets, ask, cancel)
        with self._lock:
            closed = self._closed
            self._host = None if closed else host
        if closed:
            host.close()
            raise SetupError(Code.HOST_LOST)
        return host

    def _guarded(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except SetupError as error:
            if error.problem.code is Code.HOST_LOST:
                self._let_go()
            raise
