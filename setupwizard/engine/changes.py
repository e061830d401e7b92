"""The changes of a run: a step after the other, and lanes of steps side by side."""

import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from setupwizard.engine.lanes import side_by_side
from setupwizard.engine.questions import Lanes, Results, ask, holds, lane_of, worth_asking
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import (
    Emit,
    Event,
    Note,
    Outcome,
    StepFinished,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.base import State, Step, Verdict, Work
from setupwizard.transport.base import Result, Transport

PAUSE = 0.1
"""Seconds between two fractions of the same sentence."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """How a run ended; `problem` says why when it failed.

    `restored`: what was there before is back, and was proven.
    """

    outcome: Outcome
    problem: Problem | None = None
    restored: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What the host said to the steps: `fresh` after the last change that can matter to them,
    `ever` whenever it was asked last.

    `ended`: how it ended where it did not come through.
    """

    fresh: Results
    ever: Results
    ended: Outcome | None = None


def change(
    steps: Sequence[Step],
    lanes: Lanes,
    host: Transport,
    emit: Emit,
    cancel: Cancel,
    replies: Heard,
) -> RunResult:
    """Make every step hold. `replies` is what the host said to them before the first change.

    Raises nothing; what goes wrong is in what it returns.
    """
    course = _Course(steps, emit)
    rest = steps
    while rest:
        now = _next(rest, lanes, replies)
        if len(now) == 1:
            replies = _in_order(now[0], rest, lanes, replies, host, course.tell, cancel)
        else:
            replies = _beside(now, replies, host, course, cancel)
        if replies.ended:
            return RunResult(replies.ended, course.problem)
        rest = rest[sum(map(len, now)) :]
    return RunResult(Outcome.CHANGED if course.changed else Outcome.UNCHANGED)


class _Course:
    """How far a run has come, by what is told of it: `tell` is called on one thread only."""

    def __init__(self, steps: Sequence[Step], emit: Emit) -> None:
        self._weights = {step.id: step.weight for step in steps}
        self._total = sum(self._weights.values()) or 1
        self._done = 0
        self._emit = emit
        self.changed = False
        self.problem: Problem | None = None

    def tell(self, event: Event) -> None:
        if isinstance(event, StepStarted):
            event = replace(event, fraction=self._done / self._total)
        if isinstance(event, StepFinished):
            self.problem = self.problem or event.problem
            self.changed = self.changed or event.outcome is Outcome.CHANGED
            if event.outcome in (Outcome.CHANGED, Outcome.UNCHANGED):
                self._done += self._weights[event.step]
        self._emit(event)


def _next(rest: Sequence[Step], lanes: Lanes, replies: Heard) -> list[Sequence[Step]]:
    """What comes next: a step alone, or the steps of several lanes.

    A lane in which nothing is to be done has no need of a thread.
    """
    steps_by_lane: dict[frozenset[str], list[Step]] = {}
    for step in rest:
        own = lane_of(step, lanes)
        if own is None:
            break
        steps_by_lane.setdefault(own, []).append(step)
    busy = [
        lane
        for lane in steps_by_lane.values()
        if not all(holds(step, replies.fresh) for step in lane)
    ]
    return list(steps_by_lane.values()) if len(busy) > 1 else [rest[:1]]


def _beside(
    lanes: Sequence[Sequence[Step]],
    replies: Heard,
    host: Transport,
    course: _Course,
    cancel: Cancel,
) -> Heard:
    """What was heard in one lane says nothing about the steps behind all of them."""
    work = [partial(_lane, lane, replies, host) for lane in lanes]
    lane_replies = side_by_side(work, course.tell, cancel)
    ever = dict(replies.ever)
    for one in lane_replies:
        ever |= one.ever
    ended = [one.ended for one in lane_replies if one.ended]
    if ended:
        return Heard({}, ever, Outcome.FAILED if course.problem else Outcome.CANCELLED)
    as_before = all(one.fresh is replies.fresh for one in lane_replies)
    return Heard(replies.fresh if as_before else {}, ever)


def _lane(
    steps: Sequence[Step], replies: Heard, host: Transport, emit: Emit, stop: Cancel
) -> Heard:
    return _in_order(steps, steps, (), replies, host, emit, stop)


def _in_order(
    steps: Sequence[Step],
    ahead: Sequence[Step],
    lanes: Lanes,
    replies: Heard,
    host: Transport,
    emit: Emit,
    cancel: Cancel,
) -> Heard:
    """All questions are asked in one round trip; a step that holds costs none of its own.

    What was heard before a change counts for nothing afterwards: the step is asked again, and with
    it those `ahead`, which begin with `steps`, as far as they are worth asking.
    """
    for index, step in enumerate(steps):
        if cancel.is_set():
            return replace(replies, ended=Outcome.CANCELLED)
        emit(StepStarted(step.id, 0.0))  # the fraction is told by who knows all lanes
        began = time.monotonic()
        outcome, problem = Outcome.UNCHANGED, None
        try:
            if step.id not in replies.fresh:
                now = ask(ahead[index:], host)
                replies = Heard(now, {**replies.ever, **now})
            if step.judge(replies.fresh[step.id]).state is not State.HOLDS:
                outcome = Outcome.CHANGED
                results = replies.fresh[step.id]
                step.apply(working(step.id, host, emit, cancel, results))
                worth = worth_asking(ahead[index:], replies.ever, lanes, changed=step)
                now = ask(worth, host)
                replies = Heard(now, {**replies.ever, **now})
                must_hold(step, step.judge(now[step.id]))
        except SetupError as error:
            outcome, problem = Outcome.FAILED, error.problem
            if cancel.is_set() and problem.code is not Code.HOST_LOST:
                outcome, problem = Outcome.CANCELLED, None
        except Exception:  # noqa: BLE001 - a bug in a step must still end the run in order
            outcome = Outcome.FAILED
            problem = Problem(Code.INTERNAL, detail=traceback.format_exc())
        emit(StepFinished(step.id, outcome, time.monotonic() - began, problem))
        if outcome in (Outcome.FAILED, Outcome.CANCELLED):
            return replace(replies, ended=outcome)
    return replies


def must_hold(step: Step, verdict: Verdict) -> None:
    """Raises STEP_DID_NOT_HOLD."""
    if verdict.state is not State.HOLDS:
        wanted = ", ".join(change.code for change in verdict.changes)
        raise SetupError(Code.STEP_DID_NOT_HOLD, detail=wanted, step=step.id)


def working(
    id_: str, host: Transport, emit: Emit, cancel: Cancel, results: Sequence[Result] = ()
) -> Work:
    """What the step of this id has at hand."""
    last: tuple[Note, float] | None = None

    def say(note: Note, fraction: float | None = None) -> None:
        """The same sentence with a new fraction is told at most ten times a second."""
        nonlocal last
        now = time.monotonic()
        if last is None or last[0] != note or now - last[1] >= PAUSE:
            last = (note, now)
            emit(StepSaid(id_, note, fraction))

    def output(line: str) -> None:
        emit(StepOutput(id_, line))

    return Work(host, cancel, say, output, results)
