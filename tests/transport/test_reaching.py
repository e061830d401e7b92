"""The way to a server with several addresses, or with a name that nobody looks up."""

import socket
import threading
import time
from contextlib import contextmanager

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport import reach as reaching
from setupwizard.transport.reach import reach

SOON = 20.0


def at(host, port):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return (family, socket.SOCK_STREAM, 0, "", (host, port))


@contextmanager
def listening(host="127.0.0.1"):
    with socket.create_server((host, 0)) as server:
        yield server.getsockname()[1]


@contextmanager
def silent():
    """A port whose queue is full: a new connection gets no answer."""
    with socket.socket() as server:
        server.bind(("127.0.0.2", 0))
        server.listen(0)
        where = server.getsockname()
        held = []
        for _ in range(3):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(where)
            held.append(one)
        yield where[1]
        for one in held:
            one.close()


def refusal(*args, **kwargs):
    with pytest.raises(SetupError) as raised:
        reach(*args, **kwargs).close()
    return raised.value.problem


def test_a_silent_address_does_not_keep_the_next_one_waiting(never):
    with silent() as dead, listening() as port:
        began = time.monotonic()
        found = [at("127.0.0.2", dead), at("127.0.0.1", port)]
        with reach("two.example", port, never, lambda *_: found) as link:
            assert link.getpeername() == ("127.0.0.1", port)
            assert link.getblocking()
        assert time.monotonic() - began < reaching.CONNECT / 2


def test_an_address_that_refuses_is_followed_by_the_next_at_once(never):
    with listening() as port:
        found = [at("127.0.0.1", 9), at("127.0.0.1", port)]
        reach("two.example", port, never, lambda *_: found).close()


def test_a_refusal_tells_more_than_an_address_that_cannot_be_used(never):
    unusable = (socket.AF_UNIX, socket.SOCK_STREAM, 0, "", "/no/such/socket")
    found = [at("127.0.0.1", 9), unusable]
    assert refusal("two.example", 9, never, lambda *_: found).code is Code.HOST_REFUSED


def test_the_families_of_addresses_take_turns():
    found = [at("::1", 1), at("::1", 2), at("127.0.0.1", 3), at("127.0.0.1", 4)]
    assert [one[4][1] for one in reaching._alternating(found)] == [1, 3, 2, 4]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (socket.EAI_AGAIN, Code.HOST_LOOKUP_SILENT),
        (socket.EAI_NONAME, Code.HOST_UNKNOWN),
    ],
)
def test_a_name_that_is_not_there_is_told_from_a_name_server_that_is_not(never, number, code):
    def resolve(*_):
        raise socket.gaierror(number, "said the resolver")

    assert refusal("name.example", 22, never, resolve).code is code


def test_a_name_server_that_never_answers_is_not_waited_for_longer_than_that(never):
    answered = threading.Event()
    problem = refusal("name.example", 22, never, lambda *_: answered.wait(SOON) and [], 0.3)
    answered.set()
    assert problem.code is Code.HOST_LOOKUP_SILENT


def test_a_cancel_ends_the_waiting_for_a_name_server():
    cancel, asked, answered = threading.Event(), threading.Event(), threading.Event()

    def resolve(*_):
        asked.set()
        assert answered.wait(SOON)
        return []

    cancelling = threading.Thread(target=lambda: (asked.wait(SOON), cancel.set()))
    cancelling.start()
    assert refusal("name.example", 22, cancel, resolve).code is Code.HOST_UNREACHABLE
    answered.set()
    cancelling.join()


def test_a_name_that_no_name_can_be_is_not_known(never):
    assert refusal("a..b", 22, never).code is Code.HOST_UNKNOWN
