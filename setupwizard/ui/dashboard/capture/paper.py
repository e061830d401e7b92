"""The report of a conversation as pages of A4."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from setupwizard.capture.report import Story, html_report, picture
from setupwizard.texts.catalog import Catalog

MARGIN = QMarginsF(18, 16, 18, 16)
"""Millimetres."""

WIDE = 600
"""Pixels the diagram takes on the page, of a picture twice as fine."""

TALL = 900
"""Beyond it a picture would not fit a page: it is made smaller."""


def pdf_report(story: Story, words: Catalog, *, reveal: bool) -> bytes:
    image = _drawn(picture(story, words))
    wide = min(WIDE, WIDE * TALL * 2 // max(image.height(), 1)) if not image.isNull() else 0
    tag = f"<p><img src='diagram' width='{wide}'></p>" if wide else ""
    document = QTextDocument()
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("diagram"), image)
    document.setHtml(html_report(story, words, reveal=reveal, diagram=tag))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGIN, QPageLayout.Unit.Millimeter)
    _paint(document, writer)
    del writer  # writes the end of the file
    content: QByteArray = buffer.data()
    return bytes(content.data())


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    """Page by page: a document measures in the pixels of the screen."""
    screen = QGuiApplication.primaryScreen()
    zoom = writer.logicalDpiX() / (screen.logicalDotsPerInchY() if screen else 96.0)
    page = QSizeF(writer.width(), writer.height()) / zoom
    document.setPageSize(page)
    painter = QPainter(writer)
    painter.scale(zoom, zoom)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
            painter.translate(0, -page.height())
        document.drawContents(painter, QRectF(0, number * page.height(), *page.toTuple()))
    painter.end()


def _drawn(svg: str) -> QImage:
    if not svg:
        return QImage()
    renderer = QSvgRenderer(svg.encode())
    size = renderer.defaultSize().scaled(2 * WIDE, 16_000, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
