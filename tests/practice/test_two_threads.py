"""One practice server, used by several threads at once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from setupwizard.engine.environment import Environment
from setupwizard.engine.operations.apply import ProofPolicy
from setupwizard.engine.session import Session
from setupwizard.model.events import Outcome
from setupwizard.practice.directories import directories
from setupwizard.practice.example_directory import HOST, PASSWORD
from setupwizard.practice.example_entries import ACCOUNT, BASE
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.practice.releases import find, releases
from setupwizard.practice.services import services
from setupwizard.practice.state.clock import Clock
from tests.practice.learning import answers, apply, secrets

STATUS = ("systemctl", "is-active", "openfire.service")
MANY = 50
"""Waits of a set-up with its proof, at least."""


class CountedLock(threading.local):
    """A lock that tells each thread how often it holds it."""

    def __init__(self, lock):
        self.lock, self.held = lock, 0

    def __enter__(self):
        self.lock.acquire()
        self.held += 1

    def __exit__(self, *_):
        self.held -= 1
        self.lock.release()


class WatchedClock(Clock):
    """Time at no pace, which remembers how the lock was held while it went by."""

    def __init__(self, lock):
        super().__init__(0)
        self.lock, self.seen = lock, []

    def wait(self, seconds, cancel):
        self.seen.append(self.lock.held)
        super().wait(seconds, cancel)


class Rendezvous(dict):
    """Where two commands would meet that are at work at the same time."""

    def __init__(self, users):
        super().__init__(users)
        self.met, self._barrier = False, threading.Barrier(2)

    def get(self, name):
        with suppress(threading.BrokenBarrierError):
            self._barrier.wait(timeout=0.3)
            self.met = True
        return super().get(name)


@pytest.fixture
def state():
    return fresh_server(0)


@pytest.fixture
def host(state):
    return PracticeHost(state, threading.Event())


@pytest.fixture
def threads():
    with ThreadPoolExecutor(2) as pool:
        yield pool


def from_the_example(**changes):
    ldap = {"host": HOST, "bind_dn": ACCOUNT, "base_dn": BASE, "security": "plain", "port": 389}
    return answers(profile={"kind": "ldap"}, ldap=ldap | {"admins": ("ppalotes",)})


def test_nobody_has_to_wait_for_time_that_is_only_pretended(state, host):
    state.lock = CountedLock(state.lock)
    state.clock = clock = WatchedClock(state.lock)
    opened = directories(state, host.pause)
    ways = services(state, host.pause, opened)
    environment = Environment(lambda *_: host, lambda: ways, releases, opened, find)
    known = secrets(ldap_password=PASSWORD, ldap_admin_password=PASSWORD)
    chosen = from_the_example()
    session = Session.connect(environment, chosen.host, known, lambda key: True, threading.Event())
    told = apply(session, chosen, known, prove=ProofPolicy.ALWAYS)
    assert told.outcome is Outcome.CHANGED, told.why
    assert len(clock.seen) > MANY
    assert set(clock.seen) == {0}


def test_a_status_is_answered_while_a_file_is_still_arriving(host, threads):
    begun, arrive = threading.Event(), threading.Event()

    def pieces():
        yield b"first"
        begun.set()
        arrive.wait()
        yield b"last"

    upload = threads.submit(host.run, ("getent", "passwd", "root"), stdin=pieces())
    begun.wait()
    assert threads.submit(host.run, STATUS).result().out == "inactive\n"
    assert not upload.done()
    arrive.set()
    assert upload.result().ok


@pytest.mark.parametrize("connections", [1, 2])
def test_what_a_command_does_is_whole_before_the_next_one_looks(state, host, threads, connections):
    state.users = Rendezvous(state.users)
    hosts = [host, host if connections == 1 else PracticeHost(state, threading.Event())]
    running = [threads.submit(one.run, ("getent", "passwd", "root")) for one in hosts]
    assert all(command.result().ok for command in running)
    assert not state.users.met
