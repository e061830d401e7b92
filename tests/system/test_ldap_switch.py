"""The people of a running server move to a directory, and back; whatever fails, it returns."""

import signal
import socket
import sys
import threading
import time
from contextlib import contextmanager, suppress

import pytest

from setupwizard.model.problems import SetupError
from tests.system import lab as labs
from tests.system import school
from tests.system.fixtures import need
from tests.system.lab import wait_until
from tests.system.program import ADMIN_PASSWORD, Program, kill, starts
from tests.system.test_ldap_install import DOMAIN, refused

pytestmark = [pytest.mark.system, pytest.mark.openfire]

OWN = ("admin", ADMIN_PASSWORD)
ROWS = """SELECT name, propvalue, encrypted FROM ofproperty
 WHERE name ~ '^(provider|ldap)' OR name IN ('admin.authorizedJIDs', 'xmpp.domain')
 ORDER BY name"""


@pytest.fixture(scope="module")
def moved(tmp_path_factory, tarball, openfire_version):
    """A server that keeps its people itself, and answers that name the directory.

    One for all tests here: each of them leaves it as it was.
    """
    need("full")
    host = labs.up("full", "none", wait=True)
    try:
        school.opened(host)
        folder = tmp_path_factory.mktemp("moved")
        own = Program.on(host, folder, tarball, openfire_version)
        applied = own.run()
        assert applied.status == 0, (applied.problem, applied.err)
        host.sql(
            "INSERT INTO ofuser (username, plainpassword, creationdate, modificationdate) VALUES"
            " ('ana', 'ana-own', '0', '0'), ('user02', 'user02-own', '0', '0')",
            "openfire",
        )
        program = Program.on(
            host, folder, tarball, openfire_version,
            profile={"kind": "ldap"}, ldap=school.ANSWERS,
        )  # fmt: skip
        program.secrets |= school.SECRETS
        program.host, program.rows = host, host.sql(ROWS, "openfire")
        yield program
    finally:
        host.down()


@pytest.fixture
def program(moved):
    secrets = dict(moved.secrets)
    moved.write()
    yield moved
    moved.secrets.clear()
    moved.secrets.update(secrets)
    moved.write()
    moved.host.restore()
    moved.host.run_root(["systemctl", "start", "slapd"])
    if moved.host.sql(ROWS, "openfire") != moved.rows or not nothing_left(moved.host):
        back = moved.run("ldap back")
        assert back.status == 0, (back.events[-3:], back.err)
    as_before(moved)


@contextmanager
def watching(host):
    """Seconds for which port 5222 did not answer, longest at a time, in a list of one."""
    gone, over = [0.0], threading.Event()

    def look():
        last = time.monotonic()
        while not over.is_set():
            with suppress(OSError), socket.create_connection((host.address, 5222), 1):
                now = time.monotonic()
                gone[0], last = max(gone[0], now - last), now
            over.wait(0.05)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield gone
    finally:
        over.set()
        thread.join()


def restart_takes(host):
    with watching(host) as gone:
        host.run_root(["systemctl", "restart", "openfire"])
        assert wait_until(lambda: host.run_root(["ss", "-Hltn", "sport = 5222"]).stdout, 120)
        assert wait_until(lambda: gone[0] > 0.5, 10)
    return gone[0]


def ours(host):
    """Seconds of the last stop and start that were ours: between "Stopped" and "Started"."""
    words = ["journalctl", "-u", "openfire", "-o", "short-unix", "--no-pager", "-q"]
    moments = {}
    for line in host.run_root(words).stdout.splitlines():
        for what in ("Stopped ", "Started "):
            if what in line:
                moments[what] = float(line.split()[0])
    return moments["Started "] - moments["Stopped "]


def nothing_left(host):
    units = ["systemctl", "list-units", "--all", "--plain", "--no-legend", "openfire-setup-*"]
    files = ["systemctl", "list-unit-files", "--no-legend", "openfire-setup-*"]
    known = [host.run_root(words, check=False).stdout for words in (units, files)]
    return not host.path("/var/lib/openfire-setup").exists() and not any(known)


def as_before(program):
    """Openfire keeps its people itself, exactly as before, and nothing of ours is left."""
    host = program.host
    assert wait_until(lambda: logs_in(host, *OWN), 60)
    assert host.sql(ROWS, "openfire") == program.rows
    assert refused(host, *next(iter(school.PASSWORDS.items())))
    assert nothing_left(host)
    tables = host.sql(
        "SELECT tablename FROM pg_tables WHERE tablename LIKE 'openfire_setup%'", "openfire"
    )
    assert tables == ""


def logs_in(host, *login):
    with suppress(SetupError, OSError):
        return school.chats(host, DOMAIN, login)
    return False


