"""One window a person: whoever starts the program again gets the one that is open.

The first start holds a lock and watches a folder; a second one leaves a word in it. (A local socket
would do the same, with a library more to load before the first window and in every package.)
"""

import contextlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import (
    QDeadlineTimer,
    QFileSystemWatcher,
    QLockFile,
    QObject,
    QThread,
    Signal,
    Slot,
)

PATIENCE, PAUSE = 3000, 20
"""Milliseconds until a window that does not answer counts as none, and between two looks."""

ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""Under Wayland: the right to come forward, given to who was started and handed on."""


class OneWindow(QObject):
    """`wanted`: somebody has started the program again."""

    wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._call = folder, folder / "show"
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # a window may be open for days
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """And stays so until it is let go of, or ends. Where no lock can be written, all are."""
        return (
            self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def listen(self) -> None:
        self._call.unlink(missing_ok=True)  # meant for a window that is no more
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def show_the_first(self) -> bool:
        """Ask the first to come forward; false when it does not answer."""
        _let_come_forward(self._lock.getLockInfo()[0])
        new = self._call.with_name("show.new")
        new.write_text(os.environ.get(ACTIVATION, ""), encoding="utf-8")
        new.replace(self._call)  # whole, or not there
        deadline = QDeadlineTimer(PATIENCE)
        while self._call.exists():
            if deadline.hasExpired():
                self._call.unlink(missing_ok=True)
                return False
            QThread.msleep(PAUSE)
        return True

    def let_go(self) -> None:
        self._lock.unlock()

    @Slot()
    def _look(self) -> None:
        if not self._call.exists():
            return
        token = self._call.read_text(encoding="utf-8")
        self._call.unlink(missing_ok=True)
        if token:
            os.environ[ACTIVATION] = token
        self.wanted.emit()


def _let_come_forward(pid: int) -> None:
    """Windows lets a window come forward only by leave of the program that is in front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
