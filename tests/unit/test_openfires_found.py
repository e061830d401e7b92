"""Which Openfires there are on a host, whose they are, and what holds its ports."""

from dataclasses import replace
from pathlib import Path

import pytest

from setupwizard.cli.reporter import facts_lines
from setupwizard.files import shipped
from setupwizard.model.application import WRITTEN
from setupwizard.model.facts import OpenfireFound
from setupwizard.probe.openfires import openfires
from setupwizard.probe.probe import parse
from setupwizard.probe.units import units_by_pid
from setupwizard.texts.catalog import Catalog

HOSTS = Path(__file__).parent.parent / "hosts"

OURS = "unit /etc/systemd/system/openfire.service ours enabled openfire /opt/openfire"
THEIRS = "unit /etc/systemd/system/chat.service other enabled openfire /opt/openfire"
INIT = "script /etc/init.d/openfire enabled /opt/openfire"
PROCESS = "process 77 openfire /opt/openfire"
HOME = ("home /opt/openfire", "owner openfire:openfire", "jar xmppserver-5.1.1.jar")


def recorded(name):
    return parse((HOSTS / name).read_text(encoding="utf-8"), now=0)


def found(*lines, units=None):
    return openfires(["place /opt/openfire", *lines], units or {})


def other(home, user, starter="", version="5.1.1", *, running=True, enabled=True):
    """One of somebody else, set up and with its console where it usually is."""
    return OpenfireFound(
        version, set_up=True, begun=False, ours=False, home=home, user=user, running=running,
        starter=starter, enabled=enabled, console_port=9090, console_secure_port=9091,
    )  # fmt: skip


OTHERS = {
    "tar_as_root_with_a_link_in_init_d": other(
        "/opt/openfire", "root", "/etc/init.d/openfire", "4.6.2"
    ),
    "from_the_package": other("/usr/share/openfire", "openfire", "openfire.service"),
    "own_unit_and_own_user_in_our_place": other("/opt/openfire", "openfire", "chat.service"),
    "stopped_somewhere_else": other(
        "/srv/openfire-school", "jive", "messenger.service", running=False
    ),
    "started_by_hand_from_a_home": other("/home/ops/openfire", "ops", enabled=False),
    "another_version_that_nothing_starts": other(
        "/opt/openfire", "root", "", "4.5.1", running=False, enabled=False
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_an_openfire_of_somebody_else_is_told_with_all_that_is_known_of_it(name):
    facts = recorded(f"other-openfires/{name}.txt")
    assert (facts.openfire, facts.others) == (None, (OTHERS[name],))
    assert OTHERS[name].in_the_way


def test_every_recording_is_tried():
    assert {path.stem for path in (HOSTS / "other-openfires").iterdir()} == set(OTHERS)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((OURS, PROCESS, *HOME, "setup"), (True, False, True, True)),
        ((OURS, *HOME, "setup"), (True, False, True, False)),
        ((OURS, *HOME, "setup", "pending"), (False, True, True, False)),
        ((*HOME, "pending"), (False, True, False, False)),
        ((*HOME, "setup", "unproven"), (True, False, False, False)),
        (HOME, (False, False, False, False)),
    ],
    ids=[
        "running",
        "stopped",
        "first start broken off",
        "without a unit yet",
        "unproven",
        "just unpacked",
    ],
)
def test_our_own_openfire_is_ours_however_far_it_has_come(lines, expected):
    own, others = found(*lines, units={77: "openfire.service"})
    assert (own.set_up, own.begun, own.ours, own.running) == expected
    assert (own.home, own.version, others) == ("/opt/openfire", "5.1.1", ())


def test_it_stays_ours_beside_what_older_attempts_left_or_somebody_added():
    own, others = found(OURS, INIT, THEIRS, *HOME, "setup")
    assert (own.ours, own.starter, others) == (True, "openfire.service", ())


def test_our_own_one_that_somebody_started_by_hand_has_no_starter():
    own, _ = found(OURS, "process 77 root /opt/openfire", *HOME, "setup", units={5: "ssh.service"})
    assert (own.ours, own.running, own.starter, own.user) == (True, True, "", "root")


def test_the_place_may_be_a_link_to_another_disk():
    lines = ["place /srv/disk", OURS.replace("/opt/openfire", "/srv/disk"), "home /srv/disk"]
    own, others = openfires([*lines, *HOME[1:], "setup"], {})
    assert (own.home, own.ours, others) == ("/opt/openfire", True, ())


