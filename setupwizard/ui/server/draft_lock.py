"""One window at a time for each set-up: a lock beside its draft on this computer."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QFileInfo, QLockFile, QTime

from setupwizard.model.draft import Draft
from setupwizard.ui.server.drafts import Drafts


class DraftLock:
    """Freed by `free`, or by the end of the program, in whatever way that comes.

    (QLockFile: the lock of a process that is no more counts for nothing.)
    """

    def __init__(self, path: Path) -> None:
        self._file = QLockFile(str(path))
        self._file.setStaleLockTime(0)  # no age makes it stale: a set-up may be open for days

    def take(self) -> bool:
        """False when another window has it. Where no lock can be written, nothing can be held."""
        return (
            self._file.tryLock(0) or self._file.error() is not QLockFile.LockError.LockFailedError
        )

    @property
    def since(self) -> QTime:
        """When whoever has it took it, by the clock of this computer."""
        changed: QDateTime = QFileInfo(self._file.fileName()).lastModified()
        return changed.time()

    def free(self) -> None:
        self._file.unlock()


class UnsavedDrafts(Drafts):
    """For whoever only looks on: the draft is another window's, so nothing of it is kept."""

    def save(self, draft: Draft) -> None:
        pass


def lock_of(drafts: Drafts, draft: Draft) -> DraftLock:
    return DraftLock(drafts.lock_path(draft))
