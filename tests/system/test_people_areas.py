"""What is asked and done about the people of a running Openfire of each release, as in practice.

The stand-in has no pages behind its login.
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.user import Kept
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.people_dialogues import (
    EXPECTED_LIST,
    account_dialogue,
    expected_account,
    expected_lock,
    expected_membership,
    list_dialogue,
    lock_dialogue,
    membership_dialogue,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("people"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("people"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access():
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


def test_an_account_is_made_changed_locked_and_deleted(session, access, host):
    assert account_dialogue(session, access) == expected_account(Kept.DATABASE)
    assert host.sql("SELECT username FROM ofuser", "openfire") == "admin"


def test_locks_begin_and_end_and_names_are_kept_as_openfire_writes_them(session, access):
    major = access.status(session).major
    assert lock_dialogue(session, access) == expected_lock(major)


def test_people_are_found_by_words_and_in_each_order(session, access):
    assert list_dialogue(session, access) == EXPECTED_LIST


def test_somebody_is_put_into_a_group_and_out_of_it(session, access):
    group = "Claustro & Co"
    with access.console(session) as console:
        console.post("group-create.jsp", {"name": group, "description": "", "create": "true"})
    assert membership_dialogue(session, access, group) == expected_membership(group)