def test_the_people_move_to_the_directory_and_back(program):
    host = program.host
    restart = restart_takes(host)
    rehearsed = program.run("ldap check")
    assert rehearsed.status == 0, (rehearsed.problem, rehearsed.err)
    told = rehearsed.events[0]
    assert (told["users"], told["namesakes"], told["without"]) == (3, ["user02"], ["admin", "ana"])
    assert host.sql(ROWS, "openfire") == program.rows

    with watching(host) as gone:
        switched = program.run("ldap switch")
    assert (switched.status, switched.outcome) == (0, "changed"), (switched.problem, switched.err)
    assert {
        "proof-stranger-refused", "proof-heard-alone", "proof-default-refused", "proof-console",
        "proof-old-admin-refused", "proof-files", "proof-log",
    } <= set(switched.proof())  # fmt: skip
    told = f"without service: a restart {restart:.1f} s, the switch {gone[0]:.1f} s"
    sys.stderr.write(f"{told}, of which {ours(host):.2f} s between stop and start\n")

    ppalotes, mgurrero = school.PASSWORDS.items()
    assert school.chats(host, DOMAIN, ppalotes, mgurrero)
    assert refused(host, *OWN)
    assert refused(host, "admin", "admin")
    assert nothing_left(host)
    secrets = "SELECT name, encrypted FROM ofproperty WHERE name ~ '^ldap.admin'"
    assert set(host.sql(secrets, "openfire").split()) == {
        "ldap.adminPassword|1",
        "ldap.adminDN|1",
    }
    assert host.sql("SELECT count(*) FROM ofuser", "openfire") == "3"

    host.run_root(["systemctl", "restart", "openfire"])
    assert wait_until(lambda: logs_in(host, *ppalotes), 120)
    again = program.run("apply", "--prove")
    assert (again.status, again.outcome) == (0, "unchanged"), (again.problem, again.err)
    once_more = program.run("ldap switch")
    assert (once_more.status, once_more.outcome) == (0, "unchanged"), once_more.problem

    with watching(host) as gone:
        back = program.run("ldap back")
    assert (back.status, back.outcome) == (0, "changed"), (back.problem, back.err)
    told = f"without service on the way back: {gone[0]:.1f} s"
    sys.stderr.write(f"{told}, of which {ours(host):.2f} s between stop and start\n")
    assert {"proof-directory-refused", "proof-accounts-removed", "proof-console"} <= set(
        back.proof()
    )
    as_before(program)
    assert logs_in(host, "ana", "ana-own")
    assert logs_in(host, "user02", "user02-own")
    once_more = program.run("ldap back")
    assert (once_more.status, once_more.outcome) == (0, "unchanged"), once_more.problem


def stop_slapd(program):
    return lambda _: program.host.run_root(["systemctl", "stop", "slapd"])


def test_a_directory_that_goes_away_in_the_middle_brings_everything_back(program):
    ended = program.run("ldap switch", at=starts("ldap-start"), then=stop_slapd(program))
    assert (ended.status, ended.outcome) == (1, "failed")
    assert ended.events[-1]["restored"] is True, (ended.problem, ended.err)
    assert ended.problem["code"] == "ldap-not-reachable"
    as_before(program)


def test_a_bad_setting_that_slips_through_brings_everything_back(program):
    """Somebody spoils what was prepared; Openfire boots with it and lets nobody in."""

    def spoil(_):
        file = "/var/lib/openfire-setup/change/change.sql"
        program.host.run_root(["sed", "-i", "s/inetOrgPerson/noSuchThing/", file])

    ended = program.run("ldap switch", at=starts("ldap-switch"), then=spoil)
    if ended.outcome == "changed":
        pytest.skip("the switch was quicker than the saboteur")
    assert ended.events[-1]["restored"] is True, (ended.problem, ended.err)
    as_before(program)


@pytest.mark.any_openfire
@pytest.mark.parametrize("step", ["ldap-switch", "ldap-proof"])
def test_a_cancel_brings_everything_back(program, step):
    ended = program.run(
        "ldap switch", at=starts(step), then=lambda process: process.send_signal(signal.SIGINT)
    )
    assert ended.outcome == "cancelled", (ended.problem, ended.err)
    as_before(program)


@pytest.mark.any_openfire
def test_a_program_killed_before_the_change_leaves_no_secret_for_long(program):
    host = program.host
    program.run("ldap switch", at=starts("ldap-switch"), then=kill)
    host.run_root(["systemctl", "start", "openfire-setup-return.service"])
    found = [
        "grep",
        "-rlF",
        school.READER_PASSWORD,
        "/var/lib/openfire-setup",
        "/opt/openfire/conf",
    ]
    assert wait_until(lambda: not host.run_root(found, check=False).stdout, 30)
    assert wait_until(lambda: logs_in(host, *OWN), 90)


