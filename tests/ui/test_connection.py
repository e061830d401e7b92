"""A connection is never left open, and whoever asks never waits for what they did not ask."""

import threading

import pytest

from setupwizard.engine.operations.service import look_around, status
from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.backend import Backend
from setupwizard.ui.server.connection import Connection
from tests.ui.fakes import FACTS

ANSWERS = HostAnswers(address="chat.example", auth="agent")
SOON = 20.0


class SlowSession:
    """One that is reached when it `arrives`, answers when it may, and goes when it may `leave`."""

    facts = FACTS

    def __init__(self):
        self.asked, self.arrives = threading.Event(), threading.Event()
        self.leave, self.gone = threading.Event(), threading.Event()
        self.problem = None
        self.opened = 0
        self.closed_by = None

    def open(self, *_):
        self.opened += 1
        self.asked.set()
        assert self.arrives.wait(SOON)
        return self

    def unsupported(self):
        return None

    def ask(self, operation):
        if self.problem:
            raise SetupError(self.problem)
        return operation

    def close(self):
        self.closed_by = threading.current_thread()
        assert self.leave.wait(SOON)
        self.gone.set()


@pytest.fixture
def session():
    return SlowSession()


@pytest.fixture
def connection(session):
    return Connection(Backend(session.open, tuple, tuple), lambda *_: True)


def reached(connection, problems, cancel=None):
    try:
        connection.reach(ANSWERS, Secrets(), cancel or threading.Event())
    except SetupError as error:
        problems.append(error.problem.code)


def test_closing_while_a_connection_is_being_made_leaves_none(connection, session):
    problems = []
    connecting = threading.Thread(target=reached, args=[connection, problems])
    connecting.start()
    assert session.asked.wait(SOON)
    connection.close()
    session.leave.set()
    session.arrives.set()
    connecting.join(SOON)
    assert session.gone.is_set()
    assert problems == [Code.HOST_LOST]
    with pytest.raises(SetupError):
        connection.ask(threading.Event(), look_around)


def test_closing_waits_for_nothing_that_the_window_would_wait_for(connection, session):
    session.arrives.set()
    reached(connection, [])
    connection.close()
    assert not session.gone.is_set()
    session.leave.set()
    assert session.gone.wait(SOON)
    assert session.closed_by is not threading.current_thread()


def test_a_connection_is_closed_before_the_next_is_made(connection, session):
    session.arrives.set()
    session.leave.set()
    reached(connection, [])
    reached(connection, [])
    assert session.gone.is_set()
    assert session.closed_by is threading.current_thread()


def test_a_lost_one_is_let_go_and_the_next_question_connects_again(connection, session):
    session.arrives.set()
    session.leave.set()
    reached(connection, [])
    session.problem = Code.HOST_LOST
    with pytest.raises(SetupError):
        connection.ask(threading.Event(), status)
    assert session.gone.is_set()
    session.problem = None
    assert connection.ask(threading.Event(), status) is status
    assert session.opened == 2


def test_two_who_ask_at_once_share_one_connection(connection, session):
    connecting = threading.Thread(target=reached, args=[connection, []])
    connecting.start()
    assert session.asked.wait(SOON)
    answers = []

    def ask():
        answers.append(connection.ask(threading.Event(), status))

    asking = threading.Thread(target=ask)
    asking.start()
    session.arrives.set()
    asking.join(SOON)
    connecting.join(SOON)
    assert (answers, session.opened) == ([status], 1)


def test_whoever_waits_for_the_connection_of_another_can_stop_waiting(connection, session):
    connecting = threading.Thread(target=reached, args=[connection, []])
    connecting.start()
    assert session.asked.wait(SOON)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(SetupError):
        connection.ask(cancel, status)
    session.arrives.set()
    connecting.join(SOON)
