"""A word from the system's tray when something long has ended and nobody looks at the window."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import theme


class Notice(QObject):
    """Where there is no tray nothing happens; the taskbar's alert is given all the same."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    def give(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        picture = _picture("chat")
        if self._tray is None:
            self._tray = QSystemTrayIcon(picture, self)
        self._tray.show()
        self._tray.showMessage(title, text, picture)


def _picture(name: str, size: int = 32) -> QIcon:
    """Sharp at 1x, 2x and 3x."""
    out = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        whole = QRectF(0, 0, size * ratio, size * ratio)
        paint_icon(painter, name, theme.c("accent"), whole)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        out.addPixmap(pixmap)
    return out
