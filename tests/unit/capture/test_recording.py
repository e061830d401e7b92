"""Recording on a server: what is run there, what is heard of it, and how it ends."""

from contextlib import contextmanager
from threading import Event
from types import SimpleNamespace

import pytest

from setupwizard.capture.recording import Ended, RecordRequest, command, record
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result
from tests.unit.capture.test_capture_conversation import two_who_write
from tests.unit.capture.wire import pcap

PACKETS = two_who_write().packets
DATA = pcap(PACKETS, nano=True)


class Recorder:
    """A host with tcpdump, which sends these pieces and ends so."""

    def __init__(self, pieces, status=0, err="", has_tcpdump=True):
        self.pieces, self.status, self.err, self.has_tcpdump = pieces, status, err, has_tcpdump
        self.streamed, self.left = [], False

    def ask(self, questions):
        return tuple(Result(one, 0 if self.has_tcpdump else 1) for one in questions)

    @contextmanager
    def stream(self, argv, cancel):
        self.streamed.append(argv)
        output = _Output(self, cancel, argv)
        yield output
        self.left = True


class _Output:
    result = None

    def __init__(self, host, cancel, argv):
        self.host, self.cancel, self.argv = host, cancel, argv

    def __iter__(self):
        for piece in self.host.pieces:
            if self.cancel.is_set():
                return
            yield piece
        self.result = Result(self.argv, self.host.status, "", self.host.err)


def recorded(host, request=RecordRequest(), at=None):  # noqa: B008 - frozen
    cancel, heard = Event(), []

    def hear(events, reading):
        heard.append(list(events))
        if at is not None and sum(map(len, heard)) >= at:
            cancel.set()

    result = record(SimpleNamespace(host=host), request, hear, cancel)
    return result, heard


def test_it_is_told_that_it_records_and_then_what_happens():
    host = Recorder([DATA[:24], DATA[24:900], DATA[900:]])
    result, heard = recorded(host)
    assert heard[0] == []
    assert [e.code for events in heard for e in events][-1] == "delivered"
    assert list(result.packets) == PACKETS
    assert (result.ended, result.lost, result.problem) == (Ended.STOPPED, None, None)


def test_the_time_it_was_given_is_kept_on_the_server_itself():
    result, _ = recorded(Recorder([DATA], 124, "3 packets dropped by kernel\n"))
    assert (result.ended, result.lost) == (Ended.TIME, 3)
    argv = command(RecordRequest(seconds=60))
    assert argv[:4] == ("timeout", "--signal=INT", "--kill-after=5", "60")


def test_beyond_its_size_it_ends():
    host = Recorder([DATA[:500], DATA[500:900], DATA[900:]])
    result, _ = recorded(host, RecordRequest(most_bytes=800))
    assert result.ended is Ended.SIZE
    assert 0 < len(result.packets) < len(PACKETS)
    assert host.left


def test_it_is_stopped_at_any_time():
    host = Recorder([DATA[:300], *(bytes([one]) for one in DATA[300:])])
    result, _ = recorded(host, at=1)
    assert host.left
    assert len(result.packets) < len(PACKETS)
    assert result.ended is Ended.STOPPED


def test_only_the_ports_of_the_chat_are_recorded_at_once_and_nothing_is_written_there():
    argv = command(RecordRequest(address="10.1.2.155"))
    assert "--immediate-mode" in argv
    assert argv[argv.index("-w") + 1] == "-"
    assert argv[-1].startswith("tcp and (port 5222 or port 5223 or port 5269")
    assert argv[-1].endswith(" and host 10.1.2.155")


def test_an_address_that_is_none_never_reaches_the_server():
    with pytest.raises(ValueError, match="does not appear"):
        command(RecordRequest(address="10.1.2.155 or port 22"))


def test_where_tcpdump_is_missing_it_is_said_before_anything_is_run():
    host = Recorder([], has_tcpdump=False)
    with pytest.raises(SetupError) as told:
        recorded(host)
    assert told.value.problem.code is Code.TCPDUMP_MISSING
    assert host.streamed == []


def test_where_recording_is_forbidden_the_reason_is_kept():
    with pytest.raises(SetupError) as told:
        recorded(Recorder([], 1, "tcpdump: any: You don't have permission"))
    assert told.value.problem.code is Code.TCPDUMP_FAILED
    assert "permission" in told.value.problem.detail


def test_a_recording_that_cannot_be_read_ends_with_its_problem():
    result, _ = recorded(Recorder([DATA, b"\xff" * 400, b"more"]))
    assert result.problem.code is Code.CAPTURE_DAMAGED
    assert list(result.packets) == PACKETS
