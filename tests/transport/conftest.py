"""Every test here also shows that no thread of ours outlives it."""

import threading
import time

import pytest

from setupwizard.model.secrets import Secrets
from setupwizard.transport import local
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.local import connect_local
from setupwizard.transport.ssh import connect
from tests.system import lab as labs
from tests.system.fixtures import lab
from tests.transport import sshd as sshds

__all__ = ["lab"]

ENDING = 20.0
"""Seconds a thread that has nothing left to do may take to be gone."""


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    deadline = time.monotonic() + ENDING
    for thread in left:  # one that is about to end is still listed
        thread.join(max(0.0, deadline - time.monotonic()))
    assert [thread for thread in left if thread.is_alive()] == []


@pytest.fixture
def never():
    return threading.Event()


@pytest.fixture
def known_hosts(tmp_path):
    return KnownHosts(tmp_path / "known_hosts")


@pytest.fixture
def sshd(tmp_path):
    """Starts an sshd on the loopback interface with the given lines of sshd_config."""
    reason = sshds.unavailable()
    if reason:
        pytest.skip(f"loopback sshd: {reason}")
    started = []

    def start(*settings):
        room = tmp_path / f"sshd{len(started)}"
        room.mkdir()
        started.append(sshds.Sshd(room, *settings))
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture
def log_in(known_hosts, never):
    """Connects, trusting the key shown, and closes afterwards."""
    opened = []

    def go(answers, secrets=None, ask_key=lambda _: True):
        opened.append(connect(answers, secrets or Secrets(), known_hosts, ask_key, never))
        return opened[-1]

    yield go
    for transport in opened:
        transport.close()


@pytest.fixture(params=["local", "loopback", pytest.param("server", marks=pytest.mark.system)])
def any_host(request, log_in, never):
    """A host reached in each of the ways there are."""
    if request.param == "local":
        if labs.platform.system() != "Linux" or labs.os.geteuid() != 0:
            pytest.skip("local host: needs Linux and root")
        yield connect_local(Secrets(), never)
        for command in local._left:  # an end that nobody saw would be a warning
            command.wait(ENDING)
    elif request.param == "loopback":
        yield log_in(request.getfixturevalue("sshd")().answers())
    else:
        host = request.getfixturevalue("lab")("bare")
        yield log_in(host.answers("admin"), host.secrets("admin"))
