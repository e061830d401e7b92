"""Other answers for a server that is finished: rightly changed, or refused with nothing touched."""

import pytest

from tests.system.lab import wait_until
from tests.system.program import ADMIN_PASSWORD, Program, kill

pytestmark = [pytest.mark.system, pytest.mark.openfire]

OTHER = "Otra-clave-9"

REFUSED = {
    "domain": {"server": {"domain": "otra.example"}},
    "database": {"datasource": {"database": "otra"}},
    "role": {"datasource": {"user": "otro"}},
    "kind of database": {"datasource": {"kind": "embedded"}},
    "encryption": {"server": {"encryption": "Blowfish"}},
}
"""Sections of answers that a finished server cannot follow; all told as `setting-fixed`."""

OF_THE_CONSOLE = {
    "registration-differs": {"server": {"registration": True}},
    "tls-differs": {"server": {"require_tls": False}},
}
"""What only Openfire's console changes on a finished server, by what is told of it."""


@pytest.fixture
def program(lab, tmp_path, tarball, openfire_version):
    """A finished server with PostgreSQL, whose database password nobody was told."""
    host = lab("full", wait=True)
    made = Program.on(host, tmp_path, tarball, openfire_version)
    made.host = host
    ended = made.run()
    assert (ended.status, ended.outcome) == (0, "changed"), ended.problem
    return made


def listens(host):
    return wait_until(lambda: host.run_root(["ss", "-Hltn", "sport = 5222"]).stdout, 180)


def restarted(program):
    program.host.run_root(["systemctl", "restart", "openfire"])
    assert listens(program.host)


def proven(program, outcome):
    ended = program.run("apply", "--prove")
    assert (ended.status, ended.outcome) == (0, outcome), (ended.problem, ended.events)
    return ended


def with_answers(program, **sections):
    kept = program.answers
    try:
        raw = kept.model_dump()
        for name, section in sections.items():
            raw[name] |= section
        program.answers = type(kept).model_validate(raw)
        program.write()
        return program.run()
    finally:
        program.answers = kept
        program.write()


def test_other_answers_change_a_finished_server_rightly_or_not_at_all(program, openfire_version):
    host = program.host
    before = host.read("/opt/openfire/conf/openfire.xml")
    for what, sections in REFUSED.items():
        refused = with_answers(program, **sections)
        assert refused.problem.get("code") == "setting-fixed", (what, refused.problem)
        assert not refused.said("step-started"), what
    for code, sections in OF_THE_CONSOLE.items():
        refused = with_answers(program, **sections)
        assert refused.problem.get("code") == code, refused.problem
        assert not refused.said("step-started"), code
    directory = {"host": "127.0.0.1", "base_dn": "dc=example,dc=org", "admins": ["user01"]}
    refused = with_answers(program, profile={"kind": "ldap"}, ldap=directory)
    assert refused.status == 1
    assert not refused.said("step-started")
    other = {"version": "5.0.0", "file": program.answers.openfire.file}
    assert with_answers(program, openfire=other).problem["code"] == "other-version-installed"
    assert host.read("/opt/openfire/conf/openfire.xml") == before
    assert proven(program, "unchanged").steps("changed") == []

    changed = with_answers(program, openfire={"memory": 300}, server={"console_port": 9190})
    assert (changed.status, changed.outcome) == (0, "changed"), changed.problem

    program.secrets |= {"database_password": OTHER, "admin_password": "No-es-la-suya-8"}
    program.write()
    refused = program.run()
    assert refused.problem["code"] == "console-login-failed"
    assert not refused.said("step-started")
    program.secrets["admin_password"] = ADMIN_PASSWORD
    program.write()
    changed = proven(program, "changed")
    assert "database-password" in changed.steps("changed")
    assert "role" not in changed.steps("changed")
    restarted(program)
    assert proven(program, "unchanged").steps("changed") == []

    del program.secrets["database_password"]
    program.write()
    assert proven(program, "unchanged").steps("changed") == []

    host.sql("ALTER ROLE openfire PASSWORD 'somebody did this by hand'")
    verified = program.run("verify")
    assert verified.problem["code"] == "database-password-wrong"
    assert proven(program, "changed").steps("changed") == ["database-password"]
    restarted(program)
    assert proven(program, "unchanged").steps("changed") == []

    host.reboot()
    assert listens(host)
    verified = program.run("verify")
    assert (verified.status, verified.outcome) == (0, "unchanged"), verified.problem

    host.run_root(["systemctl", "stop", "postgresql@15-main"])
    verified = program.run("verify")
    assert verified.problem["code"] == "database-not-running"
    assert "proof-chat-tried" not in verified.proof()


DATABASES = [{"kind": "postgresql"}, {"kind": "embedded"}]


@pytest.mark.parametrize("datasource", DATABASES, ids=lambda given: given["kind"])
def test_a_first_setup_that_was_never_proven_can_be_corrected(
    lab, tmp_path, tarball, openfire_version, datasource
):
    host = lab("full", wait=True)
    program = Program.on(
        host, tmp_path, tarball, openfire_version,
        datasource=datasource, server={"domain": "falsa.example", "fqdn": "chat.falsa.example"},
    )  # fmt: skip

    def prove_no_more(event):
        return event["event"] == "proof-line" and event["note"]["code"] == "proof-accounts-made"

    program.run(at=prove_no_more, then=kill)
    right = Program.on(host, tmp_path, tarball, openfire_version, datasource=datasource)
    corrected = right.run()
    assert (corrected.status, corrected.outcome) == (0, "changed"), corrected.problem
    assert "unproven-setup" in corrected.steps("changed")
    assert "proof-accounts-removed" in corrected.proof()
    assert right.run().outcome == "unchanged"
    assert program.answers.server.domain == "falsa.example"
    program.write()
    refused = program.run()
    assert refused.problem["code"] == "setting-fixed"
    assert not refused.said("step-started")


def test_a_proof_that_was_cut_is_owed_by_the_next_run(program):
    def accounts(event):
        return event["event"] == "proof-line" and event["note"]["code"] == "proof-accounts-made"

    program.run("apply", "--prove", at=accounts, then=kill)
    owed = program.run()
    assert (owed.status, owed.outcome) == (0, "unchanged"), owed.problem
    assert "proof-accounts-removed" in owed.proof()
    assert program.run().proof() == []
    users = program.host.sql("SELECT username FROM ofuser", "openfire").split()
    assert users == ["admin"]
