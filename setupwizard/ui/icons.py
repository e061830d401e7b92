"""Our icons: one-colour drawings, painted in any colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from setupwizard.files import shipped


@lru_cache(maxsize=1024)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: QColor, rect: QRectF) -> None:
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, disabled: QColor, size: int = 20) -> QIcon:
    """An icon for buttons and actions, sharp at 1x, 2x and 3x."""
    out = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for ratio in (1, 2, 3):
            pixmap = QPixmap(QSize(size, size) * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_icon(painter, name, shade, QRectF(0, 0, size * ratio, size * ratio))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            out.addPixmap(pixmap, mode)
    return out
