import threading
from dataclasses import dataclass

import pytest

from setupwizard.engine.runner import Plan, run_plan
from setupwizard.model.events import Note, Outcome, RunStarted, StepFinished, StepStarted
from setupwizard.model.problems import Code, SetupError
from tests.fake_transport import FakeTransport
from tests.unit.test_runner import FileThere

PATIENCE = 10.0
"""Seconds after which a test that waits in vain has failed."""

LANES = (frozenset({"java", "postgresql"}), frozenset({"openfire"}))


class Host(FakeTransport):
    """Files that are there once they were touched; `asked` are the questions of each round trip."""

    def __init__(self):
        super().__init__()
        self.there, self.asked = set(), []
        self.on_call("stat", lambda argv, _: self._answer(argv[1] in self.there))
        self.on_call("touch", self._touch)
        self.on("true")
        self.on("false", status=1)

    def _answer(self, ok):
        return self.run(["true"] if ok else ["false"])

    def _touch(self, argv, _stdin):
        self.there.add(argv[1])
        return self._answer(ok=True)

    def ask(self, questions):
        self.asked.append([question[1] for question in questions])
        return super().ask(questions)


@dataclass
class Step(FileThere):
    """`during` is called with the work before the file is made."""

    during: object = None

    def apply(self, work):
        if self.during:
            self.during(work)
        super().apply(work)


@pytest.fixture
def host():
    return Host()


def plan(**during):
    """As that of a bare server: two steps in one lane, one in another, and a step each round it."""
    ids = ("account", "java", "postgresql", "openfire", "running")
    return Plan(tuple(Step(id_, during=during.get(id_)) for id_ in ids), lanes=LANES)


def run(host, plan, cancel=None):
    events = []
    ran = run_plan(plan, host, events.append, cancel or threading.Event())
    return ran, events


def ended(events):
    return {event.step: event.outcome for event in events if isinstance(event, StepFinished)}


def waits_for(event):
    def during(_work):
        assert event.wait(PATIENCE)

    return during


def sets(event):
    return lambda _work: event.set()


def test_steps_of_two_lanes_are_under_way_at_once_and_those_behind_wait_for_both(host):
    java, openfire = threading.Event(), threading.Event()

    def during_java(work):
        java.set()
        waits_for(openfire)(work)

    def during_openfire(work):
        openfire.set()
        waits_for(java)(work)

    def during_running(_work):
        assert {"postgresql", "openfire"} <= host.there

    ran, events = run(
        host, plan(java=during_java, openfire=during_openfire, running=during_running)
    )
    assert ran.outcome is Outcome.CHANGED
    started = [event.step for event in events if isinstance(event, StepStarted)]
    assert (started[0], started[-1]) == ("account", "running")
    assert set(ended(events).values()) == {Outcome.CHANGED}


def test_all_is_told_on_the_thread_of_the_run_and_the_fractions_count_every_lane(host):
    told, threads = [], set()

    def emit(event):
        told.append(event)
        threads.add(threading.current_thread())

    ran = run_plan(plan(), host, emit, threading.Event())
    assert ran.outcome is Outcome.CHANGED
    assert threads == {threading.current_thread()}
    assert isinstance(told[0], RunStarted)
    done = 0
    for event in told:
        if isinstance(event, StepStarted):
            assert event.fraction == done / 5
        done += isinstance(event, StepFinished)


def test_where_one_lane_has_nothing_to_do_no_thread_is_begun(host):
    host.there = {"account", "java", "postgresql"}
    seen = []
    ran, events = run(host, plan(openfire=lambda _: seen.append(threading.current_thread())))
    assert ran.outcome is Outcome.CHANGED
    assert seen == [threading.current_thread()]
    order = [event.step for event in events if isinstance(event, StepStarted)]
    assert order == ["account", "java", "postgresql", "openfire", "running"]


def test_a_second_run_asks_once_and_changes_nothing(host):
    run(host, plan())
    host.asked.clear()
    assert run(host, plan())[0].outcome is Outcome.UNCHANGED
    assert len(host.asked) == 1


def test_what_was_heard_in_one_lane_counts_for_nothing_behind_both(host):
    """The file of `running` goes while the lanes are at work: it was there when last asked."""
    host.there = {"account", "running"}
    ran, events = run(host, plan(openfire=lambda _: host.there.discard("running")))
    assert ran.outcome is Outcome.CHANGED
    assert ended(events)["running"] is Outcome.CHANGED


def test_a_lane_asks_of_its_own_steps_only(host):
    host.there = {"account"}
    run(host, plan())
    of_openfire = [asked for asked in host.asked[2:] if "openfire" in asked]
    assert of_openfire == [["openfire"]]
    assert host.asked[-2:] == [["running"], ["running"]]


def test_one_lane_that_fails_lets_the_other_come_to_a_safe_stop_and_its_cause_is_told(host):
    begun = threading.Event()

    def during_java(work):
        begun.set()
        assert work.cancel.wait(PATIENCE)  # what it does is not broken off

    def during_openfire(_work):
        assert begun.wait(PATIENCE)
        raise SetupError(Code.ARCHIVE_DIGEST)

    ran, events = run(host, plan(java=during_java, openfire=during_openfire))
    assert (ran.outcome, ran.problem.code) == (Outcome.FAILED, Code.ARCHIVE_DIGEST)
    assert ended(events) == {
        "account": Outcome.CHANGED, "java": Outcome.CHANGED, "openfire": Outcome.FAILED,
    }  # fmt: skip
    assert "java" in host.there
    assert "postgresql" not in host.there


