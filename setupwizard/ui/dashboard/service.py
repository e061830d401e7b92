"""Does what the overview's buttons ask of the server."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.engine.operations.service import (
    ServiceAction,
    Status,
    control_service,
    look_around,
)
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Event, Note, ProofLine, RunFinished
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Action, Problem
from setupwizard.ui.dashboard.overview.page import Overview
from setupwizard.ui.server.action_log import Undo
from setupwizard.ui.server.server import LastRun, Origin, Server
from setupwizard.ui.server.tasks import Task

DONE = {
    ServiceAction.START: "done-start",
    ServiceAction.STOP: "done-stop",
    ServiceAction.RESTART: "done-restart",
}
OPPOSITE = {
    ServiceAction.START: ServiceAction.STOP,
    ServiceAction.STOP: ServiceAction.START,
}


class ServiceController(QObject):
    """`sure_wanted` carries the `ServiceAction` that cuts people off: once that was confirmed,
    `do` does it.
    """

    sure_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, page: Overview, server: Server) -> None:
        super().__init__(page)
        self._page, self._server = page, server
        self._lines: list[ProofLine] = []
        self._lost = False
        self._retry: Callable[[], None] = self.look
        page.look_wanted.connect(self.look)
        page.proof_wanted.connect(self.prove)
        page.start_wanted.connect(self._start)
        page.stop_wanted.connect(self._ask_stop)
        page.restart_wanted.connect(self._ask_restart)
        page.problem.action_chosen.connect(self._act)

    @Slot()
    def look(self) -> None:
        self._retry = self.look
        self._run(self._server.ask(look_around), self._looked, self.tr("Checking…"), below=True)

    @Slot(object)
    def _looked(self, found: tuple[Facts, Status]) -> None:
        if self._server.closed:  # it was left while this was on its way
            return
        self._server.facts, self._server.status = found
        self._page.show_server(self._server)
        self._ask_outside()

    def _ask_outside(self) -> None:
        """Whether others find the chat, which they cannot while it is stopped."""
        answers, _ = self._server.answers()
        running = self._server.status is not None and self._server.status.active
        if answers is not None and running and self._server.origin is Origin.OURS:
            self._page.outside.ask(self._server, answers)

    @Slot()
    def prove(self) -> None:
        answers, _ = self._server.answers()
        if answers is None:
            return
        self._retry = self.prove
        self._lines, self._lost = [], False
        secrets = self._server.secrets.with_secret(self._page.secret_name, self._page.password)
        task = self._server.run(verify, answers, secrets)
        task.emitted.connect(self._proven)
        self._run(task, self._ended, self.tr("I am testing the chat…"))

    @Slot(object)
    def _proven(self, events: tuple[Event, ...]) -> None:
        self._lines += [event for event in events if isinstance(event, ProofLine)]
        for event in events:
            if isinstance(event, RunFinished) and event.problem is not None:
                self._lost = self._page.context.link.refused(event.problem)
                if not self._lost:
                    self._page.show_problem(event.problem)

    @Slot(object)
    def _ended(self, _: object) -> None:
        """Of a test in which the link was lost nothing is known: it is not one that failed."""
        if self._lost:
            return
        log = self._server.last_run.log
        self._server.last_run = LastRun(tuple(self._lines), QTime.currentTime(), log)
        self._page.show_server(self._server)

    @Slot()
    def _start(self) -> None:
        self.do(ServiceAction.START)

    @Slot()
    def _ask_stop(self) -> None:
        self.sure_wanted.emit(ServiceAction.STOP)

    @Slot()
    def _ask_restart(self) -> None:
        self.sure_wanted.emit(ServiceAction.RESTART)

    def do(self, action: ServiceAction) -> None:
        words = {
            ServiceAction.START: self.tr("Openfire is starting…"),
            ServiceAction.STOP: self.tr("Openfire is stopping…"),
            ServiceAction.RESTART: self.tr("Openfire is restarting…"),
        }[action]
        self._retry = self.look
        below = action is not ServiceAction.START
        undo = Undo("service", {"action": OPPOSITE[action].value}) if action in OPPOSITE else None
        note = Note.of(DONE[action])
        task = self._server.actions.do(note, control_service, action, undo=undo)
        self._run(task, self._controlled, words, below=below)

    @Slot(object)
    def _controlled(self, status: Status) -> None:
        """What was proven before says nothing of the Openfire that runs now."""
        server = self._server
        server.status = status
        if server.facts is not None:
            server.facts = replace(server.facts, openfire_active=status.active)
        self._server.last_run = LastRun(log=self._server.last_run.log)
        self._page.show_server(self._server)
        self._ask_outside()

    def _run(
        self, task: Task, arrived: Callable[..., None], words: str, *, below: bool = False
    ) -> None:
        task.succeeded.connect(arrived)
        task.failed.connect(self._failed)
        task.ended.connect(self._over)
        self._page.begin_busy(words, below=below)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._page.show_problem(problem)

    @Slot(object)
    def _over(self, _: Task) -> None:
        self._page.end_busy()

    @Slot(object)
    def _act(self, action: Action) -> None:
        self._page.problem.clear()
        if action is Action.RETRY:
            self._retry()
        elif action is Action.GO_TO_ADMIN:
            self._page.ask_password()
        else:
            self.leave_wanted.emit()
