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
from tests.ui.test_setup import at_review, calm, connected

HEAVY = {"paramiko", "requests", "slixmpp", "pydantic", "keyring", "pg8000", "cryptography"}

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


def test_the_first_window_loads_none_of_the_heavy_libraries(tmp_path):
    script = (
        "import sys; from pathlib import Path\n"
        "from setupwizard.ui.app import application, dress, make_window\n"
        "from setupwizard.ui.settings import Settings\n"
        f"folder = Path({str(tmp_path)!r}); app = application()\n"
        "dress(app, Settings(folder / 'w.ini'), 'es')\n"
        "window = make_window(folder, practice=False); window.show()\n"
        f"heavy = {HEAVY}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def own_time():
    """Seconds that went by for this thread, without those in which it wanted to run and could not.

    Linux says the latter (schedstat, second field): another program's work is not our slowness.
    """
    path = Path("/proc/thread-self/schedstat")
    queued = int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0
    return time.perf_counter() - queued


def longest_gap(qtbot, window, host):
    """The longest time in seconds between two beats of the window during an apply."""
    window.begin_setup()
    at_review(qtbot, window.setup)
    beats, timer = [], QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: beats.append(own_time()))
    timer.start()
    window.setup.next()
    shell = window.setup.shell
    qtbot.waitUntil(lambda: not window.setup.running and shell.page.stage == "finished")
    qtbot.wait(200)
    timer.stop()
    window.close_setup()
    window.switch_place()
    window.switch_place()
    return max(later - earlier for earlier, later in pairwise(beats))


def test_an_apply_with_much_output_never_makes_the_window_deaf(qtbot, window, host):
    host.lines_of_output, host.pause = 4000, 0.05
    gaps = []
    for _ in range(4):
        gaps.append(longest_gap(qtbot, window, host))
        if gaps[-1] < SLOW:
            break
    assert min(gaps) < SLOW


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
    window._larger()
    window._larger()
    assert theme.scale == 1.5
    for _ in range(9):
        window._larger()
    assert theme.scale == 2.0
    for _ in range(9):
        window._smaller()
    assert theme.scale == 1.0


def test_closing_during_a_run_asks_and_then_stops_first(qtbot, window, host):
    host.pause = 0.3
    window.begin_setup()
    setup = window.setup
    at_review(qtbot, setup)
    setup.next()
    assert not window.close()
    (sheet,) = window.findChildren(Sheet)
    assert setup.running
    sheet.confirmed.emit()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)
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

    window.use_language("es")
    window.use_dark(True)
    window.use_scale(1.5)
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
    window.follow_system(Qt.ColorScheme.Dark)
    assert theme.dark
    window.use_dark(False)
    window.follow_system(Qt.ColorScheme.Dark)
    assert not theme.dark


def test_the_window_offers_the_languages_there_are():
    from setupwizard.texts.catalog import LANGUAGES
    from setupwizard.ui.i18n import NAMES

    assert sorted(NAMES) == sorted(LANGUAGES)
