import pytest

from setupwizard.model.flow import SETUP, Flow


def test_it_begins_at_the_first_stage_and_nothing_later_can_be_reached():
    flow = Flow()
    assert flow.current == SETUP[0]
    assert [stage for stage in SETUP if flow.may_go(stage)] == [SETUP[0]]


def test_next_marks_a_stage_done_and_back_loses_nothing():
    flow = Flow()
    flow.next()
    flow.next()
    assert flow.back() == SETUP[1]
    assert flow.done == set(SETUP[:2])
    assert flow.go_to(SETUP[2])


def test_a_stage_can_be_gone_to_when_all_before_it_are_done():
    flow = Flow(done=["host", "openfire"])
    assert flow.may_go("language")
    assert not flow.go_to("server")
    assert flow.current == "host"


def test_back_on_the_first_stage_leads_nowhere():
    flow = Flow()
    assert flow.previous == ""
    assert flow.back() == SETUP[0]


def test_next_on_the_last_stage_stays():
    flow = Flow(("host", "overview"))
    flow.next()
    assert flow.next() == "overview"


def test_nothing_can_be_gone_to_while_the_server_is_changed():
    flow = Flow(done=SETUP[:9])
    flow.go_to("install")
    flow.lock()
    assert flow.previous == ""
    assert not any(flow.may_go(stage) for stage in SETUP)
    flow.unlock()
    assert flow.may_go("host")


@pytest.mark.parametrize(
    ("done", "furthest"), [((), "host"), (SETUP[:4], "database"), (SETUP, "finished")]
)
def test_the_furthest_stage_is_the_first_undone_one(done, furthest):
    assert Flow(done=done).furthest() == furthest


def test_what_is_done_in_a_file_from_elsewhere_counts_only_if_it_is_a_stage():
    assert Flow(done=["host", "no-such-stage"]).done == {"host"}
