"""The field that looks for something in what stands below it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from setupwizard.ui.widgets.controls import PAD, Edit
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import theme


class SearchEdit(Edit):
    """Esc empties it; the arrow down goes to what was found (`left_downwards`)."""

    left_downwards = Signal()

    def say(self, words: str) -> None:
        """What can be looked for."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def restyle(self) -> None:
        super().restyle()
        self.setTextMargins(PAD + theme.icon_px("s") + 4, 0, PAD - 2, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()  # there is no next step here
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.icon_px("s")
        place = QRectF(PAD, (self.height() - side) / 2, side, side)
        paint_icon(painter, "search", theme.c("muted"), place)
