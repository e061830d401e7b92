"""Runs a plan: look, object, change. Every change is check, apply, check again."""

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from setupwizard.engine.changes import Lanes, RunResult, change, must_hold
from setupwizard.engine.questions import Results, ask
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Note, Outcome, RunStarted
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.base import Requirement, State, Step, Verdict, Work
from setupwizard.transport.base import Transport

__all__ = ["ObjectionsError", "Plan", "RunResult", "StepPreview", "hold", "preview", "run_plan"]


@dataclass(frozen=True, slots=True)
class StepPreview:
    """What a step would do now; LATER = it depends on an earlier step."""

    step: str
    state: State
    changes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`steps` in order, and what must be so before the first of them may change anything.

    `lanes`: steps that follow one another in the order and need not.
    """

    steps: tuple[Step, ...]
    requires: tuple[Requirement, ...] = ()
    lanes: Lanes = ()


class ObjectionsError(SetupError):
    """The first of `objections` as the error; all of them can be told at once."""

    def __init__(self, objections: Sequence[Problem]) -> None:
        first, self.objections = objections[0], tuple(objections)
        super().__init__(first.code, first.detail, **first.params)


def preview(plan: Plan, host: Transport) -> tuple[StepPreview, ...]:
    """Ask every step once and change nothing. Raises `ObjectionsError`."""
    verdicts = _look(plan, host).verdicts
    return tuple(StepPreview(step, one.state, one.changes) for step, one in verdicts.items())


@dataclass(frozen=True, slots=True)
class _Look:
    """What the host said to all steps and what they make of it, both by the steps' ids."""

    results: Results
    verdicts: Mapping[str, Verdict]

    @property
    def settled(self) -> bool:
        return all(one.state is State.HOLDS for one in self.verdicts.values())


def _look(plan: Plan, host: Transport) -> _Look:
    """Ask all steps and judge. Raises `ObjectionsError`; a lost link as it is.

    Where everything holds nothing will be changed, and so nothing is required.
    """
    results = ask(plan.steps, host)
    verdicts: dict[str, Verdict] = {}
    objections: list[Problem] = []
    for step in plan.steps:
        try:
            verdicts[step.id] = step.judge(results[step.id])
        except SetupError as error:
            objections.append(error.problem)
    look = _Look(results, verdicts)
    if objections or not look.settled:
        for requirement in plan.requires:
            try:
                requirement(host)
            except SetupError as error:
                if error.problem.code is Code.HOST_LOST:
                    raise
                objections.append(error.problem)
    if objections:
        raise ObjectionsError(objections)
    return look


def run_plan(
    plan: Plan,
    host: Transport,
    emit: Emit,
    cancel: Cancel,
    begin: Callable[[], None] = lambda: None,
) -> RunResult:
    """Make every step hold, in order, but lanes side by side. Never raises: what goes wrong is in
    what it returns.

    Objections end it before the first change. `begin` is called once when there are none and
    something is to be changed; what it raises ends the run as well.
    """
    steps = plan.steps
    emit(RunStarted(tuple(step.id for step in steps), tuple(step.weight for step in steps)))
    try:
        look = _look(plan, host)
        if not look.settled:
            if cancel.is_set():
                return RunResult(Outcome.CANCELLED)
            begin()
            look = _look(Plan(steps), host)  # until `begin` somebody else may have been at work
    except SetupError as error:
        return RunResult(Outcome.FAILED, error.problem)
    except Exception:  # noqa: BLE001 - a bug in a step must still end the run in order
        return RunResult(Outcome.FAILED, Problem(Code.INTERNAL, detail=traceback.format_exc()))
    return change(steps, plan.lanes, host, emit, cancel, look.results)


def hold(step: Step, work: Work) -> None:
    """One step alone: check, apply, check again. Raises what it raises, and STEP_DID_NOT_HOLD."""
    if step.judge(work.host.ask(step.asks())).state is not State.HOLDS:
        step.apply(work)
        must_hold(step, step.judge(work.host.ask(step.asks())))
