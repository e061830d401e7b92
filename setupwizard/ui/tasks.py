"""Blocking calls off the GUI thread: the only module of the UI that knows threads.

`HostThread` is one plain thread, so that all talk with a host is in order. What a call emits
reaches the window in batches, at most twenty a second, however fast it comes.
"""

import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, Problem, SetupError

log = logging.getLogger(__name__)

BATCH = 50
"""Milliseconds between two batches of what a task emits."""

Work = Callable[..., Any]


class Task(QObject):
    """One call. Connect bound methods of widgets: they are called on the GUI thread.

    `emitted` carries a tuple, in order and all of it before `succeeded` or `failed`; `failed`
    carries a `Problem`.
    """

    emitted = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal(object)
    _filled = Signal()
    _returned = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.cancel: threading.Event = threading.Event()
        self._result: tuple[object, Problem | None] = (None, None)
        self._lock = threading.Lock()
        self._waiting: deque[object] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BATCH)
        self._timer.timeout.connect(self._drain)
        self._filled.connect(self._timer.start)
        self._returned.connect(self._finish)

    def tell(self, value: object) -> None:
        """Give this to the work: what it calls with, arrives in `emitted`. Any thread may."""
        with self._lock:
            first = not self._waiting
            self._waiting.append(value)
        if first:
            self._filled.emit()

    def run(self, work: Work, args: tuple[Any, ...]) -> None:
        try:
            value, problem = work(*args), None
        except SetupError as error:
            value, problem = None, error.problem
        except Exception:  # whatever it was, the window hears of it
            log.exception("task failed")
            value, problem = None, Problem(Code.INTERNAL, detail=traceback.format_exc())
        self._returned.emit(value, problem)

    @Slot()
    def _drain(self) -> None:
        with self._lock:
            batch = tuple(self._waiting)
            self._waiting.clear()
        if batch:
            self.emitted.emit(batch)

    @Slot(object, object)
    def _finish(self, value: object, problem: Problem | None) -> None:
        self._timer.stop()
        self._drain()
        self._result = (value, problem)
        QTimer.singleShot(0, self._conclude)  # the last batch and the end each have their turn

    @Slot()
    def _conclude(self) -> None:
        value, problem = self._result
        if problem is None:
            self.succeeded.emit(value)
        else:
            self.failed.emit(problem)
        self.ended.emit(self)


def in_background(work: Work, *args: Any) -> None:
    """On a thread of its own, for what nobody waits for: neither its value nor its failure."""
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
    pool.submit(work, *args)
    pool.shutdown(wait=False)


class HostThread(QObject):
    """The one thread that talks to a host; keeps each task alive until it has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="host")
        self._tasks: set[Task] = set()

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def start(self, work: Work, *args: Any) -> Task:
        """`work(*args)` on the thread."""
        return self._submit(Task(), work, args)

    def start_stoppable(self, work: Work, *args: Any) -> Task:
        """`work(*args, cancel)` on the thread, `cancel` being the task's."""
        task = Task()
        return self._submit(task, work, (*args, task.cancel))

    def start_telling(self, work: Work, *args: Any) -> Task:
        """`work(*args, tell, cancel)` on the thread, `tell` and `cancel` being the task's."""
        task = Task()
        return self._submit(task, work, (*args, task.tell, task.cancel))

    def _submit(self, task: Task, work: Work, args: tuple[Any, ...]) -> Task:
        self._tasks.add(task)
        task.ended.connect(self._forget)
        self._pool.submit(task.run, work, args)
        return task

    @Slot(object)
    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)

    def stop(self) -> None:
        """Cancel what is under way and do not wait for it; nothing new can be started."""
        for task in self._tasks:
            task.cancel.set()
        self._pool.shutdown(wait=False)


class Question(QObject):
    """Something the work must ask the person: the thread waits while the window goes on."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered = threading.Event()
        self._answer = False

    def ask(self, value: object, cancel: Cancel) -> bool:
        """On the worker's thread: true for a yes. A cancel counts as a no."""
        self._answered.clear()
        self._answer = False
        self.asked.emit(value)
        while not self._answered.wait(0.1):
            if cancel.is_set():
                return False
        return self._answer

    def answer(self, yes: bool) -> None:
        """On the GUI thread."""
        self._answer = yes
        self._answered.set()
