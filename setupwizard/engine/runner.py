"""Runs a plan: look, object, change. Every change is check, apply, check again."""

import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from setupwizard.model.cancel import Cancel
from setupwizard.model.events import (
    Event,
    Note,
    Outcome,
    RunStarted,
    StepFinished,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.base import Requirement, State, Step, Verdict, Work
from setupwizard.transport.base import Result, Transport

PAUSE = 0.1
"""Seconds between two fractions of the same sentence."""

Emit = Callable[[Event], None]
Answers = dict[str, tuple[Result, ...]]


@dataclass(frozen=True, slots=True)
class Previewed:
    """What a step would do now; LATER = it depends on an earlier step."""

    step: str
    state: State
    changes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended; `problem` says why when it failed.

    `restored`: what was there before is back, and was proven.
    """

    outcome: Outcome
    problem: Problem | None = None
    restored: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """`steps` in order, and what must be so before the first of them may change anything."""

    steps: tuple[Step, ...]
    requires: tuple[Requirement, ...] = ()


class ObjectionsError(SetupError):
    """The first of `objections` as the error; all of them can be told at once."""

    def __init__(self, objections: Sequence[Problem]) -> None:
        first, self.objections = objections[0], tuple(objections)
        super().__init__(first.code, first.detail, **first.params)


def preview(plan: Plan, host: Transport) -> tuple[Previewed, ...]:
    """Ask every step once and change nothing. Raises `ObjectionsError`."""
    verdicts = _look(plan, host).verdicts
    return tuple(Previewed(step, one.state, one.changes) for step, one in verdicts.items())


@dataclass(frozen=True, slots=True)
class _Look:
    """What the host said to all steps and what they make of it, both by the steps' ids."""

    answers: Answers
    verdicts: Mapping[str, Verdict]

    @property
    def settled(self) -> bool:
        return all(one.state is State.HOLDS for one in self.verdicts.values())


def _look(plan: Plan, host: Transport) -> _Look:
    """Ask all steps and judge. Raises `ObjectionsError`; a lost link as it is.

    Where everything holds nothing will be changed, and so nothing is required.
    """
    answers = _ask(plan.steps, host)
    verdicts: dict[str, Verdict] = {}
    objections: list[Problem] = []
    for step in plan.steps:
        try:
            verdicts[step.id] = step.judge(answers[step.id])
        except SetupError as error:
            objections.append(error.problem)
    found = _Look(answers, verdicts)
    if objections or not found.settled:
        for requirement in plan.requires:
            try:
                requirement(host)
            except SetupError as error:
                if error.problem.code is Code.HOST_LOST:
                    raise
                objections.append(error.problem)
    if objections:
        raise ObjectionsError(objections)
    return found


def run_plan(
    plan: Plan,
    host: Transport,
    emit: Emit,
    cancel: Cancel,
    begin: Callable[[], None] = lambda: None,
) -> Ran:
    """Make every step hold, in order. Never raises: what goes wrong is in what it returns.

    Objections end it before the first change. `begin` is called once when there are none and
    something is to be changed; what it raises ends the run as well.
    """
    steps = plan.steps
    emit(RunStarted(tuple(step.id for step in steps), tuple(step.weight for step in steps)))
    try:
        look = _look(plan, host)
        if not look.settled:
            if cancel.is_set():
                return Ran(Outcome.CANCELLED)
            begin()
            look = _look(Plan(steps), host)  # until `begin` somebody else may have been at work
    except SetupError as error:
        return Ran(Outcome.FAILED, error.problem)
    except Exception:  # noqa: BLE001 - a bug in a step must still end the run in order
        return Ran(Outcome.FAILED, Problem(Code.INTERNAL, detail=traceback.format_exc()))
    return _change(steps, host, emit, cancel, look.answers)


def _change(
    steps: Sequence[Step], host: Transport, emit: Emit, cancel: Cancel, answers: Answers
) -> Ran:
    """All questions are asked in one round trip; a step that holds costs none of its own.

    What was heard before a change counts for nothing afterwards: the step is asked again, and with
    it those ahead, up to the first that will most likely change something itself.
    """
    total, done, changed = sum(step.weight for step in steps) or 1, 0, False
    heard = answers
    for index, step in enumerate(steps):
        if cancel.is_set():
            return Ran(Outcome.CANCELLED)
        emit(StepStarted(step.id, done / total))
        began = time.monotonic()
        try:
            if step.id not in answers:
                answers = heard = _ask(steps[index:], host)
            outcome = Outcome.UNCHANGED
            if step.judge(answers[step.id]).state is not State.HOLDS:
                outcome, changed = Outcome.CHANGED, True
                step.apply(working(step.id, host, emit, cancel))
                answers = _ask(_worth_asking(steps[index:], heard), host)
                heard = heard | answers
                _must_hold(step, step.judge(answers[step.id]))
        except SetupError as error:
            ran = Ran(Outcome.FAILED, error.problem)
            if cancel.is_set() and error.problem.code is not Code.HOST_LOST:
                ran = Ran(Outcome.CANCELLED)
            return _ended(step, ran, began, emit)
        except Exception:  # noqa: BLE001 - a bug in a step must still end the run in order
            problem = Problem(Code.INTERNAL, detail=traceback.format_exc())
            return _ended(step, Ran(Outcome.FAILED, problem), began, emit)
        done += step.weight
        emit(StepFinished(step.id, outcome, time.monotonic() - began))
    return Ran(Outcome.CHANGED if changed else Outcome.UNCHANGED)


def _worth_asking(plan: Sequence[Step], heard: Answers) -> Sequence[Step]:
    """The first step and those behind it, up to the first that did not hold when last asked.

    That one will change something, after which all that was heard of later steps would be old.
    """
    for number, step in enumerate(plan[1:], 2):
        try:
            holds = step.judge(heard[step.id]).state is State.HOLDS
        except SetupError:
            holds = False
        if not holds:
            return plan[:number]
    return plan


def hold(step: Step, work: Work) -> None:
    """One step alone: check, apply, check again. Raises what it raises, and STEP_DID_NOT_HOLD."""
    if step.judge(work.host.ask(step.asks())).state is not State.HOLDS:
        step.apply(work)
        _must_hold(step, step.judge(work.host.ask(step.asks())))


def _ask(plan: Sequence[Step], host: Transport) -> Answers:
    """The answers to all questions of these steps, by step id, from one round trip.

    A question that several steps ask is asked once.
    """
    asked = {step.id: tuple(step.asks()) for step in plan}
    distinct = tuple(
        dict.fromkeys(question for questions in asked.values() for question in questions)
    )
    results = dict(zip(distinct, host.ask(distinct), strict=True))
    return {id_: tuple(results[question] for question in asked[id_]) for id_ in asked}


def _must_hold(step: Step, verdict: Verdict) -> None:
    if verdict.state is not State.HOLDS:
        wanted = ", ".join(change.code for change in verdict.changes)
        raise SetupError(Code.STEP_DID_NOT_HOLD, detail=wanted, step=step.id)


def working(id_: str, host: Transport, emit: Emit, cancel: Cancel) -> Work:
    """What the step of this id has at hand."""
    said: tuple[Note, float] | None = None

    def say(note: Note, fraction: float | None = None) -> None:
        """The same sentence with a new fraction is told at most ten times a second."""
        nonlocal said
        now = time.monotonic()
        if said is None or said[0] != note or now - said[1] >= PAUSE:
            said = (note, now)
            emit(StepSaid(id_, note, fraction))

    def output(line: str) -> None:
        emit(StepOutput(id_, line))

    return Work(host, cancel, say, output)


def _ended(step: Step, ran: Ran, began: float, emit: Emit) -> Ran:
    emit(StepFinished(step.id, ran.outcome, time.monotonic() - began, ran.problem))
    return ran
