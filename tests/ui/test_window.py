import contextlib
import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code
from setupwizard.ui.theme import theme
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast
from tests.ui.fakes import LONG
from tests.ui.test_setup import at_review, calm, connected

HEAVY = {"paramiko", "requests", "slixmpp", "pydantic", "keyring", "pg8000", "cryptography"}

LATER = (
    "setupwizard.cli",
    "setupwizard.engine",
    "setupwizard.texts",
    "setupwizard.model.draft",
    "setupwizard.model.problems",
    "setupwizard.ui.wizard",
    "setupwizard.ui.overview",
    "setupwizard.ui.widgets.cards",
    "setupwizard.ui.widgets.field",
)
"""What the start page has no use for."""

SLOW = 0.05
"""Seconds: the longest the window may be deaf."""


def finished_draft():
    draft = Draft(finished=True, language="es")
    draft.put("host", {"address": "chat.empresa.es"})
    draft.put("server", {"domain": "empresa.es", "fqdn": "chat.empresa.es"})
    draft.put("admin", {"email": "ana@empresa.es"})
    return draft


def at_overview(qtbot, window, drafts):
    drafts.save(finished_draft())
    window.open_draft(drafts.all()[0])
    connected(qtbot, window.setup)
    window.setup.next()
    qtbot.waitUntil(lambda: window.overview is not None)
    qtbot.waitUntil(lambda: not window.setup.host_thread.busy)
    return window.overview


def in_a_new_process(script, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
    )
    return done.stdout.split()


FIRST_WINDOW = """
import sys
from setupwizard.ui.app import application, first_window
app = application()
window = first_window(app, practice=False, code="es")
window.show()
app.processEvents()
"""


def test_the_first_window_loads_none_of_the_heavy_libraries_and_no_page(tmp_path):
    loaded = in_a_new_process(FIRST_WINDOW + "print(*sys.modules, sep='\\n')", tmp_path)
    assert not HEAVY & set(loaded)
    rooms = {name for name in loaded if name.startswith("setupwizard.")}
    assert "setupwizard.ui.start_page" in rooms
    assert not {name for name in rooms if name.startswith(LATER)}


def test_a_click_on_a_page_just_shown_goes_on(tmp_path):
    script = FIRST_WINDOW + "window.start._new.click(); print(window.setup.flow.current)"
    assert in_a_new_process(script, tmp_path) == ["host"]


def test_no_source_is_read_at_every_import(tmp_path):
    script = "import builtins as b; its = b.__import__; import setupwizard.ui.app\n"
    assert in_a_new_process(script + "print(b.__import__ is its)", tmp_path) == ["True"]


TRIES = 10


def beat():
    """Now, as (seconds that are ours, seconds of work of this thread).

    Ours are not those in which a thread of this program wanted to run and another program had the
    processor: Linux tells them (schedstat, second field). All threads count, because one of ours
    that is kept waiting while it holds the interpreter keeps the window waiting too. Where that is
    taken for more than it was, the work of the window's own thread is still counted.
    """
    queued = 0
    for path in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            queued += int(path.read_text().split()[1])
    return time.perf_counter() - queued / 1e9, time.thread_time()


def deaf(earlier, later):
    """Seconds from one beat to the next in which the window could not hear, by our own doing."""
    return max(after - before for before, after in zip(earlier, later, strict=True))


def longest_gap(qtbot, window, host):
    """The longest time in seconds between two beats of the window during an apply."""
    window.begin_setup()
    at_review(qtbot, window.setup)
    beats, timer = [], QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: beats.append(beat()))
    timer.start()
    window.setup.next()
    shell = window.setup.shell
    qtbot.waitUntil(lambda: not window.setup.running and shell.page.stage == "finished")
    qtbot.wait(200)
    timer.stop()
    window.close_setup()
    window.switch_place()
    window.switch_place()
    return max(deaf(earlier, later) for earlier, later in pairwise(beats))


def test_an_apply_with_much_output_never_makes_the_window_deaf(qtbot, window, host):
    """What our code does it does every time; what the machine does to us it does now and then."""
    host.lines_of_output, host.pause = 4000, 0.05
    gaps = []
    while len(gaps) < TRIES and min(gaps, default=SLOW) >= SLOW:
        gaps.append(longest_gap(qtbot, window, host))
    assert min(gaps) < SLOW, gaps


def test_enter_goes_on_when_next_is_allowed(qtbot, window):
    window.begin_setup()
    connected(qtbot, window.setup)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert window.setup.flow.current == "openfire"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.setup.flow.current == "host"


def test_enter_does_nothing_while_something_is_missing(qtbot, window):
    window.begin_setup()
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert window.setup.flow.current == "host"
    assert not window.setup.shell.busy


def test_the_text_grows_and_shrinks_with_the_keyboard(window):
    window.look.larger()
    window.look.larger()
    assert theme.scale == 1.5
    for _ in range(9):
        window.look.larger()
    assert theme.scale == 2.0
    for _ in range(9):
        window.look.smaller()
    assert theme.scale == 1.0


def test_closing_during_a_run_asks_and_then_stops_first(qtbot, window, host):
    host.pause = LONG
    window.begin_setup()
    setup = window.setup
    at_review(qtbot, setup)
    setup.next()
    assert not window.close()
    (sheet,) = window.findChildren(Sheet)
    assert setup.running
    sheet.confirmed.emit()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert setup.flow.current == "install"
    assert not setup.running


