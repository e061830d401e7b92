"""An Openfire that somebody else set up is told as what it is, and nothing of it is touched."""

import pytest

from tests.system import lab as labs
from tests.system.other_openfires import EVERY_KIND, host_for_others, shell
from tests.system.program import Program
from tests.system.untouched import differences, fingerprint

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.any_openfire,
    pytest.mark.xdist_group("foreign-openfire"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball, openfire_version):
    with host_for_others(tarball, openfire_version) as host:
        yield host


@pytest.mark.parametrize("plant", EVERY_KIND, ids=lambda plant: plant.__name__)
def test_an_openfire_of_somebody_else_is_named_and_left_as_it_is(
    host, tmp_path, tarball, openfire_version, plant
):
    other = plant(host, openfire_version)
    program = Program.on(
        host, tmp_path, tarball, openfire_version, datasource={"kind": "postgresql"}
    )
    before = fingerprint(host)
    try:
        told = [program.run(command) for command in ("preview", "apply", "verify")]
        assert differences(before, fingerprint(host)) == []
    finally:
        shell(host, other.remove)
    assert [ended.status for ended in told] == [1, 1, 1], told[0].err
    for ended in told:
        problem = ended.problem
        assert problem["code"] == other.code, problem
        assert problem["params"] == {
            "openfire": f"Openfire {other.version}",
            "home": other.home,
            "user": other.user,
            "starter": other.starter,
        }
        assert not ended.said("step-started")


PROSODY = """[Service]
ExecStart=/usr/bin/perl -MIO::Socket::INET -e \
 '$$held = IO::Socket::INET->new(Listen => 5, LocalPort => 5222); sleep 3600'
"""
COCKPIT = "[Socket]\nListenStream=9090\n"
COCKPIT_SERVICE = "[Service]\nExecStart=/bin/sleep 3600\n"


def test_another_chat_server_and_what_systemd_itself_holds_are_named_and_left_alone(
    host, tmp_path, tarball, openfire_version
):
    units = {
        "prosody.service": PROSODY,
        "cockpit.socket": COCKPIT,
        "cockpit.service": COCKPIT_SERVICE,
    }
    for name, text in units.items():
        host.write(f"/run/systemd/system/{name}", text)
    shell(host, "systemctl daemon-reload; systemctl start prosody.service cockpit.socket")
    program = Program.on(host, tmp_path, tarball, openfire_version)
    try:
        assert labs.wait_until(lambda: "5222" in shell(host, "ss -Hltn"))
        before = fingerprint(host)
        for command in ("preview", "apply"):
            ended = program.run(command)
            told = {"port": "5222", "process": "Prosody"}
            assert (ended.problem["code"], ended.problem["params"]) == ("other-chat-server", told)
        assert differences(before, fingerprint(host)) == []
        shell(host, "systemctl stop prosody.service")
        ended = program.run("preview")
        told = {"port": "9090", "process": "Cockpit"}
        assert (ended.problem["code"], ended.problem["params"]) == ("port-taken", told)
        other = Program.on(host, tmp_path, tarball, openfire_version, server={"console_port": 9190})
        assert other.run("preview").status == 0
    finally:
        shell(host, "systemctl stop prosody.service cockpit.socket")
        for name in units:
            host.run_root(["rm", f"/run/systemd/system/{name}"])
        shell(host, "systemctl daemon-reload")
