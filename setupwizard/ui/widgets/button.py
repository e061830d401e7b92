"""The button, painted in the colours of the theme."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS

GAP = 8
"""Pixels between icon and word."""

PADDING = {"": 16, "primary": 22, "danger": 18, "quiet": 9, "link": 2}

WORDS = {"primary": "on_accent", "danger": "on_fail", "quiet": "accent_text", "link": "accent_text"}


class Button(PressedByEnter, QPushButton):
    """Kinds: primary (one per view), plain (""), quiet (in bars), link (on the edge), danger."""

    def __init__(self, kind: str = "", icon_name: str = "", *, trailing: bool = False) -> None:
        super().__init__()
        self._kind, self._icon, self._trailing = kind, icon_name, trailing
        self._hover = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.restyle)

    def say(self, text: str, description: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)

    @property
    def kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = kind
            self.restyle()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.restyle()

    def setMenu(self, menu: QMenu) -> None:  # noqa: N802 - Qt's name
        """(While a menu is open Qt does not tell that the mouse has left.)"""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._menu_closed)

    @Slot()
    def _menu_closed(self) -> None:
        self._hover = False
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return theme.font("strong" if self._kind in ("primary", "danger") else "body")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = 2 * PADDING[self._kind] + QFontMetricsF(self._font()).horizontalAdvance(self.text())
        if self._icon:
            width += theme.icon_px("s") + 2 + (GAP if self.text() else 0)
        height = theme.control_height
        return QSize(max(round(width + 0.5), height), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = self._colours()
        ring = by_keyboard(self)
        width = 2 if ring else 1
        if ring:
            edge = theme.c("text" if self._kind in ("primary", "danger") else "accent")
        painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        half = width / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(whole, RADIUS["m"], RADIUS["m"])
        self._paint_words(painter)

    def _colours(self) -> tuple[QColor | None, QColor | None]:
        """Fill and edge."""
        down, kind = self.isDown(), self._kind
        if not self.isEnabled():
            edge = None if kind in ("quiet", "link") else theme.c("hairline")
            return (theme.c("hairline") if kind == "primary" else None), edge
        if kind == "primary":
            shade = "accent_press" if down else "accent_hover" if self._hover else "accent"
            return theme.c(shade), None
        if kind == "danger":
            return theme.c("fail"), None
        if kind in ("quiet", "link"):
            soft = theme.c("accent_soft") if self._hover and kind == "quiet" else None
            return soft, None
        fill = "hairline" if down else "inset" if self._hover else "surface"
        return theme.c(fill), theme.c("control")

    def _paint_words(self, painter: QPainter) -> None:
        role = WORDS.get(self._kind, "text")
        if not self.isEnabled():
            role = "muted" if self._kind == "primary" else "disabled"
        font = self._font()
        if self._kind == "link" and self._hover:
            font.setUnderline(True)
        metrics = QFontMetricsF(font)
        side = theme.icon_px("s") + 2 if self._icon else 0
        gap = GAP if self._icon and self.text() else 0
        words = metrics.horizontalAdvance(self.text())
        x = (self.width() - (words + side + gap)) / 2
        middle = self.height() / 2
        at = x if self._trailing else x + side + gap
        painter.setFont(font)
        painter.setPen(theme.c(role))
        place = QRectF(at, 0, words + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._icon:
            left = x + words + gap if self._trailing else x
            paint_icon(
                painter, self._icon, theme.c(role), QRectF(left, middle - side / 2, side, side)
            )
