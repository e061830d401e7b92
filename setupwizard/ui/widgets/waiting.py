"""What is shown while something takes its time: a ring, a bar."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, hbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import BUSY_DELAY, BUSY_LEAST

TURN = 80
"""Milliseconds between two positions of the ring."""


class Spinner(QWidget):
    """Three quarters of a ring, turning while it is shown."""

    def __init__(self, size: str = "m") -> None:
        super().__init__()
        self._size, self._angle = size, 90
        self._timer = QTimer(self)
        self._timer.setInterval(TURN)
        self._timer.timeout.connect(self._turn)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        side = theme.icon_px(self._size)
        self.setFixedSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.stop()
        super().hideEvent(event)

    def _turn(self) -> None:
        self._angle = (self._angle - 24) % 360
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(QPen(theme.c("hairline"), 2.25))
        painter.drawEllipse(ring)
        accent = theme.c("accent")
        painter.setPen(QPen(accent, 2.25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, self._angle * 16, -250 * 16)


class BusyNote(QWidget):
    """A ring and a sentence. Comes after a moment only, and then stays long enough to be read."""

    came = Signal()
    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "small", "muted")
        self.setLayout(hbox((Spinner("m"), MIDDLE), (self._words, 1), gap="s"))
        self._come, self._stay = QTimer(self), QTimer(self)
        self._come.setSingleShot(True)
        self._come.setInterval(BUSY_DELAY)
        self._come.timeout.connect(self._appear)
        self._stay.setSingleShot(True)
        self._stay.setInterval(BUSY_LEAST)
        self._stay.timeout.connect(self._leave)
        self._wanted = False
        self.hide()

    @property
    def wanted(self) -> bool:
        return self._wanted

    def begin(self, words: str) -> None:
        self._wanted = True
        self._words.say(words)
        if self.isHidden():
            self._come.start()

    def end(self) -> None:
        self._wanted = False
        self._come.stop()
        if not self._stay.isActive():
            self._leave()

    def withdraw(self) -> None:
        """At once: it is not so any more."""
        self._stay.stop()
        self.end()

    def _appear(self) -> None:
        self.show()
        self._stay.start()
        self.came.emit()

    def _leave(self) -> None:
        if not self._wanted:
            self.hide()
            self.over.emit()


class Bar(QProgressBar):
    """How much lies behind us. Never goes back within one piece of work."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(8)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Progress"))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        for colour, width in (
            ("hairline", whole.width()),
            ("accent", whole.width() * self.value() / self.maximum()),
        ):
            painter.setBrush(theme.c(colour))
            if width:
                painter.drawRoundedRect(QRectF(0, 0, max(8.0, width), 8), 4, 4)

    def begin(self) -> None:
        self.setValue(0)

    def reach(self, fraction: float) -> None:
        self.setValue(max(self.value(), round(min(1.0, fraction) * 1000)))
