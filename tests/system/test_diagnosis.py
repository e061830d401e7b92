"""Why somebody cannot connect to a running Openfire of each release: faults made, and found.

The stand-in has no pages behind its login.
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.diagnosis import Stage, Verdict
from setupwizard.admin.status import server_status
from setupwizard.engine.operations.service import ServiceAction, control_service
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.diagnosis_dialogues import (
    EXPECTED,
    EXPECTED_ADDRESSES,
    address_dialogue,
    asked,
    diagnosis_dialogue,
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
    pytest.mark.xdist_group("diagnosis"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    folder = tmp_path_factory.mktemp("diagnosis")
    with set_up(host, folder, tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access(session):
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


def test_what_is_the_persons_own_is_found(session, access):
    assert diagnosis_dialogue(session, access) == EXPECTED


def test_who_is_kept_out_by_their_address_is_told(session, access):
    assert address_dialogue(session, access) == EXPECTED_ADDRESSES


def test_a_firewall_that_shuts_the_port_is_named(session, access, host):
    rule = ["INPUT", "-p", "tcp", "--dport", "5222", "!", "-i", "lo", "-j", "DROP"]
    host.run_root(["iptables", "-w", "-I", *rule])
    try:
        found = asked(session, access, "admin")
    finally:
        host.run_root(["iptables", "-w", "-D", *rule])
    assert found.first_fault.stage is Stage.PORT
    assert found.first_fault.problem.code in (Code.CHAT_SHUT, Code.PORT_FIREWALL_UNSURE)


def test_behind_a_stopped_openfire_nothing_else_is_asked(session, access, host):
    session.ask(control_service, ServiceAction.STOP)
    try:
        found = asked(session, access, "admin")
    finally:
        session.ask(control_service, ServiceAction.START)
        assert labs.wait_until(lambda: consoles(session))
    assert found.first_fault.problem.code is Code.CHAT_STOPPED
    assert {one.verdict for one in found.checks[1:]} == {Verdict.UNSURE}


def consoles(session):
    """The ports of the console that listen: they come after that of the chat."""
    return [one for one in session.ask(server_status).ports if one.own and one.console]
