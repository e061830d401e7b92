"""Records what travels: of everybody, or of two test users who write to each other."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from setupwizard.capture.recording import RecordRequest, install_recorder, record_live
from setupwizard.engine.session import Session
from setupwizard.model.events import RunFinished
from setupwizard.proof.base import Login
from setupwizard.ui.server.server import Server
from setupwizard.ui.server.tasks import Task

if TYPE_CHECKING:
    from setupwizard.capture.lesson import Lesson

TICK = 500
"""Milliseconds between two looks at how long it has been recorded."""


def hold(session: Session, *args: Any) -> "Lesson":
    """Loads what logs in to a chat (0.2 s) where somebody wants it, on the thread it is done on."""
    from setupwizard.capture.lesson import hold_lesson

    return hold_lesson(session, *args)


class Recorder(QObject):
    """One recording at a time. `began`: what was shown before goes; `listens`: from now on nothing
    is missed; `heard` carries a batch of `Heard`, `recorded` a `Recorded`, `held` a `Lesson`,
    `failed` the `Problem`; `ended` after any of these. `ticked` twice a second meanwhile.

    `installed`: there is a program now that records. `install_failed` carries the `Problem`.
    """

    began = Signal()
    listens = Signal()
    heard = Signal(object)
    recorded = Signal(object)
    held = Signal(object)
    failed = Signal(object)
    ended = Signal()
    ticked = Signal()
    installed = Signal()
    install_failed = Signal(object)
    install_ended = Signal()

    def __init__(self, parent: QObject, server: Server) -> None:
        super().__init__(parent)
        self._server = server
        self._task: Task | None = None
        self._since, self._clock = QElapsedTimer(), QTimer(self, interval=TICK)
        self._clock.timeout.connect(self.ticked)

    @property
    def recording(self) -> bool:
        return self._task is not None

    @property
    def seconds(self) -> int:
        """Since it listens."""
        return self._since.elapsed() // 1000

    @property
    def listening(self) -> bool:
        """The server records: what happened before is in no recording."""
        return self.recording and self._since.isValid()

    def record(self, address: str) -> None:
        """`address`: of one only, or empty."""
        self._follow(record_live, RecordRequest(address)).succeeded.connect(self.recorded)

    def hold_lesson(self, login: Login, lines: tuple[str, str]) -> None:
        self._follow(hold, login, lines).succeeded.connect(self.held)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel.set()

    def _follow(self, operation: Callable[..., object], *args: Any) -> Task:
        """Tell what it tells from now on."""
        self._task = task = self._server.record(operation, *args)
        task.emitted.connect(self._hear)
        task.failed.connect(self.failed)
        task.ended.connect(self._over)
        self._since.invalidate()
        self._clock.start()
        self.began.emit()
        return task

    @Slot(object)
    def _hear(self, batch: tuple[object, ...]) -> None:
        if not self._since.isValid():
            self._since.start()
            self.listens.emit()
        self.heard.emit(batch)

    @Slot(object)
    def _over(self, _: Task) -> None:
        self._task = None
        self._clock.stop()
        self.ended.emit()

    # ------------------------------------------------------------------ the program that records

    def install(self) -> None:
        task = self._server.run(install_recorder)
        task.emitted.connect(self._installing)
        task.ended.connect(self.install_ended)

    @Slot(object)
    def _installing(self, batch: tuple[object, ...]) -> None:
        for event in batch:
            if isinstance(event, RunFinished) and event.problem is not None:
                self.install_failed.emit(event.problem)
            elif isinstance(event, RunFinished):
                self.installed.emit()
