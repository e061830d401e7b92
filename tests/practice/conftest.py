"""Servers of the practice that run, and who administers them."""

import pytest

from setupwizard.admin.access import Access
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from tests.practice.learning import ADMIN, answers, apply, connect


@pytest.fixture
def ours():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    yield session
    session.close()


@pytest.fixture
def by_hand():
    """4.6.2 with its embedded database, which only the console shows."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    yield session
    session.close()


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN)))


@pytest.fixture
def theirs():
    return Access(Login("admin", Secret(LEARNER.password)))
