"""What must be so of a server before the first change, beside what its steps ask."""

from dataclasses import replace

import pytest

from setupwizard.engine.plan import complete_secrets, make_plan
from setupwizard.model.facts import Java, OpenfireFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.releases import Release
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import answers
from tests.unit.test_plan_directory import FACTS

JAVA = Java("/usr/lib/jvm/java-17-openjdk-amd64", 17)
RELEASE = Release("5.1.1", "openfire_5_1_1.tar.gz", "https://example.org/o.tar.gz", 1000, "5" * 64)
FINISHED = OpenfireFound("5.1.1", set_up=True, begun=False, ours=True)


def shown(free, *, files=90000, counted=100000, disk="/dev/sda1", mounted="/"):
    """What `df` says of a disk with so many bytes free."""
    return (
        f"    Avail Inodes IFree Filesystem Mounted on\n{free} {counted} {files} {disk} {mounted}\n"
    )


def disk_of(host, folder, free, **disk):
    host.on(f"{ROOM}{folder}", out=shown(free, **disk))


ROOM = "df -B1 --output=avail,itotal,iavail,source,target "
PLENTY = 9_000_000_000
MIB = 1 << 20
DATABASE = {"kind": "postgresql", "create": True}


@pytest.fixture
def host():
    host = FakeTransport()
    host.on("stat", status=1, err="No such file or directory")
    host.on("readlink -f", out=f"{paths.HOME}\n")
    host.on("curl")
    host.on("systemd-run")
    host.on("wget")
    host.on("du", status=1)
    disk_of(host, "", PLENTY)
    host.on("test")
    host.on(JAVA.home)
    return host


def told(host, facts, find=lambda version: RELEASE, **sections):
    """The codes of all objections, with what fills their words."""
    chosen = answers(**{"datasource": {"kind": "embedded"}, **sections})
    secrets = complete_secrets(chosen, Secrets().with_secret("admin_password", "a-good-one"))
    made = make_plan(
        chosen, facts, secrets, find, open_directory=lambda *_: None, proof_services=None
    )
    objections = {}
    for requirement in made.requires:
        try:
            requirement(host)
        except SetupError as error:
            objections[error.problem.code] = error.problem.params
    return objections


def test_a_server_that_will_do_has_nothing_to_object_to_and_is_only_read(host):
    assert told(host, replace(FACTS, java=(JAVA,))) == {}
    first = {line.split()[0] for line in host.ran}
    assert first == {
        "stat",
        "readlink",
        "curl",
        "wget",
        "du",
        "df",
        "test",
        "systemd-run",
        f"{JAVA.home}/bin/java",
    }


def test_an_installed_java_is_run_unless_openfire_runs_on_it(host):
    host.on(f"{JAVA.home}/bin/java -Xmx448m -version", status=1, err="Exec format error")
    assert set(told(host, replace(FACTS, java=(JAVA,)))) == {Code.JAVA_BROKEN}
    assert told(host, FACTS) == {}
    assert told(host, replace(FACTS, java=(JAVA,), openfire_active=True)) == {}


@pytest.mark.parametrize("status", [226, 228])
def test_a_server_that_cannot_fence_a_service_in_is_told_before_it_has_one(host, status):
    host.on("systemd-run --quiet --collect --wait", status=status)
    assert set(told(host, FACTS)) == {Code.OPENFIRE_NOT_FENCED}
    [asked] = [line for line in host.ran if line.startswith("systemd-run")]
    assert "--property=ProtectSystem=strict" in asked
    assert "ReadWritePaths" not in asked  # its folder is not there yet
    assert told(host, replace(FACTS, openfire_active=True)) == {}


@pytest.mark.parametrize(
    ("skew", "apart"), [(60, "60 s"), (-150, "2 min"), (7300, "2 h"), (-300000, "3 d")]
)
def test_clocks_that_are_apart_are_told_before_a_certificate_is_made_by_one(host, skew, apart):
    objections = told(host, replace(FACTS, clock_skew=skew))
    assert objections[Code.CLOCK_WRONG]["apart"] == apart
    assert objections[Code.CLOCK_WRONG]["there"] != objections[Code.CLOCK_WRONG]["here"]


def test_a_few_seconds_and_a_finished_server_are_no_reason(host):
    assert told(host, replace(FACTS, clock_skew=59)) == {}
    assert told(host, replace(FACTS, clock_skew=7200, openfire=FINISHED)) == {}


def test_a_folder_that_cannot_be_written_is_named(host):
    host.on("test -w /etc", status=1)
    assert told(host, FACTS) == {Code.DISK_READ_ONLY: {"place": "/etc"}}


def test_a_disk_without_room_for_more_files_is_not_called_full(host):
    disk_of(host, "/var", PLENTY, files=12)
    assert told(host, FACTS) == {Code.DISK_TOO_MANY_FILES: {"place": "/var"}}


def test_a_disk_that_counts_no_files_takes_them(host):
    disk_of(host, "", PLENTY, files="-", counted="-")
    assert told(host, FACTS) == {}


def test_what_is_missing_in_another_folder_is_told_too(host):
    disk_of(host, "/var", 50 * MIB, disk="/dev/sdb1", mounted="/var")
    assert told(host, FACTS) == {
        Code.DISK_TOO_SMALL: {"place": "/var", "found": "50", "missing": "100"}
    }
    assert told(host, replace(FACTS, java=(JAVA,))) == {}


