from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.cli.reporter import facts_lines
from setupwizard.engine.systems import require_supported
from setupwizard.files import shipped
from setupwizard.firewall.reading import question
from setupwizard.model.facts import FirewallFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.probe.probe import parse, probe
from setupwizard.texts.catalog import Catalog
from tests.fake_transport import FakeTransport
from tests.unit.firewall.recorded import recorded as filters

HOSTS = Path(__file__).parent.parent / "hosts"
RECORDED = sorted(path.parent.name for path in HOSTS.glob("*/probe.txt"))


def recorded(name):
    return parse((HOSTS / name / "probe.txt").read_text(encoding="utf-8"), now=1_795_431_000)


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_host_is_recognised_as_a_supported_one(name):
    facts = recorded(name)
    assert f"{facts.system}-{facts.release}" == name
    require_supported(facts)


def test_a_full_host_tells_its_java_database_and_ssh_port():
    facts = recorded("debian-12")
    assert [java.major for java in facts.java] == [17]
    assert facts.postgresql.startswith("15.")
    assert facts.postgresql_ports == (5432,)
    assert {held.port for held in facts.listeners if held.process == "sshd"} == {22}
    assert facts.openfire is None
    assert not facts.firewall
    assert facts.memory > 1000


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("ID=debian", "ID=fedora", Code.SYSTEM_UNSUPPORTED),
        ('VERSION_ID="12"', 'VERSION_ID="9"', Code.SYSTEM_UNSUPPORTED),
        ("@@ init\nsystemd", "@@ init\nrunit", Code.SYSTEM_WITHOUT_SYSTEMD),
        ("@@ architecture\namd64", "@@ architecture\narmhf", Code.ARCHITECTURE_UNSUPPORTED),
    ],
)
def test_another_system_is_refused_with_its_reason(old, new, code):
    text = (HOSTS / "debian-12" / "probe.txt").read_text(encoding="utf-8")
    text = text.replace("@@ init\n\n", "@@ init\n")
    assert old in text
    with pytest.raises(SetupError) as refused:
        require_supported(parse(text.replace(old, new), now=0))
    assert refused.value.problem.code is code


def test_the_script_is_one_command_that_waits_for_no_input():
    host = FakeTransport()
    host.on("sh -c", (HOSTS / "debian-12" / "probe.txt").read_text(encoding="utf-8"))
    probe(host)
    script = shipped("resources", "probe.sh").read_text(encoding="utf-8")
    assert host.ran == [f"sh -c {script}", " ".join(question())]
    assert host.stdin == [b"", b""]


@pytest.mark.parametrize(
    ("name", "firewall"),
    [
        ("ufw", FirewallFound("ufw", by_hand=False)),
        ("cloud-iptables", FirewallFound("iptables", by_hand=False)),
        ("legacy", FirewallFound("iptables", by_hand=True)),
        ("firewalld", FirewallFound("firewalld", by_hand=False)),
        ("own-nft", FirewallFound("nftables", by_hand=True)),
    ],
)
def test_the_firewall_in_charge_is_named_and_whether_it_is_somebodys_own(name, firewall):
    text = (HOSTS / "debian-12" / "probe.txt").read_text(encoding="utf-8")
    assert parse(text, now=0, filters=filters(name)).firewall == firewall


def test_half_an_answer_is_not_taken_for_facts():
    with pytest.raises(SetupError) as refused:
        parse("@@ system\nID=debian\n", now=0)
    assert refused.value.problem.code is Code.READ_FAILED


@given(st.text())
def test_foreign_text_never_breaks_the_parser(text):
    whole = "\n".join(f"@@ {s}\n{text}" for s in ("system", "java", "listeners", "disk", "clock"))
    facts = parse(f"{whole}\n@@ end\n", now=0)
    assert facts.memory == 0


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("firewalld", "Firewall: firewalld"),
        (
            "own-nft",
            "Firewall: nftables, with rules made by hand: "
            "you have to open the ports in it yourself",
        ),
        ("", "Firewall: none"),
    ],
)
def test_probe_tells_the_firewall_in_a_sentence(name, told):
    text = (HOSTS / "debian-12" / "probe.txt").read_text(encoding="utf-8")
    facts = parse(text, now=0, filters=filters(name) if name else "")
    assert told in facts_lines(facts, Catalog("en"))


def test_probe_tells_of_a_change_that_is_not_finished():
    text = (HOSTS / "debian-12" / "probe.txt").read_text(encoding="utf-8")
    told = "A change is unfinished: it is going on now, or it was interrupted."
    for marks, unfinished in (("", False), ("\n@@ marks\nchange-unfinished\n", True)):
        facts = parse(text + marks, now=0)
        assert facts.change_unfinished is unfinished
        assert (told in facts_lines(facts, Catalog("en"))) is unfinished
