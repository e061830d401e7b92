"""Several radio cards of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QWidget

from setupwizard.ui.widgets.choice import RadioCard
from setupwizard.ui.widgets.layout import SideBySide, vbox


class Group(QWidget):
    """What one chooses from: to a screen reader a group with a name."""

    ear_role = QAccessible.Role.Grouping

    def ear_name(self) -> str:
        """What is chosen here: its own name, or the title of the page that asks only this."""
        page: QWidget | None = self.parentWidget()
        while page is not None and not hasattr(page, "title"):
            page = page.parentWidget()
        return self.accessibleName() or (page.title.plain if page is not None else "")


class CardRow(Group, SideBySide):
    """Radio cards beside each other, of a group that is somebody else's."""


class Choice(Group):
    """`chosen` carries the value when another card is taken. The first one is taken at first."""

    chosen = Signal(str)

    def __init__(
        self, values: Sequence[str], *, recommended: str = "", across: bool = False
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.cards = {
            value: RadioCard(self._group, recommended=value == recommended) for value in values
        }
        cards = tuple(self.cards.values())
        if across:
            self.setLayout(vbox(SideBySide(*cards, gap="s")))
        else:
            self.setLayout(vbox(*cards, gap="s"))
        cards[0].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def value(self) -> str:
        return next(value for value, card in self.cards.items() if card.isChecked())

    def take(self, value: str) -> None:
        if value in self.cards:
            self.cards[value].setChecked(True)

    def say(self, value: str, title: str, text: str = "", badge: str = "") -> None:
        self.cards[value].say(title, text)
        self.cards[value].say_badge(badge)

    def _toggled(self, card: RadioCard, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.value)
