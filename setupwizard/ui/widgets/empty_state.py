"""What stands where there is nothing: what it would be good for, and the one way to get it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.layout import hbox, vbox
from setupwizard.ui.widgets.text import IconTile, Text
from setupwizard.ui.widgets.tokens import SPACE


class EmptyState(QWidget):
    """In the middle of the room it has. `action`: a button, where there is something to do."""

    def __init__(self, icon: str, action: QWidget | None = None) -> None:
        super().__init__()
        self._title, self._text = Text("", "heading"), Text("", "body", "muted")
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        tile = hbox(None, IconTile(icon, "muted"), None)
        below = [hbox(None, action, None)] if action is not None else []
        words = vbox(tile, SPACE["xs"], self._title, self._text, SPACE["xs"], *below, gap="s")
        self.setLayout(vbox(None, words, None, margins=(SPACE["xl"],) * 4))

    def say(self, title: str, text: str = "") -> None:
        self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))
