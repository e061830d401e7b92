"""What forbids setting up this host, before anything is asked or changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from setupwizard.engine.systems import require_no_other, require_ports, require_room
from setupwizard.model.answers import Answers
from setupwizard.model.facts import Listener, OpenfireFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.programs import program
from setupwizard.probe.probe import parse

HOSTS = Path(__file__).parent.parent / "hosts"
ANSWERS = Answers.model_validate(
    {
        "host": {"address": "chat.example.org"},
        "server": {"domain": "example.org", "fqdn": "chat.example.org"},
        "admin": {"email": "ana@example.org"},
    }
)
OURS = OpenfireFound("5.1.1", set_up=True, begun=False, ours=True)


def recorded(name):
    return parse((HOSTS / name).read_text(encoding="utf-8"), now=0)


FRESH = recorded("debian-12/probe.txt")


def refused(check, *given):
    with pytest.raises(SetupError) as caught:
        check(*given)
    return caught.value.problem


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("tar_as_root_with_a_link_in_init_d", Code.OTHER_OPENFIRE_RUNS),
        ("from_the_package", Code.OTHER_OPENFIRE_RUNS),
        ("own_unit_and_own_user_in_our_place", Code.OTHER_OPENFIRE_RUNS),
        ("stopped_somewhere_else", Code.OTHER_OPENFIRE_STOPPED),
        ("started_by_hand_from_a_home", Code.OTHER_OPENFIRE_BY_HAND),
        ("another_version_that_nothing_starts", Code.OTHER_OPENFIRE_UNUSED),
    ],
)
def test_an_openfire_of_somebody_else_is_told_as_what_it_is(name, code):
    facts = recorded(f"other-openfires/{name}.txt")
    problem = refused(require_no_other, facts)
    (other,) = facts.others
    assert problem.code is code
    assert problem.params == {
        "openfire": f"Openfire {other.version}",
        "home": other.home,
        "user": other.user,
        "starter": other.starter,
    }


def test_beside_a_server_of_ours_another_one_is_none_of_our_business():
    facts = recorded("other-openfires/stopped_somewhere_else.txt")
    require_no_other(replace(facts, openfire=OURS))


def test_one_that_nobody_uses_forbids_nothing():
    old = OpenfireFound("4.6.2", True, False, False, home="/srv/openfire.old", user="jive")
    require_no_other(replace(FRESH, others=(old,)))


@pytest.mark.parametrize(("name", "holder"), [("prosody-and-cockpit", "Prosody"),
                                              ("ejabberd", "ejabberd")])  # fmt: skip
def test_another_chat_server_is_named(name, holder):
    problem = refused(require_room, recorded(f"neighbours/{name}.txt"))
    assert problem.code is Code.OTHER_CHAT_SERVER
    assert problem.params["process"] == holder


def test_a_port_of_the_console_that_is_taken_has_the_name_of_what_took_it():
    problem = refused(require_ports, recorded("neighbours/ejabberd.txt"), ANSWERS)
    assert (problem.code, problem.params["process"]) == (Code.OTHER_CHAT_SERVER, "ejabberd")
    held = Listener(9090, "*", "systemd", 1, "cockpit.socket")
    problem = refused(require_ports, replace(FRESH, listeners=(held,)), ANSWERS)
    assert problem.code is Code.PORT_TAKEN
    assert problem.params == {"port": "9090", "process": "Cockpit"}


def test_a_port_that_cannot_be_another_is_told_apart_from_one_that_can():
    held = Listener(5222, "*", "python3", 80, "bridge.service")
    problem = refused(require_room, replace(FRESH, listeners=(held,)))
    assert problem.code is Code.FIXED_PORT_TAKEN
    assert problem.params == {"port": "5222", "process": "bridge.service"}


def test_our_own_openfire_does_not_stand_in_its_own_way():
    held = (
        Listener(5222, "*", "java", 80, "openfire.service"),
        Listener(9090, "127.0.0.1", "java", 80, "openfire.service"),
        Listener(9090, "10.0.0.1", "nginx", 81, "nginx.service"),
        Listener(5223, "*", "stunnel", 82, "stunnel4.service"),
    )
    running = replace(OURS, running=True, starter="openfire.service")
    facts = replace(FRESH, openfire=running, openfire_active=True, listeners=held)
    require_room(facts)
    require_ports(facts, ANSWERS)


def test_our_own_openfire_started_by_hand_is_not_configured_behind_its_back():
    facts = replace(FRESH, openfire=replace(OURS, running=True, user="root"))
    problem = refused(require_ports, facts, ANSWERS)
    assert (problem.code, problem.params) == (Code.OPENFIRE_BY_HAND, {"user": "root"})


def test_a_port_somebody_took_while_our_server_was_down_is_told_before_it_is_started():
    held = Listener(9090, "*", "systemd", 1, "cockpit.socket")
    facts = replace(FRESH, openfire=OURS, listeners=(held,))
    assert refused(require_ports, facts, ANSWERS).code is Code.PORT_TAKEN


@pytest.mark.parametrize(
    ("process", "unit", "name"),
    [
        ("java", "tomcat9.service", "Tomcat"),
        ("lua5.4", "prosody@school.service", "Prosody"),
        ("cockpit-tls", "cockpit.service", "Cockpit"),
        ("docker-proxy", "docker.service", "Docker"),
        ("nginx", "", "nginx"),
        ("node", "", "node"),
        ("node", "board.service", "board.service"),
        ("", "", "?"),
    ],
)
def test_a_program_is_called_as_its_owner_would_call_it(process, unit, name):
    assert program(process, unit) == name
