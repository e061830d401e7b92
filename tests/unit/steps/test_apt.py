import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.transport.base import Result
from tests.unit.steps.bench import Bench, Patience

UNKNOWN = "E: Unable to locate package openjdk-17-jre-headless\n"
GONE = "E: Failed to fetch http://deb.example.org/x.deb  404  Not Found\n"
INTERRUPTED = "E: dpkg was interrupted, you must manually run 'dpkg --configure -a'\n"
HALF = (
    "dpkg: error processing package librtmp1:amd64 (--configure):\n"
    " package is in a very bad inconsistent state; you should\n"
    " reinstall it before attempting configuration\n"
)
FULL = "dpkg: error processing archive: failed to write: No space left on device\n"
LOCKED = "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (apt)\n"


@pytest.fixture
def bench():
    bench = Bench()
    bench.host.on("find /proc")
    bench.host.on("cat /proc/locks")
    bench.host.on("dpkg-query -W -f=${db:Status-Eflag}", "ok curl\nok librtmp1:amd64\n")
    return bench


def install(bench, **options):
    install_packages(bench.work, "java", clock=bench.cancel.clock, **options)


def code_of(bench, **options):
    with pytest.raises(SetupError) as caught:
        install(bench, **options)
    return caught.value.problem.code


def test_a_package_is_installed_without_questions(bench):
    bench.ends("apt-get", out="Setting up java:amd64 (17.0) ...\n")
    install(bench)
    assert bench.packages() == ["install"]
    started = next(
        line for line in bench.host.ran if line.startswith("sh -s -- start install-java")
    )
    assert "DEBIAN_FRONTEND=noninteractive" in started
    assert "--force-confold" in started
    assert bench.notes[-1].params == {"package": "java"}


@pytest.mark.parametrize("said", [UNKNOWN, GONE])
def test_old_package_lists_are_renewed_once(bench, said):
    bench.ends("apt-get", 100, said)
    bench.ends("apt-get")
    bench.ends("apt-get")
    install(bench)
    assert bench.packages() == ["install", "update", "install"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (UNKNOWN, Code.PACKAGE_UNKNOWN),
        (GONE, Code.PACKAGE_SOURCE_GONE),
        ("E: Failed to fetch x  Connection refused\n", Code.PACKAGE_DOWNLOAD_FAILED),
    ],
)
def test_what_is_still_missing_with_new_lists_is_a_problem(bench, said, code):
    bench.ends("apt-get", 100, said)
    bench.ends("apt-get", 100, "E: Some index files failed to download\n")
    bench.ends("apt-get", 100, said)
    assert code_of(bench) is code


UNMET = (
    "The following packages have unmet dependencies:\n"
    " java : Depends: libnss3 (>= 2:3.87) but 2:3.61-1 is to be installed\n"
    "E: Unable to correct problems, you have held broken packages.\n"
)


def test_lists_that_are_half_there_are_renewed_before_anything_is_repaired(bench):
    bench.ends("apt-get", 100, UNMET)
    bench.ends("apt-get", times=2)
    install(bench)
    assert bench.packages() == ["install", "update", "install"]


def test_what_does_not_fit_together_with_new_lists_either_is_repaired_and_then_told(bench):
    bench.host.on("apt-mark showhold")
    bench.ends("apt-get", 100, UNMET, times=5)
    bench.ends("dpkg")
    assert code_of(bench) is Code.PACKAGE_UNMET
    kinds = ["install", "update", "install", "--configure", "-f install"]
    assert bench.packages()[:5] == kinds


@pytest.mark.parametrize(
    "said",
    [
        UNMET,
        "The following held packages will be changed:\n  libnss3\n"
        "E: Held packages were changed and -y was used without --allow-change-held-packages.\n",
    ],
)
def test_a_held_package_that_is_in_the_way_is_named(bench, said):
    bench.host.on("apt-mark showhold", out="libnss3\nlinux-image\n")
    bench.ends("apt-get", 100, said, times=6)
    bench.ends("dpkg")
    with pytest.raises(SetupError) as caught:
        install(bench)
    assert caught.value.problem.code is Code.PACKAGE_HELD
    assert caught.value.problem.params == {"held": "libnss3", "package": "java"}