@pytest.mark.parametrize(
    "lines",
    [
        (*HOME, "setup"),
        (THEIRS, *HOME),
        (INIT, *HOME),
        (PROCESS, *HOME),
        (HOME[0], "owner root:root", HOME[2]),
        (HOME[0], "owner openfire:users", HOME[2]),
        (OURS.replace("ours", "other"), *HOME, "setup"),
        (OURS.replace("openfire.service", "other.service"), *HOME, "setup"),
    ],
    ids=["set up", "a unit", "an init script", "running", "root's", "a group", "unsigned", "named"],
)
def test_what_lies_in_our_place_and_does_not_bear_our_mark_is_not_ours(lines):
    own, others = found(*lines)
    assert own is None
    assert [(one.home, one.ours, one.in_the_way) for one in others] == [
        ("/opt/openfire", False, True)
    ]


def test_one_that_is_put_away_is_in_nobodys_way():
    _, (one,) = found("home /srv/openfire.old", *HOME[1:], "setup")
    assert not one.in_the_way
    line = "unit /etc/systemd/system/chat.service other disabled chat /srv/openfire.old"
    _, (one,) = found(line, "home /srv/openfire.old", *HOME[1:], "setup")
    assert (one.starter, one.in_the_way) == ("chat.service", False)


def test_those_that_run_come_first():
    _, others = found(
        "process 9 jive /srv/openfire", "home /opt/openfire.old", *HOME[1:], "setup",
        "home /srv/openfire", *HOME[1:], "setup",
    )  # fmt: skip
    assert [one.home for one in others] == ["/srv/openfire", "/opt/openfire.old"]


def test_a_very_old_one_tells_its_version_in_its_log_and_a_container_by_its_kind():
    units = units_by_pid(["/proc/9/cgroup:0::/system.slice/docker-0123abcd.scope"])
    _, (one,) = found(
        "process 9 root /usr/share/openfire", "home /usr/share/openfire", "owner root:root",
        "jar openfire.jar", "Openfire 3.10.3 [", units=units,
    )  # fmt: skip
    assert (one.version, one.starter) == ("3.10.3", "docker")


@pytest.mark.parametrize(
    ("group", "unit"),
    [
        ("1:name=systemd:/system.slice/ssh.service", "ssh.service"),
        ("0::/system.slice/system-postgresql.slice/postgresql@15-main.service",
         "postgresql@15-main.service"),
        ("0::/user.slice/user-1000.slice/session-3.scope", ""),
        ("0::/user.slice/user-1000.slice/user@1000.service/app.slice/x.service", ""),
        ("0::/init.scope", ""),
        ("0::/../..", ""),
        ("0::/docker/0123abcd", "docker"),
        ("0::/machine.slice/libpod-0123.scope", "libpod"),
        ("0::/docker/0123abcd/system.slice/prosody.service", "prosody.service"),
        ("0::/lxc.payload.web/system.slice/nginx.service", "nginx.service"),
        ("4:memory:/system.slice/ssh.service", "ssh.service"),
    ],
)  # fmt: skip
def test_a_process_belongs_to_the_unit_that_started_it_or_to_a_persons_login(group, unit):
    assert units_by_pid([f"/proc/12/cgroup:{group}"]).get(12, "") == unit


def test_what_holds_a_port_is_told_with_its_unit_also_where_systemd_holds_it_itself():
    held = {one.port: one for one in recorded("neighbours/prosody-and-cockpit.txt").listeners}
    assert (held[5222].process, held[5222].unit) == ("lua5.4", "prosody.service")
    assert (held[9090].process, held[9090].unit) == ("systemd", "cockpit.socket")
    assert held[22].unit == "ssh.service"
    held = {one.port: one for one in recorded("neighbours/ejabberd.txt").listeners}
    assert (held[5222].process, held[5222].unit) == ("beam.smp", "ejabberd.service")


def test_the_script_knows_our_own_unit_by_its_signature():
    assert WRITTEN.rstrip(".") in shipped("resources", "probe.sh").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OTHERS)
def test_nobody_is_told_that_there_is_none_above_one_of_somebody_else(name):
    facts = recorded(f"other-openfires/{name}.txt")
    told = facts_lines(facts, Catalog("en"))
    assert "Openfire: none" not in told
    assert len([line for line in told if line.startswith("Openfire that I did not install")]) == 1
    unknown = replace(facts, others=(replace(facts.others[0], user=""),))
    assert not any("?" in line or ", ," in line for line in facts_lines(unknown, Catalog("en")))


def test_where_there_is_none_that_is_said():
    facts = recorded(f"other-openfires/{next(iter(OTHERS))}.txt")
    assert "Openfire: none" in facts_lines(replace(facts, others=()), Catalog("en"))
