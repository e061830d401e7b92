"""The settings of a practice server, asked and changed as those of a real one."""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.database import database_state, database_use
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.practice.server_dialogues import (
    EXPECTED_ADDRESSES_CHANGED,
    EXPECTED_ALONE,
    EXPECTED_CACHES_CHANGED,
    EXPECTED_DATABASES,
    EXPECTED_DOORS,
    EXPECTED_LANGUAGE_AND_TIME,
    EXPECTED_QUERIES_COUNTED,
    EXPECTED_SMS_CHANGED,
    EXPECTED_TEST_OF_EMAIL,
    EXPECTED_UPDATES_CHANGED,
    addresses_changed,
    alone,
    caches_changed,
    databases,
    doors,
    email_tests,
    expected_settings_of_email,
    language_and_time,
    queries_counted,
    settings_of_email,
    sms_changed,
    updates_changed,
)

OURS = Login("admin", Secret(ADMIN))
THEIRS = Login("admin", Secret(LEARNER.password))
MAIL = ("mail.example.org", 587, 465)


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


def test_its_mail_server_is_changed_as_that_of_a_real_one(ours, by_hand):
    expected = expected_settings_of_email(*MAIL)
    assert settings_of_email(ours, Access(OURS), *MAIL) == expected
    assert settings_of_email(by_hand, Access(THEIRS), *MAIL) == expected


def test_a_test_mail_tells_what_was_said(ours):
    assert email_tests(ours, Access(OURS), *MAIL, 2526) == EXPECTED_TEST_OF_EMAIL


def test_its_database_is_told_of_as_that_of_a_real_one(ours):
    assert databases(ours, Access(OURS)) == EXPECTED_DATABASES


def test_an_embedded_database_is_told_as_far_as_openfire_tells(by_hand):
    state = by_hand.ask(database_state, Access())
    assert (state.kind, state.tables) == ("embedded", ())
    assert state.unread.code is Code.DATABASE_OUT_OF_SIGHT
    use = by_hand.ask(database_use, Access(THEIRS))
    assert use.product.startswith("HSQL")
    assert use.pool is None


def test_what_it_asks_of_its_database_is_counted_as_by_a_real_one(ours, by_hand):
    assert queries_counted(ours, Access(OURS)) == EXPECTED_QUERIES_COUNTED
    assert queries_counted(by_hand, Access(THEIRS)) == EXPECTED_QUERIES_COUNTED


def test_its_caches_are_changed_as_those_of_a_real_one(ours, by_hand):
    assert caches_changed(ours, Access(OURS)) == EXPECTED_CACHES_CHANGED
    assert caches_changed(by_hand, Access(THEIRS)) == EXPECTED_CACHES_CHANGED


def test_its_name_and_ports_are_changed_as_those_of_a_real_one(ours):
    assert addresses_changed(ours, Access(OURS)) == EXPECTED_ADDRESSES_CHANGED


@pytest.mark.parametrize(
    ("dialogue", "expected"),
    [
        (language_and_time, EXPECTED_LANGUAGE_AND_TIME),
        (updates_changed, EXPECTED_UPDATES_CHANGED),
        (sms_changed, EXPECTED_SMS_CHANGED),
        (alone, EXPECTED_ALONE),
        (doors, EXPECTED_DOORS),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_its_small_settings_are_changed_as_those_of_a_real_one(ours, dialogue, expected):
    assert dialogue(ours, Access(OURS)) == expected
