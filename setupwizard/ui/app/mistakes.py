"""What can be made to go wrong on the practice server."""

from collections.abc import Sequence

from setupwizard.model.events import Note
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.text import Text


class Mistakes(Card):
    """A tick for each, by name and in words."""

    def __init__(self, mistakes: Sequence[tuple[str, Note]]) -> None:
        self._title = Text("", "strong")
        self._ticks = [(name, note, Tick()) for name, note in mistakes]
        super().__init__(self._title, *(tick for _, _, tick in self._ticks))

    def say(self, title: str) -> None:
        self._title.say(title)
        for _, note, tick in self._ticks:
            tick.say(speech().note(note))

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(name for name, _, tick in self._ticks if tick.is_checked())
