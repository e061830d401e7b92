"""What is asked and done about a running Openfire of each release, as in practice.

The stand-in has a console for its login only.
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import (
    expected_properties,
    known_property,
    properties_dialogue,
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
    pytest.mark.xdist_group("admin"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("admin"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access():
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


def test_properties_are_made_changed_put_back_encrypted_and_deleted(session, access, host):
    major = access.status(session).major
    assert properties_dialogue(session, access) == expected_properties(major)
    left = "SELECT count(*) FROM ofproperty WHERE name LIKE 'x.contract%'"
    assert host.sql(left, "openfire") == "0"
    idle = ("360000", False, False, "at-once", "client-connections")
    assert known_property(session, access, "xmpp.client.idle") == idle
    domain = ("empresa.example", True, False, "restart", "")
    assert known_property(session, access, "xmpp.domain") == domain
