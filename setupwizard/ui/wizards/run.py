"""A run that changes the server, shown on its page until it has ended."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.model.events import Outcome
from setupwizard.model.flow import Flow
from setupwizard.ui.server.server import LastRun, Server
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.wizards.install import InstallPage
from setupwizard.ui.wizards.shell import Shell


class RunController(QObject):
    """While it goes on nothing else can be gone to. `ended` carries whether all of it worked."""

    began = Signal()
    ended = Signal(bool)

    def __init__(self, page: InstallPage, shell: Shell, flow: Flow, server: Server) -> None:
        super().__init__(shell)
        self._page, self._shell, self._flow, self._server = page, shell, flow, server
        self._task: Task | None = None

    def start(self, operation: Callable[..., Outcome], *args: Any, **options: Any) -> None:
        """`operation(session, *args, emit, cancel, **options)`, on the current page."""
        self._flow.lock()
        self._page.begin()
        self._shell.show_current()
        task = self._server.run(operation, *args, **options)
        task.emitted.connect(self._page.take)
        task.failed.connect(self._page.fail)
        task.ended.connect(self._end)
        self._task = task
        self.began.emit()

    @Slot(object)
    def _end(self, _: Task) -> None:
        self._task = None
        self._flow.unlock()
        page = self._page
        self._server.last_run = LastRun(page.proof_lines, QTime.currentTime(), page.log_text)
        self.ended.emit(page.worked)

    def stop(self) -> None:
        """After its current command."""
        if self._task is not None:
            self._task.cancel.set()
            self._page.stop()
