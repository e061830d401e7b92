"""Medians and ratios as a table, with the targets beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEAD = ("what", "latency", "ours", "against", "ratio", "target", "met")
NONE = "–"


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. `ratio` is ours by theirs, of the medians."""

    what: str
    latency: int
    ours: Sequence[float]
    other: str = ""
    theirs: Sequence[float] = ()
    unit: str = "s"
    at_most: float | None = None
    at_least: float | None = None
    most_seconds: float | None = None
    most_extra: float | None = None  # in `unit`, more than theirs

    @property
    def ratio(self) -> float | None:
        return median(self.ours) / median(self.theirs) if self.ours and self.theirs else None

    def cells(self) -> tuple[str, ...]:
        against = f"{self.other} {self._shown(self.theirs)}" if self.other else NONE
        ratio = NONE if self.ratio is None else f"{self.ratio:.2f}"
        return (self.what, f"{self.latency} ms", self._shown(self.ours), against, ratio,
                self._target(), self._met())  # fmt: skip

    def _extra(self) -> float:
        return median(self.ours) - median(self.theirs)

    def _shown(self, values: Sequence[float]) -> str:
        if not values:
            return NONE
        digits = 0 if self.unit == "MB/s" else 2
        low, middle, high = (f"{v:.{digits}f}" for v in (min(values), median(values), max(values)))
        return f"{middle} {self.unit} ({low}-{high})"

    def _target(self) -> str:
        extra = f"≤ +{{}} {self.unit}"
        limits = (("ratio ≤ {}", self.at_most), ("ratio ≥ {}", self.at_least),
                  ("≤ {} s", self.most_seconds), (extra, self.most_extra))  # fmt: skip
        return (
            ", ".join(words.format(limit) for words, limit in limits if limit is not None) or NONE
        )

    def _met(self) -> str:
        if self._target() == NONE:
            return NONE
        ratio = self.ratio
        if not self.ours or (self.other and ratio is None):
            return "not measured"
        on_target = (
            (self.at_most is None or ratio is None or ratio <= self.at_most)
            and (self.at_least is None or ratio is None or ratio >= self.at_least)
            and (self.most_extra is None or self._extra() <= self.most_extra)
            and (self.most_seconds is None or median(self.ours) <= self.most_seconds)
        )
        return "yes" if on_target else "no"


def text(rows: Sequence[Row]) -> str:
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def markdown(rows: Sequence[Row]) -> str:
    lines = [HEAD, ("---",) * len(HEAD), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
