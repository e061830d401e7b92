"""A practice server that runs, asked and changed as a real one (`system/test_admin_areas.py`)."""

from threading import Event

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.counts import server_counts
from setupwizard.admin.logs import OPENFIRE, SERVICE, follow_log, log_sources
from setupwizard.admin.lost_administrator import restore_administrator
from setupwizard.admin.properties import system_properties
from setupwizard.admin.status import Chat, server_status
from setupwizard.model.events import Outcome, StepSaid, StepStarted
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.paths import OPENFIRE_XML, UNIT
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import (
    audit_dialogue,
    expected_properties,
    known_property,
    properties_dialogue,
)
from tests.practice.learning import ADMIN, answers, apply, connect, secrets
from tests.practice.test_moving import KNOWN, PASSWORD, Directory, with_directory


@pytest.fixture
def ours():
    session = connect(practice_environment(0))
    assert apply(session, answers()).outcome is Outcome.CHANGED
    session.look_again()
    yield session
    session.close()


@pytest.fixture
def by_hand():
    """4.6.2 with its embedded database."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    yield session
    session.close()


OURS = Login("admin", Secret(ADMIN))
THEIRS = Login("admin", Secret(LEARNER.password))


def test_its_status_is_that_of_a_chat_that_works(ours):
    status = ours.ask(server_status)
    assert status.chat is not Chat.DOES_NOT
    assert status.process.user == "openfire"
    assert status.process.heap.limit == 1024
    assert status.database.answers
    assert {port.number for port in status.ports if port.own} >= {5222, 9090, 9091}


def test_what_properties_are_for_is_said_in_the_language_of_the_console(ours):
    access = Access()
    access.log_in_as(Login("admin", Secret(ADMIN)))
    found = {one.name: one.description for one in ours.ask(system_properties, access)}
    assert found["xmpp.domain"] == "El dominio de este servidor."


def test_one_that_somebody_set_up_by_hand_is_told_as_that(by_hand):
    status = by_hand.ask(server_status)
    assert (status.process.user, status.major) == ("root", 4)
    assert status.database_kind == "embedded"
    with pytest.raises(SetupError) as failed:
        by_hand.ask(server_counts, Access())
    assert failed.value.problem.code is Code.DATABASE_OUT_OF_SIGHT


def test_its_properties_are_changed_as_those_of_a_real_one(ours, by_hand):
    assert properties_dialogue(ours, Access(OURS)) == expected_properties(5)
    assert properties_dialogue(by_hand, Access(THEIRS)) == expected_properties(4)


def test_what_openfire_says_of_its_own_properties(ours):
    access = Access(OURS)
    idle = ("360000", False, False, "at-once", "client-connections")
    assert known_property(ours, access, "xmpp.client.idle") == idle
    domain = ("empresa.example", True, False, "restart", "")
    assert known_property(ours, access, "xmpp.domain") == domain


def test_its_database_is_counted(ours):
    counts = ours.ask(server_counts, Access())
    assert (counts.users, counts.groups) == (1, 0)
    assert counts.properties == 3


def test_what_was_done_in_its_console_stands_in_its_audit(ours):
    assert audit_dialogue(ours, Access(OURS), "admin") == [True, {"admin"}, True, ()]


def test_its_logs_are_followed_while_they_grow(ours):
    sources = {one.kind: one for one in ours.ask(log_sources, Access())}
    assert set(sources) == {OPENFIRE, SERVICE}  # its PostgreSQL writes nothing
    cancel, seen = Event(), []

    def tell(part):
        if seen:
            cancel.set()
        else:
            ours.host.run(("systemctl", "restart", UNIT))
        seen.extend(entry.text for entry in part.entries)

    ours.ask(follow_log, sources[OPENFIRE], tell, cancel)
    assert sum("[practice]" in text for text in seen) >= 2
    assert followed_once(ours, sources[SERVICE])


def followed_once(session, source):
    cancel, seen = Event(), []

    def tell(part):
        seen.extend(part.entries)
        cancel.set()

    session.ask(follow_log, source, tell, cancel)
    return seen


def test_a_wrong_password_is_told_as_that(ours):
    with pytest.raises(SetupError) as failed:
        known_property(ours, Access(Login("admin", Secret("guessed"))), "xmpp.domain")
    assert failed.value.problem.code is Code.CONSOLE_LOGIN_FAILED


# ---------------------------------------------------------------- a lost administrator

XML = ("cat", OPENFIRE_XML)


def rescue(session, user, password):
    events = []
    outcome = session.ask(
        restore_administrator, Login(user, Secret(password)), events.append, Event()
    )
    return outcome, events


def administers(session, user, password):
    return known_property(session, Access(Login(user, Secret(password))), "xmpp.domain")[0]


@pytest.mark.parametrize("user", ["admin", "rosa"])
def test_a_lost_administrator_is_made_again_and_logs_in(ours, user):
    before = ours.host.run(XML).out
    outcome, events = rescue(ours, user, "Nueva-7-clave")
    assert outcome is Outcome.CHANGED
    said = [event.note.code for event in events if isinstance(event, StepSaid)]
    assert said[0] == "admin-restarting"
    assert said[-1] == "admin-proven"
    assert administers(ours, user, "Nueva-7-clave") == "empresa.example"
    assert "Nueva-7-clave" not in str(events)
    assert (ours.host.run(XML).out == before, "oneTime" in ours.host.run(XML).out) == (True, False)


def test_whoever_administered_still_does(ours):
    rescue(ours, "rosa", "Rosas-7-clave")
    assert administers(ours, "admin", ADMIN) == "empresa.example"


def test_one_set_up_by_hand_gets_an_administrator_as_well(by_hand):
    assert rescue(by_hand, "admin", "Nueva-7-clave")[0] is Outcome.CHANGED
    assert administers(by_hand, "admin", "Nueva-7-clave") == "example.net"


def in_directory():
    given = with_directory()
    session = connect(practice_environment(0, directory=Directory().opened), given)
    assert apply(session, given, secrets(**KNOWN)).outcome is Outcome.CHANGED
    session.look_again()
    return session


def test_with_a_directory_a_person_of_it_is_made_administrator():
    session = in_directory()
    outcome, _ = rescue(session, "mgurrero", PASSWORD)
    assert outcome is Outcome.CHANGED
    for user in ("ppalotes", "mgurrero"):
        assert administers(session, user, PASSWORD) == "empresa.example"


def test_one_whose_login_cannot_be_proven_runs_as_before():
    session = in_directory()
    outcome, events = rescue(session, "mgurrero", "guessed")
    assert (outcome, events[-1].problem.code) == (Outcome.FAILED, Code.CONSOLE_LOGIN_FAILED)
    assert events[-1].restored
    assert "oneTime" not in session.host.run(XML).out
    listed = known_property(session, Access(Login("ppalotes", Secret(PASSWORD))), ADMINS)
    assert listed[0] == "ppalotes@empresa.example"
    assert session.ask(server_status).chat is not Chat.DOES_NOT


@pytest.mark.parametrize(
    ("user", "password", "code"),
    [
        ("rosa@empresa.example", "x", Code.RESCUE_NAME),
        ("rosa maria", "x", Code.RESCUE_NAME),
        ("rosa", "", Code.SECRET_NEEDED),
    ],
)
def test_what_cannot_be_a_login_is_refused_before_anything_is_changed(ours, user, password, code):
    outcome, events = rescue(ours, user, password)
    assert (outcome, events[-1].problem.code) == (Outcome.FAILED, code)
    assert [event.step for event in events if isinstance(event, StepStarted)] == ["admin-look"]
