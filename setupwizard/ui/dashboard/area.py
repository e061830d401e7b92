"""One area of the dashboard, and the table of all of them: what a new page has to tell."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage

CONTEXT = "Area"
"""Of the words below, in the translations."""


@dataclass(frozen=True)
class Area:
    """`title` stands in the list at the left, beside `icon`; both words are marked with
    QT_TRANSLATE_NOOP("Area", …).

    `page` is made when it is first shown. `parent`: the area below which it stands; one that has
    such children has no page, it opens the first of them. `begins_group`: with some air above it.
    `words`: what else people may look for when they mean it, separated by commas.
    """

    name: str
    title: str
    icon: str
    page: Callable[[DashboardContext], AreaPage] | None = None
    parent: str = ""
    begins_group: bool = False
    words: str = ""


class Areas(Mapping[str, Area]):
    """All of them, in order, by name."""

    def __init__(self, areas: Sequence[Area]) -> None:
        self._by_name = {area.name: area for area in areas}

    def __getitem__(self, name: str) -> Area:
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def children(self, name: str) -> tuple[Area, ...]:
        return tuple(area for area in self._by_name.values() if area.parent == name)

    def shown_by(self, name: str) -> str:
        """The area whose page this one opens: its own, or that of its first child."""
        first = next(iter(self.children(name)), None)
        return first.name if first is not None and self[name].page is None else name

    @property
    def top(self) -> tuple[Area, ...]:
        """Those that always stand in the list."""
        return tuple(area for area in self._by_name.values() if not area.parent)


def translated(words: str) -> str:
    """A title, or other words of an area, in the language of the moment."""
    return QCoreApplication.translate(CONTEXT, words)
