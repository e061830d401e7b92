"""A QR code as a picture."""

from PySide6.QtGui import QColor, QImage

BLACK, WHITE = QColor("black"), QColor("white")

SIDE = 8
"""Pixels of one square: enough for paper."""


def qr_image(text: str) -> QImage:
    """With the quiet border scanners need; a quarter of it may be soiled (level M)."""
    import segno  # few people make a sheet

    code = segno.make_qr(text, error="m")
    rows = [list(row) for row in code.matrix_iter(border=4)]
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, BLACK if dark else WHITE)
    return image.scaled(len(rows) * SIDE, len(rows) * SIDE)
