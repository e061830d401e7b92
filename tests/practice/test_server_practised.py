"""The settings of a practice server, asked and changed as those of a real one."""

import pytest

from setupwizard.admin.access import Access
from setupwizard.model.events import Outcome
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.practice.server_dialogues import (
    EXPECTED_TEST_OF_EMAIL,
    email_tests,
    expected_settings_of_email,
    settings_of_email,
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
