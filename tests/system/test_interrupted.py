"""Cut the link, end ssh, kill the program: `apply` again ends well, wherever it was."""

import signal

import pytest

from tests.system.program import Program, kill, says, starts

pytestmark = [pytest.mark.system, pytest.mark.openfire, pytest.mark.any_openfire]

STEPS = (
    "account", "java", "postgresql", "role", "database", "unit", "openfire", "configuration",
    "firewall", "running",
)  # fmt: skip
SLOW = ("openfire-sending", "openfire-unpacking", "openfire-starting")


@pytest.fixture
def program(lab, tmp_path, tarball, openfire_version):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    program.host = host
    return program


@pytest.fixture
def bare(lab, tmp_path, tarball, openfire_version):
    """Nothing is there but a slow line: packages come beside the archive, for a while.

    Work of apt whose end nobody came back for stays two minutes, for whoever comes (detached.sh).
    """
    host = lab("bare", wait=True, check_leaks=False)
    host.rate(max(tarball.stat().st_size // 1000, 500))  # about eight seconds
    program = Program.on(host, tmp_path, tarball, openfire_version)
    program.host = host
    return program


def well(program):
    """Applied again it ends well, and one run later there is nothing left to do."""
    ended = program.run()
    assert ended.outcome in ("changed", "unchanged"), (ended.problem, ended.err)
    again = program.run("apply", "--prove")
    assert (again.status, again.outcome) == (0, "unchanged"), (again.problem, again.err)
    assert program.host.path("/opt/.openfire-setup").exists() is False


def test_a_program_killed_at_every_step_goes_on_from_there(program):
    for step in STEPS:
        program.run(at=starts(step), then=kill)
    well(program)


def test_a_program_killed_in_the_middle_of_the_slow_work_goes_on_from_there(program):
    for moment in SLOW:
        program.run(at=says(moment), then=kill)
    well(program)


def test_ssh_ended_at_every_step_is_a_lost_connection_and_goes_on_from_there(program):
    for step in STEPS:
        ended = program.run(at=starts(step), then=lambda _: program.host.kill_ssh())
        if ended.outcome == "failed":  # the last steps may not need the link any more
            assert ended.problem["code"] == "host-lost", ended.problem
    well(program)


def test_ssh_ended_in_the_middle_of_the_slow_work_goes_on_from_there(program):
    for moment in SLOW:
        ended = program.run(at=says(moment), then=lambda _: program.host.kill_ssh())
        assert ended.problem["code"] == "host-lost", ended.problem
    well(program)


@pytest.mark.parametrize("mode", ["reset", "drop"])
def test_a_cut_link_is_a_lost_connection_and_goes_on_from_there(program, mode):
    for moment in SLOW[1:]:
        ended = program.run(at=says(moment), then=lambda _: program.host.cut(mode))
        program.host.restore()
        assert ended.problem["code"] == "host-lost", ended.problem
    well(program)


def test_a_reboot_in_the_middle_of_the_first_start_ends_well(program):
    host = program.host
    ended = program.run(at=says("openfire-starting"), then=lambda _: host.reboot())
    assert ended.problem["code"] == "host-lost", ended.problem
    host.run_root(["systemctl", "is-system-running", "--wait"], check=False, patience=120)
    well(program)


def test_ctrl_c_stops_between_two_steps_and_says_so(program):

    def interrupt(process):
        process.send_signal(signal.SIGINT)

    ended = program.run(at=starts("openfire"), then=interrupt)
    assert (ended.status, ended.outcome) == (130, "cancelled")
    assert "running" not in ended.steps("changed")
    well(program)


def test_a_program_killed_while_both_lanes_are_at_work_goes_on_from_there(bare):
    for moment in (says("openfire-sending"), says("packages-preparing"), starts("postgresql")):
        bare.run(at=moment, then=kill)
    well(bare)


def test_ssh_ended_while_both_lanes_are_at_work_is_one_lost_connection(bare):
    ended = bare.run(at=says("openfire-sending"), then=lambda _: bare.host.kill_ssh())
    assert ended.problem["code"] == "host-lost", ended.problem
    assert ended.steps("changed") == ["account"]
    assert sorted(ended.steps("failed") + ended.steps("cancelled")) == ["java", "openfire"]
    assert len(ended.steps("failed")) == 1
    well(bare)


def test_ctrl_c_while_both_lanes_are_at_work_stops_the_archive_and_lets_apt_come_to_its_end(bare):
    ended = bare.run(
        at=says("openfire-sending"), then=lambda process: process.send_signal(signal.SIGINT)
    )
    assert (ended.status, ended.outcome) == (130, "cancelled")
    assert ended.steps("failed") == []
    assert ended.steps("cancelled") == ["openfire"]
    assert ended.steps("changed") == ["account", "java"]
    assert not bare.host.path("/opt/openfire").exists()
    well(bare)