BIG = replace(RELEASE, size=100 * MIB)
"""With what is in it, and some to spare, 225 + 64 MiB."""


def room(host, facts=FACTS, find=lambda version: BIG, **sections):
    """What fills the words about a disk that is too small, as numbers; None where all fits."""
    params = told(host, facts, find, **sections).get(Code.DISK_TOO_SMALL)
    return params and (params["place"], int(params["found"]), int(params["missing"]))


def test_packages_and_openfire_have_to_fit_on_one_disk_together(host):
    java = 250 + 130
    needed = java + 225 + 64 + 33  # and a little for each folder
    disk_of(host, "", needed * MIB)
    assert room(host) is None
    disk_of(host, "", needed * MIB - 1)
    assert room(host) == ("/opt", needed - 1, 1)  # the folder that needs the most of it
    assert room(host, replace(FACTS, java=(JAVA,))) is None


def test_a_database_that_comes_beside_openfire_counts_too(host):
    host.on("runuser", status=1, err="runuser: user postgres does not exist")
    host.on("pg_isready", status=127)
    host.on("df -B 1 --output=avail /var/lib/postgresql", status=1)
    disk_of(host, "", 900 * MIB)
    assert room(host) is None
    assert room(host, datasource=DATABASE) == ("/usr", 900, 182)


@pytest.mark.parametrize(
    ("folder", "needed"), [("/opt", 225 + 64 + 1), ("/var", 20 + 130), ("/usr", 250)]
)
def test_a_disk_of_its_own_has_to_hold_what_comes_there_and_no_more(host, folder, needed):
    own = {"disk": "/dev/sdb1", "mounted": folder}
    disk_of(host, folder, needed * MIB, **own)
    host.on(f"test -d {paths.HOME}", status=1)
    disk_of(host, "/usr" if folder == "/opt" else "/opt", 1000 * MIB)
    assert room(host) is None
    disk_of(host, folder, needed * MIB - 1, **own)
    assert room(host) == (folder, needed - 1, 1)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (("/dev/sda2", "/usr"), ("/dev/sda2", "/var"), True),  # subvolumes of btrfs
        (("rpool/usr", "/usr"), ("rpool/var", "/var"), True),  # ZFS
        (("nas:/vol", "/usr"), ("nas:/vol", "/var"), True),
        (("tmpfs", "/usr"), ("tmpfs", "/var"), False),
        (("/dev/sda2", "/usr"), ("/dev/sda3", "/var"), False),
        (("overlay", "/"), ("overlay", "/"), True),
    ],
)
def test_what_shares_its_room_is_summed_and_nothing_else(host, one, other, together):
    for folder, (disk, mounted) in (("/usr", one), ("/var", other)):
        disk_of(host, folder, 300 * MIB, disk=disk, mounted=mounted)
    assert room(host) == (("/usr", 300, 100) if together else None)


def test_what_an_earlier_run_left_there_counts_as_room(host):
    disk_of(host, "", 600 * MIB)
    assert room(host) is not None
    host.on("du", out=f"{200 * MIB} {paths.STAGING}\n")
    assert room(host) is None


def test_what_cannot_be_had_is_told_once_with_the_disk_that_is_too_small_anyway(host):
    asked = []

    def find(version):
        asked.append(version)
        raise SetupError(Code.RELEASES_UNREACHABLE)

    disk_of(host, "", 300 * MIB)
    assert set(told(host, FACTS, find)) == {Code.RELEASES_UNREACHABLE, Code.DISK_TOO_SMALL}
    assert asked == ["5.1.1"]


def test_a_finished_server_needs_no_download_and_hardly_any_room(host):
    host.on("curl", status=6)
    disk_of(host, "", 5 * MIB)
    assert told(host, replace(FACTS, openfire=FINISHED, java=(JAVA,))) == {}


def test_the_list_of_releases_is_asked_once(host):
    asked = []
    told(host, FACTS, find=lambda version: asked.append(version) or RELEASE)
    assert asked == ["5.1.1"]


def test_a_console_for_other_computers_is_looked_for_in_the_firewall_unless_it_is_proven_here():
    def looked_for(**sections):
        chosen = answers(datasource={"kind": "embedded"}, **sections)
        secrets = complete_secrets(chosen, Secrets().with_secret("admin_password", "a-good-one"))
        made = make_plan(
            chosen, FACTS, secrets, open_directory=lambda *_: None, proof_services=None
        )
        return next(step for step in made.steps if step.id == "firewall").console

    faces_network = {"console_local_only": False, "console_port": 0}
    assert looked_for() == ()
    assert looked_for(server=faces_network) == (9091,)
    assert looked_for(server=faces_network, host={"address": "local"}) == ()


@pytest.mark.parametrize(
    ("found", "in_use"),
    [
        (None, False),
        (FINISHED, True),
        (OpenfireFound("5.1.1", set_up=False, begun=True, ours=False), True),
        (OpenfireFound("", set_up=False, begun=False, ours=False), False),
    ],
)
def test_the_account_of_an_openfire_of_ours_is_its_own(found, in_use):
    chosen = answers(datasource={"kind": "embedded"})
    secrets = complete_secrets(chosen, Secrets().with_secret("admin_password", "a-good-one"))
    made = make_plan(
        chosen,
        replace(FACTS, openfire=found),
        secrets,
        open_directory=lambda *_: None,
        proof_services=None,
    )
    assert next(step for step in made.steps if step.id == "account").in_use is in_use
