"""Which logs a server has, and how they are followed and brought here."""

from contextlib import contextmanager
from dataclasses import replace
from threading import Event

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.logs import (
    AT_FIRST,
    DATABASE,
    OPENFIRE,
    SERVICE,
    LogSource,
    download_log,
    follow_log,
    log_sources,
)
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport
from tests.unit.admin.test_access import host
from tests.unit.admin.test_status import FRESH, OURS

LOG = LogSource(OPENFIRE, "/opt/openfire/logs/openfire.log")


def sources(openfire=OURS, **changed):
    server = host(**changed)
    server.on("pg_lsclusters", "15 main 5432 online postgres /var/lib/x /var/log/x\n")
    server.on("stat -c %s", "1234\n")
    session = Session(None, server, replace(FRESH, openfire=openfire))
    return session.ask(log_sources, Access())


def test_the_logs_are_those_of_openfire_its_service_and_its_database():
    assert sources() == (
        LogSource(OPENFIRE, "/opt/openfire/logs/openfire.log", size=1234),
        LogSource(SERVICE, unit="openfire.service"),
        LogSource(DATABASE, "/var/log/postgresql/postgresql-15-main.log", size=1234),
    )


def test_4_6_2_has_everything_in_another_file_and_what_init_d_starts_has_a_journal_too():
    by_hand = replace(OURS, starter="/etc/init.d/openfire", version="4.6.2")
    found = sources(by_hand, version="xmppserver-4.6.2.jar")
    assert found[0].file == "/opt/openfire/logs/all.log"
    assert found[1].unit == "openfire.service"


def test_what_somebody_started_in_a_shell_has_no_journal():
    assert [one.kind for one in sources(replace(OURS, starter=""))] == [OPENFIRE, DATABASE]


class Flowing(FakeTransport):
    """`pieces` come one after the other; `taken` counts those that were asked for."""

    def __init__(self, pieces, status=0):
        super().__init__()
        self.pieces, self.taken, self.argv, self.result = pieces, 0, None, None
        self._status = status

    @contextmanager
    def stream(self, argv, cancel):
        self.argv, self._cancel = argv, cancel
        yield self

    def __iter__(self):
        for piece in self.pieces:
            if self._cancel.is_set():
                return
            self.taken += 1
            yield piece
        self.result = Result(self.argv, self._status, "", "gone")


LINE = b"2026.11.28 05:14:26 WARN  [x]: a.B - number %d\n"


def test_what_comes_is_told_as_it_comes_and_a_cancel_ends_it():
    cancel, told = Event(), []
    flow = Flowing([LINE % 1 + LINE[:20], LINE[20:] % 2, LINE % 3])

    def tell(part):
        told.extend(entry.text for entry in part.entries)
        if len(told) == 2:
            cancel.set()

    Session(None, flow, None).ask(follow_log, LOG, tell, cancel)
    assert told == ["number 1", "number 2"]
    assert flow.taken == 2
    assert flow.argv[-2:] == (LOG.file, str(AT_FIRST))


def test_the_journal_is_followed_by_its_unit():
    flow = Flowing([])
    Session(None, flow, None).ask(
        follow_log, LogSource(SERVICE, unit="openfire.service"), print, Event()
    )
    assert flow.argv[:3] == ("journalctl", "--unit", "openfire.service")
    assert "--follow" in flow.argv


def test_a_log_that_cannot_be_read_is_told():
    with pytest.raises(SetupError) as failed:
        Session(None, Flowing([], status=1), None).ask(follow_log, LOG, print, Event())
    assert (failed.value.problem.code, failed.value.problem.detail) == (Code.READ_FAILED, "gone")


def test_a_log_is_brought_here_whole(tmp_path):
    target = tmp_path / "openfire.log"
    flow = Flowing([b"one\n", b"two\n"])
    assert Session(None, flow, None).ask(download_log, LOG, target, Event()) == 8
    assert target.read_bytes() == b"one\ntwo\n"


@pytest.mark.parametrize("status", [0, 1])
def test_one_that_does_not_come_whole_leaves_nothing(tmp_path, status):
    cancel = Event()
    if not status:
        cancel.set()
    session = Session(None, Flowing([b"one\n"], status), None)
    if status:
        with pytest.raises(SetupError):
            session.ask(download_log, LOG, tmp_path / "x.log", cancel)
    else:
        assert session.ask(download_log, LOG, tmp_path / "x.log", cancel) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_place_of_this_computer_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(SetupError) as failed:
        Session(None, Flowing([b"x"]), None).ask(
            download_log, LOG, tmp_path / "not there" / "x.log", Event()
        )
    assert failed.value.problem.code is Code.LOCAL_FILE_UNWRITABLE
