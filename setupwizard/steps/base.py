"""A step: one thing that must be true of the host."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note
from setupwizard.transport.base import Argv, Result, Transport


class State(Enum):
    HOLDS = auto()
    MISSING = auto()
    LATER = auto()  # cannot be told before an earlier step is there


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found; `changes` says in sentences what `apply` would do."""

    state: State
    changes: tuple[Note, ...] = ()


HOLDS = Verdict(State.HOLDS)


def missing(*changes: Note) -> Verdict:
    return Verdict(State.MISSING, changes)


def later(*changes: Note) -> Verdict:
    """It depends on an earlier step; `changes` is what it will most likely do then."""
    return Verdict(State.LATER, changes)


@dataclass(frozen=True, slots=True)
class Work:
    """What a step has at hand while it applies.

    `say(note, fraction)` tells the person what is happening now; `output(line)` is for Details.
    `results`: what the host said to the step's own questions, if that was just now.
    """

    host: Transport
    cancel: Cancel
    say: Callable[[Note, float | None], None] = field(repr=False)
    output: Callable[[str], None] = field(repr=False)
    results: Sequence[Result] = field(default=(), repr=False)

    def heard(self, questions: Sequence[Argv]) -> Sequence[Result]:
        """What the host says to these questions of the step, which it is asked at most once."""
        return self.results or self.host.ask(questions)


Requirement = Callable[[Transport], None]
"""What must be so before the first change, where more than a step's questions are needed to tell:
it only reads, and raises `SetupError`, the objection. Run only when something is to be changed."""


class Step(Protocol):
    """`asks` are read-only commands and `judge` reads their results: together they are the check.

    The questions of many steps travel in one round trip, and are asked afresh after every change.
    `judge` only judges: it raises `SetupError` for what can be neither true nor made true. That is
    an objection: all steps are judged before the first change, and one that raises ends the run
    there. So what an earlier step will bring is no reason to raise, but `later()`.
    `apply` may be run twice, and does not check what `judge` checks: the runner asks again.
    """

    @property
    def id(self) -> str: ...

    @property
    def weight(self) -> int:
        """Its share of the time of a run, about one a second."""
        ...

    def asks(self) -> Sequence[Argv]: ...

    def judge(self, results: Sequence[Result]) -> Verdict: ...

    def apply(self, work: Work) -> None: ...
