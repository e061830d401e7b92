"""A conversation can be recorded in practice: the one of the guide, without and with encryption."""

from threading import Event
from types import SimpleNamespace

from setupwizard.capture.recording import Ended, RecordRequest, record_live
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.programs.debian import fresh_server


def recorded(enough):
    """Until the events told are `enough`."""
    cancel, told = Event(), []
    host = PracticeHost(fresh_server(0), Event())

    def hear(heard):
        told.extend(heard.events)
        if enough(told):
            cancel.set()

    result = record_live(SimpleNamespace(host=host), RecordRequest(), hear, cancel)
    return result, told


def test_two_users_are_seen_writing_each_other_and_then_again_encrypted():
    result, told = recorded(lambda events: [e.code for e in events].count("server-hello") == 2)
    codes = [event.code for event in told]
    assert codes.count("message-handed") >= 4
    assert codes.index("message") < codes.index("client-hello")
    assert {event.params["who"] for event in told if event.code == "message"} == {
        "ppalotes",
        "mgurrero",
    }
    assert (result.ended, result.problem) == (Ended.STOPPED, None)


def test_it_happens_now_and_ends_when_it_is_stopped():
    result, _ = recorded(lambda events: len(events) >= 3)
    assert len(result.packets) < 60
    times = [packet.time for packet in result.packets]
    assert times == sorted(times)
    assert times[-1] - times[0] < 60 * 10**9
