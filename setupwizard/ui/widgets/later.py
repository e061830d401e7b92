"""A call in a turn of its own, unless whoever it is about has gone by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, call: Callable[[], None]) -> None:
    """Once everything that waits has been done. (`QTimer.singleShot` would call the dead, too.)"""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
