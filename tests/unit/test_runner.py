import threading
from dataclasses import dataclass, field

import pytest

from setupwizard.engine.runner import ObjectionsError, Plan, preview, run_plan
from setupwizard.model.events import Note, Outcome, StepFinished, StepStarted
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import HOLDS, State, later, missing
from tests.fake_transport import FakeTransport


@dataclass
class FileThere:
    """A step of the tests: a file is there, made by `touch`."""

    id: str
    weight: int = 1
    fails: SetupError | Exception | None = None
    needs: str = ""
    applied: list = field(default_factory=list)

    def asks(self):
        return [("stat", self.id), ("stat", self.needs or self.id)]

    def judge(self, answers):
        if not answers[1].ok and self.needs:
            return later()
        return HOLDS if answers[0].ok else missing(Note.of("make", name=self.id))

    def apply(self, work):
        self.applied.append(self.id)
        if self.fails:
            raise self.fails
        work.host.run(["touch", self.id])


@pytest.fixture
def host():
    fake = FakeTransport()
    fake.on("stat", status=1)

    def touch(argv, _stdin):
        fake.on(f"stat {argv[1]}")
        return fake.run(["true"])

    fake.on("true")
    fake.on_call("touch", touch)
    return fake


def run(host, plan, cancel=None):
    events = []
    ran = run_plan(Plan(tuple(plan)), host, events.append, cancel or threading.Event())
    return ran, events


def test_what_is_missing_is_made_once(host):
    plan = [FileThere("a"), FileThere("b")]
    assert run(host, plan)[0].outcome is Outcome.CHANGED
    assert run(host, plan)[0].outcome is Outcome.UNCHANGED
    assert [line for line in host.ran if line.startswith("touch")] == ["touch a", "touch b"]


def test_all_questions_of_a_run_without_changes_are_asked_together_and_once(host):
    host.on("stat")
    asked = []
    original = host.ask
    host.ask = lambda questions: asked.append(len(questions)) or original(questions)
    assert (
        run(host, [FileThere("a"), FileThere("b"), FileThere("c")])[0].outcome is Outcome.UNCHANGED
    )
    assert asked == [3]


def test_after_a_change_it_is_asked_again_as_far_as_the_next_change(host):
    host.on("stat b")
    asked = []
    original = host.ask
    host.ask = lambda questions: asked.append([q[1] for q in questions]) or original(questions)
    plan = [FileThere("a"), FileThere("b"), FileThere("c"), FileThere("d", needs="c")]
    assert run(host, plan)[0].outcome is Outcome.CHANGED
    assert asked == [
        ["a", "b", "c", "d"], ["a"],  # the first to change, again once nobody else is at work
        ["a", "b", "c"], ["c", "d"], ["d", "c"],
    ]  # fmt: skip


def test_a_step_that_was_not_expected_to_hold_does_not_end_the_asking(host):
    """A change that makes a later step true as well: those behind that one are asked then."""
    plan = [FileThere("a"), FileThere("b"), FileThere("c")]

    def both(work):
        work.host.run(["touch", "a"])
        work.host.run(["touch", "b"])

    plan[0].apply = both
    assert run(host, plan)[0].outcome is Outcome.CHANGED
    assert plan[1].applied == []
    assert plan[2].applied == ["c"]


def test_a_change_that_does_not_hold_is_a_failure(host):
    host.on("touch")
    ran, events = run(host, [FileThere("a"), FileThere("b")])
    assert ran.problem.code is Code.STEP_DID_NOT_HOLD
    assert [type(event).__name__ for event in events][-1] == "StepFinished"
    assert not any(getattr(event, "step", "") == "b" for event in events)


def test_a_problem_of_a_step_ends_the_run_with_its_code(host):
    ran, events = run(host, [FileThere("a", fails=SetupError(Code.DISK_FULL))])
    assert ran.outcome is Outcome.FAILED
    assert isinstance(events[-1], StepFinished)
    assert events[-1].problem.code is Code.DISK_FULL


def test_a_bug_in_a_step_still_ends_the_run_in_order(host):
    ran, _ = run(host, [FileThere("a", fails=ZeroDivisionError())])
    assert ran.problem.code is Code.INTERNAL
    assert "ZeroDivisionError" in ran.problem.detail


def test_cancel_stops_before_the_next_step(host):
    cancel = threading.Event()
    plan = [FileThere("a"), FileThere("b")]
    original = plan[0].apply
    plan[0].apply = lambda work: (original(work), cancel.set())
    assert run(host, plan, cancel)[0].outcome is Outcome.CANCELLED
    assert plan[1].applied == []
    assert host.ran.count("touch a") == 1


def test_a_lost_link_stays_a_lost_link_even_when_cancelled(host):
    cancel = threading.Event()
    step = FileThere("a", fails=SetupError(Code.HOST_LOST))
    original = step.apply
    step.apply = lambda work: (cancel.set(), original(work))
    assert run(host, [step], cancel)[0].problem.code is Code.HOST_LOST


def test_the_preview_changes_nothing_and_says_what_depends_on_earlier_steps(host):
    shown = preview(Plan((FileThere("a"), FileThere("b", needs="a"))), host)
    assert [one.state for one in shown] == [State.MISSING, State.LATER]
    assert shown[0].changes == (Note.of("make", name="a"),)
    assert not any(line.startswith("touch") for line in host.ran)


