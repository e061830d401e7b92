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
PLENTY = "Avail Inodes IFree\n9000000000 100000 90000\n"


@pytest.fixture
def host():
    host = FakeTransport()
    host.on("stat", status=1, err="No such file or directory")
    host.on("readlink -f", out=f"{paths.HOME}\n")
    host.on("curl")
    host.on("systemd-run")
    host.on("wget")
    host.on("du", status=1)
    host.on("df -B1 --output=avail /opt", out="Avail\n9000000000\n")
    host.on("df -B1 --output=avail,itotal,iavail", out=PLENTY)
    host.on("test")
    host.on(JAVA.home)
    return host


def told(host, facts, find=lambda version: RELEASE, **sections):
    """The codes of all objections, with what fills their words."""
    chosen = answers(datasource={"kind": "embedded"}, **sections)
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
    host.on("df -B1 --output=avail,itotal,iavail /var", out="x\n9000000000 100000 12\n")
    assert told(host, FACTS) == {Code.DISK_TOO_MANY_FILES: {"place": "/var"}}


def test_a_disk_that_counts_no_files_takes_them(host):
    host.on("df -B1 --output=avail,itotal,iavail", out="x\n9000000000 0 0\n")
    assert told(host, FACTS) == {}


def test_what_is_missing_in_another_folder_is_told_too(host):
    host.on("df -B1 --output=avail,itotal,iavail /var", out=f"x\n{50 << 20} 100000 90000\n")
    assert told(host, FACTS) == {
        Code.DISK_TOO_SMALL: {"place": "/var", "found": "50", "missing": "100"}
    }
    assert told(host, replace(FACTS, java=(JAVA,))) == {}


def test_a_finished_server_needs_no_download_and_hardly_any_room(host):
    host.on("curl", status=6)
    host.on("df -B1 --output=avail,itotal,iavail", out=f"x\n{5 << 20} 100000 90000\n")
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
