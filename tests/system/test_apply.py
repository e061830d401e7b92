"""From an answers file to a server that chats, and again without a change."""

import pytest

from tests.system.lab import ADMIN_PASSWORD as LOGIN_PASSWORD
from tests.system.lab import wait_until
from tests.system.program import Program, starts
from tests.system.untouched import differences, fingerprint

pytestmark = [pytest.mark.system, pytest.mark.openfire]

PROOF = {
    "proof-port-answers", "proof-console-closed", "proof-encrypted-only", "proof-certificate",
    "proof-accounts-made", "proof-heard", "proof-accounts-removed", "proof-default-refused",
    "proof-console", "proof-files",
}  # fmt: skip

NANDU = {"domain": "ñandú.example", "fqdn": "chat.ñandú.example"}
SERVERS = {
    "postgresql": {"datasource": {"kind": "postgresql"}},
    "embedded": {"datasource": {"kind": "embedded"}, "server": NANDU},  # and a name to be prepared
}


def openfire_process(host):
    return host.run_root(["systemctl", "show", "-p", "MainPID,NRestarts", "openfire"]).stdout


@pytest.mark.parametrize("sections", SERVERS.values(), ids=SERVERS)
def test_a_fresh_server_is_set_up_and_proven_and_the_second_run_changes_nothing(
    lab, tmp_path, tarball, openfire_version, sections
):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version, **sections)
    kind = program.answers.datasource.kind
    proof = PROOF | ({"proof-database"} if kind == "postgresql" else set())

    preview = program.run("preview")
    assert preview.status == 0, preview.problem
    assert not host.path("/opt/openfire").exists()

    first = program.run()
    assert (first.status, first.outcome) == (0, "changed"), first.problem
    assert set(first.proof()) == proof

    assert "ñ" not in host.path("/opt/openfire/conf/openfire.xml").read_text("utf-8")
    before = openfire_process(host)
    second = program.run()
    assert (second.status, second.outcome) == (0, "unchanged"), second.problem
    assert second.steps("changed") == []
    assert not second.said("proof-line")
    assert openfire_process(host) == before

    host.run_root(["systemctl", "restart", "openfire"])
    assert wait_until(lambda: host.run_root(["ss", "-Hltn", "sport = 5222"]).stdout, 120)
    verified = program.run("verify")
    assert (verified.status, set(verified.proof())) == (0, proof), verified.problem


@pytest.mark.any_openfire
def test_somebody_with_a_password_for_ssh_and_sudo_can_set_up_a_server(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    program = Program.on(
        host, tmp_path, tarball, openfire_version,
        host={**host.answers("admin").model_dump()}, datasource={"kind": "embedded"},
    )  # fmt: skip
    program.secrets |= {"ssh_password": LOGIN_PASSWORD, "sudo_password": LOGIN_PASSWORD}
    program.write()
    ended = program.run()
    assert (ended.status, ended.outcome) == (0, "changed"), ended.problem


def test_a_changed_console_port_and_an_active_firewall_are_followed(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    host.run_root(["ufw", "allow", "22/tcp"])
    host.run_root(["ufw", "--force", "enable"])
    first = Program.on(host, tmp_path, tarball, openfire_version).run()
    assert (first.status, first.outcome) == (0, "changed"), first.problem
    assert "firewall" in first.steps("changed")
    (outside,) = [event for event in first.events if event["event"] == "outside"]
    assert outside["trust"]["signer"] == "self-signed"
    assert {"dns-missing", "domain-nobodys"} <= {note["code"] for note in outside["notes"]}

    server = {"console_port": 9990, "console_secure_port": 0}
    second = Program.on(host, tmp_path, tarball, openfire_version, server=server).run()
    assert (second.status, second.outcome) == (0, "changed"), second.problem
    assert set(second.steps("changed")) == {"configuration", "running"}

    server |= {"fqdn": "other.empresa.example"}
    renamed = Program.on(host, tmp_path, tarball, openfire_version, server=server)
    third, again = renamed.run(), renamed.run()
    assert (third.status, third.outcome) == (0, "changed"), third.problem
    assert set(third.steps("changed")) == {"configuration", "running"}
    assert (again.status, again.outcome) == (0, "unchanged"), again.problem

    domain = {"domain": "other.example", **server}
    refused = Program.on(host, tmp_path, tarball, openfire_version, server=domain).run()
    assert refused.problem["code"] == "setting-fixed"


def test_a_bare_server_gets_its_java_and_its_database(lab, tmp_path, tarball, openfire_version):
    host = lab("bare", wait=True)
    ended = Program.on(host, tmp_path, tarball, openfire_version).run()
    assert (ended.status, ended.outcome) == (0, "changed"), ended.problem
    assert {"java", "postgresql"} <= set(ended.steps("changed"))


@pytest.mark.any_openfire
def test_a_host_we_do_not_know_is_refused_before_anything_changes(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full")
    host.run_root(["sed", "-i", 's/^VERSION_ID=.*/VERSION_ID="9"/', "/etc/os-release"])
    ended = Program.on(host, tmp_path, tarball, openfire_version).run()
    assert ended.status == 1
    assert ended.problem["code"] == "system-unsupported"
    assert not ended.said("step-started")


@pytest.mark.any_openfire
def test_a_full_disk_is_told_and_leaves_nothing_half_done(lab, tmp_path, tarball, openfire_version):
    host = lab("full", small_opt="900M", wait=True)
    host.fill("/opt", leave=620 * 1024)
    program = Program.on(host, tmp_path, tarball, openfire_version, datasource={"kind": "embedded"})

    def fill(_process):  # after everything was found to fit, before it is needed
        host.unfill("/opt")
        host.fill("/opt", leave=100)

    failed = program.run(at=starts("account"), then=fill)
    assert failed.problem.get("code") == "disk-too-small", failed.problem
    assert failed.problem["params"]["place"] == "/opt"
    assert not host.path("/opt/openfire").exists()
    host.unfill("/opt")
    assert program.run().outcome == "changed"


@pytest.mark.any_openfire
def test_a_disk_without_room_for_all_that_will_come_is_told_before_anything_changes(
    lab, tmp_path, tarball, openfire_version
):
    """Java, PostgreSQL and Openfire each fit on it, but not together; then hardly anything does."""
    host = lab("bare", disk="800M")
    before = fingerprint(host)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    told = [program.run("preview"), program.run("apply")]
    assert differences(before, fingerprint(host)) == []
    host.fill("/", leave=64 * 1024)
    told.append(program.run())
    for ended, place in zip(told, ("/usr", "/usr", "/opt"), strict=True):
        assert ended.problem.get("code") == "disk-too-small", ended.problem
        assert ended.problem["params"]["place"] == place
        assert not ended.said("step-started")
