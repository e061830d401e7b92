"""A connection is never left open, whenever it is closed."""

import threading

import pytest

from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.ui.wizard.link import Link, Ways
from tests.ui.fakes import FACTS

ANSWERS = HostAnswers(address="chat.example", auth="agent")
SOON = 20.0


class SlowHost:
    """One that is reached when `arrives` is set, and gone when it may `leave`."""

    facts = FACTS

    def __init__(self):
        self.asked, self.arrives = threading.Event(), threading.Event()
        self.leave, self.gone = threading.Event(), threading.Event()
        self.closed_by = None

    def open(self, *_):
        self.asked.set()
        assert self.arrives.wait(SOON)
        return self

    def unsupported(self):
        return None

    def close(self):
        self.closed_by = threading.current_thread()
        assert self.leave.wait(SOON)
        self.gone.set()


@pytest.fixture
def host():
    return SlowHost()


@pytest.fixture
def link(host):
    return Link(Ways(host.open, tuple, tuple), lambda *_: True)


def reached(link, problems):
    try:
        link.reach(ANSWERS, Secrets(), threading.Event())
    except SetupError as error:
        problems.append(error.problem.code)


def test_closing_while_a_connection_is_being_made_leaves_none(link, host):
    problems = []
    connecting = threading.Thread(target=reached, args=[link, problems])
    connecting.start()
    assert host.asked.wait(SOON)
    link.close()
    host.leave.set()
    host.arrives.set()
    connecting.join(SOON)
    assert host.gone.is_set()
    assert problems == [Code.HOST_LOST]
    with pytest.raises(SetupError):
        link.look(threading.Event())


def test_closing_waits_for_nothing_that_the_window_would_wait_for(link, host):
    host.arrives.set()
    reached(link, [])
    link.close()
    assert not host.gone.is_set()
    host.leave.set()
    assert host.gone.wait(SOON)
    assert host.closed_by is not threading.current_thread()


def test_a_lost_connection_is_closed_before_the_next_is_made(link, host):
    host.arrives.set()
    host.leave.set()
    reached(link, [])
    reached(link, [])
    assert host.gone.is_set()
    assert host.closed_by is threading.current_thread()
