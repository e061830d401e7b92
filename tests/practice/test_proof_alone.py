"""What a proof that is asked for alone says of a server that is not as the answers have it."""

import threading

from setupwizard.engine.operations.service import ServiceAction, control_service
from setupwizard.engine.operations.verify import verify as verify_it
from setupwizard.model.events import ProofLine
from setupwizard.model.problems import Code
from setupwizard.practice import practice_environment
from tests.practice.learning import Told, answers, connect, secrets, set_up


def verify(session, answers_=None, **known):
    events = []
    outcome = session.ask(
        verify_it, answers_ or answers(), secrets(**known), events.append, threading.Event()
    )
    return Told(outcome, events)


def problems(told):
    lines = [event for event in told.events if isinstance(event, ProofLine)]
    return [line.problem.code for line in lines if line.problem]


def test_where_nothing_is_set_up_that_is_said_and_nothing_is_tried():
    session = connect(practice_environment(0))
    for known in ({}, {"admin_password": ""}):
        told = verify(session, **known)
        assert (told.problem.code, told.proven()) == (Code.OPENFIRE_NOT_SET_UP, [])


def test_a_database_that_was_stopped_is_the_conclusion_and_not_the_password():
    session = set_up()
    session.host.run(["systemctl", "stop", "postgresql@15-main"])
    told = verify(session)
    assert told.problem.code is Code.DATABASE_NOT_RUNNING
    assert problems(told) == [Code.DATABASE_NOT_RUNNING]


def test_a_stopped_openfire_has_no_console_that_was_seen_to_be_closed():
    session = set_up()
    session.ask(control_service, ServiceAction.STOP)
    told = verify(session)
    assert told.problem.code is Code.PORT_NOT_LISTENING
    assert "proof-console-closed" not in told.proven()
    assert Code.CONSOLE_UNREACHABLE in problems(told)
