import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.facts import Listener
from setupwizard.model.problems import Code
from setupwizard.openfire.log import plain, why_not_started
from setupwizard.openfire.paths import log_file, required_ports
from setupwizard.openfire.service import Service, read_service
from setupwizard.openfire.unit import unit_text
from setupwizard.transport.listeners import at_port, ports_of, read_listeners
from tests.unit.openfire.samples import answers

JAVA = "/usr/lib/jvm/java-17-openjdk-amd64"
SOCKETS = """\
LISTEN 0      4096   127.0.0.53%lo:53        0.0.0.0:*    users:(("systemd-resolve",pid=90,fd=14))
LISTEN 0      50                 *:5222             *:*    users:(("java",pid=812,fd=180))
LISTEN 0      50     [::ffff:127.0.0.1]:9090        *:*    users:(("java",pid=812,fd=190))
LISTEN 0      128             [::]:22            [::]:*    users:(("sshd",pid=70,fd=4),("systemd",pid=1,fd=9))
LISTEN 0      128          0.0.0.0:2049       0.0.0.0:*
"""  # noqa: E501 - as ss prints it


def lines(name, text):
    return [line for line in text.splitlines() if line.startswith(f"{name}=")]


def text(version="5.1.1", **sections):
    return unit_text(answers(version, **sections), JAVA, 512)


def test_java_is_started_with_the_memory_and_the_switches_of_openfires_own_script():
    (start,) = lines("ExecStart", text())
    assert start.startswith(f"ExecStart={JAVA}/bin/java -server -Xmx512m ")
    for switch in (
        "-DopenfireHome=/opt/openfire",
        "-Dopenfire.lib.dir=/opt/openfire/lib",
        "-Dlog4j.configurationFile=/opt/openfire/lib/log4j2.xml",
        "-Dlog4j2.formatMsgNoLookups=true",
        "-Djava.security.properties=/opt/openfire/resources/security/java.security",
    ):
        assert switch in start.split()
    assert start.endswith("-jar /opt/openfire/lib/startup.jar")


def test_old_releases_do_not_get_the_new_switches():
    (start,) = lines("ExecStart", text("4.6.2"))
    assert "java.security.properties" not in start
    assert "-Dlog4j2.formatMsgNoLookups=true" in start


@pytest.mark.parametrize(
    ("datasource", "after", "wants"),
    [
        ({}, "After=network.target postgresql.service", ["Wants=postgresql.service"]),
        ({"kind": "embedded"}, "After=network.target", []),
        (
            {"host": "db.example.org", "create": False},
            "After=network-online.target",
            ["Wants=network-online.target"],
        ),
    ],
)
def test_the_database_comes_first(datasource, after, wants):
    unit = text(datasource=datasource)
    assert after in unit.splitlines()
    assert lines("Wants", unit) == wants


def test_the_embedded_database_of_old_releases_is_put_right_before_every_start():
    old = text("4.6.2", datasource={"kind": "embedded"})
    assert "DefaultConnectionProvider" in lines("ExecStartPre", old)[0]
    assert not lines("ExecStartPre", text("5.1.1", datasource={"kind": "embedded"}))
    assert not lines("ExecStartPre", text("4.6.2"))


def test_only_a_low_console_port_gets_the_right_to_open_it():
    low = text(server={"console_secure_port": 443})
    assert lines("AmbientCapabilities", low) == ["AmbientCapabilities=CAP_NET_BIND_SERVICE"]
    assert lines("AmbientCapabilities", text()) == ["AmbientCapabilities="]


def test_the_ports_to_wait_for_are_those_that_are_on():
    assert required_ports(answers()) == (5222, 9090, 9091)
    assert required_ports(answers(server={"console_secure_port": -1})) == (5222, 9090)


def test_sockets_are_read_with_their_owners():
    held = read_listeners(SOCKETS)
    assert held[1] == Listener(5222, "*", "java", 812)
    assert held[3] == Listener(22, "::", "sshd", 70)
    assert held[4] == Listener(2049, "0.0.0.0", "")
    assert held[4].holder == "?"
    assert at_port(held, 22) == held[3:4]
    assert [one.local_only for one in held] == [True, False, True, False, False]
    assert ports_of(812, held) == {5222, 9090}
    assert ports_of(0, held) == frozenset()


def test_a_service_is_read():
    shown = (
        "ActiveState=active\nMainPID=812\nUnitFileState=enabled\nNeedDaemonReload=no\n"
        "FragmentPath=/etc/systemd/system/openfire.service\nInvocationID=5e07\n"
    )
    path = "/etc/systemd/system/openfire.service"
    assert read_service(shown) == Service(True, 812, True, path, False, "5e07")
    assert read_service("ActiveState=inactive\nMainPID=0\n") == Service(
        False, 0, False, "", False, ""
    )


@given(
    st.lists(
        st.text(
            alphabet=st.characters(exclude_characters="=\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
        )
    )
)
def test_lines_that_tell_nothing_change_nothing(noise):
    assert read_service("\n".join([*noise, "MainPID=3"])).pid == 3


def test_a_log_is_shown_without_colours_and_secrets():
    raw = "2026 \x1b[1;31mERROR\x1b[m [main]: login with hunter2 failed"
    assert plain(raw, ("hunter2",)) == "2026 ERROR [main]: login with ••• failed"


@pytest.mark.parametrize(
    ("said", "blamed"),
    [
        ("Database setup or configuration error: Please verify", True),
        ("XMPPServer - Database could not be accessed", True),
        ("JiveProperties - failed to obtain a connection after 11 retries.", True),
        ("java.lang.OutOfMemoryError: Java heap space", False),
    ],
)
def test_the_database_is_blamed_only_when_the_log_does(said, blamed):
    assert (why_not_started(said).code is Code.OPENFIRE_DATABASE_FAILED) is blamed


def test_each_version_has_its_log():
    assert log_file(4).endswith("/all.log")
    assert log_file(5).endswith("/openfire.log")
