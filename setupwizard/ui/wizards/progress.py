"""What the events of a run say about how far it is. Knows no widgets and no clock of its own."""

from dataclasses import dataclass

from setupwizard.model.events import (
    Event,
    Note,
    Outcome,
    RunStarted,
    StepFinished,
    StepSaid,
    StepStarted,
)

STATES = {
    Outcome.UNCHANGED: "done",
    Outcome.CHANGED: "done",
    Outcome.FAILED: "failed",
    Outcome.CANCELLED: "stopped",
}

SURE = 0.08
"""Before this share of a step, or of the run, its pace is the plan's guess, not a measurement."""


@dataclass
class _Step:
    weight: int
    state: str = "later"
    began: float = 0.0
    took: float | None = None
    note: Note | None = None
    fraction: float = 0.0


class Progress:
    """Fed with every event and the seconds of a steady clock at which it came."""

    def __init__(self) -> None:
        self._steps: dict[str, _Step] = {}
        self._began = 0.0
        self.fraction = 0.0

    def take(self, event: Event, at: float) -> None:
        match event:
            case RunStarted():
                pairs = zip(event.steps, event.weights, strict=True)
                self._steps = {step: _Step(weight) for step, weight in pairs}
                self._began = at
            case StepStarted():
                announced = event.step in self._steps
                step = self._steps.setdefault(event.step, _Step(0))
                step.state, step.began = "now", at
                if announced:
                    self._reach(event.fraction)
            case StepSaid() if event.step in self._steps:
                step = self._steps[event.step]
                step.note = event.note
                if event.fraction is not None:
                    step.fraction = max(step.fraction, event.fraction)
                self._reach(self._done)
            case StepFinished() if event.step in self._steps:
                step = self._steps[event.step]
                step.state, step.took = STATES[event.outcome], event.seconds
                self._reach(self._done)
            case _:
                pass

    def _reach(self, fraction: float) -> None:
        self.fraction = max(self.fraction, min(1.0, fraction))

    @property
    def steps(self) -> tuple[str, ...]:
        """In order; those nobody announced, such as a return, at the end."""
        return tuple(self._steps)

    @property
    def _total(self) -> int:
        return sum(step.weight for step in self._steps.values()) or 1

    @property
    def _done(self) -> float:
        """The share that lies behind us: steps that are done, and their part of those under way.

        Several may be; those behind them in the order are further on then.
        """
        parts = {"done": 1.0, "later": 0.0, "failed": 0.0, "stopped": 0.0}
        steps = self._steps.values()
        return (
            sum(step.weight * parts.get(step.state, step.fraction) for step in steps) / self._total
        )

    @property
    def number(self) -> int:
        """Which step it is at, from 1: one more than are done, so a failed one is not passed."""
        done = sum(1 for step in self._steps.values() if step.state == "done")
        return min(len(self._steps), done + 1)

    @property
    def begun(self) -> bool:
        """The first step has begun: from then on something may have been changed."""
        return any(step.state != "later" for step in self._steps.values())

    def state(self, name: str) -> str:
        """later, now, done, failed or stopped."""
        return self._steps[name].state

    def note(self, name: str) -> Note | None:
        return self._steps[name].note

    def weight(self, name: str) -> int:
        return self._steps[name].weight

    def seconds(self, name: str, at: float) -> float | None:
        """How long it took, or has been taking; None when it has not begun."""
        step = self._steps[name]
        if step.took is not None:
            return step.took
        return at - step.began if step.state == "now" else None

    def seconds_left(self, at: float) -> float | None:
        """Weights are the plan's guess in seconds; what is measured goes before it, step by step.

        What runs side by side is waited for once; what is under way is never over until it is.
        """
        if not self._steps:
            return None
        pace = self._pace()
        now = [self._left_of(one, at, pace) for one in self._steps.values() if one.state == "now"]
        later = sum(one.weight for one in self._steps.values() if one.state == "later")
        return max(now, default=0.0) + later * pace

    def _pace(self) -> float:
        """Seconds that a second of the plan takes on this server: of all that is done."""
        done = [one for one in self._steps.values() if one.state == "done" and one.took]
        planned = sum(one.weight for one in done)
        if planned < SURE * self._total:
            return 1.0
        return max(1.0, sum(one.took or 0.0 for one in done) / planned)

    def _left_of(self, step: _Step, at: float, pace: float) -> float:
        """By how far it says it is; else by the plan, and when that is over, for as long again."""
        been = at - step.began
        if step.fraction > SURE:
            return been / step.fraction * (1 - step.fraction)
        planned = step.weight * pace
        return planned - been if planned > been else been


def clock(seconds: float) -> str:
    """`0:41`"""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
