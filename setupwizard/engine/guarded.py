"""A guarded change: remember, change, prove, keep; or return by itself, and prove that too.

For what can lock people out. An ordinary step needs no way back; a guarded change always has one.
"""

import contextlib
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.engine.changes import RunResult, working
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome, RunStarted, StepFinished, StepStarted
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.base import Work
from setupwizard.transport.base import Transport


@dataclass(frozen=True, slots=True)
class GuardedStage:
    """One part of a guarded change; `do` raises `SetupError` when it does not work out."""

    id: str
    weight: int
    do: Callable[[Work], None] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Guarded:
    """`before` changes nothing anybody would notice; from the first of `change` on, whatever fails
    is answered by `back`. The last of `change` keeps it: after that there is no return.

    `tidy` takes away what a change that was never begun has prepared.
    `lost` is said when the link ends in between: the server must then return without us.
    `unproven` is said, with the reason of the failure, when `back` itself fails.
    """

    before: tuple[GuardedStage, ...]
    change: tuple[GuardedStage, ...]
    back: tuple[GuardedStage, ...]
    tidy: Callable[[Work], None] = field(repr=False)
    lost: Code
    unproven: Code


def run_guarded(procedure: Guarded, host: Transport, emit: Emit, cancel: Cancel) -> RunResult:
    """Never raises. The stages of `back` are told only if they are needed: `RunStarted` does not
    name them.
    """
    stages = (*procedure.before, *procedure.change)
    emit(RunStarted(tuple(stage.id for stage in stages), tuple(stage.weight for stage in stages)))
    result = _run(procedure.before, stages, host, emit, cancel)
    if result is not None or cancel.is_set():
        with contextlib.suppress(SetupError):  # why it failed is what matters
            procedure.tidy(working(stages[0].id, host, emit, threading.Event()))
        return result or RunResult(Outcome.CANCELLED)
    result = _run(procedure.change, stages, host, emit, cancel)
    if result is None:
        return RunResult(Outcome.CHANGED)
    lost = result.problem is not None and result.problem.code is Code.HOST_LOST
    never = threading.Event()  # a return is what a cancel asks for: it is not cancelled itself
    return_failure = None if lost else _run(procedure.back, stages, host, emit, never)
    for one in (result, return_failure):
        if one and one.problem and one.problem.code is Code.HOST_LOST:
            problem = Problem(procedure.lost, {"host": host.address}, one.problem.detail)
            return RunResult(Outcome.FAILED, problem)
    if return_failure is None:
        return RunResult(result.outcome, result.problem, restored=True)
    why = [
        f"{one.problem.code}: {one.problem.detail}"
        for one in (result, return_failure)
        if one.problem
    ]
    return RunResult(Outcome.FAILED, Problem(procedure.unproven, detail="\n".join(why)))


def _run(
    part: Sequence[GuardedStage],
    stages: Sequence[GuardedStage],
    host: Transport,
    emit: Emit,
    cancel: Cancel,
) -> RunResult | None:
    """How it ended, if it did not get through. A cancel is looked for between the stages."""
    total = sum(stage.weight for stage in stages) or 1
    for stage in part:
        if cancel.is_set() and stage is not part[0]:
            return RunResult(Outcome.CANCELLED)
        done = (
            sum(one.weight for one in stages[: stages.index(stage)]) if stage in stages else total
        )
        emit(StepStarted(stage.id, min(1.0, done / total)))
        began = time.monotonic()
        result: RunResult | None = None
        try:
            stage.do(working(stage.id, host, emit, cancel))
        except SetupError as error:
            result = RunResult(Outcome.FAILED, error.problem)
            if cancel.is_set() and error.problem.code is not Code.HOST_LOST:
                result = RunResult(Outcome.CANCELLED)
        except Exception:  # noqa: BLE001 - a bug must not keep the server from returning
            result = RunResult(
                Outcome.FAILED, Problem(Code.INTERNAL, detail=traceback.format_exc())
            )
        outcome, problem = (result.outcome, result.problem) if result else (Outcome.CHANGED, None)
        emit(StepFinished(stage.id, outcome, time.monotonic() - began, problem))
        if result:
            return result
    return None
