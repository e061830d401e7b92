"""One question to the server at a time; the page says meanwhile what is being done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.problems import Problem
from setupwizard.ui.tasks import Task
from setupwizard.ui.wizard.shell import Shell


def _nothing() -> None: ...


class Asking(QObject):
    """`over` when a question has been answered, in whatever way. `again` asks the last one anew."""

    over = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._task: Task | None = None
        self.again: Callable[[], None] = _nothing

    def begin(self, again: Callable[[], None], task: Task, arrived: Callable[..., None]) -> None:
        self.again = again
        task.succeeded.connect(arrived)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self._task = task
        self._shell.begin_busy(self._shell.page.busy_words())

    @property
    def under_way(self) -> bool:
        return self._task is not None

    @Slot(object)
    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.over.emit()
            self._shell.end_busy()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if self._task is not None and not self._task.cancel.is_set():
            self._shell.page.show_problem(problem)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel.set()
