"""Active Directory as Samba has it (4.17): names, accounts, and Openfire with it."""

import os

import pytest

from setupwizard.directory.base import Kind
from setupwizard.directory.ldap import open_directory
from setupwizard.engine.directory_check import check_directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from tests.system import lab as labs
from tests.system import samba
from tests.system.fixtures import need
from tests.system.program import Program
from tests.system.stepping import linked

pytestmark = pytest.mark.system

PORTS = {"ldaps": 636, "starttls": 389}
STATES = {
    "disabled": Code.LDAP_ACCOUNT_DISABLED,
    "expired": Code.LDAP_ACCOUNT_EXPIRED,
    "mustchange": Code.LDAP_PASSWORD_MUST_CHANGE,
    "night": Code.LDAP_ACCOUNT_HOURS,
    "elsewhere": Code.LDAP_ACCOUNT_PLACE,
}


@pytest.fixture(scope="module")
def controller():
    need("full")
    host = labs.up("full", "registry", wait=True)
    try:
        samba.controller(host)
        samba.into_states(host)
        yield host
    finally:
        host.down()


@pytest.fixture(scope="module")
def ssh(controller, tmp_path_factory):
    with linked(controller, tmp_path_factory.mktemp("ssh")) as transport:
        yield transport


@pytest.fixture(scope="module")
def reached(controller):
    """The answers that lead there by name, its own certificate accepted."""
    shown = samba.fingerprint(controller)

    def answers(security="ldaps", **changes):
        way = {"security": security, "port": PORTS[security], "certificate": shown}
        return LdapAnswers.model_validate(samba.ANSWERS | way | changes)

    return answers


def refused(ssh, ldap):
    with (
        pytest.raises(SetupError) as caught,
        open_directory(ssh, ldap, Secret(samba.READER_PASSWORD)),
    ):
        pass
    return caught.value.problem


@pytest.mark.parametrize("security", PORTS)
def test_by_its_address_it_is_refused_with_the_name_to_use(ssh, reached, controller, security):
    for address in ("127.0.0.1", controller.address):
        found = refused(ssh, reached(security, host=address))
        assert found.code is Code.LDAP_CERTIFICATE_NAME
        assert found.params["names"].lower() == samba.NAME


def test_everybody_is_seen_and_groups_inside_groups_are_told(ssh, reached):
    ldap = reached("starttls")
    with open_directory(ssh, ldap, Secret(samba.READER_PASSWORD)) as directory:
        proposal = directory.discover(reached(base_dn=""))
        people, groups = directory.people(ldap), directory.groups(ldap)
    assert proposal.kind is Kind.ACTIVE_DIRECTORY
    assert proposal.answers.base_dn == samba.SUFFIX
    assert people.count >= len(samba.PEOPLE) + len(samba.STATES)
    assert len(people.sample) == 5
    assert groups.nested >= 1


@pytest.mark.parametrize("account", [samba.READER, "CAMPO\\openfire"])
def test_the_account_that_reads_may_be_called_as_windows_does(ssh, reached, account):
    ldap = reached(bind_dn=account)
    with open_directory(ssh, ldap, Secret(samba.READER_PASSWORD)) as directory:
        assert directory.namesakes(ldap, ("ppalotes", "nadie")) == {"ppalotes"}
    assert refused(ssh, reached(bind_dn="openfire@elsewhere.test")).code is Code.LDAP_BIND_REFUSED


def test_why_an_account_cannot_log_in_is_told_and_a_check_locks_nobody_out(ssh, reached):
    """Three wrong passwords lock an account here."""
    ldap = reached()
    with open_directory(ssh, ldap, Secret(samba.READER_PASSWORD)) as directory:

        def said(user, password):
            with pytest.raises(SetupError) as caught:
                directory.admits(ldap, user, Secret(password))
            return caught.value.problem.code

        assert {user: said(user, samba.PASSWORD) for user in STATES} == STATES
        for _ in range(3):
            assert not directory.admits(ldap, "locked", Secret("wrong"))
        assert said("locked", samba.PASSWORD) is Code.LDAP_ACCOUNT_LOCKED
        known = Secrets(ldap_admin_password=Secret(samba.PASSWORDS["ppalotes"]))
        for _ in range(4):
            check_directory(directory, ldap, known)


@pytest.mark.openfire
@pytest.mark.skipif("OPENFIRE_TARBALL" not in os.environ, reason="needs a real Openfire")
def test_openfire_takes_its_people_from_it_and_its_address_is_corrected(
    controller, tmp_path, tarball, openfire_version, reached
):
    def program(security):
        return Program.on(
            controller, tmp_path, tarball, openfire_version,
            profile={"kind": "ldap"}, admin={"email": ""},
            ldap=reached(security).model_dump(exclude_defaults=True),
        )  # fmt: skip

    def run(security, command, *words):
        one = program(security)
        one.secrets = dict(samba.SECRETS)
        one.write()
        return one.run(command, *words)

    first = run("ldaps", "apply")
    assert (first.status, first.outcome, first.err) == (0, "changed", ""), first.problem
    corrected = run("starttls", "ldap switch")
    assert (corrected.status, corrected.err) == (0, ""), (corrected.problem, corrected.events[-3:])
    again = run("starttls", "apply", "--prove")
    assert (again.status, again.outcome) == (0, "unchanged"), again.problem
