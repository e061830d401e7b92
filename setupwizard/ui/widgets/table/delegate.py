"""Paints every cell of every table."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.model import Index, TableModel
from setupwizard.ui.widgets.text import TONES
from setupwizard.ui.widgets.theme import by_keyboard, theme

if TYPE_CHECKING:
    from setupwizard.ui.widgets.table.view import TableView

BEFORE, AFTER = 16, 8
"""Pixels at the left and at the right of a cell."""


class RowDelegate(QStyledItemDelegate):
    """Hover and selection go across the whole row; a cell is a mark, a text and a line below."""

    def __init__(self, view: "TableView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TableModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        self._paint_plane(painter, place, option, index)
        row, column = model.row(index.row()), model.columns[index.column()]
        inner = place.adjusted(BEFORE, 0, -AFTER, 0)
        self._paint_cell(painter, inner, column, row, model.detail(row, column))
        painter.restore()

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self._view.row_height)

    def _paint_plane(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or index.row() == self._view.hovered:
            painter.setBrush(theme.c("accent_soft" if chosen else "inset"))
            painter.drawRect(place)
        painter.setPen(QPen(theme.c("hairline"), 1))
        below = place.bottom() - 0.5
        painter.drawLine(QPointF(place.left(), below), QPointF(place.right(), below))
        if index.row() == self._view.currentIndex().row() and by_keyboard(self._view):
            painter.setPen(QPen(theme.c("accent"), 2))
            for y in (place.top() + 1, place.bottom() - 1):
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _paint_cell(
        self, painter: QPainter, place: QRectF, column: TableColumn[Any], row: Any, detail: str
    ) -> None:
        mark = column.mark(row) if column.mark else None
        tone = column.tone
        if mark is not None:
            icon, tone = mark
            side = theme.icon_px("s")
            spot = QRectF(place.x(), place.center().y() - side / 2, side, side)
            paint_icon(painter, icon, theme.c(TONES[tone]), spot)
            place = place.adjusted(side + 8, 0, 0, 0)
            tone = tone if tone in ("muted", "disabled") else column.tone
        text, font = column.text(row), theme.font(column.role)
        high = QFontMetricsF(font).height()
        low = QFontMetricsF(theme.font("small")).height() if detail else 0
        top = place.center().y() - (high + low) / 2
        upper = QRectF(place.x(), top, place.width(), high)
        _write(painter, upper, text, column.role, tone, right=column.numeric)
        if detail:
            lower = QRectF(place.x(), top + high, place.width(), low)
            _write(painter, lower, detail, "small", "muted", right=column.numeric)


def _write(
    painter: QPainter, place: QRectF, text: str, role: str, tone: str, *, right: bool
) -> None:
    """One line; what does not fit is left out at its end."""
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.c(TONES[tone]))
    line, *more = text.split("\n", 1)
    shown = f"{line} …" if more else line
    fitting = QFontMetricsF(font).elidedText(shown, Qt.TextElideMode.ElideRight, place.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fitting)
