"""How a server is doing is told of every Openfire there is, and nothing of it is touched."""

import pytest

from tests.system import lab as labs
from tests.system.other_openfires import (
    from_the_package,
    host_for_others,
    shell,
    started_by_hand_from_a_home,
    tar_as_root_with_a_link_in_init_d,
)
from tests.system.program import Program
from tests.system.untouched import differences, fingerprint

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.xdist_group("status"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball, openfire_version):
    with host_for_others(tarball, openfire_version) as host:
        yield host


def look(program):
    """What was told, and the codes of what is not as it should be."""
    ended = program.run("status")
    (told,) = [event for event in ended.events if event["event"] == "status"]
    codes = [reason["code"] for reason in told["reasons"]]
    assert ended.status == (1 if told["chat"] == "does-not-work" else 0), ended.events
    return told, codes


def settled(host):
    """Openfire opens its ports one after the other, and writes until all of them are open."""

    def up():
        held = shell(host, "ss -Hltn")
        return all(f":{port} " in held for port in (5222, 5223, 7443, 7777, 9090, 9091))

    assert labs.wait_until(up)


KINDS = (
    (tar_as_root_with_a_link_in_init_d, {"runs-as-root"}),
    (from_the_package, set()),
    (started_by_hand_from_a_home, {"not-started-at-boot"}),
)


@pytest.mark.parametrize(("plant", "expected"), KINDS, ids=lambda one: getattr(one, "__name__", ""))
def test_an_openfire_of_somebody_else_is_told_as_it_is(
    host, tmp_path, tarball, openfire_version, plant, expected
):
    other = plant(host, openfire_version)
    settled(host)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    try:
        before = fingerprint(host)
        told, codes = look(program)
        assert differences(before, fingerprint(host)) == []
    finally:
        shell(host, other.remove)
    assert (told["version"], told["openfire"]["home"]) == (other.version, other.home)
    assert told["process"]["user"] == other.user
    assert told["process"]["heap"]["limit"] > 0
    assert (told["database_kind"], told["database"]) == ("embedded", None)
    assert told["certificate_days"] > 300
    assert {port["number"] for port in told["ports"] if port["own"]} >= {5222, 5223, 9090, 9091}
    unsafe = {"openfire-unsafe"} if openfire_version.startswith("4.") else set()
    assert set(codes) == expected | unsafe


def test_a_server_of_ours_says_what_is_missing_as_it_goes_away_and_comes_back(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    applied = program.run()
    assert applied.status == 0, (applied.problem, applied.err)
    told, codes = look(program)
    assert (told["database"]["host"], told["database"]["answers"]) == ("127.0.0.1", True)
    always = ["openfire-unsafe"] if openfire_version.startswith("4.") else []
    assert codes == always

    shell(host, "systemctl stop postgresql")
    assert look(program)[1] == ["chat-without-database", *always]
    shell(host, "systemctl start postgresql; systemctl stop openfire")
    assert look(program)[1] == ["chat-stopped", *always]
    shell(host, "ufw allow 22/tcp; ufw --force enable; systemctl start openfire")
    assert labs.wait_until(lambda: look(program)[1] == ["chat-shut", *always])
