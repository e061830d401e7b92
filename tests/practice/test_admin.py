"""A practice server that runs, asked and changed as a real one (`tests/system/test_admin.py`)."""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.counts import server_counts
from setupwizard.admin.status import Chat, server_status
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import (
    expected_properties,
    known_property,
    properties_dialogue,
)
from tests.practice.learning import ADMIN, answers, apply, connect


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
    assert counts.properties > 3


def test_a_wrong_password_is_told_as_that(ours):
    with pytest.raises(SetupError) as failed:
        known_property(ours, Access(Login("admin", Secret("guessed"))), "xmpp.domain")
    assert failed.value.problem.code is Code.CONSOLE_LOGIN_FAILED
