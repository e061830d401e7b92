"""Who takes part: the life lines of the diagram, and the head above them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from setupwizard.capture.diagram import Column
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import theme

TIME = 112
"""Pixels at the left, for the time of day, at 100 %."""

EDGE = 0.12
"""Share of the width that is left beside the first and the last life line."""


def places(width: float, count: int) -> list[float]:
    """Where the life lines stand."""
    left = theme.grown(TIME, 0.8)
    room = width - left
    if count < 2:
        return [left + room / 2] * count
    share = (1 - 2 * EDGE) / (count - 1)
    return [left + room * (EDGE + share * at) for at in range(count)]


class Head(QWidget):
    """Who takes part, above the life lines."""

    def __init__(self) -> None:
        super().__init__()
        self._who: Sequence[Column] = ()
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_columns(self, who: Sequence[Column]) -> None:
        self._who = who
        self.setAccessibleName(", ".join(column.name for column in who))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(theme.grown(60, 0.8))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, small = theme.font("strong"), theme.font("small")
        side = theme.icon_px("m")
        lines = places(self.width(), len(self._who))
        room = (lines[1] - lines[0] if len(lines) > 1 else self.width()) - side - 20
        for column, x in zip(self._who, lines, strict=True):
            name = QFontMetricsF(strong).elidedText(column.name, Qt.TextElideMode.ElideRight, room)
            words = max(
                QFontMetricsF(strong).horizontalAdvance(name),
                QFontMetricsF(small).horizontalAdvance(column.place),
            )
            left = x - (words + side + 12) / 2
            middle = self.height() / 2
            icon = "server" if column.is_server else "laptop"
            spot = QRectF(left, middle - side / 2, side, side)
            paint_icon(painter, icon, theme.c("accent_text"), spot)
            left += side + 12
            high = QFontMetricsF(strong).height()
            painter.setFont(strong)
            painter.setPen(theme.c("text"))
            has_place = column.place != column.name
            upper = QRectF(left, middle - (high if has_place else high / 2), words + 2, high)
            painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
            if not has_place:
                continue
            painter.setFont(small)
            painter.setPen(theme.c("muted"))
            lower = QRectF(left, middle, words + 2, high)
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, column.place)
