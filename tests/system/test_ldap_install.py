"""A new server whose people come from a directory: set up unattended, proven, left alone after."""

import pytest

from setupwizard.model.problems import Code, SetupError
from tests.system import school
from tests.system.program import ADMIN_PASSWORD, Program

pytestmark = [pytest.mark.system, pytest.mark.openfire]

DOMAIN = "empresa.example"
PROOF = {
    "proof-directory", "proof-database",
    "proof-port-answers", "proof-console-closed", "proof-encrypted-only", "proof-certificate",
    "proof-stranger-refused", "proof-heard-alone", "proof-default-refused", "proof-console",
    "proof-files", "proof-log",
}  # fmt: skip


def program_on(host, tmp_path, tarball, version, **sections):
    answers = {"profile": {"kind": "ldap"}, "ldap": school.ANSWERS, "admin": {"email": ""}}
    program = Program.on(host, tmp_path, tarball, version, **(answers | sections))
    program.secrets = dict(school.SECRETS)
    program.write()
    program.host = host
    return program


@pytest.fixture
def host(lab):
    host = lab("full", wait=True)
    school.opened(host)
    return host


def refused(host, name, password, domain=DOMAIN):
    with pytest.raises(SetupError) as caught:
        school.chats(host, domain, (name, password))
    return caught.value.problem.code is Code.XMPP_LOGIN_FAILED


def test_a_server_with_a_directory_is_set_up_and_proven_and_the_second_run_changes_nothing(
    host, tmp_path, tarball, openfire_version
):
    program = program_on(host, tmp_path, tarball, openfire_version)
    checked = program.run("ldap check")
    assert checked.status == 0, (checked.problem, checked.err)
    assert checked.events[0]["people"]["count"] == 52

    first = program.run()
    assert (first.status, first.outcome) == (0, "changed"), (first.problem, first.err)
    assert set(first.proof()) == PROOF
    assert first.err == ""

    ppalotes, mgurrero = school.PASSWORDS.items()
    assert school.chats(host, DOMAIN, ppalotes, mgurrero)
    assert refused(host, "admin", "admin")
    assert refused(host, "mgurrero", "wrong")

    rows = host.sql(
        "SELECT name, encrypted FROM ofproperty WHERE name ~ '^ldap.admin'",
        "openfire",
    )
    assert set(rows.split()) == {"ldap.adminPassword|1", "ldap.adminDN|1"}
    dump = host.run_root(
        ["runuser", "-u", "postgres", "--", "pg_dump", "openfire"], stdin=""
    ).stdout
    assert all(secret not in dump for secret in (*program.secrets.values(), school.READER))

    second = program.run("apply", "--prove")
    assert (second.status, second.outcome) == (0, "unchanged"), (second.problem, second.err)
    assert second.steps("changed") == []
    assert set(second.proof()) == PROOF

    host.run_root(["systemctl", "restart", "openfire"])
    again = program.run("apply", "--prove")
    assert again.outcome in ("changed", "unchanged"), (again.problem, again.err)
    assert set(again.proof()) == PROOF

    host.run_root(["systemctl", "stop", "slapd"])
    verified = program.run("verify")
    assert (verified.status, verified.problem["code"]) == (1, "ldap-not-reachable"), verified.err
    assert verified.err == ""


@pytest.mark.any_openfire
def test_what_applying_again_cannot_change_is_said_and_switching_corrects_it(
    host, tmp_path, tarball, openfire_version
):
    program = program_on(host, tmp_path, tarball, openfire_version)
    assert program.run().status == 0
    ldap = school.ANSWERS | {"user_filter": "(objectClass=person)"}
    other = program_on(host, tmp_path, tarball, openfire_version, ldap=ldap)
    assert other.run().problem["code"] == "directory-setting-fixed"
    corrected = other.run("ldap switch")
    assert (corrected.status, corrected.outcome) == (0, "changed"), (
        corrected.problem,
        corrected.err,
    )
    again = other.run("apply", "--prove")
    assert (again.status, again.outcome, again.err) == (0, "unchanged", ""), again.problem
    again = other.run("ldap switch")
    assert (again.status, again.outcome) == (0, "unchanged"), again.problem
    own = Program.on(host, tmp_path, tarball, openfire_version).run()
    assert own.problem["code"] == "profile-is-directory"


@pytest.mark.any_openfire
@pytest.mark.parametrize(
    ("ldap", "secrets", "code"),
    [
        ({"admins": ["nobody-here"]}, {}, "ldap-person-missing"),
        ({}, {"ldap_admin_password": "wrong"}, "ldap-admin-password-wrong"),
    ],
)
def test_a_directory_that_will_not_do_stops_the_setup_before_anything_is_changed(
    host, tmp_path, tarball, openfire_version, ldap, secrets, code
):
    program = program_on(host, tmp_path, tarball, openfire_version, ldap=school.ANSWERS | ldap)
    program.secrets |= secrets
    program.write()
    for command in ("preview", "apply"):
        ended = program.run(command)
        assert ended.problem["code"] == code, (ended.problem, ended.err)
        assert ended.steps("changed") == []
    assert not host.path("/opt/openfire").exists()


def test_back_from_a_server_that_always_had_a_directory_never_wakes_the_default_password(
    host, tmp_path, tarball, openfire_version
):
    program = program_on(host, tmp_path, tarball, openfire_version)
    assert program.run().status == 0
    program.secrets["admin_password"] = ADMIN_PASSWORD
    program.write()
    ended = program.run("ldap back")
    assert (ended.status, ended.outcome) == (0, "changed"), (ended.problem, ended.err)
    assert {"proof-default-refused", "proof-directory-refused", "proof-console"} <= set(
        ended.proof()
    )
    assert school.chats(host, DOMAIN, ("admin", ADMIN_PASSWORD))
    assert refused(host, "admin", "admin")
    assert refused(host, *next(iter(school.PASSWORDS.items())))
