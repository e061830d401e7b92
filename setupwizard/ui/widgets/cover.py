"""What lies over a widget, as large as it is, and lets it shine through."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SCRIM_ALPHA


class Cover(QWidget):
    """A subclass may lie thinner, in another colour of the tokens."""

    colour, alpha = "scrim", SCRIM_ALPHA

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        below.installEventFilter(self)
        self.setGeometry(below.rect())
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        colour = theme.c(self.colour)
        colour.setAlphaF(self.alpha)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(self.rect())
