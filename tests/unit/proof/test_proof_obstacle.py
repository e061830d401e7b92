"""Which of the three keeps a port from answering, from what the server's own tools print."""

import pytest

from setupwizard.model.problems import Code
from setupwizard.proof.obstacle import blocked_by, listeners, obstacle
from setupwizard.transport.base import Result
from setupwizard.transport.fake import FakeTransport

LISTENING = """\
LISTEN 0      128               0.0.0.0:22   0.0.0.0:*
LISTEN 0      128                  [::]:22      [::]:*
LISTEN 0      50                      *:5222       *:*
LISTEN 0      50     [::ffff:127.0.0.1]:9090       *:*
LISTEN 0      4096    127.0.0.53%lo:53        0.0.0.0:*
"""

UFW = """\
Status: active
Logging: on (low)
Default: deny (incoming), allow (outgoing), disabled (routed)
New profiles: skip

To                         Action      From
--                         ------      ----
22/tcp (OpenSSH)           ALLOW IN    Anywhere
5223/tcp                   LIMIT IN    Anywhere
5262:5269/tcp              ALLOW IN    Anywhere
7070,7443/tcp              ALLOW IN    Anywhere
7777/udp                   ALLOW IN    Anywhere
9090/tcp                   ALLOW IN    10.0.0.0/8
5275                       DENY IN     Anywhere
5275/tcp                   ALLOW IN    Anywhere
22/tcp (OpenSSH (v6))      ALLOW IN    Anywhere (v6)
5222/tcp (v6)              ALLOW IN    Anywhere (v6)
"""

NOT_THERE = Result((), 127, err="not found")


def ok(out):
    return Result((), 0, out)


def host(listening=LISTENING, ufw="Status: inactive\n", iptables="-P INPUT ACCEPT\n", nft=""):
    fake = FakeTransport()
    for command, out in (("ss", listening), ("ufw", ufw), ("iptables", iptables), ("nft", nft)):
        fake.on(command, out=out)
    return fake


@pytest.mark.parametrize(
    ("port", "addresses"),
    [(22, ("0.0.0.0", "::")), (5222, ("0.0.0.0",)), (9090, ("127.0.0.1",)), (53, ("127.0.0.53",))],
)
def test_the_addresses_a_port_listens_on_are_read(port, addresses):
    assert listeners(LISTENING, port) == addresses


def test_a_port_nobody_holds_is_not_listening():
    assert obstacle(host(), 7070, "chat.example").code is Code.PORT_NOT_LISTENING


def test_a_port_held_only_for_the_server_itself_counts_as_not_listening():
    assert obstacle(host(), 9090, "chat.example").code is Code.PORT_NOT_LISTENING


def test_a_listening_port_without_a_rule_is_the_firewalls_doing():
    problem = obstacle(host(ufw=UFW), 5222, "chat.example")
    assert problem.code is Code.PORT_FIREWALLED
    assert problem.params["firewall"] == "ufw"


def test_a_listening_port_no_firewall_refuses_is_blocked_in_between():
    assert obstacle(host(), 5222, "chat.example").code is Code.PORT_BLOCKED_BETWEEN


def test_an_absent_firewall_is_not_in_the_way():
    assert blocked_by(5222, NOT_THERE, NOT_THERE, NOT_THERE) == ""


@pytest.mark.parametrize(
    ("port", "firewall"),
    [
        (5222, "ufw"),  # only for IPv6
        (22, ""),
        (5223, ""),
        (5262, ""),
        (5269, ""),
        (5270, "ufw"),
        (7070, ""),
        (7443, ""),
        (7777, "ufw"),  # only udp
        (9090, "ufw"),  # only for some
        (5275, "ufw"),  # the first rule that fits decides
    ],
)
def test_ufw_rules_are_read_as_meant(port, firewall):
    # With ufw, the chains it writes are not read: here they would say the opposite.
    assert blocked_by(port, ok(UFW), ok("-P INPUT DROP\n"), ok("")) == firewall


def test_ufw_that_admits_by_default_admits():
    status = UFW.replace("deny (incoming)", "allow (incoming)")
    assert blocked_by(5222, ok(status), NOT_THERE, NOT_THERE) == ""
    assert blocked_by(5275, ok(status), NOT_THERE, NOT_THERE) == "ufw"


IPTABLES = """\
-P INPUT ACCEPT
-A INPUT -i lo -j ACCEPT
-A INPUT -m state --state ESTABLISHED -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -p tcp -m multiport --dports 5223,7070:7443 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 5269 -j DROP
{last}
"""


@pytest.mark.parametrize("last", ["-A INPUT -j DROP", "-A INPUT -j REJECT --reject-with icmp-x"])
@pytest.mark.parametrize(("port", "named"), [(5222, "iptables"), (5223, ""), (7443, "")])
def test_iptables_that_end_in_a_refusal_admit_what_they_name(last, port, named):
    assert blocked_by(port, NOT_THERE, ok(IPTABLES.format(last=last)), NOT_THERE) == named


def test_iptables_that_drop_by_policy_or_by_name_refuse():
    open_end = IPTABLES.format(last="")
    assert blocked_by(5222, NOT_THERE, ok(open_end), NOT_THERE) == ""
    assert blocked_by(5269, NOT_THERE, ok(open_end), NOT_THERE) == "iptables"
    dropping = open_end.replace("-P INPUT ACCEPT", "-P INPUT DROP")
    assert blocked_by(5222, NOT_THERE, ok(dropping), NOT_THERE) == "iptables"
    assert blocked_by(22, NOT_THERE, ok(dropping), NOT_THERE) == ""


NFTABLES = """\
table inet filter {
	chain input {
		type filter hook input priority filter; policy drop;
		tcp dport { 22, 5223 } accept
		tcp dport 7070 accept
		iif "lo" accept
		ct state established accept
	}
}
"""


@pytest.mark.parametrize(("port", "named"), [(5222, "nftables"), (5223, ""), (7070, "")])
def test_nftables_that_drop_by_default_admit_what_they_name(port, named):
    assert blocked_by(port, NOT_THERE, NOT_THERE, ok(NFTABLES)) == named


def test_nftables_that_admit_by_default_admit():
    ruleset = NFTABLES.replace("policy drop", "policy accept")
    assert blocked_by(5222, NOT_THERE, NOT_THERE, ok(ruleset)) == ""
