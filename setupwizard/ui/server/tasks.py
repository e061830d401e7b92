"""Blocking calls off the GUI thread: the only module of the UI that knows threads.

A `Lane` is one plain thread, so that what is asked on it is answered in order. What a call emits
reaches the window in batches, at most twenty a second, however fast it comes.
"""

import contextlib
import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, Problem, SetupError

log = logging.getLogger(__name__)

BATCH = 50
"""Milliseconds between two batches of what a task emits."""

LAST_WORDS = 3.0
"""Seconds that what is under way gets when the window has been closed."""

Work = Callable[..., Any]

Call = tuple[Callable[[], None], threading.Event]
"""What a thread is to call, and what it sets once it has let go of that."""


class Task(QObject):
    """One call. Connect bound methods of widgets: they are called on the GUI thread.

    A QObject must not die on another thread: it is kept until that thread has `let_go` of it.

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
        self.let_go: threading.Event = threading.Event()
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
        with contextlib.suppress(RuntimeError):  # Qt has gone: the program is at its end
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
        if not self.let_go.is_set():
            QTimer.singleShot(1, self._conclude)
            return
        _alive.discard(self)
        value, problem = self._result
        if problem is None:
            self.succeeded.emit(value)
        else:
            self.failed.emit(problem)
        self.ended.emit(self)


_alive: set[Task] = set()
"""Those whose end has not been told yet, also when nobody wants to hear of it any more."""


class _Unfinished:
    """How many calls have been begun anywhere and have not returned."""

    def __init__(self) -> None:
        self._number = 0
        self._less = threading.Condition()

    def add(self) -> None:
        with self._less:
            self._number += 1

    def done(self) -> None:
        with self._less:
            self._number -= 1
            self._less.notify_all()

    def wait(self, seconds: float) -> bool:
        with self._less:
            return self._less.wait_for(lambda: self._number == 0, seconds)


_unfinished = _Unfinished()


def wait_at_exit(seconds: float = LAST_WORDS) -> bool:
    """Give what is under way this long, such as passwords on their way into the keyring.

    True when all of it has ended. What has not is left behind: no thread of ours keeps the program
    from ending.
    """
    return _unfinished.wait(seconds)


def _begin_thread(name: str, work: Callable[[], None]) -> None:
    threading.Thread(target=work, name=name, daemon=True).start()


def in_background(work: Work, *args: Any) -> None:
    """On a thread of its own, for what nobody waits for: neither its value nor its failure."""

    def call() -> None:
        try:
            work(*args)
        except Exception:  # nobody waits for it
            log.exception("in the background")
        finally:
            _unfinished.done()

    _unfinished.add()
    _begin_thread("background", call)


class Lane(QObject):
    """One thread, on which calls are made in order; keeps each task alive until it has ended."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._calls: SimpleQueue[Call | None] = SimpleQueue()
        self._begun = self._stopped = False
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
        if self._stopped:
            raise RuntimeError(f"{self._name} was stopped")
        self._tasks.add(task)
        _alive.add(task)
        task.ended.connect(self._forget)
        _unfinished.add()
        self._calls.put((partial(task.run, work, args), task.let_go))
        if not self._begun:
            self._begun = True
            _begin_thread(self._name, partial(_make_calls, self._calls))
        return task

    @Slot(object)
    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)

    def stop(self) -> None:
        """Cancel what is under way and do not wait for it; nothing new can be started."""
        if self._stopped:
            return
        self._stopped = True
        for task in self._tasks:
            task.cancel.set()
        self._calls.put(None)


def _make_calls(calls: SimpleQueue[Call | None]) -> None:
    while (item := calls.get()) is not None:
        call, let_go = item
        try:
            call()
        finally:
            del item, call  # with them the last that this thread has of the task
            let_go.set()
            _unfinished.done()


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
