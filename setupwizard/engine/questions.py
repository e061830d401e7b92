"""What the host says to the questions of steps, many of them in one round trip."""

from collections.abc import Mapping, Sequence

from setupwizard.model.problems import SetupError
from setupwizard.steps.base import State, Step
from setupwizard.transport.base import Result, Transport

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


def worth_asking(steps: Sequence[Step], results: Results) -> Sequence[Step]:
    """The first step and those behind it, up to the first that did not hold when last asked.

    That one will change something, after which all that was heard of later steps would be old.
    """
    for number, step in enumerate(steps[1:], 2):
        if not holds(step, results):
            return steps[:number]
    return steps


def holds(step: Step, heard: Results) -> bool:
    """By what was heard of it; what was not, does not."""
    try:
        return step.id in heard and step.judge(heard[step.id]).state is State.HOLDS
    except SetupError:
        return False