def test_closing_at_any_other_time_keeps_the_draft(qtbot, window, drafts):
    window.begin_setup()
    connected(qtbot, window.setup)
    assert window.close()
    assert [draft.title for draft in drafts.all()] == ["chat.empresa.es"]


def test_the_servers_there_are_can_be_opened_and_forgotten(qtbot, window, drafts):
    drafts.save(finished_draft())
    window.close_setup()
    (row,) = window.start._rows
    row._forget.click()
    (sheet,) = window.findChildren(Sheet)
    assert len(drafts.all()) == 1
    sheet.confirmed.emit()
    assert drafts.all() == []
    assert window.start._rows == []


def test_practice_is_marked_and_keeps_its_own_servers(window, drafts):
    drafts.save(finished_draft())
    window.switch_place()
    assert "practice" in window.windowTitle()
    assert window.start._rows == []
    window.switch_place()
    assert "practice" not in window.windowTitle()
    assert len(window.start._rows) == 1


def test_what_was_chosen_is_remembered(window, tmp_path):
    from setupwizard.ui.settings import Settings

    window.look.use_language("es")
    window.look.use_dark(True)
    window.look.use_scale(1.5)
    again = Settings(tmp_path / "window.ini")
    assert (again.language, again.dark, again.scale) == ("es", True, 1.5)


class TestOverview:
    def test_a_finished_server_opens_its_overview_after_the_login(
        self, qtbot, window, drafts, host
    ):
        page = at_overview(qtbot, window, drafts)
        assert page._answer.plain == "Openfire is running"
        assert page._prove.isVisible()
        assert not page._prove.isEnabled()

    def test_the_test_needs_the_administrators_password(self, qtbot, window, drafts, host):
        page = at_overview(qtbot, window, drafts)
        page._password.setText("una clave larga")
        page.proof_wanted.emit()
        qtbot.waitUntil(lambda: not window.setup.host_thread.busy)
        assert page._answer.plain == "Yes, the chat works"

    def test_stopping_asks_first(self, qtbot, window, drafts, host):
        page = at_overview(qtbot, window, drafts)
        page.stop_wanted.emit()
        (sheet,) = window.findChildren(Sheet)
        assert "service" not in host.asked
        sheet.confirmed.emit()
        qtbot.waitUntil(lambda: not window.setup.host_thread.busy)
        assert page._answer.plain == "The chat is stopped"
        page.start_wanted.emit()
        qtbot.waitUntil(lambda: not window.setup.host_thread.busy)
        assert page._answer.plain == "Openfire is running"

    def test_what_fails_is_said_with_its_cause(self, qtbot, window, drafts, host):
        page = at_overview(qtbot, window, drafts)
        host.problems["service"] = (Code.SERVICE_FAILED,)
        page.start_wanted.emit()
        qtbot.waitUntil(lambda: page.problem.problem is not None)
        assert page.problem.problem.code is Code.SERVICE_FAILED


class TestFiles:
    @pytest.fixture
    def done(self, qtbot, window):
        window.begin_setup()
        at_review(qtbot, window.setup)
        return window

    def test_the_answers_are_saved_as_the_command_line_reads_them(self, done, tmp_path):
        from setupwizard.engine.answers_file import load_answers

        path = tmp_path / "answers.toml"
        done.saving.write_answers(str(path))
        assert load_answers(path) == done.setup.answers()[0]
        assert "una clave larga" not in path.read_text()

    def test_the_sheet_is_a_pdf(self, done, tmp_path):
        path = tmp_path / "sheet.pdf"
        done.saving.write_sheet(str(path))
        assert path.read_bytes().startswith(b"%PDF")

    def test_no_password_is_on_the_sheet(self, done):
        from setupwizard.ui.handover import Handover

        text = Handover().document(done.setup.answers()[0]).toPlainText()
        assert "empresa.es" in text
        assert "correcta" not in text
        assert "una clave larga" not in text

    def test_a_report_has_no_password(self, done, tmp_path):
        done.setup.pages.install._log.add(["the password is una clave larga"])
        path = tmp_path / "report.txt"
        done.saving.write_report(str(path))
        assert "the password is" in path.read_text()
        assert "una clave larga" not in path.read_text()

    def test_a_place_that_cannot_be_written_is_said_and_nothing_breaks(self, done, tmp_path):
        done.saving.write(done.saving.write_answers, str(tmp_path / "no" / "such" / "folder.toml"))
        (toast,) = done.findChildren(Toast)
        assert "another folder" in toast.accessibleName()


def test_a_lost_link_is_opened_again_for_the_next_question(qtbot, window, host):
    window.begin_setup()
    setup = window.setup
    host.problems["preview"] = (Code.HOST_LOST,)
    at_review(qtbot, setup)
    assert setup.pages.review.problem.problem.code is Code.HOST_LOST
    assert host.closed
    del host.problems["preview"]
    setup.asking.again()
    calm(qtbot, setup)
    assert setup.pages.review.is_known


def test_it_turns_dark_with_the_desktop_until_somebody_chose(window):
    window.look.follow_system(Qt.ColorScheme.Dark)
    assert theme.dark
    window.look.use_dark(False)
    window.look.follow_system(Qt.ColorScheme.Dark)
    assert not theme.dark


def test_what_is_kept_lies_where_it_always_did():
    from platformdirs import user_data_path

    from setupwizard.ui.app import data_folder

    assert data_folder() == user_data_path("openfire-setup", appauthor=False)
