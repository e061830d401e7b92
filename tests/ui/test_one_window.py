"""Who starts the program again gets the window that is open, and not a second one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from setupwizard.ui.app import one_window
from setupwizard.ui.app.one_window import ACTIVATION, OneWindow

ROOT = Path(__file__).resolve().parents[2]
SECOND = """
import sys
from pathlib import Path
from setupwizard.ui.app.one_window import OneWindow
second = OneWindow(Path(sys.argv[1]))
print(second.is_first(), second.show_the_first())
"""


@pytest.fixture
def first(qapp, tmp_path):
    one = OneWindow(tmp_path)
    assert one.is_first()
    yield one
    one.let_go()


def start_again(folder, **environment):
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_first_is_told_and_the_second_ends(qtbot, first, tmp_path):
    first.listen()
    with qtbot.waitSignal(first.wanted):
        second = start_again(tmp_path)
    assert second.communicate()[0].split() == ["False", "True"]


def test_the_right_to_come_forward_is_handed_on(qtbot, first, tmp_path, monkeypatch):
    monkeypatch.setenv(ACTIVATION, "old")
    first.listen()
    with qtbot.waitSignal(first.wanted):
        second = start_again(tmp_path, **{ACTIVATION: "from the second click"})
    second.communicate()
    assert os.environ[ACTIVATION] == "from the second click"


def test_one_that_does_not_answer_keeps_nobody_from_working(first, tmp_path, monkeypatch):
    monkeypatch.setattr(one_window, "PATIENCE", 50)
    second = OneWindow(tmp_path)
    assert not second.is_first()
    assert not second.show_the_first()
    assert not (tmp_path / "show").exists()


def test_what_a_window_that_is_no_more_was_told_is_forgotten(qtbot, first, tmp_path):
    (tmp_path / "show").write_text("", "utf-8")
    with qtbot.assertNotEmitted(first.wanted):
        first.listen()
    assert not (tmp_path / "show").exists()


def test_after_the_first_has_ended_the_next_is_the_first(first, tmp_path):
    first.let_go()
    third = OneWindow(tmp_path)
    assert third.is_first()
    third.let_go()


def test_where_nothing_can_be_written_everybody_is_the_first(qapp, tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    assert OneWindow(tmp_path / "file" / "folder").is_first()


def test_a_window_that_was_minimized_is_there_again(window, qtbot):
    window.showMinimized()
    window.come_forward()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()
