"""Which rows are shown and in what order, worked out a little at a time.

No Qt in here. A hundred thousand rows take half a second: whoever runs `arrange` gives it as many
turns as there is time for, and the window hears meanwhile.
"""

import itertools
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Any

PORTION = 1000
"""Rows between two turns: some milliseconds."""

Order = Callable[[Any], Any]
"""What a row is sorted by; one without a value (None) stands last."""


def folded(text: str) -> str:
    """As people type it who look for it: small letters, no accents."""
    small = text.casefold()
    if small.isascii():
        return small
    return "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))


class Arrangement:
    """The rows of a table. `shown` are the places in `rows` of those that match, in order."""

    def __init__(self, rows: Sequence[Any], text_of: Callable[[Any], str]) -> None:
        """`text_of` a row is what is searched."""
        self.rows, self.shown = list(rows), list(range(len(rows)))
        self._text_of = text_of
        self._texts: list[str] = []
        self._sorted: dict[Order, list[int]] = {}

    def add(self, rows: Sequence[Any]) -> None:
        """Behind the others; `arrange` gives them their places."""
        self.rows.extend(rows)
        self._sorted.clear()

    def arrange(self, words: str, order: Order | None, *, descending: bool) -> Iterator[None]:
        """Keep the rows that hold every one of the words, sorted. `shown` changes at the end."""
        places = list(range(len(self.rows)))
        if order is not None:
            if order not in self._sorted:
                yield from self._sort(order)
            places = self._sorted[order]
        if words.split():
            yield from self._search()
            wanted, texts, matching = folded(words).split(), self._texts, list[int]()
            for begin in range(0, len(places), PORTION):
                part = places[begin : begin + PORTION]
                matching += [at for at in part if all(word in texts[at] for word in wanted)]
                yield
            places = matching
        self.shown = places[::-1] if descending and order is not None else places

    def _search(self) -> Iterator[None]:
        """What is searched of every row, once."""
        for begin in range(len(self._texts), len(self.rows), PORTION):
            part = self.rows[begin : begin + PORTION]
            self._texts += [folded(self._text_of(row)) for row in part]
            yield

    def _sort(self, order: Order) -> Iterator[None]:
        """In runs that are merged two by two: sorting two sorted ones takes one walk."""
        keys: list[Any] = []
        for begin in range(0, len(self.rows), PORTION):
            keys += [_key(order(row)) for row in self.rows[begin : begin + PORTION]]
            yield
        known = [at for at, key in enumerate(keys) if key is not None]
        runs = [known[at : at + PORTION] for at in range(0, len(known), PORTION)]
        for run in runs:
            run.sort(key=keys.__getitem__)
            yield
        while len(runs) > 1:
            pairs, runs = [runs[at : at + 2] for at in range(0, len(runs), 2)], []
            for pair in pairs:
                runs.append(sorted(itertools.chain(*pair), key=keys.__getitem__))
                yield
        unknown = [at for at, key in enumerate(keys) if key is None]
        self._sorted[order] = [*(runs[0] if runs else ()), *unknown]


def _key(value: Any) -> Any:
    return folded(value) if isinstance(value, str) else value
