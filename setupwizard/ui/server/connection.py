"""The connection to a server, opened again after it was lost. Any thread may ask."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

from setupwizard.engine.session import Session
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Event, Outcome, RunFinished
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.server.backend import Backend, OpenSession
from setupwizard.ui.server.tasks import in_background

P = ParamSpec("P")
T = TypeVar("T")

LOST = (Code.HOST_LOST, Code.SWITCH_LINK_LOST)

TURN = 0.1
"""Seconds between two looks at the cancel of a call that waits while another one connects."""


class Connection:
    """One server. `reach` says which; every other call connects first when that is needed.

    However many ask at once, one of them connects and the others wait for it.
    """

    def __init__(self, backend: Backend, ask_key: Callable[[HostKey, Cancel], bool]) -> None:
        self._backend, self._ask_key = backend, ask_key
        self._session: OpenSession | None = None
        self._lock, self._connecting = threading.Lock(), threading.Lock()
        self._closed = False
        self._answers: HostAnswers | None = None
        self._secrets = Secrets()

    def reach(
        self, answers: HostAnswers, secrets: Secrets, cancel: Cancel, *, to_set_up: bool = False
    ) -> Facts:
        """Connect and look. `to_set_up`: raises why the server cannot be set up, too."""
        self._let_go(self._session)
        self._answers, self._secrets = answers, secrets
        session = self._open(cancel)
        unsupported = session.unsupported() if to_set_up else None
        if unsupported is not None:
            self._let_go(session)
            raise SetupError(unsupported.code, unsupported.detail, **unsupported.params)
        return session.facts

    def ask(
        self,
        cancel: Cancel,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """`operation` over the session; a lost one is let go, so that the next call connects."""
        session = self._open(cancel)
        try:
            return session.ask(operation, *args, **kwargs)
        except SetupError as error:
            if error.problem.code is Code.HOST_LOST:
                self._let_go(session)
            raise

    def run(
        self,
        work: Callable[..., Outcome],
        args: Sequence[Any],
        options: Mapping[str, Any],
        emit: Emit,
        cancel: Cancel,
    ) -> Outcome:
        """`work(session, *args, emit, cancel, **options)`, which tells its end by `RunFinished`.

        So does this, also when the server cannot be reached any more.
        """
        losses: list[bool] = []

        def telling(event: Event) -> None:
            if isinstance(event, RunFinished) and event.problem is not None:
                losses.append(event.problem.code in LOST)
            emit(event)

        session: OpenSession | None = None
        try:
            session = self._open(cancel)
            outcome = session.ask(work, *args, telling, cancel, **options)
        except SetupError as error:
            telling(RunFinished(Outcome.FAILED, error.problem))
            outcome = Outcome.FAILED
        if any(losses):
            self._let_go(session)
        return outcome

    def close(self) -> None:
        """For good, without waiting; a connection that is being made is closed once it is there.

        A call that waits for the server ends with HOST_LOST.
        """
        with self._lock:
            self._closed = True
            session, self._session = self._session, None
        if session is not None:
            in_background(session.close)

    def _let_go(self, session: OpenSession | None) -> None:
        """Close this one, if it is still the one in use."""
        with self._lock:
            if session is None or session is not self._session:
                return
            self._session = None
        session.close()

    def _open(self, cancel: Cancel) -> OpenSession:
        while not self._connecting.acquire(timeout=TURN):
            if cancel.is_set():
                raise SetupError(Code.HOST_LOST)
        try:
            with self._lock:
                session, closed = self._session, self._closed
            if session is not None:
                return session
            if closed or self._answers is None:
                raise SetupError(Code.HOST_LOST)
            return self._connect(self._answers, cancel)
        finally:
            self._connecting.release()

    def _connect(self, answers: HostAnswers, cancel: Cancel) -> OpenSession:
        def ask(key: HostKey) -> bool:
            return self._ask_key(key, cancel)

        session = self._backend.open(answers, self._secrets, ask, cancel)
        with self._lock:
            closed = self._closed
            self._session = None if closed else session
        if closed:
            session.close()
            raise SetupError(Code.HOST_LOST)
        return session
