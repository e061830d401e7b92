"""One server in the window: what is known of it, and asking it while it is at work."""

import threading

import pytest

from setupwizard.capture.recording import RecordRequest, record_live
from setupwizard.engine.operations.apply import apply
from setupwizard.engine.operations.service import status
from setupwizard.model.answers import HostAnswers
from setupwizard.model.draft import Draft
from setupwizard.model.events import Outcome, RunFinished
from setupwizard.ui.server.server import Origin, Server
from tests.ui.fakes import BY_HAND, FACTS, OURS, NoVault, backend

HOST = HostAnswers(address="chat.empresa.es", auth="agent")


@pytest.fixture
def server(host, drafts):
    host.asked.append("known")
    made = Server(backend(host), drafts, NoVault(), Draft())
    yield made
    made.close()


def reached(qtbot, server):
    with qtbot.waitSignal(server.reach(HOST).succeeded):
        pass


@pytest.mark.parametrize(
    ("facts", "origin"), [(FACTS, Origin.NONE), (OURS, Origin.OURS), (BY_HAND, Origin.ADOPTED)]
)
def test_it_knows_whose_openfire_it_has(qtbot, server, host, facts, origin):
    host.facts = facts
    reached(qtbot, server)
    assert server.origin is origin


def test_a_status_is_told_while_a_long_piece_of_work_runs(qtbot, server, host):
    reached(qtbot, server)
    begun, go_on = threading.Event(), threading.Event()

    def long_work(emit, cancel):
        begun.set()
        go_on.wait(20)
        emit(RunFinished(Outcome.CHANGED))
        return Outcome.CHANGED

    host.does(apply, long_work)
    work = server.run(apply)
    assert begun.wait(20)
    told = []
    with qtbot.waitSignal((question := server.ask(status)).ended):
        question.succeeded.connect(told.append)
    assert told[0].active
    assert not go_on.is_set()
    with qtbot.waitSignal(work.ended):
        go_on.set()


def test_work_that_cannot_reach_the_server_ends_with_a_word_too(qtbot, server):
    told = []
    work = server.run(apply)
    work.emitted.connect(told.extend)
    with qtbot.waitSignal(work.ended):
        pass
    assert [type(event) for event in told] == [RunFinished]
    assert told[0].outcome is Outcome.FAILED


def test_nothing_can_be_asked_of_a_server_that_was_let_go(qtbot, host, drafts):
    server = Server(backend(host), drafts, NoVault(), Draft())
    server.close()
    with pytest.raises(RuntimeError):
        server.ask(status)


def test_while_a_recording_lasts_questions_are_answered_and_it_brings_what_was_recorded(
    qtbot, server, host
):
    reached(qtbot, server)
    wanted = RecordRequest("10.1.2.155")

    def record(request, tell, cancel):
        assert request is wanted
        tell("heard")
        cancel.wait(20)
        return "recorded"

    host.does(record_live, record)
    recording, heard, told = server.record(record_live, wanted), [], []
    recording.emitted.connect(heard.extend)
    recording.succeeded.connect(told.append)
    with qtbot.waitSignal(server.ask(status).succeeded):
        pass
    qtbot.waitUntil(lambda: heard == ["heard"])
    with qtbot.waitSignal(recording.ended):
        recording.cancel.set()
    assert told == ["recorded"]
