"""The events of a run. Frozen, so they may cross threads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from setupwizard.model.printable import printable
from setupwizard.model.problems import Problem


class Outcome(StrEnum):
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence, as a code and what fills it, cleaned; its words are in `texts.NOTES`."""

    code: str
    params: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shown = {name: printable(value) for name, value in self.params.items()}
        object.__setattr__(self, "params", shown)

    @classmethod
    def of(cls, code: str, **params: object) -> "Note":
        return cls(code, {name: str(value) for name, value in params.items()})


@dataclass(frozen=True, slots=True)
class RunStarted:
    """`steps` are the ids in order, `weights` their shares of the time (no unit)."""

    steps: tuple[str, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StepStarted:
    """`fraction`: how much of the run is done, 0.0 to 1.0."""

    step: str
    fraction: float


@dataclass(frozen=True, slots=True)
class StepSaid:
    """What the step is doing now. `fraction` of this step where it is known, 0.0 to 1.0."""

    step: str
    note: Note
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class StepOutput:
    """A line of another program's output, cleaned and redacted; only for Details."""

    step: str
    line: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", printable(self.line))


@dataclass(frozen=True, slots=True)
class StepFinished:
    """`seconds` the step took."""

    step: str
    outcome: Outcome
    seconds: float
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One test of the finished server, in words; `problem` if it failed."""

    note: Note
    seconds: float
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RunFinished:
    """Always the last event of a run.

    `restored`: it did not work out, and the state before is back and proven.
    """

    outcome: Outcome
    problem: Problem | None = None
    restored: bool = False


Event = RunStarted | StepStarted | StepSaid | StepOutput | StepFinished | ProofLine | RunFinished

Emit = Callable[[Event], None]
"""Tells whoever follows the run."""
