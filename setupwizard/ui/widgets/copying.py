"""Values a person takes along: they can be selected, and a button copies them and says so."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QApplication, QWidget

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.text import BREAK, Text
from setupwizard.ui.widgets.toast import Toast

KEPT = 60_000
"""Milliseconds a password stays in the clipboard."""


class CopyButton(Button):
    """Only a picture where `words` are not said; `secret` text goes from the clipboard again."""

    def __init__(self, *, secret: bool = False) -> None:
        super().__init__("quiet", "copy")
        self._text, self._secret = "", secret
        self.clicked.connect(self._copy)

    def give(self, text: str) -> None:
        """What a press copies."""
        self._text = text

    def _copy(self) -> None:
        copy(self._text, self, secret=self._secret)


def copy(text: str, beside: QWidget, *, secret: bool = False) -> None:
    """Into the clipboard, and say so in the window of `beside`."""
    QApplication.clipboard().setText(text)
    said = QApplication.translate("CopyButton", "Copied")
    if secret:
        said = QApplication.translate(
            "CopyButton", "Copied. In a minute I take it out of the clipboard again."
        )
        forget_later(text)
    Toast(beside.window(), said)


def forget_later(text: str) -> None:
    """Unless something else was copied meanwhile, or the program has ended."""

    def forget() -> None:
        clipboard = QApplication.clipboard()
        if clipboard.text() == text:
            clipboard.clear()
        timer.deleteLater()

    timer = QTimer(QApplication.instance())
    timer.setSingleShot(True)
    timer.timeout.connect(forget)
    timer.start(KEPT)


class Selectable(Text):
    """A value: by mouse and keyboard, and copied as it is meant, without the breaks we put in."""

    def __init__(self, text: str = "", role: str = "strong") -> None:
        super().__init__(text, role)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the button beside it is for the keyboard

    def event(self, event: QEvent) -> bool:
        """Ctrl+C is ours before the window makes a shortcut of it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = Menu(self)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """What is selected, or all of it."""
        chosen = self.selectedText().replace(BREAK, "")
        QApplication.clipboard().setText(chosen or self.plain)


class ValueRow(QWidget):
    """What it is, its value, and a button that copies it."""

    def __init__(self, margin: int = 16) -> None:
        """`margin`: pixels at the left, as rows of a list have them."""
        super().__init__()
        self._label, self._value = Text("", "body", "muted"), Selectable()
        self._copy = CopyButton()
        pair = SideBySide(self._label, self._value, shares=(4, 5))
        middle = box(vbox(None, pair, None, gap="0"))
        self.setLayout(hbox((middle, 1), (self._copy, MIDDLE), margins=(margin, 4, margin // 2, 4)))

    def say(self, label: str, value: str) -> None:
        self._label.say(label)
        self._value.say(value)
        self._copy.give(value)
        self._copy.setAccessibleName(self.tr("Copy: {what}").format(what=label))
        self._copy.setToolTip(self.tr("Copy"))
