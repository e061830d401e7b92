"""What can be found from anywhere in the dashboard (Ctrl+K): whoever has something says so here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

MOST = 9
"""How many are shown."""


@dataclass(frozen=True)
class Found:
    """`where`: what it belongs to, in small; `open` brings it to the front."""

    title: str
    where: str
    icon: str
    open: Callable[[], None]


Source = Callable[[str], Iterable[Found]]
"""What there is for these words, the best first. Asked at every letter: it answers at once."""


class Finder:
    """`sources` are asked in their order."""

    def __init__(self) -> None:
        self.sources: list[Source] = []

    def find(self, words: str) -> list[Found]:
        found = [one for source in self.sources for one in source(words)]
        return found[:MOST]
