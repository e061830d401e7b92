"""The program's icon in the forms that systems want."""

import os
import struct
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PANEL, BACKGROUND = (164, 314), "#ECEBE6"
"""Pixels, and the colour of the window's list at the left."""

HEADER, ENTRY = "<HHH", "<BBBBHHII"


def png(drawing: Path, size: int) -> bytes:
    """Square, `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def panel(drawing: Path, to: Path) -> None:
    """The picture at the side of an installer's first and last page, as NSIS wants it."""
    image = QImage(*PANEL, QImage.Format.Format_RGB888)
    image.fill(QColor(BACKGROUND))
    painter = QPainter(image)
    side = PANEL[0] // 2
    QSvgRenderer(str(drawing)).render(painter, QRectF(side / 2, side / 2, side, side))
    painter.end()
    image.save(str(to), "BMP")


def ico(drawing: Path, sizes: tuple[int, ...]) -> bytes:
    """Windows' form: a list, then the pictures."""
    pictures = [png(drawing, size) for size in sizes]
    at = struct.calcsize(HEADER) + len(sizes) * struct.calcsize(ENTRY)
    listed = struct.pack(HEADER, 0, 1, len(sizes))
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 0 means 256
        listed += struct.pack(ENTRY, side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return listed + b"".join(pictures)
