"""Somebody with a keyboard only: keys go to the window, and it gives them to the focus."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from setupwizard.ui.app.window import Window

NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Of the window that is active, or made so."""

    def __init__(self, qtbot: Any, window: Window) -> None:
        self.qtbot, self.window = qtbot, window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        QApplication.processEvents()

    def tab(self) -> None:
        self.press(Qt.Key.Key_Tab)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def write(self, text: str) -> None:
        """Into what has the focus. Letters that every keyboard has."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)
        QApplication.processEvents()

    @property
    def focus(self) -> str:
        """What has the focus, by its name for the ear; empty where nothing has it."""
        widget = self.window.focusWidget()
        return widget.accessibleName() if widget is not None else ""

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            if self.focus == name:
                return
            self.tab()
        raise AssertionError(f"Tab never comes to {name!r}, it is at {self.focus!r}")

    def comes_to(self, *names: str, timeout: int = 10_000) -> None:
        """The focus is given there."""
        self.qtbot.waitUntil(lambda: self.focus in names, timeout=timeout)


def below_the_fold(widget: QWidget) -> bool:
    """Not all of it is in sight of the page that scrolls."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QScrollArea):
        return False
    top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top < 0 or top + widget.height() > area.viewport().height()
