"""The stages at the left of the wizard: done, now, later."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS


class StageRow(PressedByEnter, QAbstractButton):
    """done: a tick, its answer in small, can be clicked; now: filled number; later: a ring."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._first, self._last = 1, True, True
        self._done = self._now = False
        self._answer = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def set_place(self, number: int, *, of: int) -> None:
        """Which of how many stages it is."""
        self._number, self._first, self._last = number, number == 1, number == of

    def show_state(
        self, title: str, answer: str, state_words: str, *, done: bool, now: bool, reachable: bool
    ) -> None:
        """`state_words` say for the ear what tick, number and ring say for the eye."""
        self._done, self._now, self._answer = done and not now, now, answer
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{state_words} {answer}".strip())
        self.setToolTip(answer)
        self.setEnabled(reachable and not now)
        policy = Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        height = self._title_height() + 18
        if self._answer:
            height += QFontMetricsF(self._small()).height() + 2
        return QSize(180, round(max(height, 40)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Where the room is short the answers go first, then the air; never the ring."""
        return QSize(120, round(max(self._title_height(), self._ring() + 4)))

    @property
    def is_now(self) -> bool:
        """The stage that is asked."""
        return self._now

    def clipped(self) -> bool:
        """The title does not fit, or the ring before it."""
        title = self._title_box()
        wide = title.width() > self._text_width() + 0.5
        return wide or max(title.height(), self._ring()) > self.height() + 0.5

    def _font(self) -> QFont:
        return theme.font("strong" if self._now else "body")

    def _small(self) -> QFont:
        font = theme.font("caption")
        font.setWeight(QFont.Weight.Normal)
        return font

    def _title_box(self) -> QRectF:
        """What the title takes, in as many lines as it needs; the same now and later."""
        metrics = QFontMetricsF(theme.font("strong"))
        room = QRectF(0, 0, max(self._text_width(), 1), 1000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def _title_height(self) -> float:
        return self._title_box().height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def _ring(self) -> int:
        return theme.grown(22)

    def _text_width(self) -> float:
        return self.width() - (12 + self._ring() + 12) - 8

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self._now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("surface"))
            painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), RADIUS["m"], RADIUS["m"])
        self._paint_ring(painter, whole)
        self._paint_words(painter, whole)
        if by_keyboard(self):
            painter.setPen(QPen(theme.c("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 2, -1, -2), RADIUS["m"], RADIUS["m"])

    def _paint_ring(self, painter: QPainter, whole: QRectF) -> None:
        side = self._ring()
        x, y = 12 + side / 2, whole.center().y()
        painter.setPen(QPen(theme.c("hairline"), 2))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, y - side / 2 - 4))
        if not self._last:
            painter.drawLine(QPointF(x, y + side / 2 + 4), QPointF(x, whole.bottom()))
        ring = QRectF(x - side / 2, y - side / 2, side, side)
        inner = ring.adjusted(0.75, 0.75, -0.75, -0.75)
        if self._done:
            painter.setPen(QPen(theme.c("ok"), 1.5))
            painter.setBrush(theme.c("ok_soft"))
            painter.drawEllipse(inner)
            paint_icon(painter, "check", theme.c("ok"), ring.adjusted(4, 4, -4, -4))
            return
        painter.setPen(QPen(theme.c("accent" if self._now else "control"), 1.5))
        painter.setBrush(theme.c("accent") if self._now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.c("on_accent" if self._now else "muted"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, whole: QRectF) -> None:
        x, width = 12 + self._ring() + 12, self._text_width()
        font, small = self._font(), self._small()
        high, low = self._title_height(), QFontMetricsF(small).height()
        both = bool(self._answer) and whole.height() >= high + low + 4
        top = whole.center().y() - ((high + low + 2) / 2 if both else high / 2)
        painter.setFont(font)
        painter.setPen(theme.c("text" if self._now or self._done else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(x, top, width, high), flags, self.text())
        if both:
            painter.setFont(small)
            painter.setPen(theme.c("muted"))
            metrics = QFontMetricsF(small)
            answer = metrics.elidedText(self._answer, Qt.TextElideMode.ElideMiddle, width)
            place = QRectF(x, top + high + 2, width, low)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, answer)
