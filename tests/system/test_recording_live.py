"""Traffic recorded on a real server over SSH: heard at once, and nothing of it stays there."""

import contextlib
import socket
import threading

import pytest

from setupwizard.capture.events import Kind
from setupwizard.capture.recording import (
    Ended,
    RecordRequest,
    install_recorder,
    record,
)
from setupwizard.engine.environment import real_environment
from setupwizard.engine.session import Session
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code, SetupError
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.lab import PATIENCE, wait_until

pytestmark = [
    pytest.mark.system,
    pytest.mark.xdist_group("recording"),  # they share a server
]

# One client after the other: says what a server would, whatever it hears.
SERVER = """
use IO::Socket::INET;
my $listener = IO::Socket::INET->new(LocalPort => 5222, Listen => 5, ReuseAddr => 1) or die;
while (my $client = $listener->accept) {
    while (sysread($client, my $heard, 4096)) {
        syswrite($client, "<message from='ana\\@x' to='luis\\@x/here' type='chat'>"
            . "<body>hello</body></message>");
    }
}
"""
GREETING = (
    "<?xml version='1.0'?><stream:stream to='x' xmlns='jabber:client' "
    "xmlns:stream='http://etherx.jabber.org/streams'>"
)


@pytest.fixture(scope="module")
def host():
    need("full")
    made = labs.up("full")
    yield made
    assert list(labs.ended([made])) == []


@pytest.fixture(scope="module")
def session(host, tmp_path_factory):
    environment = real_environment(tmp_path_factory.mktemp("recording") / "known_hosts")
    made = Session.connect(
        environment, host.answers(), host.secrets(), lambda key: True, threading.Event()
    )
    with contextlib.closing(made):
        yield made


class Recording(threading.Thread):
    """`record` on a thread of its own, as the window has it."""

    def __init__(self, session, request):
        super().__init__()
        self.session, self.request = session, request
        self.stop, self.listening = threading.Event(), threading.Event()
        self.events, self.result = [], None

    def run(self):
        self.result = self.session.ask(record, self.request, self.hear, self.stop)

    def hear(self, events, reading):
        self.events += events
        self.listening.set()

    def __enter__(self):
        self.start()
        assert self.listening.wait(PATIENCE)
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.join(PATIENCE)
        assert not self.is_alive()

    def heard(self, code):
        return any(event.code == code for event in self.events)


def recorders(host):
    return [line for line in host.processes() if "tcpdump" in line]


def test_what_happens_is_heard_while_it_happens_and_stopping_leaves_nothing(host, session):
    files = host.run_root(["find", "/tmp", "/root", "/var/tmp", "-newer", "/proc/1"]).stdout
    host.run_root(["systemd-run", "--unit=chat", "perl", "-e", SERVER])
    address = (host.address, 5222)
    assert wait_until(lambda: _listens(address))
    with Recording(session, RecordRequest()) as recording:
        assert recorders(host)
        with socket.create_connection(address) as client:
            client.sendall(GREETING.encode())
            assert client.recv(4096)
            assert wait_until(lambda: recording.heard("delivered"))
    codes = [event.code for event in recording.events]
    assert codes[:2] == ["connect", "stream-asked"]
    assert codes.index("message-handed") < codes.index("delivered")
    assert recording.result.ended is Ended.STOPPED
    assert len(recording.result.packets) >= 6
    assert wait_until(lambda: not recorders(host))
    left = host.run_root(["find", "/tmp", "/root", "/var/tmp", "-newer", "/proc/1"]).stdout
    assert left == files


def test_a_connection_that_nobody_takes_is_told_and_the_time_it_was_given_ends_it(host, session):
    host.run_root(["systemctl", "stop", "chat"], check=False)
    with Recording(session, RecordRequest(seconds=4)) as recording:
        assert not _listens((host.address, 5222))
        recording.join(PATIENCE)
        assert recording.result.ended is Ended.TIME
    assert recording.result.lost == 0
    assert [e.kind for e in recording.events] == [Kind.CONNECTION, Kind.PROBLEM]
    assert recording.events[1].code == "connect-refused"
    assert not recorders(host)


def test_without_tcpdump_it_is_said_and_it_can_be_installed(host, session):
    host.run_root(["dpkg", "--purge", "tcpdump"])
    with pytest.raises(SetupError) as told:
        session.ask(record, RecordRequest(), lambda *_: None, threading.Event())
    assert told.value.problem.code is Code.TCPDUMP_MISSING
    told = []
    assert session.ask(install_recorder, told.append, threading.Event()) is Outcome.CHANGED
    with Recording(session, RecordRequest()) as recording:
        _listens((host.address, 5222))
        assert wait_until(lambda: recording.heard("connect"))


def _listens(address):
    try:
        with socket.create_connection(address, timeout=PATIENCE):
            return True
    except ConnectionRefusedError:
        return False
