"""Rows for people and groups: who it is at the left, a word at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Avatar, Icon, Text
from setupwizard.ui.widgets.theme import theme

AVATAR = 36
"""Pixels across."""


def initials(name: str) -> str:
    """Of the first and the last word."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class PersonRow(QWidget):
    """`aside` stands at the right while there is room; `tail` always."""

    ear_role = QAccessible.Role.ListItem

    def __init__(self, name: str, address: str, aside: str = "", *tail: QWidget) -> None:
        super().__init__()
        title, below = Text(name, "strong", prose=False), Text(address, "small", "muted")
        words = QWidget()
        words.setLayout(vbox(title, below, gap="xxs"))
        sides: list[QWidget] = [words]
        if aside:
            sides.append(Text(aside, "body", "muted", prose=False))
        row = hbox(
            (Avatar(initials(name), AVATAR), MIDDLE),
            (SideBySide(*sides, shares=(3, 2)[: len(sides)], gap="m"), 1),
            gap="m",
            margins=(16, 8, 16, 8),
        )
        for widget in tail:
            row.addWidget(widget, 0, MIDDLE)
        self.setLayout(row)
        self.setAccessibleName(", ".join(part for part in (name, address, aside) if part))


class Heads(QWidget):
    """What stands in the columns of `PersonRow`; nothing where they do not fit side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._right = Text("", "caption", "muted"), Text("", "caption", "muted")
        self._gap = QWidget()
        pair = SideBySide(self._left, self._right, shares=(3, 2), gap="m")
        self.setLayout(hbox(self._gap, (pair, 1), gap="m", margins=(16, 4, 16, 4)))
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """The words stand over the words, not over the pictures."""
        self._gap.setFixedWidth(theme.grown(AVATAR))

    def say(self, left: str, right: str) -> None:
        self._left.say(left)
        self._right.say(right)


class GroupRow(QWidget):
    """A group, what it is for and how many are in it."""

    ear_role = QAccessible.Role.ListItem

    def __init__(self, name: str, description: str, size: str) -> None:
        super().__init__()
        title, below = Text(name, "strong", prose=False), Text(description, "small", "muted")
        words = QWidget()
        words.setLayout(vbox(title, below, gap="xxs"))
        below.setVisible(bool(description))
        members = Text(size, "body", "muted")
        members.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(
            hbox(
                (Icon("users", "accent", "m"), MIDDLE),
                (SideBySide(words, members, shares=(3, 1), gap="m"), 1),
                gap="m",
                margins=(16, 9, 16, 9),
            )
        )
        self.setAccessibleName(", ".join(part for part in (name, description, size) if part))
