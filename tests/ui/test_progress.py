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
    assert (progress.state("java"), progress.number) == ("now", 1)
    assert [step for step in progress.steps if progress.state(step) == "now"] == ["java"]
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


def test_two_steps_under_way_are_both_shown_and_both_move_the_bar():
    note = Note.of("x")
    began = (RunStarted(("java", "postgresql", "openfire"), (10, 20, 10)),)
    began += (StepStarted("java", 0.0), StepStarted("openfire", 0.0))
    progress = fed(*began, StepSaid("openfire", note, 0.5), StepSaid("java", note, 0.2))
    assert [progress.state(step) for step in progress.steps] == ["now", "later", "now"]
    assert progress.fraction == pytest.approx((5 + 2) / 40)
    progress.take(StepFinished("openfire", Outcome.CHANGED, 50.0), 60.0)
    assert (progress.fraction, progress.number) == (pytest.approx((10 + 2) / 40), 2)
    progress.take(StepFinished("java", Outcome.CHANGED, 70.0), 70.0)
    progress.take(StepStarted("postgresql", 0.5), 70.0)
    assert progress.fraction == pytest.approx(0.5)
    progress.take(StepFinished("postgresql", Outcome.CHANGED, 70.0), 140.0)
    assert progress.fraction == pytest.approx(1.0)


def test_what_stopped_while_another_step_failed_is_shown_as_stopped():
    began = (RunStarted(("java", "openfire"), (10, 10)), StepStarted("java", 0.0))
    progress = fed(*began, StepStarted("openfire", 0.0))
    progress.take(StepFinished("java", Outcome.FAILED, 3.0), 30.0)
    progress.take(StepFinished("openfire", Outcome.CANCELLED, 3.0), 31.0)
    assert [progress.state(step) for step in progress.steps] == ["failed", "stopped"]
    assert progress.fraction == 0.0


def test_a_slow_upload_tells_the_time_it_needs_and_not_the_plans():
    """81 MB at 8 Mbit/s: a quarter has come after 20 s, so a minute is left."""
    progress = fed(STARTED, StepStarted("openfire", 0.0))
    progress.take(StepSaid("openfire", Note.of("x"), 0.25), 30.0)
    progress.take(StepFinished("java", Outcome.CHANGED, 1.0), 30.0)
    assert progress.seconds_left(30.0) == pytest.approx(60.0)


def test_two_lanes_are_waited_for_once():
    progress = fed(STARTED, StepStarted("openfire", 0.0), StepStarted("java", 0.0))
    assert progress.seconds_left(20.0) == pytest.approx(30.0)


def test_a_step_that_takes_longer_than_planned_is_not_over_in_a_moment():
    progress = fed(STARTED, StepStarted("java", 0.0), StepFinished("java", Outcome.CHANGED, 30.0))
    progress.take(StepStarted("openfire", 0.9), 30.0)
    assert progress.seconds_left(90.0) == pytest.approx(60.0)
