"""Whether the server is there, as all who ask it find."""

from PySide6.QtCore import QObject, QTime, Signal

from setupwizard.model.problems import Code, Problem

LOST = frozenset(
    (
        Code.HOST_LOST,
        Code.HOST_UNREACHABLE,
        Code.HOST_LOOKUP_SILENT,
        Code.HOST_UNKNOWN,
        Code.HOST_REFUSED,
        Code.HOST_NOT_SSH,
        Code.HOST_TURNED_AWAY,
        Code.SSH_LOGIN_HANGS,
        Code.SSH_LOGIN_CUT,
        Code.COMMAND_SILENT,
    )
)
"""Of these, asking again may bring the server back."""

REFUSES_LOGIN = ("ssh-", "sudo-", "host-key-")
"""Codes that begin so are of a login: a second attempt would be one more wrong password."""


class Link(QObject):
    """`changed`: it was lost, or is back."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.since = QTime()
        self.barred = False
        """The server refuses to let us log in: only the person tries again."""

    @property
    def is_lost(self) -> bool:
        return self.problem is not None

    def answered(self) -> None:
        """The server has said something."""
        self.barred = False
        if self.problem is not None:
            self.problem = None
            self.changed.emit()

    def refused(self, problem: Problem) -> bool:
        """Somebody was not answered; true where that is because the server is not there."""
        if problem.code not in LOST:
            self.answered()
            self.barred = problem.code.startswith(REFUSES_LOGIN)
            return False
        if self.problem is None:
            self.problem, self.since = problem, QTime.currentTime()
            self.changed.emit()
        return True
