"""A word from the system's tray when something long has ended and nobody looks at the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from setupwizard.ui.widgets.icons import picture


class Notice(QObject):
    """Where there is no tray nothing happens; the taskbar's alert is given all the same."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    def give(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        icon = picture("chat")
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon, self)
        self._tray.show()
        self._tray.showMessage(title, text, icon)
