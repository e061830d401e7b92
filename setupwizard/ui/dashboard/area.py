"""One area of the dashboard, and the table of all of them: what a new page has to tell."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.finding import Found, Source
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.table.arranging import folded

CONTEXT = "Area"
"""Of the words below, in the translations."""


@dataclass(frozen=True)
class Area:
    """`title` stands in the list at the left, beside `icon`; both words are marked with
    QT_TRANSLATE_NOOP("Area", …).

    `page` is made when it is first shown. `parent`: the area below which it stands; one that has
    such children and no page of its own opens the first of them. `begins_group`: with some air
    above it. `words`: what else people may look for when they mean it, separated by commas.
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


def areas_source(areas: Areas, go_to: Callable[[str], None]) -> Source:
    """The areas: by their titles first, then by what else people call what is in them."""

    def opened(area: Area) -> Found:
        outer = areas[area.parent] if area.parent else area
        where = translated(outer.title) if area.parent else ""
        return Found(translated(area.title), where, outer.icon, lambda: go_to(area.name))

    def source(words: str) -> Iterable[Found]:
        wanted, titled, others = folded(words).split(), [], []
        for area in areas.values():
            if areas.shown_by(area.name) != area.name:
                continue
            title, known = folded(translated(area.title)), folded(translated(area.words))
            if all(word in title for word in wanted):
                titled.append(opened(area))
            elif all(word in f"{title} {known}" for word in wanted):
                others.append(opened(area))
        return [*titled, *others]

    return source
