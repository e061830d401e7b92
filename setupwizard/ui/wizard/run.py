"""A run that changes the server, shown on its page until it has ended."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.flow import Flow
from setupwizard.ui.tasks import HostThread, Task
from setupwizard.ui.wizard.pages.install import InstallPage
from setupwizard.ui.wizard.shell import Shell


class Run(QObject):
    """While it goes on nothing else can be gone to. `ended` carries whether all of it worked."""

    began = Signal()
    ended = Signal(bool)

    def __init__(self, page: InstallPage, shell: Shell, flow: Flow, thread: HostThread) -> None:
        super().__init__()
        self._page, self._shell, self._flow, self._thread = page, shell, flow, thread
        self._task: Task | None = None

    def start(self, work: Callable[..., Any], *args: Any) -> None:
        """`work(*args, emit, cancel)`, on the page of the flow's current stage."""
        self._flow.lock()
        self._page.begin()
        self._shell.show_current()
        task = self._thread.start_telling(work, *args)
        task.emitted.connect(self._page.take)
        task.failed.connect(self._page.fail)
        task.ended.connect(self._end)
        self._task = task
        self.began.emit()

    @Slot(object)
    def _end(self, _: Task) -> None:
        self._task = None
        self._flow.unlock()
        self.ended.emit(self._page.worked)

    def stop(self) -> None:
        """After its current command."""
        if self._task is not None:
            self._task.cancel.set()
