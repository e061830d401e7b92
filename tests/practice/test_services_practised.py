"""The conference services of a practice server, asked and changed as those of a real one
(`system/test_room_areas.py`).
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.practice.programs.openfire_people import add_members
from setupwizard.proof.base import Login
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.practice.room_dialogues import GROUP
from tests.practice.service_dialogues import (
    EXPECTED_ENTRUSTING,
    EXPECTED_LIFE,
    EXPECTED_SETTINGS,
    entrusting_dialogue,
    expected_retired,
    life_dialogue,
    retired_dialogue,
    settings_dialogue,
)


@pytest.fixture
def ours():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    add_members(kept(session), GROUP, ())
    yield session
    session.close()


@pytest.fixture
def by_hand():
    """4.6.2 with its embedded database, which only the console shows."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    add_members(kept(session), GROUP, ())
    yield session
    session.close()


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN)))


@pytest.fixture
def theirs():
    return Access(Login("admin", Secret(LEARNER.password)))


def kept(session):
    return session.host._state.openfire.properties


def test_a_service_is_made_and_deleted_with_its_rooms(ours, access):
    assert life_dialogue(ours, access) == EXPECTED_LIFE


def test_everything_set_in_a_service_is_changed(ours, access, by_hand, theirs):
    assert settings_dialogue(ours, access) == EXPECTED_SETTINGS
    assert settings_dialogue(by_hand, theirs) == EXPECTED_SETTINGS


def test_people_and_groups_create_rooms_and_administer(ours, access, by_hand, theirs):
    assert entrusting_dialogue(ours, access) == EXPECTED_ENTRUSTING
    assert entrusting_dialogue(by_hand, theirs) == EXPECTED_ENTRUSTING


def test_retired_rooms_are_of_5(ours, access, by_hand, theirs):
    assert retired_dialogue(ours, access) == expected_retired(5)
    assert retired_dialogue(by_hand, theirs) == expected_retired(4)
