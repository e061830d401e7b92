"""How an Openfire is doing, read out of what the server answers in one round trip."""

import pytest

from setupwizard.channels.files import read_state, state_question, unit_of
from setupwizard.channels.heap import Heap, read_heap
from setupwizard.firewall.reading import question as firewalls_question
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result
from setupwizard.transport.batch import ask
from tests.unit.channels.status_answers import counters, packed, told

MIB = 1024**2
OLD, YOUNG = "sun__gc__generation__1", "sun__gc__generation__0"


def read(**changed):
    return read_state(Result(("sh",), 0, told(**changed)))


def test_everything_is_read_from_one_answer():
    state = read()
    assert state.version == "5.1.1"
    assert state.process.pid == 751
    assert (state.process.user, state.process.seconds) == ("openfire", 4000)
    assert state.process.memory == 303
    assert (state.memory, state.memory_available) == (4000, 2000)
    assert [(one.place, one.size, one.free, one.files) for one in state.disks] == [
        ("/", 20000, 10000, 60000)
    ]
    assert state.enabled is True
    assert state.configuration.port == 9090
    assert (state.database.host, state.database.port, state.database.answers) == (
        "127.0.0.1", 5432, True,
    )  # fmt: skip
    assert {one.port for one in state.listeners} == {5222, 5223, 5269, 9090, 9091}
    assert state.waiting == ()


def test_an_openfire_that_does_not_run_has_no_process():
    assert read(process="").process is None


def test_an_answer_that_breaks_off_is_no_answer():
    with pytest.raises(SetupError) as failed:
        read(end=None)
    assert failed.value.problem.code is Code.READ_FAILED


@pytest.mark.parametrize(
    ("told", "answers", "silent"),
    [("1", False, False), ("124", False, True), ("-", None, False), ("0", True, False)],
)
def test_a_database_answers_refuses_is_silent_or_is_out_of_sight(told, answers, silent):
    place = read(database=f"db.example 5433 {told}").database
    assert (place.host, place.port) == ("db.example", 5433)
    assert (place.answers, place.silent) == (answers, silent)


def test_an_openfire_without_a_database_server_has_no_place_for_one():
    assert read(database="").database is None


@pytest.mark.parametrize(
    ("unit", "enabled"),
    [
        ("UnitFileState=enabled", True),
        ("UnitFileState=disabled", False),
        ("UnitFileState=generated", None),  # of a script in /etc/init.d
        ("", None),
    ],
)
def test_whether_it_starts_with_the_server_is_told_by_its_unit_alone(unit, enabled):
    assert read(unit=unit).enabled is enabled


def test_what_a_restart_would_take_up_is_known():
    state = read(restart="java\nfiles\nreboot", unit="NeedDaemonReload=yes")
    assert state.waiting == ("java", "files", "reboot", "unit")


def test_a_disk_is_told_once_however_many_folders_are_on_it_and_may_have_no_limit_of_files():
    lines = ["20480 10240 0 0 /srv/big disk", "20480 10240 0 0 /srv/big disk", "1 1 - - /x"]
    assert [(one.place, one.files) for one in read(disks="\n".join(lines)).disks] == [
        ("/srv/big disk", None),
        ("/x", None),
    ]


def test_a_configuration_that_cannot_be_read_is_none():
    assert read(configuration="<jive>").configuration is None
    assert read(configuration="").configuration is None


def test_a_version_that_no_file_tells_is_empty():
    assert read(version="xmppserver-*.jar").version == ""


@pytest.mark.parametrize(
    ("starter", "unit"),
    [
        ("openfire.service", "openfire.service"),
        ("/etc/init.d/openfire", "openfire.service"),
        ("/etc/rc.local", ""),
        ("docker", ""),
        ("", ""),
    ],
)
def test_the_unit_is_that_of_whatever_starts_it(starter, unit):
    assert unit_of(starter) == unit
    assert state_question("/opt/openfire", starter)[-2:] == ("/opt/openfire", unit)


@pytest.mark.parametrize("order", ["<", ">"])
def test_java_tells_how_full_its_memory_is(order):
    numbers = {
        f"{YOUNG}__space__0__used": 100 * MIB,
        f"{YOUNG}__space__1__used": 20 * MIB,
        f"{OLD}__space__0__used": 300 * MIB,
        f"{OLD}__space__0__capacity": 400 * MIB,
        f"{OLD}__maxCapacity": 512 * MIB,
    }
    heap = read_heap(counters(order, **numbers))
    assert heap == Heap(used=420, old=300, limit=512)
    assert not heap.nearly_full
    assert Heap(used=600, old=480, limit=512).nearly_full


@pytest.mark.parametrize("data", [b"", b"\xca\xfe\xc0\xc0\x01", b"no counters at all" * 9])
def test_what_is_no_file_of_counters_tells_nothing(data):
    assert read_heap(data) is None


def test_a_process_tells_its_heap_where_its_counters_could_be_read():
    data = counters(**{f"{OLD}__space__0__used": 3 * MIB, f"{OLD}__maxCapacity": 9 * MIB})
    assert read(heap=packed(data)).process.heap == Heap(3, 3, 9)
    assert read(heap=packed(data)[:40]).process.heap is None
    assert read(heap="").process.heap is None


def test_it_travels_in_a_command_line_together_with_the_question_about_firewalls():
    """On standard input it would cost a second round trip."""
    asked = state_question("/usr/local/share/openfire-of-the-school", "/etc/init.d/openfire-school")
    ran = []

    def run(argv, *, stdin):
        ran.append((argv[1], stdin))
        return Result(tuple(argv), 0)

    with pytest.raises(SetupError):  # nobody answers
        ask(run, (asked, firewalls_question()))
    assert ran == [("-c", b"")]
