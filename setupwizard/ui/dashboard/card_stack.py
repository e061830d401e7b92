"""Several cards of which one is shown: as high as that one, however high the others are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.layout import vbox


class CardStack(QWidget):
    """QStackedWidget is as high as the highest of them, also where that one is not shown."""

    changed = Signal()

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        self._cards, self.current = cards, cards[0]
        self._layout = vbox(*cards, gap="0")
        self.setLayout(self._layout)
        for card in cards[1:]:
            card.hide()

    def add(self, card: QWidget) -> None:
        """One more, behind."""
        card.hide()
        self._layout.addWidget(card)

    def put(self, card: QWidget) -> None:
        """This one in front."""
        if card is self.current:
            return
        self.current.hide()
        self.current = card
        card.show()
        self.changed.emit()
