"""A guarded change: it is kept, or everything is as it was before; never something in between."""

import threading

import pytest

from setupwizard.engine.guarded import Guarded, GuardedStage, run_guarded
from setupwizard.model.events import Outcome, RunStarted, StepFinished, StepStarted
from setupwizard.model.problems import Code, SetupError
from tests.fake_transport import FakeTransport

ORDER = ["check", "prepare", "change", "start", "prove", "keep"]
BACK = ["undo", "proven"]


class Trial:
    """A change whose stages do nothing, or `fails` with a code, a bug, or a cancel."""

    def __init__(self):
        self.did, self.fails, self.events, self.tidied = [], {}, [], []
        self.cancel = threading.Event()

    def stage(self, name):
        def do(work):
            self.did.append(name)
            what = self.fails.get(name)
            if what == "cancel":
                self.cancel.set()
            elif what == "bug":
                raise ZeroDivisionError
            elif what:
                raise SetupError(what, detail=f"at {name}")

        return GuardedStage(name, 1, do)

    def run(self):
        before, change, back = (
            tuple(map(self.stage, names)) for names in (ORDER[:2], ORDER[2:], BACK)
        )
        codes = Code.SWITCH_LINK_LOST, Code.SWITCH_NOT_RETURNED
        guarded = Guarded(before, change, back, lambda _: self.tidied.append(True), *codes)
        return run_guarded(guarded, FakeTransport(), self.events.append, self.cancel)


@pytest.fixture
def trial():
    return Trial()


def test_what_holds_is_kept_and_the_return_is_never_told(trial):
    ran = trial.run()
    assert (ran.outcome, ran.restored, trial.did) == (Outcome.CHANGED, False, ORDER)
    assert not trial.tidied
    assert trial.events[0] == RunStarted(tuple(ORDER), (1,) * 6)
    fractions = [event.fraction for event in trial.events if isinstance(event, StepStarted)]
    assert fractions == sorted(fractions)


@pytest.mark.parametrize("name", ORDER[:2])
def test_before_the_change_there_is_nothing_to_return_from(trial, name):
    trial.fails[name] = Code.LDAP_NOBODY
    ran = trial.run()
    assert (ran.outcome, ran.problem.code) == (Outcome.FAILED, Code.LDAP_NOBODY)
    assert not ran.restored
    assert not set(trial.did) & set(BACK)
    assert trial.tidied


@pytest.mark.parametrize("name", ORDER[2:])
@pytest.mark.parametrize("what", [Code.XMPP_LOGIN_FAILED, "bug"])
def test_whatever_fails_afterwards_is_answered_by_the_return_and_told_as_it_was(trial, name, what):
    trial.fails[name] = what
    ran = trial.run()
    assert trial.did[-3:] == [name, *BACK]
    assert (ran.outcome, ran.restored) == (Outcome.FAILED, True)
    assert ran.problem.code is (Code.INTERNAL if what == "bug" else what)
    told = {event.step: event.outcome for event in trial.events if isinstance(event, StepFinished)}
    assert told[name] is Outcome.FAILED
    assert told["proven"] is Outcome.CHANGED


@pytest.mark.parametrize("name", ["change", "start", "prove"])
def test_a_cancel_returns_and_does_not_stop_the_return(trial, name):
    trial.fails[name] = "cancel"
    ran = trial.run()
    assert (ran.outcome, ran.restored, trial.did[-2:]) == (Outcome.CANCELLED, True, BACK)


def test_a_cancel_before_the_change_changes_nothing(trial):
    trial.fails["prepare"] = "cancel"
    ran = trial.run()
    assert (ran.outcome, ran.restored, trial.did) == (Outcome.CANCELLED, False, ORDER[:2])


def test_a_cancel_before_anything_does_no_more_than_the_first_look(trial):
    trial.cancel.set()
    assert trial.run().outcome is Outcome.CANCELLED
    assert trial.did == ORDER[:1]


def test_a_cancel_that_comes_with_the_keeping_is_too_late(trial):
    trial.fails["keep"] = "cancel"
    assert trial.run().outcome is Outcome.CHANGED


@pytest.mark.parametrize("where", ["start", "undo"])
def test_a_lost_link_leaves_the_return_to_the_server(trial, where):
    trial.fails = {"start": Code.XMPP_SILENT, where: Code.HOST_LOST}
    ran = trial.run()
    assert ran.problem.code is Code.SWITCH_LINK_LOST
    assert not ran.restored
    assert trial.did[-1] == where


def test_a_return_that_cannot_be_proven_is_the_gravest_thing_told(trial):
    trial.fails = {"prove": Code.XMPP_SILENT, "proven": Code.CONSOLE_LOGIN_FAILED}
    ran = trial.run()
    assert (ran.problem.code, ran.restored) == (Code.SWITCH_NOT_RETURNED, False)
    assert "xmpp-silent: at prove" in ran.problem.detail
    assert "console-login-failed: at proven" in ran.problem.detail
