"""Ports that answer, refuse, or stay silent, on loopback."""

import socket
import time
from contextlib import ExitStack

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.reach import reach


@pytest.fixture
def sockets():
    with ExitStack() as stack:
        yield stack


def bound(sockets, *, backlog=None):
    one = sockets.enter_context(socket.socket())
    one.bind(("127.0.0.1", 0))
    if backlog is not None:
        one.listen(backlog)
    return one.getsockname()[1]


def silent(sockets):
    """A port whose queue is full: Linux leaves further connections without an answer."""
    port = bound(sockets, backlog=0)
    for _ in range(3):
        waiting = sockets.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(("127.0.0.1", port))
    return port


def test_only_the_ports_that_answer_are_told_with_address_and_time(sockets):
    open_, closed = bound(sockets, backlog=5), bound(sockets)
    answered = reach("localhost", [open_, closed], 20.0)
    assert list(answered) == [open_]
    assert answered[open_].address == "127.0.0.1"
    assert 0 < answered[open_].seconds < 20


def test_silent_ports_are_waited_for_together_and_no_longer_than_the_patience(sockets):
    ports = [*(silent(sockets) for _ in range(12)), bound(sockets, backlog=5)]
    began = time.monotonic()
    assert list(reach("127.0.0.1", ports, 2.0)) == ports[12:]
    assert time.monotonic() - began < 20  # one after the other: 24


def test_nothing_asked_is_nothing_answered():
    assert reach("127.0.0.1", [], 1.0) == {}


def test_a_name_that_leads_nowhere_is_told_as_that():
    with pytest.raises(SetupError) as raised:
        reach("nowhere.invalid", [5222], 1.0)
    assert raised.value.problem.code is Code.HOST_UNKNOWN
