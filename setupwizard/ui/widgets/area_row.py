"""One area in the list at the left: an icon, a word, and how many there are."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS, SPACE

LEFT, GAP = 14, 12
"""Pixels before the icon, and between it and the word."""

PILL = 14
"""Pixels a number has beside it on its pill, left and right together."""


class AreaRow(PressedByEnter, QAbstractButton):
    """Checked: the area in front. `inner`: one below another, without an icon of its own."""

    ear_role = QAccessible.Role.PageTab

    def __init__(self, icon: str, *, inner: bool = False, begins_group: bool = False) -> None:
        super().__init__()
        self._icon, self._inner, self._begins_group = icon, inner, begins_group
        self._count, self._tone = "", "muted"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def is_now(self) -> bool:
        return self.isChecked()

    def ear_state(self, state: QAccessible.State) -> None:
        state.checkable = state.checked = False
        state.selectable, state.selected = True, self.isChecked()

    def say(self, title: str, count: str = "", count_words: str = "", tone: str = "muted") -> None:
        """`count_words`: for the ear, and under the pointer, what is counted."""
        self._count, self._tone = count, tone
        self.setText(title)
        self.updateGeometry()
        self.setAccessibleName(title)
        self.setAccessibleDescription(count_words)
        self.setToolTip(count_words)
        self.update()

    @property
    def _air(self) -> int:
        return SPACE["m"] if self._begins_group else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        usual = theme.control_height + 2 - (6 if self._inner else 0)
        return QSize(180, max(usual, round(self._words_high()) + 10) + self._air)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self.sizeHint().height())

    def clipped(self) -> bool:
        """The words do not fit."""
        wide = self._words_box().width() > self._room() + 0.5
        return wide or self._words_high() > self.height() - self._air + 0.5

    def _words_box(self) -> QRectF:
        """What the words take, in as many lines as they need; the same whether in front or not."""
        metrics, room = QFontMetricsF(theme.font("strong")), QRectF(0, 0, self._room(), 1000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def _words_high(self) -> float:
        return self._words_box().height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def _text_left(self) -> float:
        return LEFT + theme.icon_px("m") + GAP

    def _count_font(self) -> QFont:
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _pill_width(self) -> float:
        width = QFontMetricsF(self._count_font()).horizontalAdvance(self._count)
        return width + PILL if self._count else 0.0

    def _room(self) -> float:
        """Pixels for the word."""
        pill = self._pill_width() + 6 if self._count else 0.0
        return max(1.0, self.width() - self._text_left() - 8 - pill)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, now = QRectF(self.rect()).adjusted(0, self._air, 0, 0), self.isChecked()
        ring = by_keyboard(self)
        if now or ring:
            painter.setPen(QPen(theme.c("accent"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("surface") if now else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS["m"], RADIUS["m"])
        middle = place.center().y()
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("accent"))
            painter.drawRoundedRect(QRectF(1, middle - 8, 3, 16), 1.5, 1.5)
        if not self._inner:
            side = theme.icon_px("m")
            spot = QRectF(LEFT, middle - side / 2, side, side)
            paint_icon(painter, self._icon, theme.c("accent_text" if now else "muted"), spot)
        self._paint_count(painter, middle)
        font = theme.font("strong" if now else "body")
        painter.setFont(font)
        painter.setPen(theme.c("text"))
        spot = QRectF(self._text_left(), place.top(), self._room(), place.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(spot, flags, self.text())

    def _paint_count(self, painter: QPainter, middle: float) -> None:
        if not self._count:
            return
        font, width = self._count_font(), self._pill_width()
        high = QFontMetricsF(font).height() + 4
        pill = QRectF(self.width() - 10 - width, middle - high / 2, width, high)
        if self._tone != "muted":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c(f"{self._tone}_soft"))
            painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(theme.c(self._tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)
