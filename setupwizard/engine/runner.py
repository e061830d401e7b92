"""Runs a plan: look, object, change. Every change is check, apply, check again."""

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from setupwizard.engine.changes import Heard, RunResult, change, must_hold
from setupwizard.engine.questions import Lanes, Results, ask, worth_asking
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Note, Outcome, RunStarted
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.base import Requirement, State, Step, Verdict, Work
from setupwizard.transport.at_once import Task
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

    `lanes`: steps that follow one another in the order and need not. `fresh`: there is no Openfire
    yet, so that something will be changed for certain.
    """

    steps: tuple[Step, ...]
    requires: tuple[Requirement, ...] = ()
    lanes: Lanes = ()
    fresh: bool = False


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

    Where everything holds nothing will be changed, and so nothing is required. What is required is
    asked all at once, and beside the steps' questions where it is certain that it will be needed.
    """
    begun = _begin_all(plan.requires, host) if plan.fresh else []
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
        for requirement in begun or _begin_all(plan.requires, host):
            try:
                requirement.result()
            except SetupError as error:
                if error.problem.code is Code.HOST_LOST:
                    raise
                objections.append(error.problem)
    if objections:
        raise ObjectionsError(objections)
    return look


def _begin_all(requirements: Sequence[Requirement], host: Transport) -> list[Task[None]]:
    return [Task(partial(requirement, host)).begin() for requirement in requirements]


def _seen_since(plan: Plan, host: Transport, before: Results) -> Heard:
    """What the host says now, as until the lock was taken somebody else may have been at work.

    Whoever was has changed what comes first, of all that was to be changed: only where that looks
    other than `before` everything is asked and judged once more. Raises `ObjectionsError` then.
    """
    now = ask(worth_asking(plan.steps, before, plan.lanes), host)
    if any(results != before[id_] for id_, results in now.items()):
        now = _look(Plan(plan.steps), host).results
    return Heard(now, {**before, **now})


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
        heard = Heard(look.results, look.results)
        if not look.settled:
            if cancel.is_set():
                return RunResult(Outcome.CANCELLED)
            begin()
            heard = _seen_since(plan, host, look.results)
    except SetupError as error:
        return RunResult(Outcome.FAILED, error.problem)
    except Exception:  # noqa: BLE001 - a bug in a step must still end the run in order
        return RunResult(Outcome.FAILED, Problem(Code.INTERNAL, detail=traceback.format_exc()))
    return change(steps, plan.lanes, host, emit, cancel, heard)


def hold(step: Step, work: Work) -> None:
    """One step alone: check, apply, check again. Raises what it raises, and STEP_DID_NOT_HOLD."""
    if step.judge(work.host.ask(step.asks())).state is not State.HOLDS:
        step.apply(work)
        must_hold(step, step.judge(work.host.ask(step.asks())))
