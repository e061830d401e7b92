"""apt on real servers: locks held by others, interrupted work, stale lists, full disks."""

import pytest

from setupwizard.model.events import Outcome, StepSaid
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.java import JavaChoice
from setupwizard.steps.apt import install_packages
from setupwizard.steps.java import JavaInstalled
from tests.system import lab as labs
from tests.system.stepping import Said, linked, run

JAVA = JavaInstalled(JavaChoice("openjdk-17-jre-headless", "/usr/lib/jvm/java-17-openjdk-amd64"))

# A program of another name that holds dpkg's lock as dpkg does (a POSIX lock) until it is ended.
HOLDER = """
use Fcntl; $0 = "unattended-upgr";
open(F, ">>", "/var/lib/dpkg/lock-frontend") or die;
my $lock = pack("s s x4 l! l! i x4", F_WRLCK, 0, 0, 0, 0);
fcntl(F, F_SETLK, $lock) or die;
sleep;
"""


def hold_lock(host):
    host.write("/root/hold.pl", HOLDER)
    words = ["systemd-run", "--quiet", "--collect", "--unit=other-program"]
    host.run_root([*words, "perl", "/root/hold.pl"])
    assert labs.wait_until(lambda: holders(host))


def let_go(host):
    host.run_root(["systemctl", "stop", "other-program"])


def holders(host):
    return host.run_root(["lslocks", "-n", "-o", "COMMAND,PATH"]).stdout.count("lock-frontend")


def code_of(link, *packages, **options):
    with pytest.raises(SetupError) as caught:
        install_packages(Said.over(link).work, *packages, **options)
    return caught.value.problem


def test_java_is_installed_once(lab, tmp_path):
    host = lab("bare")
    with linked(host, tmp_path) as link:
        first = run(link, JAVA)
        assert (first.outcome, run(link, JAVA).outcome) == (Outcome.CHANGED, Outcome.UNCHANGED)
    assert "package-unpacking" in first.said()
    host.run_root([f"{JAVA.choice.home}/bin/java", "-version"])


def test_a_lock_is_waited_for_by_name(lab, tmp_path):
    host = lab("full")
    hold_lock(host)
    with linked(host, tmp_path) as link:
        said = Said.over(link, lambda note: note.code == "packages-waiting" and let_go(host))
        install_packages(said.work, "ufw")
    waited = [note for note in said.notes if note.code == "packages-waiting"]
    assert {note.params["program"] for note in waited} == {"unattended-upgr"}


def test_a_lock_that_never_ends_is_a_problem_and_stays(lab, tmp_path):
    host = lab("full", check_leaks=False)
    hold_lock(host)
    with linked(host, tmp_path) as link:
        problem = code_of(link, "ufw", patience=3)
    assert (problem.code, problem.params["program"]) == (Code.PACKAGE_LOCKED, "unattended-upgr")
    assert holders(host) == 1


def test_dpkg_killed_in_the_middle_is_mended(lab, tmp_path):
    host = lab("bare")
    words = ["systemd-run", "--quiet", "--collect", "--unit=other-apt", "apt-get", "install", "-y"]
    host.run_root([*words, "slapd", "postgresql"])

    def half_done():
        shown = host.run_root(["dpkg-query", "-W", "-f", "${db:Status-Status}\n"]).stdout
        return shown.count("unpacked") > 2

    assert labs.wait_until(half_done, 60, 0.05)
    host.run_root(["systemctl", "kill", "--signal=KILL", "other-apt"])
    with linked(host, tmp_path) as link:
        said = Said.over(link)
        install_packages(said.work, "curl")
    assert "packages-repairing" in [note.code for note in said.notes]
    assert host.run_root(["dpkg", "--audit"]).stdout == ""
    host.run_root(["curl", "--version"])


def test_a_package_that_a_full_disk_left_half_there_is_installed_anew(lab, tmp_path):
    host = lab("bare")
    host.run_root(["apt-get", "install", "-y", "--no-install-recommends", "curl"])
    status = "/^Package: librtmp1$/,/^Status:/s/^Status: .*/Status: install reinstreq unpacked/"
    host.run_root(["sed", "-i", status, "/var/lib/dpkg/status"])
    with linked(host, tmp_path) as link:
        install_packages(Said.over(link).work, "wget")
    assert host.run_root(["dpkg", "--audit"]).stdout == ""
    host.run_root(["wget", "--version"])


def test_a_package_nobody_has_is_unknown(lab, tmp_path):
    with linked(lab("bare"), tmp_path) as link:
        assert code_of(link, "no-such-package").code is Code.PACKAGE_UNKNOWN


def test_a_server_without_internet_cannot_download(lab, tmp_path):
    with linked(lab("bare"), tmp_path) as link:
        assert code_of(link, "sl").code is Code.PACKAGE_DOWNLOAD_FAILED


def test_a_server_without_package_lists_gets_them(lab, tmp_path):
    host = lab("bare", net="registry")
    if host.run_root(["apt-get", "update", "-q"], check=False).returncode != 0:
        pytest.skip("no package sources can be reached from test hosts here")
    host.run_root(["find", "/var/lib/apt/lists", "-type", "f", "-delete"])
    with linked(host, tmp_path) as link:
        said = Said.over(link)
        install_packages(said.work, "sl")
    assert "packages-updating" in [note.code for note in said.notes]


def test_a_source_that_is_gone_is_named(lab, tmp_path):
    host = lab("bare", net="registry")
    if host.run_root(["apt-get", "update", "-q"], check=False).returncode != 0:
        pytest.skip("no package sources can be reached from test hosts here")
    host.run_root(["sh", "-c", "sed -i 's#/debian #/debian-gone #' /etc/apt/sources.list"])
    host.run_root(["find", "/var/lib/apt/lists", "-type", "f", "-delete"])
    with linked(host, tmp_path) as link:
        problem = code_of(link, "wget")
    assert problem.code is Code.PACKAGE_SOURCE_GONE
    assert problem.params["source"].endswith("/debian-gone")


def test_a_held_package_that_is_in_the_way_is_named(lab, tmp_path):
    host = lab("bare")
    host.run_root(["apt-mark", "hold", "libpsl5"])
    with linked(host, tmp_path) as link:
        problem = code_of(link, "wget")
        assert (problem.code, problem.params["held"]) == (Code.PACKAGE_HELD, "libpsl5")
        host.run_root(["apt-mark", "unhold", "libpsl5"])
        install_packages(Said.over(link).work, "wget")


def test_a_full_disk_is_told(lab, tmp_path):
    host = lab("bare", disk="300M")
    host.fill("/", 2000)
    with linked(host, tmp_path) as link:
        problem = code_of(link, "curl")
        assert problem.code is Code.DISK_FULL
        assert problem.params["place"] in ("/usr", "/var")  # one disk: whichever is written first
        host.unfill("/")
        install_packages(Said.over(link).work, "curl")


def test_an_installation_whose_link_was_cut_is_joined_by_the_next_run(lab, tmp_path):
    host = lab("bare")

    def cut(event):
        if isinstance(event, StepSaid) and event.note.code == "package-unpacking":
            host.kill_ssh()

    with linked(host, tmp_path) as link:
        assert run(link, JAVA, emit=cut).problem.code is Code.HOST_LOST
    with linked(host, tmp_path) as link:
        again = run(link, JAVA)
    assert again.outcome in (Outcome.CHANGED, Outcome.UNCHANGED)
    assert "packages-waiting" not in again.said()
    host.run_root([f"{JAVA.choice.home}/bin/java", "-version"])
