"""One question to the server, and the last answer to it, for all pages that show it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTime, Signal, Slot

from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.link import Link
from setupwizard.ui.server.server import Server
from setupwizard.ui.server.tasks import Task

Question = Callable[..., Any]
"""Of `admin`: a function `(session, …)`."""

Arguments = Callable[[], tuple[Any, ...] | None]
"""What else it is asked with; None: it cannot be asked yet."""


def no_arguments() -> tuple[Any, ...]:
    return ()


class Inquiry(QObject):
    """`answered` carries the answer, `refused` the `Problem`; a lost link is told by `Link` only.

    However many want to know, it is asked once at a time.
    """

    answered = Signal(object)
    refused = Signal(object)

    def __init__(
        self, server: Server, link: Link, question: Question, arguments: Arguments
    ) -> None:
        super().__init__(link)
        self._server, self._link = server, link
        self._question, self._arguments = question, arguments
        self._task: Task | None = None
        self._asked = QElapsedTimer()
        self.answer: Any = None
        self.problem: Problem | None = None
        self.at = QTime()

    @property
    def asking(self) -> bool:
        return self._task is not None

    @property
    def age(self) -> float:
        """Seconds since it was asked last; endless where it never was."""
        return self._asked.elapsed() / 1000 if self._asked.isValid() else float("inf")

    @Slot()
    def ask(self) -> None:
        """Now, unless it is being asked, or cannot be."""
        if self.asking or self._server.closed:
            return
        arguments = self._arguments()
        if arguments is None:
            return
        self._asked.start()
        self._task = task = self._server.ask(self._question, *arguments)
        task.succeeded.connect(self._answered)
        task.failed.connect(self._failed)
        task.ended.connect(self._over)

    def ask_anew(self) -> None:
        """Something has changed: what is under way would tell how it was before."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel.set()
        self.ask()

    @Slot(object)
    def _answered(self, answer: object) -> None:
        if self.sender() is not self._task:
            return
        self.answer, self.problem, self.at = answer, None, QTime.currentTime()
        self._link.answered()
        self.answered.emit(answer)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if self.sender() is not self._task:
            return
        if not self._link.refused(problem):
            self.problem = problem
            self.refused.emit(problem)

    @Slot(object)
    def _over(self, task: Task) -> None:
        if task is self._task:
            self._task = None
