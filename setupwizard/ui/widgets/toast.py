"""Says that something was done. Never an error, never a question."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from setupwizard.ui.tokens import TOAST
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.text import Icon, Text


class Toast(QFrame):
    def __init__(self, window: QWidget, text: str, offset: int = 0) -> None:
        """Centred at the bottom of `window`, right of the first `offset` pixels."""
        super().__init__(window)
        self.setProperty("card", "toast")
        words = Text(text, "body", "inverse", wrap=False)
        self.setLayout(hbox(Icon("ok", "inverse", "m"), words, gap="m", margins=(16, 12, 16, 12)))
        self.adjustSize()
        x = offset + (window.width() - offset - self.width()) // 2
        self.move(x, window.height() - self.height() - 88)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
