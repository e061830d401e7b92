"""A number with its unit, how it went, and what that means in words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.layout import MIDDLE, hbox
from setupwizard.ui.widgets.text import TONES, Icon, Text
from setupwizard.ui.widgets.theme import theme

HIGH = 44
"""Pixels of a plot."""


class Plot(QWidget):
    """Values over time, the latest at the right with a dot; of one value alone only the dot."""

    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[float, ...] = ()
        self._most = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, HIGH)

    def show_values(self, values: Sequence[float], most: float) -> None:
        """`most`: what stands at the upper edge."""
        self._values, self._most = tuple(values), most
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self._points(QRectF(self.rect()).adjusted(1, 6, -6, -4))
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        under = QPainterPath(line)
        under.lineTo(points[-1].x(), self.height())
        under.lineTo(points[0].x(), self.height())
        accent = theme.c("accent")
        soft = theme.c("accent")
        soft.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPath(under)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(line)
        painter.setPen(QPen(theme.c("surface"), 2))
        painter.setBrush(accent)
        painter.drawEllipse(points[-1], 4, 4)

    def _points(self, place: QRectF) -> list[QPointF]:
        most = max(self._most, *self._values, 1e-9)
        step = place.width() / max(1, len(self._values) - 1)
        begin = place.right() - step * (len(self._values) - 1)
        return [
            QPointF(begin + step * number, place.bottom() - place.height() * value / most)
            for number, value in enumerate(self._values)
        ]


class Share(QWidget):
    """How much of something is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._tone = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, HIGH)

    def show_share(self, share: float, tone: str = "accent") -> None:
        """`share`: 0.0 to 1.0."""
        self._share, self._tone = share, tone
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, width in (
            (theme.c("hairline"), self.width()),
            (theme.c(TONES[self._tone]), max(8.0, self.width() * self._share)),
        ):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, self.height() - 18, width, 8), 4, 4)


class FigureCard(Card):
    """One number; never two."""

    def __init__(self, icon: str, graph: QWidget) -> None:
        self._label, self._value = Text("", "small", "muted"), Text("", "figure", wrap=False)
        self._unit, self._verdict = Text("", "small", "muted"), Text("", "small", "muted")
        self.graph = graph
        self._unit.setContentsMargins(0, 8, 0, 0)
        head = hbox((Icon(icon, "muted", "s"), MIDDLE), (self._label, 1), gap="s")
        number = hbox(self._value, (self._unit, 1), gap="s")
        super().__init__(head, number, graph, self._verdict, None, gap="s", pad=16)

    def say(self, label: str, value: str, unit: str, verdict: str) -> None:
        self._label.say(label)
        self._value.say(value)
        self._unit.say(unit)
        self._verdict.say(verdict)
        self.setAccessibleName(f"{label}: {value} {unit}. {verdict}")
