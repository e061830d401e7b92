"""The titles over the columns of a table; a press sorts by one."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from setupwizard.ui.widgets.table.delegate import AFTER, BEFORE
from setupwizard.ui.widgets.table.model import TableModel
from setupwizard.ui.widgets.theme import theme

ARROW = 8
"""Pixels across."""


class TableHeader(QHeaderView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, round(QFontMetricsF(theme.font("caption")).height() + 22))

    def paintSection(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRect, section: int
    ) -> None:
        model = self.model()
        if not isinstance(model, TableModel):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column, place = model.columns[section], QRectF(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("surface"))
        painter.drawRect(place)
        painter.setPen(QPen(theme.c("hairline"), 1))
        below = place.bottom() - 0.5
        painter.drawLine(QPointF(place.left(), below), QPointF(place.right(), below))
        sorts = section == model.sorted_by
        font, metrics = theme.font("caption"), QFontMetricsF(theme.font("caption"))
        room = place.width() - BEFORE - AFTER - (ARROW + 6 if sorts else 0)
        words = metrics.elidedText(column.words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words)
        left = place.right() - AFTER - width if column.numeric else place.left() + BEFORE
        if sorts:
            left -= ARROW + 6 if column.numeric else 0
        painter.setFont(font)
        painter.setPen(theme.c("text" if sorts else "muted"))
        painter.drawText(
            QRectF(left, place.top(), width + 1, place.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        if sorts:
            _arrow(painter, left + width + 6, place.center().y(), down=model.descending)


def _arrow(painter: QPainter, left: float, middle: float, *, down: bool) -> None:
    high = ARROW / 4 if down else -ARROW / 4
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.c("text"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, middle - high),
                QPointF(left + ARROW, middle - high),
                QPointF(left + ARROW / 2, middle + high),
            ]
        )
    )
