"""A call in a turn of its own, unless whoever it is about has gone by then."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PAUSE = 20
"""Milliseconds between two deletions, in which the window hears."""


def later(owner: QObject, call: Callable[[], None]) -> None:
    """Once everything that waits has been done. (`QTimer.singleShot` would call the dead, too.)"""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)


class _Dismissed(QObject):
    """Widgets that nobody looks at any more, deleted one a turn: many at once are a stall."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widgets: deque[QWidget] = deque()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._delete_one)

    def add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._timer.start()

    @Slot()
    def _delete_one(self) -> None:
        while self._widgets:
            widget = self._widgets.popleft()
            if isValid(widget):
                widget.deleteLater()
                return
        self._timer.stop()


def dismiss(widget: QWidget) -> None:
    """Taken out of what it stood in, and deleted in a turn of its own, after those that were
    dismissed before.
    """
    app = QApplication.instance()
    widget.setParent(None)
    if app is None:
        return
    dismissed = app.findChild(_Dismissed) or _Dismissed(app)
    dismissed.add(widget)
