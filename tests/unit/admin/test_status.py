"""Whether the chat of a server works, and what is said of it when it does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from setupwizard.admin.ports import PURPOSES
from setupwizard.admin.reasons import BREAKING
from setupwizard.admin.status import Chat, server_status
from setupwizard.engine.session import Session
from setupwizard.model.facts import OpenfireFound
from setupwizard.model.problems import Code
from setupwizard.probe.probe import parse
from setupwizard.proof.base import PortAnswered
from setupwizard.texts.status import PURPOSES as PURPOSE_WORDS
from tests.fake_transport import FakeTransport
from tests.unit.channels.status_answers import (
    LISTENERS,
    PID,
    WHOLE,
    XML,
    certificate,
    counters,
    listening,
    packed,
    told,
)

HOSTS = Path(__file__).parent.parent.parent / "hosts"
FRESH = parse((HOSTS / "debian-12/probe.txt").read_text(encoding="utf-8"), now=0)
UFW = (HOSTS / "firewalls/ufw.txt").read_text(encoding="utf-8")
OURS = OpenfireFound(
    "5.1.1", set_up=True, begun=False, ours=True, running=True,
    user="openfire", starter="openfire.service", enabled=True,
)  # fmt: skip
THEIRS = replace(OURS, ours=False, starter="/etc/init.d/openfire", user="root")
MIB = 1024**2


class Ports:
    """Those of the server that answer this computer; `asked` holds what was tried."""

    def __init__(self, *answering):
        self.answering, self.asked = answering, []

    def __call__(self, address, ports, patience):
        self.asked += ports
        return {port: PortAnswered(address, 0.01) for port in ports if port in self.answering}


def look(*, openfire=OURS, others=(), filters="", reach=None, address="", **changed):
    host = FakeTransport()
    host.address = address or host.address
    host.on("sh -c # How one Openfire is doing", told(**changed))
    host.on("sh -c # The packet filters", filters)
    session = Session(None, host, replace(FRESH, openfire=openfire, others=others))
    return session.ask(server_status, reach or Ports(5222, 9090, 9091))


def codes(**how):
    return [problem.code for problem in look(**how).reasons]


def test_a_chat_that_works_needs_nothing():
    status = look(certificate=certificate(300, "escuela.es"))
    assert (status.chat, status.reasons) == (Chat.WORKS, ())
    assert status.version == "5.1.1"
    assert status.process.seconds == 4000
    assert status.database.answers
    assert (status.certificate.names, status.certificate_days) == (("escuela.es",), 300)
    assert [(port.number, port.purpose, port.own, port.open) for port in status.ports] == [
        (5222, "client", True, True),
        (5223, "client-tls", True, True),
        (5269, "server", True, True),
        (9090, "console", True, False),
        (9091, "console-tls", True, False),
    ]
    assert status.console_open == ()


def test_a_server_without_openfire_has_no_chat():
    status = look(openfire=None)
    assert (status.chat, status.openfire) == (Chat.DOES_NOT, None)
    assert [problem.code for problem in status.reasons] == [Code.OPENFIRE_NOT_SET_UP]


def test_of_an_openfire_that_is_not_set_up_nothing_else_is_told():
    xml = XML.replace("<setup>true", "<setup>false")
    assert codes(configuration=xml, process="") == [Code.OPENFIRE_NOT_SET_UP]


def test_of_somebody_elses_that_was_never_set_up_only_what_threatens_the_server_is_told():
    status = look(
        openfire=None,
        others=(replace(THEIRS, set_up=False, version="4.6.2"),),
        configuration=XML.replace("<setup>true", "<setup>false"),
        process=f"pid {PID}\nuser root\nseconds 4000",
        listeners=listening(9090),
        version="xmppserver-4.6.2.jar",
        database="",
    )
    assert status.chat is Chat.DOES_NOT
    assert [problem.code for problem in status.reasons] == [
        Code.OTHER_OPENFIRE_NOT_SET_UP,
        Code.SETUP_ON_NETWORK,
        Code.OPENFIRE_UNSAFE,
        Code.RUNS_AS_ROOT,
    ]
    assert status.reasons[0].params == {"home": "/opt/openfire"}
    assert status.reasons[1].params == {"port": "9090"}


def test_one_of_somebody_else_that_nobody_uses_keeps_nobody_from_setting_up():
    unused = replace(
        THEIRS, set_up=False, running=False, enabled=False, starter="", home="/srv/old"
    )
    xml = XML.replace("<setup>true", "<setup>false")
    told = codes(openfire=None, others=(unused,), configuration=xml, **ENDED)
    assert told == [Code.OPENFIRE_NOT_SET_UP]


def test_an_openfire_of_somebody_else_is_looked_at_as_well():
    unit = "UnitFileState=generated\nNeedDaemonReload=no"
    status = look(openfire=None, others=(THEIRS,), unit=unit)
    assert (status.chat, status.openfire, status.enabled) == (Chat.WORKS, THEIRS, True)


def test_the_one_that_runs_is_meant():
    stopped = replace(OURS, running=False)
    assert look(openfire=stopped, others=(THEIRS,)).openfire == THEIRS
    assert look(openfire=stopped, others=(replace(THEIRS, running=False),)).openfire == stopped


YOUNG = f"pid {PID}\nuser openfire\nseconds 9"
ENDED = {"process": "", "listeners": ""}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (ENDED, Code.CHAT_STOPPED),
        ({"process": YOUNG, "listeners": listening(9090, 9091)}, Code.CHAT_STARTING),
        ({"listeners": listening(9090, 9091)}, Code.CHAT_PORT_CLOSED),
        (
            {"listeners": f"{LISTENERS}\n".replace(":5222 ", ":1 ")
             + listening(5222, pid=9, process="prosody")},
            Code.CHAT_PORT_TAKEN,
        ),
        ({"database": "127.0.0.1 5432 1"}, Code.CHAT_WITHOUT_DATABASE),
        ({"database": "10.0.0.9 5432 124"}, Code.CHAT_WITHOUT_DATABASE),
    ],
)  # fmt: skip
def test_what_keeps_everybody_from_chatting_is_told_first(changed, code):
    status = look(restart="reboot", reach=Ports(5222), **changed)
    assert status.chat is Chat.DOES_NOT
    assert status.reasons[0].code is code
    assert status.reasons[-1].code is Code.REBOOT_WAITING


def test_who_holds_the_port_of_the_chat_is_named():
    listeners = listening(5222, pid=9, process="prosody")
    assert look(listeners=listeners).reasons[0].params == {"port": "5222", "process": "Prosody"}


def test_a_database_whose_place_only_a_container_knows_is_not_judged():
    assert look(database="db 5432 -").chat is Chat.WORKS


ROOT = WHOLE["process"].replace("openfire", "root")
SHORT = "1K-blocks Avail Inodes IFree Mounted on\n20480000 300000 65536 60000 /"
FULL = {"sun__gc__generation__1__space__0__used": 95 * MIB}
HEAP = packed(counters(**FULL, sun__gc__generation__1__maxCapacity=100 * MIB))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"disks": SHORT}, Code.DISK_SHORT),
        ({"disks": SHORT.replace("300000", "900")}, Code.DISK_FULL),
        ({"disks": SHORT.replace("300000 65536 60000", "9000000 65536 0")},
         Code.DISK_TOO_MANY_FILES),
        ({"memory": "MemTotal: 2000000 kB\nMemAvailable: 40000 kB"}, Code.MEMORY_SHORT),
        ({"heap": HEAP}, Code.HEAP_SHORT),
        ({"certificate": certificate(5, "escuela.es")}, Code.CERTIFICATE_ENDS_SOON),
        ({"certificate": certificate(-2, "escuela.es")}, Code.CERTIFICATE_DATES),
        ({"listeners": LISTENERS.replace(":5222 ", ":1 ")}, Code.CHAT_PORT_MISSING),
        ({"listeners": LISTENERS.replace(":9090 ", ":1 ")}, Code.RESTART_WAITING),
        ({"restart": "java"}, Code.RESTART_WAITING),
        ({"restart": "reboot"}, Code.REBOOT_WAITING),
        ({"unit": "UnitFileState=disabled"}, Code.NOT_STARTED_AT_BOOT),
        ({"process": ROOT}, Code.RUNS_AS_ROOT),
        ({"version": "xmppserver-4.6.2.jar"}, Code.OPENFIRE_UNSAFE),
    ],
)  # fmt: skip
def test_what_wants_attention_is_told_while_people_chat(changed, code):
    status = look(**changed)
    assert status.chat is Chat.DEGRADED
    assert [problem.code for problem in status.reasons] == [code]
    assert code not in BREAKING


def test_the_console_of_an_openfire_without_any_port_is_no_second_reason():
    assert codes(listeners=listening(5269)) == [Code.CHAT_PORT_CLOSED]


def test_a_large_disk_may_be_nearly_full_without_being_short():
    assert codes(disks="900000000 30000000 65536 60000 /") == []
    assert codes(disks="20000000 10000000 65536 60000 /") == []


# ---------------------------------------------------------------- who reaches what


OPEN = listening(5222, 5223, 9090, 9091)


def test_a_console_that_answers_other_computers_is_told_with_its_ports():
    status = look(listeners=OPEN)
    assert status.console_open == (9090, 9091)
    assert [(one.code, one.params) for one in status.reasons] == [
        (Code.CONSOLE_ON_NETWORK, {"port": "9090, 9091"})
    ]


def test_a_console_anybody_can_open_is_more_urgent_than_the_rest():
    status = look(listeners=OPEN, version="xmppserver-4.6.2.jar", process=ROOT)
    assert [one.code for one in status.reasons] == [
        Code.CONSOLE_WITHOUT_LOCK,
        Code.OPENFIRE_UNSAFE,
        Code.RUNS_AS_ROOT,
    ]


def test_a_console_that_something_on_the_way_keeps_shut_is_not_open():
    assert look(listeners=OPEN, reach=Ports(5222)).reasons == ()


def test_a_console_that_the_firewall_keeps_shut_is_not_even_tried():
    reach = Ports(5222, 9090, 9091)
    status = look(listeners=OPEN, filters=UFW, reach=reach)
    assert status.console_open == ()
    assert reach.asked == [5222]
    assert {port.shut_by for port in status.ports if port.console} == {"ufw"}


def test_on_the_server_itself_a_console_is_judged_by_where_it_listens():
    reach = Ports()
    assert look(listeners=OPEN, reach=reach, address="localhost").console_open == (9090, 9091)
    assert look(reach=reach, address="localhost").console_open == ()
    assert reach.asked == []


@pytest.mark.parametrize(
    ("filters", "code"), [("", Code.PORT_BLOCKED_BETWEEN), (UFW, Code.CHAT_SHUT)]
)
def test_a_chat_that_this_computer_does_not_reach_is_told_with_what_is_in_the_way(filters, code):
    status = look(reach=Ports(), filters=filters)
    assert (status.chat, [one.code for one in status.reasons]) == (Chat.DEGRADED, [code])


def test_a_chat_for_the_server_alone_is_told_as_that():
    assert codes(listeners=LISTENERS.replace("*:5222 ", "127.0.0.1:5222 ")) == [
        Code.CHAT_LOCAL_ONLY
    ]


def test_nobody_tries_the_port_of_a_chat_that_does_not_run():
    reach = Ports()
    assert look(reach=reach, **ENDED).reasons[0].code is Code.CHAT_STOPPED
    assert reach.asked == []


def test_every_purpose_of_a_port_has_words():
    assert {*PURPOSES.values(), "console", "console-tls", "other"} == set(PURPOSE_WORDS)
