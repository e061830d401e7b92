"""One request to the server at a time; the page says meanwhile what is being done."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.problems import Problem
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.page import Page


class Frame(Protocol):
    """What is around a page."""

    @property
    def page(self) -> Page: ...

    def begin_busy(self, words: str) -> None: ...

    def pause_busy(self) -> None: ...

    def end_busy(self) -> None: ...


def _nothing() -> None: ...


class Request(QObject):
    """`over` when it has been answered, in whatever way. `again` makes the last one anew."""

    over = Signal()

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._task: Task | None = None
        self._paused = False
        self.again: Callable[[], None] = _nothing
        language.changed.connect(self._retranslate)

    def begin(self, again: Callable[[], None], task: Task, arrived: Callable[..., None]) -> None:
        self.again = again
        task.succeeded.connect(arrived)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self._task = task
        self.go_on()

    def pause(self) -> None:
        """The server waits for the person now, not the person for the server."""
        if self._task is not None:
            self._paused = True
            self._frame.pause_busy()

    @Slot()
    def go_on(self) -> None:
        """The person waits for the server (again)."""
        if self._task is not None:
            self._paused = False
            self._frame.begin_busy(self._words())

    def _words(self) -> str:
        stopping = self._task is not None and self._task.cancel.is_set()
        return self.tr("I am stopping…") if stopping else self._frame.page.busy_words()

    @Slot()
    def _retranslate(self) -> None:
        if not self._paused:
            self.go_on()

    @property
    def under_way(self) -> bool:
        return self._task is not None

    @Slot(object)
    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.over.emit()
            self._frame.end_busy()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if self._task is not None and not self._task.cancel.is_set():
            self._frame.page.show_problem(problem)

    def stop(self) -> None:
        """Said at once; the answer to what is under way does not count any more."""
        if self._task is not None:
            self._task.cancel.set()
            self.go_on()
