"""A change that was broken off is told by whoever comes next, and taken back by the next run."""

import threading

import pytest

from setupwizard.engine.operations.apply import preview
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Outcome, StepStarted
from setupwizard.model.problems import Code
from setupwizard.practice import practice_environment
from setupwizard.steps.base import State
from setupwizard.steps.guarded_script import BOOT, FOLDER
from tests.practice.learning import answers, apply, connect, secrets, set_up
from tests.practice.test_moving import KNOWN, Directory, move, with_directory


class KilledError(BaseException):
    """Nothing of the program does anything any more."""


@pytest.fixture
def environment():
    """A server in the middle of a move."""
    environment = practice_environment(0, directory=Directory().opened)

    def die(event):
        if isinstance(event, StepStarted) and event.step == "ldap-proof":
            raise KilledError

    with pytest.raises(KilledError):
        move(set_up(environment), at=die)
    return environment


def there(session, path):
    return session.host.run(("stat", "-c", "%n", path)).ok


def test_it_is_told_by_what_is_found_on_the_server(environment):
    session = connect(environment)
    assert session.facts.change_unfinished
    assert there(session, BOOT)


@pytest.mark.parametrize("given", [answers(), with_directory()])
def test_a_preview_says_that_it_is_taken_back_first_and_all_else_depends_on_it(environment, given):
    first, *others = connect(environment).ask(preview, given, secrets(**KNOWN))
    assert (first.step, first.state) == ("unfinished-change", State.MISSING)
    assert [note.code for note in first.changes] == ["unfinished-change-will-go"]
    assert {other.state for other in others} == {State.LATER}


def test_the_next_run_takes_it_back_and_proves_what_is_there_then(environment):
    told = apply(connect(environment))
    assert (told.outcome, told.changed()) == (Outcome.CHANGED, ["unfinished-change"]), told.why
    assert "proof-accounts-removed" in told.proven()
    session = connect(environment)
    assert not session.facts.change_unfinished
    assert not there(session, FOLDER)
    assert not there(session, BOOT)
    assert apply(session).outcome is Outcome.UNCHANGED


def test_the_next_run_still_refuses_what_only_a_move_may_change(environment):
    told = apply(connect(environment), with_directory(), secrets(**KNOWN))
    assert (told.changed(), told.problem.code) == (["unfinished-change"], Code.PROFILE_IS_OWN)


def test_a_proof_alone_is_refused_as_long_as_the_server_will_return(environment):
    events = []
    ended = connect(environment).ask(verify, answers(), secrets(), events.append, threading.Event())
    assert (ended, events[-1].problem.code) == (Outcome.FAILED, Code.CHANGE_UNFINISHED)


def test_the_next_move_leaves_nothing_of_either(environment):
    session = connect(environment)
    assert move(session).outcome is Outcome.CHANGED
    assert not there(session, FOLDER)
    assert not there(session, BOOT)
