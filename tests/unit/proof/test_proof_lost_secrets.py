"""Secrets Openfire could not read, found in its log: those of this start only."""

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.lost_secrets import find_lost_secrets
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import answers

SAID = (
    "{} 20:01:02.003 \x1b[1;31mERROR\x1b[m [main]: org.jivesoftware.util.JiveProperties - "
    "Failed to load encrypted property value for ldap.adminPassword\n"
)


@pytest.fixture
def host():
    fake = FakeTransport()
    fake.on("systemctl show", out="Wed 2026-11-25 19:14:38 UTC\n")
    fake.on("grep -aF", status=1)
    return fake


def test_a_log_without_such_a_line_is_good(host):
    find_lost_secrets(host, answers())


def test_a_line_of_an_earlier_start_is_old_news(host):
    host.on("grep -aF", out=SAID.format("2026.11.24"))
    find_lost_secrets(host, answers())


def test_a_line_of_this_start_is_a_problem_and_shown_without_colours(host):
    host.on("grep -aF", out=SAID.format("2026.11.24") + SAID.format("2026.11.25"))
    with pytest.raises(SetupError) as caught:
        find_lost_secrets(host, answers())
    assert caught.value.problem.code is Code.OPENFIRE_SECRET_LOST
    assert caught.value.problem.detail.count("ldap.adminPassword") == 1
    assert "\x1b" not in caught.value.problem.detail


def test_no_log_at_all_is_not_a_good_one(host):
    host.on("grep -aF", status=2, err="grep: …: No such file or directory\n")
    with pytest.raises(SetupError) as caught:
        find_lost_secrets(host, answers())
    assert caught.value.problem.code is Code.READ_FAILED
