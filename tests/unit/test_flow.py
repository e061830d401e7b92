import pytest

from setupwizard.model.flow import Flow, ShortCut, not_asked

SETUP = (
    "host",
    "openfire",
    "language",
    "server",
    "database",
    "users",
    "new_directory",
    "directory",
    "people",
    "groups",
    "administrators",
    "admin",
    "network",
    "review",
    "install",
    "finished",
)


def test_it_begins_at_the_first_stage_and_nothing_later_can_be_reached():
    flow = Flow(SETUP)
    assert flow.current == SETUP[0]
    assert [stage for stage in SETUP if flow.may_go(stage)] == [SETUP[0]]


def test_next_marks_a_stage_done_and_back_loses_nothing():
    flow = Flow(SETUP)
    flow.next()
    flow.next()
    assert flow.back() == SETUP[1]
    assert flow.done == set(SETUP[:2])
    assert flow.go_to(SETUP[2])


def test_a_stage_can_be_gone_to_when_all_before_it_are_done():
    flow = Flow(SETUP, done=["host", "openfire"])
    assert flow.may_go("language")
    assert not flow.go_to("server")
    assert flow.current == "host"


def test_back_on_the_first_stage_leads_nowhere():
    flow = Flow(SETUP)
    assert flow.previous == ""
    assert flow.back() == SETUP[0]


def test_next_on_the_last_stage_stays():
    flow = Flow(("host", "overview"))
    flow.next()
    assert flow.next() == "overview"


def test_nothing_can_be_gone_to_while_the_server_is_changed():
    flow = Flow(SETUP, done=SETUP[:-2])
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
    assert Flow(SETUP, done=done).furthest() == furthest


def test_what_is_done_in_a_file_from_elsewhere_counts_only_if_it_is_a_stage():
    assert Flow(SETUP, done=["host", "no-such-stage"]).done == {"host"}


def default():
    return not_asked("default", create=False)


def at_users(left_out):
    flow = Flow(SETUP, done=SETUP[: SETUP.index("users")])
    flow.leave_out(left_out)
    flow.go_to("users")
    return flow


def walked(flow, times):
    return [flow.next() for _ in range(times)]


def test_openfires_own_users_have_one_administrator_page_and_no_directory():
    assert walked(at_users(default()), 2) == ["admin", "network"]


def test_a_directory_is_asked_in_openfires_own_order():
    flow = at_users(not_asked("ldap", create=False))
    assert walked(flow, 5) == ["directory", "people", "groups", "administrators", "network"]


def test_a_directory_that_is_yet_to_be_made_needs_only_its_people():
    flow = at_users(not_asked("ldap", create=True))
    assert walked(flow, 3) == ["new_directory", "administrators", "network"]


def test_back_skips_what_is_left_out():
    flow = at_users(default())
    flow.next()
    assert flow.back() == "users"


def test_what_was_done_is_remembered_while_it_is_left_out():
    flow = at_users(not_asked("ldap", create=False))
    walked(flow, 5)
    flow.leave_out(default())
    assert not flow.may_go("network")
    assert not flow.may_go("people")
    flow.leave_out(not_asked("ldap", create=False))
    assert flow.may_go("network")


def test_whoever_stands_on_a_stage_that_goes_stands_on_the_one_before():
    flow = at_users(not_asked("ldap", create=False))
    walked(flow, 3)
    assert flow.leave_out(default())
    assert flow.current == "users"
    assert not flow.leave_out(default())


SUMMED_UP = ("host", "usual", *SETUP[1:])
CUT = ShortCut("usual", "review", frozenset({"server", "admin"}))
ANSWERED = ("host", "usual", "openfire", "language", "database", "users", "network")


def at_usual(profile="default", done=ANSWERED):
    """On the stage that sums up the others, with what is usual answered."""
    flow = Flow(SUMMED_UP, done=done, short_cut=CUT)
    flow.leave_out(not_asked(profile, create=False))
    flow.go_to("usual")
    return flow


def test_next_leads_past_what_is_answered_to_the_review():
    flow = at_usual(done=(*ANSWERED, "server", "admin"))
    assert flow.following == "review"
    assert flow.next() == "review"
    assert flow.previous == "usual"


@pytest.mark.parametrize("stage", ["openfire", "database", "network"])
def test_a_stage_that_is_visited_leads_back_by_next_and_by_back(stage):
    flow = at_usual()
    assert flow.visit(stage)
    assert (flow.following, flow.previous) == ("usual", "usual")
    assert flow.next() == "usual"
    assert flow.visit(stage)
    assert flow.back() == "usual"
    assert not flow.may_go("review")  # the domain is still to be answered


def test_what_a_visit_has_made_necessary_is_asked_before_it_ends():
    flow = at_usual()
    flow.visit("users")
    flow.leave_out(not_asked("ldap", create=False))
    assert walked(flow, 4) == ["directory", "people", "groups", "administrators"]
    assert flow.back() == "groups"
    assert walked(flow, 2) == ["administrators", "usual"]


def test_next_leads_to_what_a_visit_has_left_unanswered():
    flow = at_usual("ldap", done=(*ANSWERED, "server"))
    assert flow.following == "directory"
    flow.next()
    assert flow.previous == "usual"
    assert walked(flow, 4) == ["people", "groups", "administrators", "usual"]
    assert flow.next() == "review"


def test_a_visit_from_the_review_leads_back_to_it():
    flow = at_usual(done=(*ANSWERED, "server", "admin"))
    flow.next()
    assert flow.visit("server")
    assert flow.next() == "review"


def test_a_visit_from_the_review_ends_where_something_is_still_asked():
    flow = at_usual("ldap", done=(*ANSWERED, *SETUP[6:11], "server"))
    flow.next()
    flow.visit("users")
    flow.leave_out(default())
    assert flow.next() == "usual"  # where the administrator's password is asked


def test_a_stage_that_is_gone_to_leads_to_the_one_behind_it():
    flow = at_usual(done=(*ANSWERED, "server", "admin"))
    flow.go_to("database")
    assert walked(flow, 4) == ["users", "admin", "network", "review"]
    assert flow.previous == "network"


def test_the_furthest_stage_is_the_summary_where_that_asks():
    assert at_usual().furthest() == "usual"
    assert at_usual("ldap", done=(*ANSWERED, "server")).furthest() == "directory"


def test_nothing_is_visited_while_the_server_is_changed():
    flow = at_usual()
    flow.lock()
    assert not flow.visit("database")
