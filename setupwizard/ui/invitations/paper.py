"""Sheets onto pages: of a printer, or of a PDF."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from setupwizard.accounts.invitation import Invitation
from setupwizard.ui.invitations.document import sheet

MARGIN = QMarginsF(20, 18, 20, 18)
"""Millimetres, beyond which every printer prints."""


def paint_sheets(device: QPagedPaintDevice, sheets: Sequence[QTextDocument]) -> None:
    """Each on a page of its own. What is longer than a page is made smaller."""
    device.setPageMargins(MARGIN, QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    zoom = device.logicalDpiX() / _screen_dpi()
    page = QSizeF(device.width(), device.height()) / zoom
    for number, document in enumerate(sheets):
        if number:
            device.newPage()
        document.setTextWidth(page.width())
        fit = min(1.0, page.height() / document.size().height())
        if fit < 1.0:
            document.setTextWidth(page.width() / fit)
        painter.save()
        painter.scale(zoom * fit, zoom * fit)
        document.drawContents(painter, QRectF(0, 0, page.width() / fit, page.height() / fit))
        painter.restore()
    painter.end()


def pdf(sheets: Sequence[QTextDocument], title: str) -> bytes:
    """Pages of A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paint_sheets(writer, sheets)
    del writer  # writes the end of the file
    content: QByteArray = buffer.data()
    return bytes(content.data())


Invited = Sequence[tuple[Invitation, str]]
"""Invitations, each with the language of whoever gets it."""


def save_in_one(invited: Invited, path: Path, title: str) -> bool:
    """All of them in one file; whether it could be written. Takes 10 ms for each person."""
    return _saved(invited, path, title)


def save_each(invited: Invited, folder: Path) -> bool:
    """A file for each person, named after them."""
    return all(_saved([(one, code)], folder / f"{one.user}.pdf", one.name) for one, code in invited)


def _saved(invited: Invited, path: Path, title: str) -> bool:
    try:
        write_private(path, pdf([sheet(one, code) for one, code in invited], title))
    except OSError:
        return False
    return True


def print_invitations(invited: Invited, device: QPagedPaintDevice) -> bool:
    paint_sheets(device, [sheet(one, code) for one, code in invited])
    return True


def write_private(path: Path, content: bytes) -> None:
    """A file that nobody else can read, as there may be passwords in it. Raises OSError."""
    path.touch(mode=0o600)
    path.write_bytes(content)


def _screen_dpi() -> float:
    """By which a document measures its points."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen is not None else 96.0
