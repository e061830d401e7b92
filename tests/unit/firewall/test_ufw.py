"""What ufw's own files say it will load."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.firewall.ufw import RULES, read_ufw

ON = """\
/etc/ufw/ufw.conf:ENABLED=yes
/etc/default/ufw:IPV6=yes
/etc/default/ufw:DEFAULT_INPUT_POLICY="DROP"
"""


def rule(words):
    """One rule of both address families, as ufw 0.36 writes it down."""
    six = words.replace("0.0.0.0/0", "::/0")
    return f"{RULES[0]}:### tuple ### {words}\n{RULES[1]}:### tuple ### {six}\n"


def allowed(port, protocol="tcp", action="allow"):
    return rule(f"{action} {protocol} {port} 0.0.0.0/0 any 0.0.0.0/0 in")


def closed(out, *ports):
    ufw = read_ufw(out)
    return tuple(port for port in ports or (5222,) if not ufw.open(port))


@pytest.mark.parametrize(
    "words",
    [
        "allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow any 5222 0.0.0.0/0 any 0.0.0.0/0 in comment=4f70656e66697265",
        "limit tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow_log tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow tcp 80,5222,5223 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow tcp 5000:6000 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 XMPP - in",
        "allow any any 0.0.0.0/0 any 0.0.0.0/0 in",
    ],
)
def test_a_rule_for_everybody_opens_the_port(words):
    assert closed(ON + rule(words)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "allow udp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow tcp 5223 0.0.0.0/0 any 0.0.0.0/0 in",
        "allow tcp 5222 0.0.0.0/0 any 10.0.0.0/8 in",
        "allow tcp 5222 192.0.2.1 any 0.0.0.0/0 in",
        "allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 out",
        "allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in_eth1",
        "allow tcp 5222 0.0.0.0/0 1024 0.0.0.0/0 in",
        "route:allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
        "deny tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in",
    ],
)
def test_a_rule_about_something_else_does_not(words):
    assert closed(ON + rule(words)) == (5222,)


def test_the_first_rule_that_fits_decides():
    assert closed(ON + allowed(5222, "any", "deny") + allowed(5222)) == (5222,)
    assert closed(ON + allowed(5222) + allowed(5222, "any", "deny")) == ()


def test_both_kinds_of_addresses_must_get_through():
    only_four = ON + f"{RULES[0]}:### tuple ### allow tcp 5222 0.0.0.0/0 any 0.0.0.0/0 in\n"
    assert closed(only_four) == (5222,)
    assert closed(only_four.replace("IPV6=yes", "IPV6=no")) == ()


def test_a_firewall_that_lets_everything_in_needs_no_rule():
    assert closed(ON.replace("DROP", "ACCEPT")) == ()


LINES = st.lists(
    st.one_of(
        st.text(),
        st.builds(lambda words: f"{RULES[0]}:### tuple ### {words}", st.text()),
        st.sampled_from((ON + allowed(5222)).splitlines()),
    )
)


@given(LINES)
def test_no_foreign_text_breaks_the_reading(lines):
    read_ufw("\n".join(lines)).open(5222)


@given(st.integers(1, 65535), st.integers(1, 65535))
def test_a_rule_opens_its_own_port_only(opened, asked):
    assert closed(ON + allowed(opened), asked) == (() if opened == asked else (asked,))
