"""Does what the overview's buttons ask, over the link of the server."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.engine.session import Status
from setupwizard.model.answers import Answers
from setupwizard.model.events import Event, ProofLine, RunFinished
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Action, Problem
from setupwizard.model.secrets import Secrets
from setupwizard.ui.overview.page import Overview
from setupwizard.ui.tasks import HostThread, Task
from setupwizard.ui.wizard.link import Link


class Care(QObject):
    """`sure_wanted` before people are cut off: the window asks, then calls `do`."""

    sure_wanted = Signal(str)

    def __init__(
        self,
        page: Overview,
        link: Link,
        thread: HostThread,
        answers: Answers | None,
        secrets: Callable[[], Secrets],
    ) -> None:
        super().__init__(page)
        self._page, self._link, self._thread = page, link, thread
        self._answers, self._secrets = answers, secrets
        self._lines: list[ProofLine] = []
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
        self._run(self._thread.start_stoppable(self._link.look), self._looked, self.tr("Checking…"))

    @Slot(object)
    def _looked(self, found: tuple[Facts, Status]) -> None:
        self._page.show_state(*found)

    @Slot()
    def prove(self) -> None:
        if self._answers is None:
            return
        self._retry = self.prove
        self._lines = []
        secrets = self._secrets().with_secret(self._page.secret_name, self._page.password)
        task = self._thread.start_telling(self._link.prove, self._answers, secrets)
        task.emitted.connect(self._proven)
        self._run(task, self._ended, self.tr("I am testing the chat…"))

    @Slot(object)
    def _proven(self, events: tuple[Event, ...]) -> None:
        self._lines += [event for event in events if isinstance(event, ProofLine)]
        for event in events:
            if isinstance(event, RunFinished) and event.problem is not None:
                self._page.show_problem(event.problem)

    @Slot(object)
    def _ended(self, _: object) -> None:
        self._page.show_proof(self._lines, QTime.currentTime())

    @Slot()
    def _start(self) -> None:
        self.do("start")

    @Slot()
    def _ask_stop(self) -> None:
        self.sure_wanted.emit("stop")

    @Slot()
    def _ask_restart(self) -> None:
        self.sure_wanted.emit("restart")

    def do(self, action: str) -> None:
        """start, stop or restart"""
        words = {
            "start": self.tr("Openfire is starting…"),
            "stop": self.tr("Openfire is stopping…"),
            "restart": self.tr("Openfire is restarting…"),
        }[action]
        self._retry = self.look
        task = self._thread.start_stoppable(self._link.service, action)
        self._run(task, self._page.show_status, words)

    def _run(self, task: Task, arrived: Callable[..., None], words: str) -> None:
        task.succeeded.connect(arrived)
        task.failed.connect(self._failed)
        task.ended.connect(self._over)
        self._page.begin_busy(words)

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
        else:
            self._page.home_wanted.emit()
