"""Says that something was done, or that it may be tried again at once. Never a question."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.plane import Plane
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import TOAST


class Toast(Plane):
    def __init__(self, window: QWidget, text: str, *, failed: bool = False) -> None:
        """Centred at the bottom of `window`; gone after a few seconds."""
        super().__init__("toast")
        self.setParent(window)
        self.setAccessibleName(text)
        words = Text(text, "body", "inverse", wrap=False)
        mark = Icon("warn" if failed else "ok", "inverse", "m")
        self.setLayout(hbox(mark, words, gap="m", margins=(16, 12, 16, 12)))
        self.adjustSize()
        x = (window.width() - self.width()) // 2
        self.move(x, window.height() - self.height() - 88)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        self.show()
        announcer.say(self, text)
