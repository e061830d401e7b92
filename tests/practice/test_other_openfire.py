"""An Openfire that somebody else set up by hand, on the practice server and on a real one."""

import threading
from dataclasses import replace

import pytest

from setupwizard.engine.operations.service import ServiceAction, control_service, status
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.openfire.service import SHOW
from setupwizard.practice import Mistake, practice_environment
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.other_openfire import VERSION, set_up_by_hand
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.probe.probe import probe
from tests.practice.learning import apply, connect
from tests.practice.places import real
from tests.standin.fixtures import openfire_version, tarball
from tests.system.other_openfires import finish, tar_as_root_with_a_link_in_init_d

__all__ = ["openfire_version", "tarball"]

QUESTIONS = (
    ("systemctl", "is-enabled", "openfire.service"),
    ("systemctl", "is-active", "openfire.service"),
    ("getent", "passwd", "openfire"),
    ("test", "-e", "/etc/systemd/system/openfire.service"),
    ("grep", "-c", "<setup>true</setup>", "/opt/openfire/conf/openfire.xml"),
    ("stat", "-c", "%n %U:%G", "/opt/openfire", "/opt/openfire/conf/openfire.xml"),
)


@pytest.fixture
def session():
    return connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))


@pytest.fixture
def state():
    state = fresh_server(0)
    set_up_by_hand(state, "practica")
    return state


def test_it_is_found_running_and_whose_it_is(session):
    assert session.facts.openfire is None
    (other,) = session.facts.others
    assert (other.version, other.home, other.user) == (VERSION, "/opt/openfire", "root")
    assert (other.starter, other.enabled, other.set_up) == ("/etc/init.d/openfire", True, True)
    assert other.running
    assert (other.console_port, other.console_secure_port) == (9090, 9091)
    listening = {listener.port for listener in session.facts.listeners}
    assert {5222, 9090, 9091} <= listening
    assert session.ask(status).active


def test_a_set_up_refuses_to_touch_it():
    environment = practice_environment(0, [Mistake.OTHER_OPENFIRE])
    session = connect(environment)
    assert session.unsupported().code is Code.OTHER_OPENFIRE_RUNS
    told = apply(session)
    assert (told.outcome, told.problem.code) == (Outcome.FAILED, Code.OTHER_OPENFIRE_RUNS)
    assert told.problem.params["starter"] == "/etc/init.d/openfire"
    assert connect(environment).facts.others == session.facts.others


def test_it_is_stopped_and_started_as_any_service(session):
    session.ask(control_service, ServiceAction.STOP)
    (other,) = session.look_again().others
    assert (other.running, other.starter) == (False, "/etc/init.d/openfire")
    session.ask(control_service, ServiceAction.START)
    (other,) = session.look_again().others
    assert other.running


def test_nothing_in_its_folder_belongs_to_anybody_but_root(session):
    session.ask(control_service, ServiceAction.RESTART)
    session.look_again()
    folder = ("find", "/opt/openfire", "-type", "f")
    files = session.host.run(folder).out.split()
    owners = session.host.run(("stat", "-c", "%U:%G", "/opt/openfire", *files)).out.split()
    assert len(files) > 5
    assert set(owners) == {"root:root"}


def test_a_fresh_server_has_no_openfire_of_anybody():
    assert connect(practice_environment(0)).facts.others == ()


def alike(host):
    """What it is asked, without what is another on every host: numbers of processes and ports."""
    facts = probe(host)
    ports = {found.port for found in facts.listeners if found.process == "java"}
    shown = [line for line in host.run(SHOW).out.splitlines() if "InvocationID" not in line]
    results = [(result.status, result.out, result.err) for result in host.ask(QUESTIONS)]
    units = {found.unit for found in facts.listeners if found.process == "java"}
    return [replace(other, version="") for other in facts.others], units, ports, shown, results


@pytest.mark.system
@pytest.mark.openfire
def test_it_is_as_one_that_was_set_up_by_hand_on_a_real_server(
    tarball, openfire_version, tmp_path, state
):
    host = PracticeHost(state, threading.Event())
    in_practice = [alike(host)]
    host.run(("systemctl", "stop", "openfire.service"))
    in_practice.append(alike(host))
    lab, link = real("full", tmp_path)
    try:
        finish(lab, tarball, openfire_version)
        tar_as_root_with_a_link_in_init_d(lab, openfire_version)
        on_host = [alike(link)]
        link.run(("systemctl", "stop", "openfire.service"))
        on_host.append(alike(link))
        link.close()
    finally:
        lab.down()
    if openfire_version != VERSION:  # other releases have other ports
        for seen in (*in_practice, *on_host):
            seen[2].intersection_update({5222, 9090, 9091})
    assert in_practice == on_host