@dataclass
class Refusing(FileThere):
    """It can neither be nor be made."""

    code: Code = Code.OPENFIRE_NOT_OURS

    def judge(self, answers):
        raise SetupError(self.code)


def objecting(code):
    def objects(host):
        raise SetupError(code)

    return objects


def test_a_step_that_refuses_at_the_end_of_a_plan_stops_it_before_the_first_change(host):
    first = FileThere("a")
    ran, events = run(host, [first, Refusing("b")])
    assert ran.problem.code is Code.OPENFIRE_NOT_OURS
    assert first.applied == []
    assert not [event for event in events if isinstance(event, StepStarted)]
    with pytest.raises(ObjectionsError):
        preview(Plan((first, Refusing("b"))), host)


def test_all_objections_are_told_at_once(host):
    plan = Plan(
        (FileThere("a"), Refusing("b"), Refusing("c", code=Code.DISK_FULL)),
        (objecting(Code.PORT_TAKEN),),
    )
    with pytest.raises(ObjectionsError) as caught:
        preview(plan, host)
    assert [problem.code for problem in caught.value.objections] == [
        Code.OPENFIRE_NOT_OURS, Code.DISK_FULL, Code.PORT_TAKEN,
    ]  # fmt: skip


def test_what_is_required_is_required_before_the_first_change_only(host):
    plan = Plan((FileThere("a"),), (objecting(Code.SSH_FORWARDING_REFUSED),))
    ran = run_plan(plan, host, lambda event: None, threading.Event())
    assert ran.problem.code is Code.SSH_FORWARDING_REFUSED
    assert not any(line.startswith("touch") for line in host.ran)
    host.on("stat")
    ran = run_plan(plan, host, lambda event: None, threading.Event())
    assert ran.outcome is Outcome.UNCHANGED


def test_a_link_that_is_lost_while_looking_is_no_objection(host):
    plan = Plan((FileThere("a"),), (objecting(Code.PORT_TAKEN), objecting(Code.HOST_LOST)))
    ran = run_plan(plan, host, lambda event: None, threading.Event())
    assert ran.problem.code is Code.HOST_LOST


def test_what_begins_a_change_comes_once_and_a_run_without_changes_does_without(host):
    begun = []

    def begin():
        begun.append(list(host.ran))

    plan = Plan((FileThere("a"), FileThere("b")))
    run_plan(plan, host, lambda event: None, threading.Event(), begin)
    assert len(begun) == 1
    assert not any(line.startswith("touch") for line in begun[0])
    run_plan(plan, host, lambda event: None, threading.Event(), begin)
    assert len(begun) == 1


def test_what_somebody_else_did_until_we_began_is_seen(host):
    steps = (FileThere("a"), FileThere("b"))

    def begin():
        host.on("stat a")

    ran = run_plan(Plan(steps), host, lambda event: None, threading.Event(), begin)
    assert ran.outcome is Outcome.CHANGED
    assert (steps[0].applied, steps[1].applied) == ([], ["b"])


def test_who_may_not_begin_changes_nothing(host):
    def begin():
        raise SetupError(Code.SERVICE_FAILED)

    step = FileThere("a")
    ran = run_plan(Plan((step,)), host, lambda event: None, threading.Event(), begin)
    assert (ran.problem.code, step.applied) == (Code.SERVICE_FAILED, [])


def test_all_that_is_required_is_asked_at_the_same_time(host):
    meeting = threading.Barrier(2, timeout=10)
    plan = Plan((FileThere("a"),), (lambda _: meeting.wait(), lambda _: meeting.wait()))
    assert run_plan(plan, host, lambda event: None, threading.Event()).outcome is Outcome.CHANGED


def test_what_will_be_required_for_certain_is_asked_beside_the_steps_questions(host):
    meeting = threading.Barrier(2, timeout=10)
    original = host.ask

    def ask(questions):
        host.ask = original  # the first time only
        meeting.wait()
        return original(questions)

    host.ask = ask
    plan = Plan((FileThere("a"),), (lambda _: meeting.wait(),), fresh=True)
    assert [step.state for step in preview(plan, host)] == [State.MISSING]


def test_who_was_at_work_until_we_began_may_have_done_what_we_object_to(host):
    """Nothing is changed then, though it is a later step that objects."""

    @dataclass
    class Moody(FileThere):
        def judge(self, answers):
            if taken:
                raise SetupError(Code.OPENFIRE_NOT_OURS)
            return super().judge(answers)

    taken = []

    def begin():
        taken.append(True)
        host.on("stat a")

    steps = (FileThere("a"), FileThere("b"), Moody("c"))
    ran = run_plan(Plan(steps), host, lambda event: None, threading.Event(), begin)
    assert ran.problem.code is Code.OPENFIRE_NOT_OURS
    assert [step.applied for step in steps] == [[], [], []]


def test_a_step_that_changes_something_knows_what_the_host_has_just_said(host):
    heard = []
    step = FileThere("a")
    original = step.apply
    step.apply = lambda work: (heard.append(work.heard(step.asks())), original(work))
    run(host, [step])
    [[answer, _]] = heard
    assert (answer.argv, answer.status) == (("stat", "a"), 1)
    assert host.ran.count("stat a") == 3  # the look, the one under the lock, and afterwards
