"""Openfire set up with people from a directory: its two files, our mark, what is fixed later."""

import contextlib
from dataclasses import replace

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.security import read_security
from setupwizard.steps.base import State
from setupwizard.steps.configuration import Configured
from setupwizard.steps.ldap_secrets import LdapSecretsEncrypted
from setupwizard.steps.service import Running, ServiceUnit
from setupwizard.transport.base import Result
from tests.unit.openfire.samples import SECRETS, answers
from tests.unit.steps.openfire_host import OpenfireHost, apply, judged, work

KNOWN = replace(SECRETS, ldap_password=Secret("reader-pass"))
NAMES = ("ldap.adminPassword", "ldap.adminDN")
LDAP = {"base_dn": "dc=corp,dc=example", "bind_dn": "cn=reader,dc=corp", "admins": ["ana"]}


def given(version="5.1.1", **changes):
    return answers(version=version, profile={"kind": "ldap"}, ldap=LDAP | changes)


def plan(whole):
    configured = Configured(whole, KNOWN)
    return configured, ServiceUnit(whole, "/usr/lib/jvm/17", 512), Running(whole, KNOWN, 30)


@pytest.fixture
def host():
    return OpenfireHost()


def test_the_files_are_written_before_the_one_that_starts_everything(host):
    Configured(given(), KNOWN).apply(work(host))
    assert host.written() == [
        "setup-unproven",
        "setup-pending",
        "people-from-directory",
        "security.xml",
        "openfire.xml",
    ]
    assert read_security(host.files[paths.SECURITY_XML]).listed == NAMES
    assert host.modes[paths.OPENFIRE_XML] == ("openfire:openfire", "0600")
    assert "reader-pass" in host.files[paths.OPENFIRE_XML]
    assert "reader-pass" not in host.files[paths.DIRECTORY]


def test_what_the_old_release_would_lose_is_not_named_in_its_security_file(host):
    listed = "<property><name>ldap.adminPassword</name></property></encrypt>"
    text = host.files[paths.SECURITY_XML].replace("</encrypt>", listed)
    host.files[paths.SECURITY_XML] = text
    Configured(given("4.6.2"), KNOWN).apply(work(host))
    assert read_security(host.files[paths.SECURITY_XML]).listed == ()


@pytest.mark.parametrize("version", ["5.1.1", "4.6.2"])
def test_a_fresh_server_is_set_up_and_then_left_alone(host, version):
    apply(host, *plan(given(version)))
    assert host.active
    host.ran.clear()
    apply(host, *plan(given(version)))
    assert not [line for line in host.ran if line.startswith(("sh", "rm", "systemctl st"))]


@pytest.mark.parametrize("commands", range(45))
def test_killed_anywhere_the_next_run_ends_well(host, commands):
    host.killed_after = commands
    with contextlib.suppress(KeyboardInterrupt):
        apply(host, *plan(given()))
    host.killed_after = None
    apply(host, *plan(given()))
    assert host.active
    assert paths.PENDING not in host.files
    assert paths.DIRECTORY in host.files


def refused(host, whole):
    with pytest.raises(SetupError) as caught:
        judged(host, Configured(whole, KNOWN))
    return caught.value.problem


def test_where_people_come_from_is_not_changed_by_applying_again(host):
    apply(host, *plan(given()))
    host.proven()
    assert refused(host, answers()).code is Code.PROFILE_IS_DIRECTORY
    problem = refused(host, given(user_filter="(objectClass=posixAccount)"))
    assert problem.code is Code.DIRECTORY_SETTING_FIXED
    assert problem.params["setting"] == "ldap.searchFilter"
    assert refused(host, given(admins=["luis"])).params["setting"] == "admin.authorizedJIDs"

    own = OpenfireHost()
    apply(own, *plan(answers()))
    own.proven()
    assert refused(own, given()).code is Code.PROFILE_IS_OWN


def test_an_unfinished_setup_may_still_become_one_without_a_directory(host):
    Configured(given(), KNOWN).apply(work(host))
    Configured(answers(), KNOWN).apply(work(host))
    assert paths.DIRECTORY not in host.files


@pytest.mark.parametrize(("out", "state"), [("0\n", State.HOLDS), ("2\n", State.MISSING)])
def test_rows_that_are_not_encrypted_are_seen_in_the_database(out, state):
    step = LdapSecretsEncrypted(given("4.6.2"), KNOWN)
    (question,) = step.asks()
    assert question[0] == "runuser"
    assert step.judge([Result(question, 0, out)]).state is state
    assert step.judge([Result(question, 2, "")]).state is State.LATER


def test_where_the_database_cannot_be_asked_our_mark_says_so():
    whole = given("4.6.2").model_copy(
        update={"datasource": answers(datasource={"kind": "embedded"}).datasource}
    )
    step = LdapSecretsEncrypted(whole, KNOWN)
    (question,) = step.asks()
    assert question[0] == "stat"
    assert step.judge([Result(question, 1)]).state is State.MISSING
    assert step.judge([Result(question, 0)]).state is State.HOLDS
