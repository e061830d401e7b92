"""The planes everything stands on, painted in the colours of the theme.

Painted and not styled by a sheet: a style sheet of the application costs a second for every
change of the theme, and as much again while pages are built.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import RADIUS

FILLS = {
    "plain": "surface",
    "inset": "inset",
    "info": "accent_soft",
    "ok": "ok_soft",
    "warn": "warn_soft",
    "fail": "fail_soft",
    "toast": "text",
}


class Plane(QFrame):
    """A rounded one: plain (with a hairline around it), inset, info, ok, warn, fail, toast."""

    def __init__(self, kind: str = "plain") -> None:
        super().__init__()
        self._kind = kind
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = self._kind == "plain"
        painter.setPen(QPen(theme.c("hairline"), 1) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(theme.c(FILLS[self._kind]))
        radius = RADIUS["m" if self._kind in ("inset", "toast") else "l"]
        half = 0.5 if plain else 0.0
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(whole, radius, radius)


class Ground(QFrame):
    """A whole side of the window. `edge`: where a hairline parts it from the next: right, top."""

    def __init__(self, colour: str, edge: str = "") -> None:
        super().__init__()
        self._colour, self._edge = colour, edge
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)  # `fillRect` would load the names of all Qt's gradients
        painter.setBrush(theme.c(self._colour))
        painter.drawRect(self.rect())
        painter.setPen(QPen(theme.c("hairline"), 1))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._edge == "right":
            painter.drawLine(whole.topRight(), whole.bottomRight())
        elif self._edge == "top":
            painter.drawLine(whole.topLeft(), whole.topRight())


class Hairline(QFrame):
    """Parts two rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(QPen(theme.c("hairline"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
