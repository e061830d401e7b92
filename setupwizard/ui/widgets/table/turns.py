"""Long work on the window's own thread, in turns short enough to go unnoticed."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot

TURN = 0.012
"""Seconds of work before the window may hear again."""


class Turns(QObject):
    """One piece of work at a time; a new one takes the place of what is not done yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._done: Callable[[], None] = _nothing
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def begin(self, work: Iterator[None], done: Callable[[], None]) -> None:
        """The first turn now: what is short is done when this returns."""
        self._work, self._done = work, done
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        work, until = self._work, perf_counter() + TURN
        while work is not None and perf_counter() < until:
            if next(work, True):
                self._work = work = None
                self._timer.stop()
                self._done()
                return
        if work is not None and not self._timer.isActive():
            self._timer.start()


def _nothing() -> None: ...
