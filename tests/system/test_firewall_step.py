"""Every firewall a server may have, looked at from outside: one server, one after another."""

import socket

import pytest

from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.probe.probe import probe
from setupwizard.proof.obstacle import obstacle
from setupwizard.steps.firewall import PortsOpen
from tests.system.lab import wait_until
from tests.system.stepping import linked, run

pytestmark = pytest.mark.xdist_group("firewalls")  # they share a server

STEP = PortsOpen((5222, 5223))

CLOUD = """\
# iptables rules of the image
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:InstanceServices - [0:0]
-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p icmp -j ACCEPT
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j ACCEPT
-A INPUT -j REJECT --reject-with icmp-host-prohibited
-A OUTPUT -d 169.254.0.0/16 -j InstanceServices
COMMIT
"""
OWN_NFT = """\
#!/usr/sbin/nft -f
flush ruleset
table inet filter {
    set office { type ipv4_addr; flags interval; elements = { 192.0.2.0/24, 198.51.100.7 } }
    chain input {
        type filter hook input priority filter; policy accept;
        ct state vmap { established : accept, related : accept, invalid : drop }
        iifname "lo" accept
        meta l4proto { icmp, ipv6-icmp } accept
        tcp dport 22 accept
        ip saddr @office tcp dport { 5222, 5223 } accept
        counter drop
    }
}
"""
RULES_FILE, NFT_FILE = "/etc/iptables/rules.v4", "/etc/nftables.conf"

LISTEN = """
import selectors, socket
waiting = selectors.DefaultSelector()
for port in (5222, 5223, 9090):
    held = socket.create_server(("", port))
    waiting.register(held, selectors.EVENT_READ)
while True:
    for key, _ in waiting.select():
        key.fileobj.accept()[0].close()
"""


def answers(host, port):
    try:
        socket.create_connection((host.address, port), 2).close()
    except OSError:
        return False
    return True


@pytest.fixture
def host(filtering_host):
    """Programs listen on the ports, and every firewall is off."""
    host = filtering_host
    listening = ["systemctl", "is-active", "-q", "listening"]
    if host.run_root(listening, check=False).returncode:
        host.run_root(["systemd-run", "-q", "--unit=listening", "python3", "-c", LISTEN])
    off = """
        ufw --force reset; systemctl disable --now firewalld nftables netfilter-persistent
        iptables-legacy -P INPUT ACCEPT; iptables-legacy -F; nft flush ruleset
        rm -rf /etc/iptables/rules.* /etc/firewalld/zones/*
    """
    host.run_root(["sh", "-c", off], check=False)
    assert wait_until(lambda: answers(host, 9090))
    return host


@pytest.fixture
def link(host, tmp_path):
    with linked(host, tmp_path) as connected:
        yield connected


def install(host, package):
    done = f"dpkg-query -W -f '${{db:Status-Abbrev}}' {package} | grep -q ^ii"
    words = f"{done} || DEBIAN_FRONTEND=noninteractive apt-get -y -q install {package}"
    host.run_root(["sh", "-c", words])


@pytest.fixture
def persistent(host):
    """What loads iptables' rules at a start. Debian has it or ufw, not both."""
    install(host, "iptables-persistent")
    host.run_root(["systemctl", "enable", "netfilter-persistent"])
    host.write("/etc/iptables/rules.v6", "")


@pytest.fixture
def ufw(host):
    install(host, "ufw")

    def told(words):
        host.run_root(["ufw", *words.split()])

    return told


def load(host, path, text, unit):
    host.write(path, text)
    host.run_root(["systemctl", "enable", unit])
    host.run_root(["systemctl", "restart", unit])


def rules_and_files(host):
    """What anybody ever said to a firewall here."""
    shown = "nft -s list ruleset; iptables-save; ip6tables-save; iptables-legacy-save"
    shown += "; cd /etc; find iptables nftables.conf ufw firewalld -type f | sort | xargs md5sum"
    lines = host.run_root(["sh", "-c", shown], check=False).stdout.splitlines()
    return [line for line in lines if not line.startswith(("#", ":"))]


def opens(host, link, name):
    """It was shut by this firewall, is opened in it, and is then left alone."""
    assert wait_until(lambda: not answers(host, 5222))
    found = probe(link).firewall
    assert (found.name, found.by_hand) == (name, False)
    problem = obstacle(link, 5222, host.address)
    assert (problem.code, problem.params["firewall"]) == (Code.PORT_FIREWALLED, name)
    before = rules_and_files(host)
    assert run(link, STEP).outcome is Outcome.CHANGED
    stays_open(host)
    assert run(link, STEP).outcome is Outcome.UNCHANGED
    assert obstacle(link, 5222, host.address).code is Code.PORT_BLOCKED_BETWEEN
    after = rules_and_files(host)
    return [line for line in before if line not in after]


def stays_open(host):
    assert wait_until(lambda: answers(host, 5222))
    assert answers(host, 5223)
    assert answers(host, 22)
    assert not answers(host, 9090)