@pytest.mark.parametrize("code", [Code.HOST_LOST, Code.PACKAGE_FAILED])
def test_of_two_lanes_that_fail_the_first_is_told_and_the_other_is_told_as_stopped(host, code):
    meet = threading.Barrier(2, timeout=PATIENCE)

    def fails(_work):
        meet.wait()
        raise SetupError(code)

    ran, events = run(host, plan(java=fails, openfire=fails))
    assert ran.problem.code is code
    outcomes = [event.outcome for event in events if isinstance(event, StepFinished)]
    assert outcomes == [Outcome.CHANGED, Outcome.FAILED, Outcome.CANCELLED]
    assert [event.problem for event in events if isinstance(event, StepFinished)][2] is None


def test_a_bug_in_one_lane_ends_the_run_in_order(host):
    def bug(_work):
        raise ZeroDivisionError

    ran, _ = run(host, plan(openfire=bug))
    assert ran.problem.code is Code.INTERNAL


def test_a_cancel_stops_both_lanes_between_two_steps(host):
    cancel, begun = threading.Event(), threading.Event()

    def during_java(_work):
        assert begun.wait(PATIENCE)
        cancel.set()

    def during_openfire(work):
        begun.set()
        assert work.cancel.wait(PATIENCE)
        raise SetupError(Code.UPLOAD_FAILED)

    ran, events = run(host, plan(java=during_java, openfire=during_openfire), cancel)
    assert (ran.outcome, ran.problem) == (Outcome.CANCELLED, None)
    assert ended(events) == {
        "account": Outcome.CHANGED, "java": Outcome.CHANGED, "openfire": Outcome.CANCELLED,
    }  # fmt: skip


def test_a_link_that_is_lost_is_told_even_when_cancelled(host):
    cancel, begun = threading.Event(), threading.Event()

    def during_openfire(_work):
        assert begun.wait(PATIENCE)
        cancel.set()
        raise SetupError(Code.HOST_LOST)

    def during_java(work):
        begun.set()
        assert work.cancel.wait(PATIENCE)

    ran, _ = run(host, plan(java=during_java, openfire=during_openfire), cancel)
    assert (ran.outcome, ran.problem.code) == (Outcome.FAILED, Code.HOST_LOST)


def test_a_step_may_wait_for_a_while_and_is_not_told_to_stop(host):
    heard = []
    ran, _ = run(host, plan(java=lambda work: heard.append(work.cancel.wait(0.01))))
    assert (ran.outcome, heard) == (Outcome.CHANGED, [False])


@pytest.mark.parametrize("commands", range(8))
def test_a_run_that_was_cut_after_any_command_goes_on_from_there(host, commands):
    """Both lanes lose the link at once; what was done in each stays, and is not done again."""
    made = []
    cut = threading.Lock()

    def lost(argv, _stdin):
        with cut:
            if len(made) >= commands:
                raise SetupError(Code.HOST_LOST)
            made.append(argv[1])
            host.there.add(argv[1])
        return host.run(["true"])

    host.on_call("touch", lost)
    ran, _ = run(host, plan())
    before = list(made)
    if commands < 5:
        assert ran.problem.code is Code.HOST_LOST
    host.on_call("touch", host._touch)
    applied = plan()
    ran, _ = run(host, applied)
    assert ran.outcome is (Outcome.CHANGED if len(before) < 5 else Outcome.UNCHANGED)
    again = [step.id for step in applied.steps if step.applied]
    assert sorted(before + again) == sorted(step.id for step in applied.steps)
    assert run(host, plan())[0].outcome is Outcome.UNCHANGED


def test_what_is_told_to_a_person_who_is_gone_ends_both_lanes(host):
    """Whatever the one who is told raises: nothing goes on without being told."""

    def emit(event):
        if isinstance(event, StepStarted) and event.step in ("java", "openfire"):
            raise BrokenPipeError

    waiting = []
    during = plan(
        java=lambda work: waiting.append(work.cancel.wait(PATIENCE)),
        openfire=lambda work: waiting.append(work.cancel.wait(PATIENCE)),
    )
    with pytest.raises(BrokenPipeError):
        run_plan(during, host, emit, threading.Event())
    assert set(waiting) <= {True}
    assert "postgresql" not in host.there


def test_notes_of_a_lane_come_before_its_end(host):
    def during(work):
        work.say(Note.of("packages-preparing"), None)

    _, events = run(host, plan(java=during, openfire=during))
    for step in ("java", "openfire"):
        kinds = [type(event).__name__ for event in events if getattr(event, "step", "") == step]
        assert kinds == ["StepStarted", "StepSaid", "StepFinished"]


def test_a_second_ctrl_c_waits_for_no_lane(host):
    """Its handler raises where the run waits, which is the thread that tells."""
    let_go = threading.Event()

    def emit(event):
        if isinstance(event, StepStarted) and event.step == "openfire":
            raise KeyboardInterrupt

    try:
        with pytest.raises(KeyboardInterrupt):
            run_plan(plan(java=waits_for(let_go)), host, emit, threading.Event())
    finally:
        let_go.set()


def test_both_lanes_begin_with_what_was_heard_after_the_change_before_them(host):
    ran, _ = run(host, plan())
    assert ran.outcome is Outcome.CHANGED
    again, after_account = host.asked[1:3]
    assert (set(again), set(after_account)) == ({"account"}, {"account", "java", "openfire"})
    of_openfire = [asked for asked in host.asked[3:] if "openfire" in asked]
    assert of_openfire == [["openfire"]]  # once it is there
