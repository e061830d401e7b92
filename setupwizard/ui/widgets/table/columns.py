"""What a table shows of each of its rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

R = TypeVar("R")

CONTEXT = "TableColumn"
"""Of the titles, in the translations."""


def _nothing(_: object) -> str:
    return ""


@dataclass(frozen=True)
class TableColumn(Generic[R]):
    """`title` is marked with QT_TRANSLATE_NOOP("TableColumn", …).

    `text`: what stands in the cell, in the language of the moment; `detail`: a second line in
    small. `mark`: icon and tone before the text, which says the same in words; empty: none.
    `order`: what rows are sorted by, the text where nothing is said. `share`: of the width;
    `least`: pixels the column needs at 100 %. Where the table is narrow, columns leave, that with
    the greatest `leaves` first (0: never), and their texts go on in the line under the first.
    """

    title: str
    text: Callable[[R], str]
    detail: Callable[[R], str] = _nothing
    mark: Callable[[R], tuple[str, str] | None] | None = None
    order: Callable[[R], Any] | None = None
    share: int = 1
    least: int = 110
    leaves: int = 0
    role: str = "body"
    tone: str = "text"
    numeric: bool = False
    """At the right side of its column."""

    @property
    def has_detail(self) -> bool:
        return self.detail is not _nothing

    @property
    def words(self) -> str:
        """The title in the language of the moment."""
        return QCoreApplication.translate(CONTEXT, self.title)
