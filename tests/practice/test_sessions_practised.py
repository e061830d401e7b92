"""Sessions of a practice server, asked and ended as those of a real one
(`system/test_live_areas.py`).
"""

from itertools import pairwise

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.announcement import Announcement, Audience
from setupwizard.admin.announcing import announce, audiences
from setupwizard.admin.client_sessions import listed_sessions, live_numbers, presences
from setupwizard.admin.server_sessions import end_server_session, other_sessions
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.paths import UNIT
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.practice.programs.openfire_people import add_members, change
from setupwizard.practice.programs.openfire_sessions import VISIT, sessions
from setupwizard.practice.programs.school import enrol
from setupwizard.practice.state.clock import Clock
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import refusal
from tests.practice.learning import ADMIN, answers, apply, connect, secrets
from tests.practice.message_dialogues import expected_messages, message_dialogue
from tests.practice.session_dialogues import (
    EXPECTED_SESSION,
    expected_federation,
    federation_dialogue,
    session_dialogue,
)
from tests.practice.test_moving import KNOWN, PASSWORD, Directory, with_directory

PUPIL = "ana.ruiz"


@pytest.fixture
def ours():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    enrol(session.host._state.openfire.properties)
    yield session
    session.close()


@pytest.fixture
def by_hand():
    """4.6.2 with its embedded database."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    enrol(session.host._state.openfire.properties)
    yield session
    session.close()


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN)))


@pytest.fixture
def theirs():
    return Access(Login("admin", Secret(LEARNER.password)))


def test_somebody_who_is_connected_is_seen_told_something_and_thrown_out(ours, access):
    assert session_dialogue(ours, access, PUPIL) == EXPECTED_SESSION


def test_the_same_of_an_older_release(by_hand, theirs):
    assert session_dialogue(by_hand, theirs, PUPIL) == EXPECTED_SESSION


def test_another_server_is_tried_and_why_it_failed_is_told(ours, access, by_hand, theirs):
    assert federation_dialogue(ours, access) == expected_federation(5)
    assert federation_dialogue(by_hand, theirs) == expected_federation(4)


def test_the_connection_with_another_server_is_ended(ours, access):
    ours.ask(end_server_session, access, "amigos.example")
    left = [one.domain for one in ours.ask(other_sessions, access).servers]
    assert left == ["instituto.example"]


def test_the_chat_tells_who_is_there_while_the_console_does_not_listen(ours, access):
    with ours.host._state.lock:
        ours.host._state.openfire.listening = (5222,)
    assert refusal(ours, listed_sessions, access) == "console-unreachable"
    assert [one.user for one in ours.ask(presences, access)] == [
        "alba.gamboa", "ana.ruiz", "carmen.ortega",
    ]  # fmt: skip


def test_openfire_stopped_in_the_middle_is_told_and_found_again(ours, access):
    assert ours.ask(live_numbers, access).users == 3
    ours.host.run(("systemctl", "stop", UNIT))
    assert refusal(ours, presences, access) == "commands-closed"
    assert refusal(ours, presences, access) == "chat-stopped"
    ours.host.run(("systemctl", "start", UNIT))
    assert ours.ask(live_numbers, access).users == 3


def test_who_is_no_administrator_and_a_wrong_password_are_told_and_not_tried_again(ours):
    change(ours.host._state.openfire.properties, PUPIL, password="De-ana-7")
    for login, code in (
        (Login(PUPIL, Secret("De-ana-7")), Code.ACCOUNTS_NOT_ALLOWED),
        (Login("admin", Secret("guessed")), Code.ACCOUNTS_ADMIN_REFUSED),
    ):
        access = Access(login)
        for _ in range(2):
            with pytest.raises(SetupError) as failed:
                ours.ask(presences, access)
            assert failed.value.problem.code is code


def test_messages_go_to_who_is_connected_and_wait_for_the_others(ours, access):
    away, properties = "marcos.rey", ours.host._state.openfire.properties
    for user in ("alba.gamboa", "carmen.ortega"):
        change(properties, user, online=None)
    add_members(properties, "Claustro & Co", (PUPIL, away))
    told = message_dialogue(ours, access, PUPIL, away, "Claustro & Co")
    assert told == expected_messages(PUPIL, away)
    to_room = Announcement(Audience.ROOM, "Hola", name="a@conference.empresa.example")
    assert ours.ask(announce, access, to_room).waiting is None


def test_where_openfire_keeps_nothing_it_is_foretold(ours, access):
    ours.host._state.openfire.properties["xmpp.offline.type"] = "bounce"
    assert ours.ask(audiences, access).keeps is False


def test_with_a_directory_everybody_is_not_offered():
    given = with_directory()
    session = connect(practice_environment(0, directory=Directory().opened), given)
    apply(session, given, secrets(**KNOWN))
    session.look_again()
    found = session.ask(audiences, Access(Login("ppalotes", Secret(PASSWORD))))
    assert not found.everybody
    session.close()


def test_people_come_and_go_one_by_one_while_the_clock_of_the_practice_runs(ours, monkeypatch):
    state, now = ours.host._state, [1_764_288_000]
    monkeypatch.setattr("time.time_ns", lambda: now[0] * 10**9)
    state.clock = Clock(1.0)
    for user in ("alba.gamboa", "ana.ruiz", "carmen.ortega"):
        change(state.openfire.properties, user, online=None)
    seen = []
    for _ in range(36):  # six minutes
        seen.append({one.user for one in sessions(state)})
        assert all(0 <= now[0] * 1000 - one.since < VISIT for one in sessions(state))
        now[0] += 10
    assert len(set().union(*seen)) == 13  # all but who is locked, and the administrator
    assert max(len(one ^ other) for one, other in pairwise(seen)) <= 4
