"""The program's icon in the forms that systems want."""

import os
import struct
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

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
