"""What keeps a port from answering, from what the server's own tools print."""

import pytest

from setupwizard.model.problems import Code
from setupwizard.proof.obstacle import obstacle
from tests.fake_transport import FakeTransport
from tests.unit.firewall.recorded import iptables, recorded

LISTENING = """\
LISTEN 0      128               0.0.0.0:22   0.0.0.0:*
LISTEN 0      128                  [::]:22      [::]:*
LISTEN 0      50                      *:5222       *:*
LISTEN 0      50     [::ffff:127.0.0.1]:9090       *:*
LISTEN 0      4096    127.0.0.53%lo:53        0.0.0.0:*
"""


def host(filters="", listening=LISTENING):
    fake = FakeTransport()
    fake.on("ss", out=listening)
    fake.on("sh -c", out=filters)
    return fake


def test_a_port_nobody_holds_is_not_listening():
    assert obstacle(host(), 7070, "chat.example").code is Code.PORT_NOT_LISTENING


def test_a_port_held_only_for_the_server_itself_counts_as_not_listening():
    assert obstacle(host(), 9090, "chat.example").code is Code.PORT_NOT_LISTENING


@pytest.mark.parametrize(
    ("name", "firewall", "rule"),
    [
        ("ufw", "ufw", "-P INPUT DROP"),
        ("cloud-iptables", "iptables", "-A INPUT -j REJECT --reject-with icmp-host-prohibited"),
        ("firewalld", "firewalld", "reject with icmpx admin-prohibited"),
        ("own-nft", "nftables", "counter drop"),
    ],
)
def test_the_rule_that_keeps_people_out_is_named_and_not_the_provider(name, firewall, rule):
    problem = obstacle(host(recorded(name)), 5222, "chat.example")
    assert problem.code is Code.PORT_FIREWALLED
    assert (problem.params["firewall"], problem.params["rule"]) == (firewall, rule)


def test_a_listening_port_no_firewall_refuses_is_blocked_in_between():
    for filters in ("", iptables("-A INPUT -p tcp --dport 5222 -j ACCEPT", "-A INPUT -j DROP")):
        assert obstacle(host(filters), 5222, "chat.example").code is Code.PORT_BLOCKED_BETWEEN


def test_a_rule_nobody_can_judge_is_told_as_one():
    filters = iptables("-A INPUT -m unheard_of -j ACCEPT", "-A INPUT -j DROP")
    problem = obstacle(host(filters), 5222, "chat.example")
    assert problem.code is Code.PORT_FIREWALL_UNSURE
    assert problem.params["rule"] == "-A INPUT -m unheard_of -j ACCEPT"