def test_an_interrupted_dpkg_is_mended(bench):
    bench.ends("apt-get", 100, INTERRUPTED)
    bench.ends("dpkg")
    bench.ends("apt-get")
    bench.ends("apt-get")
    install(bench)
    assert bench.packages() == ["install", "--configure", "-f install", "install"]
    assert "packages-repairing" in bench.said()


def test_a_package_that_is_half_there_is_installed_anew(bench):
    half = "ok curl\nreinstreq librtmp1:amd64\nok java\n"
    bench.host.on("dpkg-query -W -f=${db:Status-Eflag}", half)
    bench.ends("apt-get", 100, HALF)
    bench.ends("dpkg", 1, HALF)
    bench.ends("apt-get", 100, HALF)
    bench.ends("apt-get", times=2)
    install(bench)
    assert bench.long_work[3].endswith(" install --reinstall librtmp1:amd64")
    assert bench.packages() == ["install", "--configure", "-f install", "install", "install"]


def test_what_cannot_be_mended_is_a_problem(bench):
    bench.host.on("apt-mark showhold")
    bench.ends("apt-get", 100, INTERRUPTED, times=3)
    bench.ends("dpkg", 1)
    assert code_of(bench) is Code.PACKAGE_BROKEN


@pytest.mark.parametrize(
    ("said", "code"), [(FULL, Code.DISK_FULL), ("E: who knows\n", Code.PACKAGE_FAILED)]
)
def test_what_no_cure_helps_against_is_not_tried_again(bench, said, code):
    bench.ends("apt-get", 100, said)
    assert code_of(bench) is code
    assert len(bench.long_work) == 1


def test_somebody_who_was_quicker_is_waited_for(bench):
    bench.ends("apt-get", 100, LOCKED)
    bench.ends("apt-get")
    install(bench)
    assert bench.packages() == ["install", "install"]


def hold(bench, name="unattended-upgr", cgroup="0::/system.slice/apt-daily-upgrade.service"):
    bench.host.on("find /proc", "/proc/77/fd/5\n")
    bench.host.on("cat /proc/locks", "7: POSIX  ADVISORY  WRITE 77 00:63:8199 0 EOF\n")
    bench.host.on("cat /proc/77/comm", f"{name}\n")
    bench.host.on("cat /proc/77/cgroup", f"{cgroup}\n")


def test_the_lock_is_waited_for_by_name_with_a_clock(bench):
    hold(bench)
    assert code_of(bench, patience=80) is Code.PACKAGE_LOCKED
    told = [(note.params["program"], note.params["since"]) for note in bench.notes]
    assert told[0] == ("unattended-upgr", "0:00")
    assert ("unattended-upgr", "1:10") in told
    assert bench.long_work == []


def test_the_problem_names_the_program_and_the_minutes(bench):
    hold(bench, name="aptitude")
    with pytest.raises(SetupError) as caught:
        install(bench)
    assert caught.value.problem.params == {"program": "aptitude", "minutes": "30"}


def test_waiting_for_the_lock_can_be_cancelled():
    bench = Bench(cancel=Patience(until=10))
    hold(bench)
    assert code_of(bench) is Code.PACKAGE_LOCKED
    assert bench.cancel.now == 10


def test_our_own_earlier_work_is_joined_and_not_waited_for(bench):
    hold(bench, "apt-get", "0::/system.slice/openfire-setup-install-java.service")
    bench.ends("apt-get")
    install(bench)
    assert bench.packages() == ["install"]


def test_the_lock_is_never_removed(bench):
    hold(bench)
    code_of(bench, patience=10)
    assert not [line for line in bench.host.ran if line.startswith(("rm", "kill", "systemctl"))]


@pytest.mark.parametrize(
    ("out", "whole"),
    [
        ("installed ok", True),
        ("half-configured ok", False),
        ("installed reinstreq", False),
        ("config-files ok", False),
        ("", False),
    ],
)
def test_only_a_whole_package_counts_as_installed(out, whole):
    assert is_installed(Result(package_question("java"), 0, out)) is whole
