"""A list and, beside it, the card of what was chosen; one of them where both do not fit.

Only the card in front counts for the height: a stack would be as high as its highest.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.layout import TOP, box, hbox, vbox
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme

PANEL, LIST = 380, 420
"""Pixels at 100 % that one of them takes, and that the list needs beside it."""


class Beside(QWidget):
    """`changed`: another card is in front, or none."""

    changed = Signal()

    def __init__(self, table: Table, *cards: QWidget) -> None:
        super().__init__()
        self._table, self._cards = table, cards
        self._aside = box(vbox(*cards, gap="0"))
        for card in cards:
            card.setVisible(False)
        self._aside.setVisible(False)
        self.setLayout(hbox((table, 1), (self._aside, TOP), gap="l"))
        theme.changed.connect(self._make_room)
        self._make_room()  # what has no place yet would be shown as a window of its own

    @property
    def card(self) -> QWidget | None:
        """The one in front."""
        return next((card for card in self._cards if not card.isHidden()), None)

    def show_card(self, card: QWidget) -> None:
        for other in self._cards:
            other.setVisible(other is card)
        self._aside.setEnabled(True)
        self._aside.setVisible(True)
        self._make_room()
        self.changed.emit()

    @Slot()
    def close_card(self) -> None:
        for card in self._cards:
            card.setVisible(False)
        self._aside.setVisible(False)
        self._table.choose_none()
        self._make_room()
        self.changed.emit()

    def set_busy(self, busy: bool) -> None:
        self._aside.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._make_room()
        super().resizeEvent(event)

    @Slot()
    def _make_room(self) -> None:
        panel, room = theme.grown(PANEL, 0.5), self.width()
        narrow = room < panel + theme.grown(LIST)
        self._aside.setFixedWidth(max(room, 1) if narrow else panel)
        self._table.setVisible(not narrow or self._aside.isHidden())