def refuses(host, link, code):
    """It says why and which line to add, before it changes anything."""
    assert not answers(host, 5222)
    before = rules_and_files(host)
    ran = run(link, STEP)
    assert (ran.outcome, ran.problem.code) == (Outcome.FAILED, code)
    assert rules_and_files(host) == before
    return ran.problem.params


def test_a_server_without_a_firewall_is_left_as_it_is(host, link):
    before = rules_and_files(host)
    assert probe(link).firewall is None
    assert run(link, STEP).outcome is Outcome.UNCHANGED
    assert rules_and_files(host) == before


def test_ufw_opens_the_ports_and_keeps_what_it_had(ufw, host, link):
    for words in ("allow 22/tcp", "allow from 192.0.2.0/24 to any port 8080", "--force enable"):
        ufw(words)
    before = host.run_root(["ufw", "show", "added"]).stdout
    opens(host, link, "ufw")
    added = host.run_root(["ufw", "show", "added"]).stdout
    assert set(before.splitlines()) < set(added.splitlines())
    ufw("reload")
    stays_open(host)


def test_a_rule_of_ufw_that_forbids_the_port_is_told(ufw, host, link):
    for words in ("allow 22/tcp", "deny 5222", "--force enable"):
        ufw(words)
    told = refuses(host, link, Code.FIREWALL_FORBIDS)
    assert (told["port"], told["firewall"]) == ("5222", "ufw")


def test_firewalld_opens_the_ports_now_and_at_every_start(host, link):
    host.run_root(["systemctl", "enable", "--now", "firewalld"])
    opens(host, link, "firewalld")
    host.run_root(["systemctl", "restart", "firewalld"])
    assert wait_until(lambda: not answers(host, 9090))
    stays_open(host)


def test_a_port_open_in_firewalld_until_the_next_start_only_is_made_to_stay(host, link):
    host.run_root(["systemctl", "enable", "--now", "firewalld"])
    assert wait_until(lambda: not answers(host, 9090))
    host.run_root(["firewall-cmd", "--add-port=5222/tcp", "--add-port=5223/tcp"])
    assert run(link, STEP).outcome is Outcome.CHANGED
    host.run_root(["firewall-cmd", "--reload"])
    stays_open(host)


def test_own_rules_of_nftables_are_left_alone_and_the_line_is_told(host, link):
    load(host, NFT_FILE, OWN_NFT, "nftables")
    found = probe(link).firewall
    assert (found.name, found.by_hand) == ("nftables", True)
    problem = obstacle(link, 5222, host.address)
    assert (problem.params["firewall"], problem.params["rule"]) == ("nftables", "counter drop")
    told = refuses(host, link, Code.FIREWALL_BY_HAND)
    assert told["file"] == NFT_FILE
    host.run_root(["sh", "-c", told["command"].replace("sudo ", "")])
    assert run(link, STEP).outcome is Outcome.UNCHANGED
    stays_open(host)
    mended = OWN_NFT.replace("counter drop", f"{told['line']}\ncounter drop")
    load(host, NFT_FILE, mended, "nftables")
    stays_open(host)


def test_rules_of_the_old_iptables_are_left_alone_and_the_line_is_told(host, link):
    for words in ("-P INPUT DROP", "-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT",
                  "-A INPUT -p tcp --dport 22 -j ACCEPT"):  # fmt: skip
        host.run_root(["iptables-legacy", *words.split()])
    told = refuses(host, link, Code.FIREWALL_BY_HAND_ANYWHERE)
    host.run_root(["sh", "-c", told["command"].replace("sudo ", "")])
    assert run(link, STEP).outcome is Outcome.UNCHANGED
    stays_open(host)


def test_rules_of_a_cloud_that_nobody_is_known_to_load_are_left_alone(host, link):
    host.run_root(["iptables-restore"], stdin=CLOUD)
    told = refuses(host, link, Code.FIREWALL_BY_HAND_ANYWHERE)
    assert told["rule"] == "-A INPUT -j REJECT --reject-with icmp-host-prohibited"
    host.run_root(["sh", "-c", told["command"].replace("sudo ", "")])
    assert run(link, STEP).outcome is Outcome.UNCHANGED
    stays_open(host)


def test_rules_of_a_cloud_get_one_line_before_the_refusal_now_and_in_their_file(
    persistent, host, link
):
    load(host, RULES_FILE, CLOUD, "netfilter-persistent")
    host.run_root(["chmod", "0640", RULES_FILE])
    gone = opens(host, link, "iptables")
    assert [line.split()[1] for line in gone] == ["iptables/rules.v4"]  # every rule is still there
    lines = host.read(RULES_FILE).splitlines()
    ours = [line for line in lines if "Openfire" in line]
    assert [line for line in lines if line not in ours] == CLOUD.splitlines()
    assert len(ours) == len(STEP.ports)
    assert host.run_root(["stat", "-c", "%a", RULES_FILE]).stdout == "640\n"
    host.run_root(["nft", "flush", "ruleset"])
    host.run_root(["systemctl", "restart", "netfilter-persistent"])
    stays_open(host)
