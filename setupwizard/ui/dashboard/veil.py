"""Greys what is below it: it is as it was, or cannot be had."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.theme import theme

ALPHA = 0.55


class Veil(QWidget):
    """Over all of `below`, which can still be read, scrolled and copied."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def set_drawn(self, drawn: bool) -> None:
        below = self.parentWidget()
        if drawn and below is not None:
            self.setGeometry(below.rect())
            self.raise_()
        self.setVisible(drawn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        colour = theme.c("window")
        colour.setAlphaF(ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(self.rect())
