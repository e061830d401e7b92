import pytest

from setupwizard.model.events import (
    Note,
    Outcome,
    RunStarted,
    StepFinished,
    StepSaid,
    StepStarted,
)
from setupwizard.ui.wizards.progress import Progress, clock

STARTED = RunStarted(("java", "openfire"), (30, 10))


def fed(*events):
    progress = Progress()
    for at, event in enumerate(events):
        progress.take(event, float(at * 10))
    return progress


def test_a_step_goes_from_later_to_now_to_done():
    progress = fed(STARTED)
    assert progress.state("java") == "later"
    progress = fed(STARTED, StepStarted("java", 0.0))
    assert (progress.state("java"), progress.now, progress.number) == ("now", "java", 1)
    progress = fed(STARTED, StepStarted("java", 0.0), StepFinished("java", Outcome.CHANGED, 9.0))
    assert (progress.state("java"), progress.number) == ("done", 2)
    assert progress.fraction == 0.75


def test_the_fraction_never_goes_back():
    note = Note.of("x")
    progress = fed(STARTED, StepStarted("java", 0.0), StepSaid("java", note, 0.8))
    far = progress.fraction
    progress.take(StepSaid("java", note, 0.1), 30.0)
    progress.take(StepStarted("java", 0.0), 31.0)
    assert progress.fraction == far == pytest.approx(0.6)


def test_a_failed_step_is_not_counted_as_done():
    progress = fed(STARTED, StepStarted("java", 0.0), StepFinished("java", Outcome.FAILED, 9.0))
    assert progress.state("java") == "failed"
    assert progress.number == 1
    assert progress.fraction == 0.0


def test_the_time_left_is_the_plans_until_enough_was_measured():
    assert Progress().seconds_left(0.0) is None
    assert fed(STARTED).seconds_left(0.0) == 40.0
    slow = fed(STARTED, StepStarted("java", 0.0), StepFinished("java", Outcome.CHANGED, 300.0))
    assert slow.seconds_left(300.0) > 50


def test_a_step_nobody_announced_is_shown_last_and_does_not_move_the_bar():
    progress = fed(STARTED, StepStarted("surprise", 0.9))
    assert progress.fraction == 0.0
    assert progress.steps[-1] == "surprise"
    assert progress.state("surprise") == "now"


def test_times_read_as_minutes_and_seconds():
    assert clock(41.2) == "0:41"
    assert clock(125) == "2:05"
