"""One stage of a wizard, and the table of all of them: what a new page has to tell."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from setupwizard.model.problems import Action
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.later import dismiss
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.wizards.page_stock import page_stock

W = TypeVar("W", contravariant=True)
K = TypeVar("K")

ELSEWHERE = frozenset(
    (
        Action.GO_TO_HOST,
        Action.GO_TO_OPENFIRE,
        Action.GO_TO_SERVER,
        Action.GO_TO_DATABASE,
        Action.GO_TO_DIRECTORY,
        Action.GO_TO_ADMIN,
        Action.GO_TO_NETWORK,
    )
)
"""Actions that do nothing but lead to a stage."""

CONTEXT = "Stage"
"""Of the words below, in the translations."""


@dataclass(frozen=True)
class Stage(Generic[W]):
    """`title` in the list of stages; `next` is what the button says that leads here.

    Both are marked with QT_TRANSLATE_NOOP("Stage", …). `leave` is what Next does while the page is
    `pending`, `enter` what is done as soon as it is shown. `actions` of a problem lead here, beside
    the page's own.
    """

    page: type[Page]
    title: str
    next: str
    leave: Callable[[W], None] | None = None
    enter: Callable[[W], None] | None = None
    actions: tuple[Action, ...] = ()

    @property
    def name(self) -> str:
        return self.page.stage

    def leads_to(self, action: Action) -> bool:
        return action is self.page.here or action in self.actions


def translated(words: str) -> str:
    """A title, or the words of a button, in the language of the moment."""
    return QCoreApplication.translate(CONTEXT, words)


class Stages(Generic[K]):
    """The stages of one wizard, in order, by name."""

    def __init__(self, stages: Sequence[Stage[K]]) -> None:
        self._by_name: dict[str, Stage[K]] = {stage.name: stage for stage in stages}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._by_name)

    def __getitem__(self, name: str) -> Stage[K]:
        return self._by_name[name]

    def __iter__(self) -> Iterator[Stage[K]]:
        return iter(self._by_name.values())

    def lead_somewhere(self, action: Action) -> bool:
        """False for one that leads to a stage this wizard does not have."""
        return action not in ELSEWHERE or bool(self.that_cures(action, self.names))

    def that_cures(self, action: Action, among: Sequence[str]) -> str:
        """The first of these stages that the action leads to; empty when there is none."""
        return next((name for name in among if self[name].leads_to(action)), "")


class Pages(Mapping[str, Page]):
    """The pages of one wizard, new and all there at once: by stage, or by their class."""

    def __init__(self, stages: Stages[Any]) -> None:
        self._pages = {stage.name: page_stock.take(stage.page) for stage in stages}

    def __getitem__(self, stage: str) -> Page:
        return self._pages[stage]

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)

    def of(self, kind: type[K]) -> K:
        """The one page of this class."""
        (page,) = (page for page in self._pages.values() if isinstance(page, kind))
        return page

    def forms(self) -> list[FormPage]:
        """Those that fill a section of the draft."""
        forms = (page for page in self._pages.values() if isinstance(page, FormPage))
        return [page for page in forms if page.section]

    def drop(self) -> None:
        """Nobody looks at them any more."""
        for page in self._pages.values():
            dismiss(page)
