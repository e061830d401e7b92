"""The console of a server, open for the browser of this computer while the server is connected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from setupwizard.engine.operations.console import hold_console
from setupwizard.model.problems import Problem
from setupwizard.ui.server.tasks import Task

if TYPE_CHECKING:
    from setupwizard.ui.server.server import Server


class ConsoleTunnel(QObject):
    """`address` is empty while it is not open; `problem` is why it could not be, or is no more."""

    changed = Signal()

    def __init__(self, server: "Server") -> None:
        super().__init__(server)
        self._server = server
        self._task: Task | None = None
        self.address = ""
        self.problem: Problem | None = None

    @property
    def opening(self) -> bool:
        return self._task is not None and not self.address

    def open(self) -> None:
        """In the browser; the way there first, where there is none yet."""
        if self.address:
            self.browse()
            return
        answers = self._server.answers()[0]
        if answers is None or self._task is not None:
            return
        self.problem = None
        task = self._task = self._server.hold(hold_console, answers)
        task.emitted.connect(self._opened)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self.changed.emit()

    def close(self) -> None:
        if self._task is not None:
            self._task.cancel.set()

    def browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self.address))

    @Slot(object)
    def _opened(self, told: tuple[str, ...]) -> None:
        self.address = told[-1]
        self.changed.emit()
        self.browse()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self.problem = problem

    @Slot(object)
    def _ended(self, _: Task) -> None:
        self._task, self.address = None, ""
        self.changed.emit()
