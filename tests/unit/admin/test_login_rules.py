"""Whom Openfire's lists of IP addresses keep out."""

import pytest

from setupwizard.admin.login_rules import LoginRules


@pytest.mark.parametrize(
    ("allowed", "blocked", "address", "admitted"),
    [
        ((), (), "203.0.113.9", True),
        ((), ("203.0.113.9",), "203.0.113.9", False),
        ((), ("203.0.113.*",), "203.0.113.9", False),
        ((), ("203.0.*.*",), "203.0.113.9", False),
        ((), ("203.0.113.0/24",), "203.0.113.9", False),
        ((), ("203.0.113.*",), "198.51.100.7", True),
        (("192.0.2.*",), (), "192.0.2.40", True),
        (("192.0.2.*",), (), "203.0.113.9", False),
        (("203.0.113.9",), ("203.0.113.*",), "203.0.113.9", False),
        ((), ("2001:db8::/32",), "2001:db8::7", False),
        ((), ("2001:db8::/32",), "203.0.113.9", True),
    ],
)
def test_blocked_ones_come_first_and_then_those_that_alone_are_allowed(
    allowed, blocked, address, admitted
):
    assert LoginRules(allowed, blocked).admit(address) is admitted


@pytest.mark.parametrize("entry", ["*", "203.*.113.9", "no-address", "1.2.3.4.5", "203.0.113.*/24"])
def test_an_entry_that_cannot_be_read_holds_nobody(entry):
    assert LoginRules(blocked=(entry,)).admit("203.0.113.9")


def test_what_is_no_address_is_not_judged():
    with pytest.raises(ValueError, match="ordenador"):
        LoginRules().admit("su ordenador")
