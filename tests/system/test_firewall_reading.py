"""What we make of rules, against what a kernel makes of them: many rule sets, each tried."""

import json
import random
from pathlib import Path

import pytest

from setupwizard.files import shipped
from setupwizard.firewall.reading import read_firewalls

pytestmark = pytest.mark.xdist_group("firewalls")  # they share a server

KERNEL = Path(__file__).with_name("try_rules.py")
PORTS = (5222, 5223, 7443)
CASES = 45

NFT_MEETS = (
    "tcp dport 5222", "tcp dport != 5222", "tcp dport { 22, 5222 }", "tcp dport 5000-5222",
    "tcp dport >= 7000", "th dport 5223", "udp dport 5222", "meta l4proto tcp",
    "meta l4proto { tcp, udp }", "meta nfproto ipv4", "meta nfproto ipv6", "ip protocol tcp",
    "ip saddr 192.0.2.0/24", "ip saddr != 192.0.2.0/24", "ip saddr 0.0.0.0/0", "ip saddr @known",
    "ip saddr != @known", "ip6 saddr 2001:db8::/32", "ip6 saddr != 2001:db8::/32",
    "ip daddr 10.98.0.1", "ip daddr 224.0.0.251", "iifname lo", 'iifname "in*"', "iif != lo",
    'iifname { "lo", "inside" }', "ct state established,related", "ct state new",
    "ct state { new, untracked }", "ct state invalid", "ct state != new", "ct status dnat",
    "tcp flags syn", "tcp flags & (fin | syn | rst | ack) == syn",
    "tcp flags & (fin | syn) == fin | syn", "fib daddr type local", "fib saddr type multicast",
    "meta mark 0x1", "meta pkttype multicast", "limit rate 1000/second burst 1000 packets",
    "limit rate over 1000/second burst 1000 packets", "counter", "tcp dport @ports",
    "ip saddr . tcp dport { 192.0.2.7 . 5222 }", "icmp type echo-request", "ip version 4",
)  # fmt: skip
NFT_ACTS = (
    "accept", "accept", "drop", "reject with icmpx admin-prohibited", "reject",
    "return", "jump extra", "goto extra", "counter", 'log prefix "x"',
    "tcp dport vmap { 5222 : accept, 5223 : jump extra, 7443 : drop }",
    "ct state vmap { established : accept, new : jump extra, invalid : drop }",
)  # fmt: skip

OLD_MEETS = (
    "-p tcp --dport 5222", "-p tcp ! --dport 5222", "-p tcp -m multiport --dports 22,5222:5223",
    "-p tcp -m multiport ! --dports 7443", "-p udp --dport 5222", "-p tcp", "! -p tcp", "-i lo",
    "! -i lo", "-i in+", "-p tcp --syn", "-p tcp ! --syn", "-m conntrack --ctstate NEW",
    "-m conntrack --ctstate RELATED,ESTABLISHED", "-m state --state NEW",
    "-m state --state INVALID",
    "-m conntrack ! --ctstate NEW", "-m comment --comment DROP",
    "-m limit --limit 1000/sec --limit-burst 1000", "-m addrtype --dst-type LOCAL",
    "-m addrtype --dst-type MULTICAST", "-m addrtype ! --dst-type LOCAL",
    "-m recent --rcheck --name seen", "-m mark --mark 0x1/0x1", "-m mark ! --mark 0x1/0x1",
    "-p tcp --tcp-flags FIN,SYN FIN,SYN", "-p tcp --sport 1024:65535", "-p tcp --sport 80",
    "-m connlimit --connlimit-above 50", "",
)  # fmt: skip
OLD_V4 = (
    "-s 192.0.2.0/24", "! -s 192.0.2.0/24", "-d 10.98.0.1", "-d 224.0.0.251",
    "-m iprange --src-range 192.0.2.1-192.0.2.9",
)  # fmt: skip
OLD_ACTS = ("ACCEPT", "ACCEPT", "DROP", "REJECT", "RETURN", "extra", "LOG --log-prefix x")


def nft_rules(dice):
    """Every base chain lets IPv6 find its neighbours, and what has begun go on."""

    def rules():
        found = []
        for _ in range(dice.randint(0, 6)):
            meets = dice.sample(NFT_MEETS, dice.randint(0, 2))
            found.append(" ".join([*meets, dice.choice(NFT_ACTS)]))
        return found

    extra = [rule for rule in rules() if "extra" not in rule]
    chains = [("extra", "", extra)]
    for number in range(dice.randint(1, 2)):
        policy = dice.choice(("accept", "drop"))
        hook = dice.choice(("input", "input", "input", "prerouting"))
        head = f"type filter hook {hook} priority {number * 10}; policy {policy};"
        keep = ["meta l4proto ipv6-icmp accept", "ct state established accept"]
        chains.append((f"base{number}", head, keep + rules()))
    body = "\n".join(
        f"chain {name} {{\n{head}\n" + "\n".join(found) + "\n}" for name, head, found in chains
    )
    return (
        "table inet tried {\nset known { type ipv4_addr; flags interval; "
        "elements = { 192.0.2.0/24, 198.51.100.7 } }\n"
        f"set ports {{ type inet_service; elements = {{ 5222, 22 }} }}\n{body}\n}}\n"
    )


def old_rules(dice, meets):
    def rules(chain, acts):
        return [
            f"-A {chain} {dice.choice(meets)} -j {dice.choice(acts)}"
            for _ in range(dice.randint(0, 6))
        ]

    policy = dice.choice(("ACCEPT", "DROP"))
    plain = [act for act in OLD_ACTS if act != "extra"]
    lines = ["*filter", f":INPUT {policy} [0:0]", ":extra - [0:0]"]
    lines.append("-A INPUT -p ipv6-icmp -j ACCEPT")
    lines.append("-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT")
    return "\n".join([*lines, *rules("extra", plain), *rules("INPUT", OLD_ACTS), "COMMIT", ""])


def cases():
    dice = random.Random(5222)  # the same cases every time
    for number in range(CASES):
        if number % 3 == 2:
            yield {"v4": old_rules(dice, OLD_MEETS + OLD_V4), "v6": old_rules(dice, OLD_MEETS)}
        else:
            yield {"nft": nft_rules(dice)}


@pytest.fixture(scope="module")
def tried(filtering_host):
    """For every case what the server says about its rules, and the ports that let somebody in."""
    given = json.dumps(
        {
            "script": shipped("resources", "firewall.sh").read_text(encoding="utf-8"),
            "ports": PORTS,
            "cases": list(cases()),
        }
    )
    filtering_host.run_root(["systemctl", "disable", "--now", "firewalld"], check=False)
    told = filtering_host.run_root(["python3", "-c", KERNEL.read_text()], stdin=given)
    return json.loads(told.stdout)


def test_rules_are_read_as_the_kernel_takes_them(tried):
    """But for those it refuses: the dice do not know which conditions exclude each other."""
    certain = 0
    for case, (said, open_, error) in zip(cases(), tried, strict=True):
        if error:
            continue
        firewalls = read_firewalls(said)
        for port in PORTS:
            for family in ("ip", "ip6"):
                refusals = [
                    refusal for refusal in firewalls.refusals(port) if refusal.family == family
                ]
                if any(not refusal.certain for refusal in refusals):
                    continue
                certain += 1
                assert ([family, port] in open_) is not bool(refusals), f"{port} {refusals} {case}"
    assert certain > CASES * 4
