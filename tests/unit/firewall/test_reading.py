"""Who keeps people out of a port, from what the server's own tools print.

`tests/system/test_firewall_reading.py` holds the same reading against a kernel.
"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.firewall.opening import firewall_name, in_charge
from setupwizard.firewall.reading import read_firewalls
from setupwizard.firewall.rules import Family
from tests.unit.firewall.recorded import NETWORK, doubtful, iptables, recorded, stopped

REJECT = "-A INPUT -j REJECT --reject-with icmp-host-prohibited"
OPEN = "-A INPUT -p tcp -m tcp --dport 5222 -j ACCEPT"


@pytest.mark.parametrize(
    ("name", "firewall", "rule"),
    [
        ("cloud-iptables", "iptables", REJECT),
        ("firewalld", "firewalld", "reject with icmpx admin-prohibited"),
        ("own-nft", "nftables", "counter drop"),
        ("legacy", "iptables", "-P INPUT DROP"),
        ("ufw", "ufw", "-P INPUT DROP"),
    ],
)
def test_the_rule_that_keeps_people_out_and_its_firewall_are_named(name, firewall, rule):
    firewalls = read_firewalls(recorded(name))
    (refusal,) = firewalls.refusals(5222)
    assert (firewall_name(refusal, firewalls), refusal.rule, refusal.certain) == (
        firewall,
        rule,
        True,
    )
    assert in_charge(firewalls, (5222,))[0] == firewall
    assert firewalls.refusals(22) == ()


def test_a_server_without_firewalls_keeps_nobody_out():
    for out in ("", NETWORK, "\n@@ nft\n\n@@ end\n"):
        assert in_charge(read_firewalls(out), (5222,)) == ("", True)


def test_a_rule_of_ufw_about_the_port_is_told_as_such():
    (refusal,) = read_firewalls(recorded("ufw")).refusals(5223)
    assert refusal.about_port
    assert refusal.rule == "-A ufw-user-input -p tcp -m tcp --dport 5223 -j DROP"


@pytest.mark.parametrize(
    "rule",
    [
        "-A INPUT -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -p tcp -m multiport --dports 80,5222:5223 -m comment --comment chat -j ACCEPT",
        "-A INPUT -i eth0 -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -i eth+ -j ACCEPT",
        "-A INPUT -s 0.0.0.0/0 -p tcp -m conntrack --ctstate NEW -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT ! -s 192.0.2.0/24 -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -d 203.0.113.10/32 -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -m set ! --match-set bad src -j ACCEPT",
        "-A INPUT -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT",
    ],
)
def test_what_lets_everybody_in_opens_the_port(rule):
    v4 = [line for line in stopped(iptables(rule, REJECT)) if line == REJECT]
    assert v4 == []


@pytest.mark.parametrize(
    "rule",
    [
        "-A INPUT -s 10.0.0.0/8 -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -i lo -j ACCEPT",
        "-A INPUT -i docker0 -j ACCEPT",
        "-A INPUT -d 198.51.100.7/32 -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT",
        "-A INPUT -p udp -m udp --dport 5222 -j ACCEPT",
        "-A INPUT -m set --match-set friends src -p tcp -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -p tcp -m recent --rcheck --name knocked -m tcp --dport 5222 -j ACCEPT",
        "-A INPUT -m mac --mac-source 00:16:3e:00:00:01 -j ACCEPT",
        "-A INPUT -p tcp -m tcp --dport 5222 -j LOG --log-prefix ACCEPT",
        "-A INPUT -p tcp -m tcp --dport 5222",
        "-A INPUT -m geoip --source-country ES  -j ACCEPT",
    ],
)
def test_what_lets_only_some_in_does_not(rule):
    assert stopped(iptables(rule, REJECT)) == [REJECT]


def test_order_jumps_and_returns_decide():
    chain = ("-A chat -s 192.0.2.0/24 -j DROP", "-A chat -p tcp -m tcp --dport 5222 -j ACCEPT")
    assert stopped(iptables(*chain, "-A INPUT -j chat", REJECT)) == []
    assert stopped(iptables(*chain, REJECT, "-A INPUT -j chat")) == [REJECT]
    back = ("-A chat -j RETURN", "-A chat -j ACCEPT")
    assert stopped(iptables(*back, "-A INPUT -j chat", REJECT)) == [REJECT]
    assert stopped(iptables(*back, "-A INPUT -g chat", REJECT), 5222) == []  # to the policy
    assert stopped(iptables(*back, "-A INPUT -g chat", policy="DROP")) == ["-P INPUT DROP"]


def test_both_kinds_of_addresses_must_get_through():
    v4 = iptables(OPEN, REJECT)
    v6 = v4.replace("@@ iptables-nft", "@@ ip6tables-nft").replace(OPEN + "\n", "")
    assert [refusal.family for refusal in read_firewalls(v4 + v6).refusals(5222)] == [Family.V6]
    without = v6.replace("inet6", "other")  # a server without an address of that kind
    assert read_firewalls(without).refusals(5222) == ()


def test_every_base_chain_on_the_way_is_asked():
    accepting = iptables(OPEN, policy="DROP")
    raw = "*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp --dport 5222 -j DROP\nCOMMIT\n"
    out = accepting.replace("*filter", f"{raw}*filter")
    assert stopped(out) == ["-A PREROUTING -p tcp --dport 5222 -j DROP"]


@pytest.mark.parametrize(
    "rule",
    [
        "-A INPUT -m string --string x --algo bm -m time --timestart 08:00 -j DROP",
        "-A INPUT -m time --timestart 08:00 --timestop 18:00 -j ACCEPT",
        "-A INPUT -m unheard_of -j ACCEPT",
        "-A INPUT -m set --match-set ports dst -j ACCEPT",
        "-A INPUT -j NFQUEUE --queue-num 1",
        "-A INPUT -j unheard_of",
        "-A INPUT -p tcp --unheard-of -j ACCEPT",
    ],
)
def test_what_nobody_can_tell_is_not_told(rule):
    open_or_not = iptables(rule, REJECT)
    if "string" in rule:  # the first packet carries no text
        assert stopped(open_or_not) == [REJECT]
    else:
        assert stopped(open_or_not) == []
        assert len(doubtful(open_or_not)) == 1


def test_what_nobody_can_tell_does_not_matter_where_the_end_is_the_same():
    rule = "-A INPUT -m unheard_of -j DROP"
    assert doubtful(iptables(rule, REJECT)) == []
    assert stopped(iptables(rule, REJECT)) == [rule]


def nft(*expressions, policy="accept", more=()):
    """A table with one input chain; each expression is a list of statements."""
    name = {"family": "inet", "table": "filter"}
    base = {"name": "input", "hook": "input", "prio": 0, "type": "filter", "policy": policy}
    items = [{"table": {"family": "inet", "name": "filter"}}, {"chain": name | base}, *more]
    texts = "table inet filter { # handle 1\n"
    for handle, expression in enumerate(expressions, 10):
        items.append(
            {"rule": name | {"chain": "input", "handle": handle, "expr": list(expression)}}
        )
        texts += f"\t\t{' '.join(map(_word, expression))} # handle {handle}\n"
    listed = json.dumps({"nftables": items})
    return f"\n@@ nft\n{listed}\n\n@@ nft-text\n{texts}{NETWORK}"


def _word(statement):
    return next(iter(statement), "") if isinstance(statement, dict) else str(statement)


def equal(left, right, op="=="):
    return {"match": {"op": op, "left": left, "right": right}}


PORT = {"payload": {"protocol": "tcp", "field": "dport"}}
SENDER = {"payload": {"protocol": "ip", "field": "saddr"}}
ACCEPT, DROP = {"accept": None}, {"drop": None}
SENDERS = [{"prefix": {"addr": "192.0.2.0", "len": 24}}, "198.51.100.7"]
OFFICE = {"set": {"family": "inet", "table": "filter", "name": "office", "elem": SENDERS}}


def test_rules_of_nftables_are_read_with_their_sets_and_maps():
    timed = {"set": [{"elem": {"val": 5222}}]}
    for elements in (5222, {"set": [22, 5222]}, {"range": [5000, 6000]}, timed):
        assert stopped(nft([equal(PORT, elements), ACCEPT], [DROP])) == []
    assert stopped(nft([equal(PORT, 22), ACCEPT], [DROP])) == ["drop"] * 2
    assert stopped(nft([equal(PORT, 5222, "!="), DROP])) == []
    verdicts = {"key": PORT, "data": {"set": [[22, ACCEPT], [5222, DROP], ["*", ACCEPT]]}}
    assert stopped(nft([{"vmap": verdicts}])) == ["vmap"] * 2
    assert stopped(nft([{"vmap": verdicts}]), 80) == []
    assert stopped(nft([{"vmap": verdicts}], policy="drop"), 22) == []


def test_a_port_open_for_other_senders_only_is_shut():
    only = [equal(SENDER, "@office"), equal(PORT, 5222), ACCEPT]
    assert stopped(nft(only, [DROP], more=[OFFICE])) == ["drop"] * 2
    but = [equal(SENDER, "@office", "!="), equal(PORT, 5222), ACCEPT]
    v4 = read_firewalls(nft(but, [DROP], more=[OFFICE])).refusals(5222)
    assert [refusal.family for refusal in v4] == [Family.V6]


@pytest.mark.parametrize("unknown", [{"xt": None}, {"unheard of": 1}, None, "text"])
def test_a_statement_nobody_knows_leaves_the_port_untold(unknown):
    assert stopped(nft([unknown, ACCEPT], [DROP])) == []
    assert len(doubtful(nft([unknown, ACCEPT], [DROP]))) == 2


STATEMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["@a", "lo"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["match", "left", "right", "op", "meta", "key", "set", "vmap", "data", "&"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@given(st.lists(st.lists(STATEMENTS, max_size=3), max_size=3))
def test_no_foreign_rule_of_nftables_breaks_the_reading(expressions):
    read_firewalls(nft(*(expression or [None] for expression in expressions))).refusals(5222)


@given(st.lists(st.text() | st.sampled_from([OPEN, REJECT, "*filter", "COMMIT", "-A INPUT ! -s"])))
def test_no_foreign_text_breaks_the_reading(lines):
    text = "\n".join(lines)
    for section in ("nft", "iptables-nft", "ufw", "firewalld-now", "rules.v4", "addresses"):
        read_firewalls(f"\n@@ {section}\n{text}\n").refusals(5222)


@given(st.lists(st.sampled_from([
    "-A INPUT -j a", "-A a -j b", "-A b -j a", "-A a -g a", OPEN, REJECT, "-A b -j DROP",
])))  # fmt: skip
def test_no_loop_of_chains_is_followed_for_ever(rules):
    read_firewalls(iptables("-A a -j RETURN", "-A b -j RETURN", *rules)).refusals(5222)
