"""What the host says to the questions of steps, many of them in one round trip."""

from collections.abc import Mapping, Sequence

from setupwizard.model.problems import SetupError
from setupwizard.steps.base import State, Step
from setupwizard.transport.base import Result, Transport

Lanes = Sequence[frozenset[str]]
"""Each the ids of steps that need nothing of the steps of another one, nor do they disturb them."""

Results = Mapping[str, tuple[Result, ...]]
"""By the ids of steps."""


def ask(steps: Sequence[Step], host: Transport) -> Results:
    """The results of all questions of these steps, from one round trip.

    A question that several steps ask is asked once.
    """
    by_step = {step.id: tuple(step.asks()) for step in steps}
    distinct = tuple(
        dict.fromkeys(question for questions in by_step.values() for question in questions)
    )
    results = dict(zip(distinct, host.ask(distinct), strict=True))
    return {id_: tuple(results[question] for question in by_step[id_]) for id_ in by_step}


def worth_asking(
    steps: Sequence[Step], results: Results, lanes: Lanes = (), *, changed: Step | None = None
) -> Sequence[Step]:
    """Those of `steps` that come before the next change, and what will make it.

    That is the first that did not hold when last asked, in each of the lanes: it will change
    something, after which all that was heard of later steps would be old. What was `changed` just
    now will not.
    """
    worth: list[Step] = []
    ended: set[frozenset[str] | None] = set()
    for step in steps:
        own = lane_of(step, lanes)
        if None in ended or (own is None and ended):
            break
        if own not in ended:
            worth.append(step)
            if step is not changed and not holds(step, results):
                ended.add(own)
    return worth


def lane_of(step: Step, lanes: Lanes) -> frozenset[str] | None:
    """The lane it is in; None for one that runs alone."""
    return next((lane for lane in lanes if step.id in lane), None)


def holds(step: Step, heard: Results) -> bool:
    """By what was heard of it; what was not, does not."""
    try:
        return step.id in heard and step.judge(heard[step.id]).state is State.HOLDS
    except SetupError:
        return False