@pytest.mark.any_openfire
@pytest.mark.parametrize("step", ["ldap-start", "ldap-proof"])
def test_a_killed_program_leaves_a_server_that_returns_by_itself(program, step):
    host = program.host
    program.run("ldap switch", at=starts(step), then=kill)
    timer = "openfire-setup-return.timer"
    active = ["systemctl", "is-active", timer]
    assert wait_until(lambda: host.run_root(active, check=False).returncode == 0, 5)
    # What is there when the time is up: nobody waits seven minutes for a test.
    host.run_root(["systemctl", "start", "openfire-setup-return.service"])
    assert wait_until(lambda: logs_in(host, *OWN), 90)
    assert host.sql(ROWS, "openfire") == program.rows
    assert host.run_root(active, check=False).returncode != 0

    again = program.run("ldap switch")
    assert (again.status, again.outcome) == (0, "changed"), (again.problem, again.err)
    assert nothing_left(host)


@pytest.mark.any_openfire
def test_a_server_that_reboots_in_the_middle_returns_with_the_boot(program):
    host = program.host
    program.run("ldap switch", at=starts("ldap-start"), then=kill)
    host.reboot()
    folder = host.path("/var/lib/openfire-setup/change")
    assert wait_until((folder / "returned").exists, 120)
    assert wait_until(lambda: logs_in(host, *OWN), 120)
    assert host.sql(ROWS, "openfire") == program.rows
    files = ["systemctl", "list-unit-files", "--no-legend", "openfire-setup-*"]
    assert host.run_root(files, check=False).stdout == ""

    again = program.run("ldap switch")
    assert (again.status, again.outcome) == (0, "changed"), (again.problem, again.err)
    assert nothing_left(host)


@pytest.mark.any_openfire
def test_a_move_that_was_broken_off_is_taken_back_by_an_apply(
    program, tmp_path, tarball, openfire_version
):
    host = program.host
    own = Program.on(host, tmp_path, tarball, openfire_version)
    program.run("ldap switch", at=starts("ldap-proof"), then=kill)
    assert own.run("verify").problem["code"] == "change-unfinished"
    previewed = [event for event in own.run("preview").events if event["event"] == "previewed"]
    assert previewed[0]["step"] == "unfinished-change", previewed
    applied = own.run()
    assert applied.steps("changed") == ["unfinished-change"], (applied.problem, applied.err)
    assert applied.outcome == "changed", (applied.problem, applied.err)
    as_before(program)


@pytest.mark.any_openfire
def test_after_a_killed_program_the_next_run_goes_on(program):
    program.run("ldap switch", at=starts("ldap-proof"), then=kill)
    again = program.run("ldap switch")
    assert (again.status, again.outcome) == (0, "changed"), (again.problem, again.err)
    assert nothing_left(program.host)


@pytest.mark.any_openfire
def test_a_link_that_is_cut_is_told_and_the_server_returns(program):
    host = program.host
    ended = program.run("ldap switch", at=starts("ldap-start"), then=lambda _: host.cut("reset"))
    host.restore()
    assert ended.problem["code"] == "switch-link-lost", (ended.problem, ended.err)
    host.run_root(["systemctl", "start", "openfire-setup-return.service"])
    assert wait_until(lambda: logs_in(host, *OWN), 90)
    assert host.sql(ROWS, "openfire") == program.rows


def test_a_failed_way_back_leaves_the_directory_in_force(program):
    assert program.run("ldap switch").status == 0
    host = program.host
    moved = host.sql(ROWS, "openfire")

    def lock_out(_):
        host.sql("UPDATE ofuser SET storedkey = 'x', encryptedpassword = NULL", "openfire")

    host.sql("CREATE TABLE kept AS SELECT username, storedkey FROM ofuser", "openfire")
    try:
        ended = program.run("ldap back", at=starts("ldap-start"), then=lock_out)
    finally:
        host.sql(
            "UPDATE ofuser SET storedkey = kept.storedkey FROM kept"
            " WHERE kept.username = ofuser.username; DROP TABLE kept",
            "openfire",
        )
    assert (ended.outcome, ended.events[-1]["restored"]) == ("failed", True), ended.problem
    assert logs_in(host, *next(iter(school.PASSWORDS.items())))
    assert host.sql(ROWS, "openfire") == moved
    assert nothing_left(host)


@pytest.mark.any_openfire
@pytest.mark.parametrize(
    ("secrets", "code"),
    [
        ({"admin_password": "Not-the-one-8"}, "console-login-failed"),
        ({"ldap_admin_password": "Not-the-one-8"}, "ldap-admin-password-wrong"),
    ],
)
def test_a_rehearsal_that_fails_changes_nothing(program, secrets, code):
    program.secrets |= secrets
    program.write()
    before = program.host.run_root(["systemctl", "show", "-p", "MainPID", "openfire"]).stdout
    ended = program.run("ldap switch")
    assert ended.problem["code"] == code
    assert ended.events[-1]["restored"] is False
    after = program.host.run_root(["systemctl", "show", "-p", "MainPID", "openfire"]).stdout
    assert (after, program.host.sql(ROWS, "openfire")) == (before, program.rows)
