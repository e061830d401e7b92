"""Paints a row of the diagram: the time, the life lines, and an arrow or a band with its words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from setupwizard.capture.events import Kind
from setupwizard.capture.narration import clock
from setupwizard.ui.dashboard.capture.life_lines import TIME, places
from setupwizard.ui.dashboard.capture.sequence_model import Index
from setupwizard.ui.dashboard.capture.story import Row
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS

if TYPE_CHECKING:  # whoever has a painter is that view
    from setupwizard.ui.dashboard.capture.sequence import SequenceView

LABEL = 22
"""Pixels that an icon before a sentence takes."""


class RowPainter(QStyledItemDelegate):
    def __init__(self, view: "SequenceView") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        view = self._view
        is_details = view.rows.row(index.row()) is None
        return QSize(10, view.details_height if is_details else view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.row(index.row())
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = places(whole.width(), self._view.columns)
        if row is not None:
            is_open = index.row() == self._view.rows.opened
            self._paint_plane(painter, whole, index, is_open=is_open)
            self._paint_life_lines(painter, whole, lines)
            if max(row.source, row.target) < len(lines):
                self._paint_row(painter, whole, row, lines, is_open=is_open)
        painter.restore()

    def _paint_plane(
        self, painter: QPainter, whole: QRectF, index: Index, *, is_open: bool
    ) -> None:
        inner = whole.adjusted(8, 1, -8, -1)
        if is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("accent_soft"))
            painter.drawRoundedRect(inner, RADIUS["m"], RADIUS["m"])
        if index.row() == self._view.currentIndex().row() and by_keyboard(self._view):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.c("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), RADIUS["m"], RADIUS["m"])

    def _paint_life_lines(self, painter: QPainter, whole: QRectF, lines: list[float]) -> None:
        painter.setPen(QPen(theme.c("hairline"), 1.5))
        for x in lines:
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))

    def _paint_row(
        self, painter: QPainter, whole: QRectF, row: Row, lines: list[float], *, is_open: bool
    ) -> None:
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.c("muted"))
        left = whole.adjusted(20, 0, 0, 0)
        time = clock(row.event.time, speech())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, time)
        source, target = lines[row.source], lines[row.target]
        words = self._view.rows.words(row)
        if row.run:
            self._paint_band(painter, whole, (source + target) / 2, words)
        else:
            self._paint_arrow(painter, whole, (source, target), row, words, is_open=is_open)

    def _paint_arrow(
        self,
        painter: QPainter,
        whole: QRectF,
        ends: tuple[float, float],
        row: Row,
        words: str,
        *,
        is_open: bool,
    ) -> None:
        source, target = ends
        ahead, y = (1 if target > source else -1), whole.bottom() - theme.grown(10)
        colour = theme.c("accent" if is_open else _tone(row))
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(colour, 2 if is_open else 1.5, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(source + 5 * ahead, y), QPointF(target - 9 * ahead, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        tip = (QPointF(target - 12 * ahead, y + one) for one in (-5, 5))
        painter.drawPolygon(QPolygonF([QPointF(target - 3 * ahead, y), *tip]))
        painter.drawEllipse(QPointF(source, y), 3.5, 3.5)
        font = theme.font("strong" if is_open else "body")
        metrics = QFontMetricsF(font)
        icon = "key" if row.event.opened else _ICONS.get(row.event.kind, "")
        side = LABEL if icon else 0
        # A sentence may be wider than its arrow: it may use all that is free beside it.
        leftmost, rightmost = theme.grown(TIME, 0.8) + 8, whole.right() - 16
        room = max(rightmost - leftmost - side, 60)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + side
        x = max(leftmost, min((source + target - width) / 2, rightmost - width))
        high = metrics.height()
        top = y - high - 3
        plane = theme.c("accent_soft" if is_open else "surface")
        painter.setBrush(plane)  # a life line that runs through the words would cross them out
        painter.drawRect(QRectF(x - 3, top, width + 6, high))
        if icon:
            spot = QRectF(x, top + (high - 16) / 2, 16, 16)
            paint_icon(painter, icon, theme.c("muted"), spot)
        painter.setFont(font)
        painter.setPen(theme.c("text"))
        place = QRectF(x + side, top, width - side + 2, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_band(self, painter: QPainter, whole: QRectF, middle: float, words: str) -> None:
        font = theme.font("small")
        metrics = QFontMetricsF(font)
        room = 2 * min(middle - theme.grown(TIME, 0.8), whole.right() - middle) - 60
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 60))
        width = metrics.horizontalAdvance(shown) + LABEL + 32
        band = QRectF(middle - width / 2, whole.top() + 5, width, whole.height() - 10)
        painter.setPen(QPen(theme.c("hairline"), 1))
        painter.setBrush(theme.c("inset"))
        painter.drawRoundedRect(band, RADIUS["m"], RADIUS["m"])
        spot = QRectF(band.x() + 16, band.center().y() - 8, 16, 16)
        paint_icon(painter, "lock", theme.c("muted"), spot)
        painter.setFont(font)
        painter.setPen(theme.c("muted"))
        place = band.adjusted(16 + LABEL, 0, -10, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


_ICONS = {Kind.ENCRYPTION: "lock", Kind.PROBLEM: "warn"}

_GOOD = ("delivered", "login-done", "bound", "receipt")


def _tone(row: Row) -> str:
    if row.event.kind is Kind.PROBLEM:
        return "fail"
    if row.event.code in _GOOD:
        return "ok"
    return "accent" if row.event.kind is Kind.MESSAGE else "control"
