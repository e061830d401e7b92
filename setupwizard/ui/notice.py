"""A word from the system's tray when something long has ended and nobody looks at the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from setupwizard.ui.icons import icon
from setupwizard.ui.theme import theme


class Notice(QObject):
    """Where there is no tray nothing happens; the taskbar's alert is given all the same."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    def give(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        picture: QIcon = icon("chat", theme.c("accent"), theme.c("disabled"), 32)
        if self._tray is None:
            self._tray = QSystemTrayIcon(picture, self)
        self._tray.show()
        self._tray.showMessage(title, text, picture)
