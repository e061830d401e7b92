"""A card of ticks, made anew for whatever there is to tick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.layout import box, clear, vbox
from setupwizard.ui.widgets.text import Text


class TickCard(QWidget):
    """`toggled` when the person ticked. Shown only where there are several to choose from."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        self._title = Text("", "strong")
        self._rows = vbox(gap="m")
        self.setLayout(vbox(self._title, Card(box(self._rows), pad=16), gap="s"))
        self.hide()

    def offer(self, names: Sequence[str], is_wanted: Callable[[str], bool]) -> None:
        """These instead of those there were; ticked where `is_wanted`."""
        clear(self._rows)
        self._ticks = {name: Tick() for name in names}
        for name, tick in self._ticks.items():
            tick.set_checked(is_wanted(name))
            tick.toggled.connect(self.toggled)
            self._rows.addWidget(tick)
        self.setVisible(len(names) > 1)

    def say(self, title: str, words: Callable[[str], tuple[str, str]]) -> None:
        """`words` of a name: what is ticked, and a line under it."""
        self._title.say(title)
        for name, tick in self._ticks.items():
            tick.say(*words(name))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._ticks)

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self._ticks.items() if tick.is_checked())

    @property
    def empty(self) -> bool:
        """There is something to tick, and nothing is."""
        return bool(self._ticks) and not self.ticked
