"""ufw on a real server, looked at from outside."""

import socket

from setupwizard.model.events import Outcome
from setupwizard.steps.firewall import PortsOpen
from tests.system.stepping import linked, run

STEP = PortsOpen((5222, 5223))


def answers(host, port):
    try:
        socket.create_connection((host.address, port), 3).close()
    except ConnectionRefusedError:
        return True  # let through; nobody listens there
    except TimeoutError:
        return False
    return True


def test_an_active_firewall_opens_the_ports_and_keeps_what_it_had(lab, tmp_path):
    host = lab("full")
    for words in ("allow 22/tcp", "allow from 192.0.2.0/24 to any port 8080", "--force enable"):
        host.run_root(["ufw", *words.split()])
    assert not answers(host, 5222)
    before = host.run_root(["ufw", "show", "added"]).stdout
    with linked(host, tmp_path) as link:
        assert run(link, STEP).outcome is Outcome.CHANGED
        assert run(link, STEP).outcome is Outcome.UNCHANGED
    assert answers(host, 5222)
    assert answers(host, 5223)
    assert answers(host, 22)
    assert not answers(host, 9090)
    assert set(before.splitlines()) < set(
        host.run_root(["ufw", "show", "added"]).stdout.splitlines()
    )


def test_a_firewall_that_is_off_stays_off(lab, tmp_path):
    host = lab("full")
    with linked(host, tmp_path) as link:
        assert run(link, STEP).outcome is Outcome.UNCHANGED
    assert "inactive" in host.run_root(["ufw", "status"]).stdout


def test_a_rule_of_somebody_that_forbids_the_port_is_told(lab, tmp_path):
    host = lab("full")
    for words in ("allow 22/tcp", "deny 5222", "--force enable"):
        host.run_root(["ufw", *words.split()])
    with linked(host, tmp_path) as link:
        ran = run(link, STEP)
    assert (ran.outcome, ran.problem.params["port"]) == (Outcome.FAILED, "5222")
