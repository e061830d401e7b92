"""How large the window opens: as last time, or as usual, and never beyond the screen it is on."""

from PySide6.QtCore import QSize

from setupwizard.ui.widgets import tokens as tk

TITLE_BAR = 40
"""Pixels a window manager may put above the window; it is known only once the window is shown."""


def least_size(room: QSize) -> QSize:
    """`room`: what the screen has left beside the task bar."""
    return QSize(*tk.WINDOW_MIN).boundedTo(_inside(room))


def first_size(room: QSize, remembered: QSize) -> QSize:
    """`remembered`: the size of last time; not valid where there was none."""
    wanted = remembered if remembered.isValid() else QSize(*tk.WINDOW_DEFAULT)
    return wanted.expandedTo(least_size(room)).boundedTo(_inside(room))


def _inside(room: QSize) -> QSize:
    return QSize(room.width(), room.height() - TITLE_BAR)
