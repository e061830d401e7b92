"""The list of what was done is a file that only grows, holds no secret and survives bad lines."""

import stat
import sys

import pytest

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.server.action_log import ActionLog, Undo, action


@pytest.fixture
def log(tmp_path):
    return ActionLog(tmp_path / "servers" / "one.actions.jsonl")


def test_what_is_added_is_read_again_the_latest_first(log):
    stopped = action(Note.of("done-stop"), undo=Undo("service", {"action": "start"}))
    back = action(Note.of("done-stop"), undoes=stopped.id)
    log.add(stopped)
    log.add(back)
    assert log.all() == [back, stopped]
    assert stopped.at.utcoffset().total_seconds() == 0
    assert stopped.who


def test_what_failed_cannot_be_undone(log):
    failed = action(Note.of("done-stop"), Problem(Code.SERVICE_FAILED), Undo("service"))
    assert failed.undo is None
    assert failed.problem == "service-failed"


def test_why_something_failed_is_kept_with_all_that_its_sentence_names(log):
    log.add(action(Note.of("done-stop"), Problem(Code.PORT_NOT_LISTENING, {"port": "5222"})))
    (kept,) = log.all()
    assert (kept.problem, kept.problem_params) == ("port-not-listening", {"port": "5222"})


def test_no_secret_is_written(log):
    log.add(action(Note("done-stop", {"value": "it is clave-larga"})), ("clave-larga",))
    assert "clave-larga" not in log.path.read_text("utf-8")
    assert "•••" in log.path.read_text("utf-8")


def test_a_line_that_cannot_be_read_is_left_out(log):
    first = action(Note.of("done-stop"))
    log.add(first)
    with log.path.open("a", encoding="utf-8") as file:
        file.write('{"half a line\n[]\n{}\n')
    second = action(Note.of("done-start"))
    log.add(second)
    assert log.all() == [second, first]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_nobody_else_on_this_computer_reads_it(log):
    log.add(action(Note.of("done-stop")))
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path, caplog):
    (tmp_path / "file").write_text("no folder")
    log = ActionLog(tmp_path / "file" / "one.jsonl")
    log.add(action(Note.of("done-stop")))
    assert log.all() == []
    assert "list of actions" in caplog.text
