"""Our icons: one-colour drawings, painted in any colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from setupwizard.files import shipped
from setupwizard.ui.widgets.tokens import LIGHT


@lru_cache(maxsize=1024)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: QColor, rect: QRectF) -> None:
    _renderer(name, colour.name()).render(painter, rect)


def picture(name: str, size: int = 64) -> QIcon:
    """A drawing in the light theme's ink, in the sizes of task bars and trays."""
    out = QIcon()
    for side in (size // 4, size // 2, size, size * 2):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, name, QColor(LIGHT.accent), QRectF(0, 0, side, side))
        painter.end()
        out.addPixmap(pixmap)
    return out
