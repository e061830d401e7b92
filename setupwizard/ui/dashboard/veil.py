"""Greys what is below it: it is as it was, or cannot be had."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from setupwizard.ui.widgets.cover import Cover


class Veil(Cover):
    """Over all of `below`, which can still be read, scrolled and copied.

    A button that had the focus there gives it to `instead`: Enter would press what is covered.
    """

    colour, alpha = "window", 0.55

    def __init__(self, below: QWidget, instead: QWidget) -> None:
        super().__init__(below)
        self._instead = instead
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_drawn(self, drawn: bool) -> None:
        below = self.parentWidget()
        if drawn and below is not None:
            self.setGeometry(below.rect())
            self.raise_()
            focus = below.window().focusWidget()
            if isinstance(focus, QAbstractButton) and below.isAncestorOf(focus):
                self._instead.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(drawn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return super().eventFilter(watched, event)
