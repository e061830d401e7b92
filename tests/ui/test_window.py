import contextlib
import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from setupwizard.engine.answers_file import load_answers
from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast
from tests.ui.fakes import LONG, OURS
from tests.ui.hands import Hands
from tests.ui.keyboard import Keyboard
from tests.ui.test_setup import at_review, connected

HEAVY = {
    "paramiko", "requests", "slixmpp", "pydantic", "keyring", "pg8000", "cryptography", "socket",
}  # fmt: skip

LATER = (
    "setupwizard.cli",
    "setupwizard.engine",
    "setupwizard.texts",
    "setupwizard.model.draft",
    "setupwizard.ui.wizards",
    "setupwizard.ui.dashboard",
    "setupwizard.ui.server.server",
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


def at_overview(hands, host, drafts, draft=None, facts=OURS):
    """Of a server that is known; of ours, unless said otherwise."""
    host.facts = facts
    drafts.save(draft or finished_draft())
    hands.window.close_server()
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))


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
from setupwizard.ui.app.app import application, first_window
app = application()
window = first_window(app, practice=False, code="es")
window.show()
app.processEvents()
"""


def test_the_first_window_loads_none_of_the_heavy_libraries_and_no_page(tmp_path):
    loaded = in_a_new_process(FIRST_WINDOW + "print(*sys.modules, sep='\\n')", tmp_path)
    assert not HEAVY & set(loaded)
    rooms = {name for name in loaded if name.startswith("setupwizard.")}
    assert "setupwizard.ui.app.start_page" in rooms
    assert not {name for name in rooms if name.startswith(LATER)}


KNOWN_TO_PYTHON = """
import PySide6.QtWidgets
print(*vars(PySide6.QtWidgets), sep="\\n")
"""


def test_python_gets_to_know_only_those_widgets_that_the_first_window_has(tmp_path):
    """Asked for a plain widget that Qt has made, it would look through them all (11 ms)."""
    known = set(in_a_new_process(FIRST_WINDOW + KNOWN_TO_PYTHON, tmp_path))
    assert "QScrollArea" in known
    assert not {"QDockWidget", "QGraphicsView", "QTableWidget", "QCalendarWidget"} & known


FIRST_CLICK = """
from PySide6.QtWidgets import QAbstractButton
for button in window.findChildren(QAbstractButton):
    if button.accessibleName() == "Instalar un chat nuevo":
        button.click()
print(window.open.wizard.flow.current)
"""


def test_a_click_on_a_page_just_shown_goes_on(tmp_path):
    assert in_a_new_process(FIRST_WINDOW + FIRST_CLICK, tmp_path) == ["host"]


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


def longest_gap(qtbot, hands, host):
    """The longest time in seconds between two beats of the window during an apply."""
    host.asked.clear()  # so that its key is asked about again
    at_review(hands)
    hands.sees("Instalar ahora")
    beats, timer = [], QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: beats.append(beat()))
    timer.start()
    hands.press("Instalar ahora")
    hands.comes_to("Prueba final")
    qtbot.wait(200)
    timer.stop()
    hands.press("Página de inicio")
    return max(deaf(earlier, later) for earlier, later in pairwise(beats))


def test_an_apply_with_much_output_never_makes_the_window_deaf(qtbot, hands, host):
    """What our code does it does every time; what the machine does to us it does now and then."""
    host.lines_of_output, host.pause = 4000, 0.05
    gaps = []
    while len(gaps) < TRIES and min(gaps, default=SLOW) >= SLOW:
        gaps.append(longest_gap(qtbot, hands, host))
    assert min(gaps) < SLOW, gaps


def test_enter_goes_on_when_next_is_allowed(qtbot, window, hands):
    connected(hands)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    hands.comes_to("Lo habitual")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hands.comes_to("Su servidor")


def test_enter_does_nothing_while_something_is_missing(qtbot, window, hands, host):
    hands.press("Instalar un chat nuevo")
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert hands.at("Su servidor")
    assert hands.reads("Falta: Dirección del servidor")


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


def test_closing_during_a_run_asks_and_then_stops_first(qtbot, window, hands, host, drafts):
    host.pause = LONG
    at_review(hands)
    hands.press("Instalar ahora")
    hands.sees("Instalando Openfire")
    assert not window.close()
    hands.sees("La instalación sigue en marcha. ¿Cerrar de todos modos?")
    assert window.running
    hands.press("Detener y cerrar")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not window.running
    assert not drafts.all()[0].finished


def test_closing_at_any_other_time_keeps_the_draft(window, hands, drafts):
    connected(hands)
    assert window.close()
    assert [draft.title for draft in drafts.all()] == ["chat.empresa.es"]


def test_the_servers_there_are_can_be_opened_and_forgotten(qtbot, window, hands, drafts):
    drafts.save(finished_draft())
    window.close_server()
    hands.press("Olvidar empresa.es")
    hands.sees("¿Olvidar empresa.es?")
    assert len(drafts.all()) == 1
    sheet = window.findChild(Sheet)
    Hands(qtbot, sheet).press("Olvidar empresa.es")
    assert drafts.all() == []
    qtbot.waitUntil(lambda: not hands.reads("empresa.es"))


def test_practice_is_marked_and_keeps_its_own_servers(window, hands, drafts):
    drafts.save(finished_draft())
    hands.press("Practicar sin riesgo")
    assert "práctica" in window.windowTitle()
    assert not hands.reads("empresa.es")
    hands.press("Dejar la práctica")
    assert "práctica" not in window.windowTitle()
    hands.sees("Administrar empresa.es")


def test_what_was_chosen_is_remembered(window, tmp_path):
    from setupwizard.ui.app.settings import Settings

    window.look.use_language("es")
    window.look.use_dark(True)
    window.look.use_scale(1.5)
    again = Settings(tmp_path / "window.ini")
    assert (again.language, again.dark, again.scale) == ("es", True, 1.5)


class TestOverview:
    def test_a_finished_server_opens_its_overview_after_the_login(self, hands, drafts, host):
        at_overview(hands, host, drafts)
        assert hands.reads("Openfire está en marcha")
        assert hands.button("Probar ahora") is not None
        assert not hands.may_press("Probar ahora")

    def test_the_test_needs_the_administrators_password(self, hands, drafts, host):
        at_overview(hands, host, drafts)
        hands.type("Contraseña del administrador «admin»", "una clave larga")
        hands.press("Probar ahora")
        hands.sees("Sí, el chat funciona")

    def test_stopping_asks_first(self, qtbot, window, hands, drafts, host):
        at_overview(hands, host, drafts)
        hands.press("Detener…")
        hands.sees("¿Detener el chat de empresa.es?")
        assert "control_service" not in host.asked
        Hands(qtbot, window.findChild(Sheet)).press("Detener empresa.es")
        hands.sees("El chat está detenido")
        hands.press("Iniciar")
        hands.sees("Openfire está en marcha")

    def test_what_fails_is_said_with_its_cause(self, hands, drafts, host):
        host.active = False
        at_overview(hands, host, drafts)
        host.problems["control_service"] = (Code.SERVICE_FAILED,)
        hands.press("Iniciar")
        hands.sees_problem(Code.SERVICE_FAILED)

    def test_a_test_that_stops_half_way_says_why(self, hands, drafts, host):
        host.problems["verify"] = (
            Code.SERVER_BUSY,
            "",
        )
        at_overview(hands, host, drafts)
        hands.type("Contraseña del administrador «admin»", "una clave larga")
        hands.press("Probar ahora")
        hands.sees_problem(Code.SERVER_BUSY)

    def test_a_wrong_password_leads_to_its_field(self, window, hands, drafts, host):
        host.problems["verify"] = (Code.XMPP_LOGIN_FAILED,)
        at_overview(hands, host, drafts)
        hands.type("Contraseña del administrador «admin»", "otra")
        hands.press("Probar ahora")
        hands.sees_problem(Code.XMPP_LOGIN_FAILED)
        hands.press("Ir a «Administrador»")
        assert window.focusWidget().accessibleName() == "Contraseña del administrador «admin»"

    def test_a_report_of_it_strikes_what_was_typed_for_it(self, hands, drafts, host, tmp_path):
        host.problems["verify"] = (Code.DATABASE_FAILED, "with una clave larga and clave")
        at_overview(hands, host, drafts)
        hands.type("Contraseña del administrador «admin»", "una clave larga")
        hands.press("Probar ahora")
        hands.sees_problem(Code.DATABASE_FAILED)
        assert "with ••• and •••" in written(hands.window.open.saving.write_report, tmp_path)


def written(write, folder):
    """What a file holds that the window writes."""
    path = folder / "written"
    write(str(path))
    return path.read_text("utf-8")


class TestFiles:
    @pytest.fixture
    def saving(self, hands):
        at_review(hands)
        return hands.window.open.saving

    def test_the_answers_are_saved_as_the_command_line_reads_them(self, window, saving, tmp_path):
        path = tmp_path / "answers.toml"
        saving.write_answers(str(path))
        assert load_answers(path) == window.open.server.answers()[0]
        assert "una clave larga" not in path.read_text()

    def test_the_sheet_is_a_pdf(self, saving, tmp_path):
        path = tmp_path / "sheet.pdf"
        saving.write_sheet(str(path))
        assert path.read_bytes().startswith(b"%PDF")

    def test_no_password_is_on_the_sheet(self, saving):
        (sheet,) = saving.sheets.for_everybody()
        text = sheet.toPlainText()
        assert "empresa.es" in text
        assert "correcta" not in text
        assert "una clave larga" not in text

    def test_a_report_has_the_log_and_no_password(self, hands, host, saving, tmp_path):
        host.said = ("the password is una clave larga, and before it was correcta",)
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")
        report = written(saving.write_report, tmp_path)
        assert "the password is •••, and before it was •••" in report
        hands.press("Abrir el resumen")
        hands.sees("Mirar de nuevo")
        report = written(saving.write_report, tmp_path)
        assert "the password is •••, and before it was •••" in report

    def test_a_place_that_cannot_be_written_is_said_and_nothing_breaks(
        self, window, saving, tmp_path
    ):
        saving.write(saving.write_answers, str(tmp_path / "no" / "such" / "folder.toml"))
        (toast,) = window.findChildren(Toast)
        assert "otra carpeta" in toast.accessibleName()


def test_a_lost_link_is_opened_again_for_the_next_question(hands, host):
    host.problems["preview"] = (Code.HOST_LOST,)
    at_review(hands)
    hands.sees_problem(Code.HOST_LOST)
    assert host.closed
    del host.problems["preview"]
    hands.press("Volver a intentarlo")
    hands.sees("Instalar ahora")


def test_it_turns_dark_with_the_desktop_until_somebody_chose(window):
    window.look.follow_system(Qt.ColorScheme.Dark)
    assert theme.dark
    window.look.use_dark(False)
    window.look.follow_system(Qt.ColorScheme.Dark)
    assert not theme.dark


def test_whoever_chose_can_follow_the_desktop_again(window, tmp_path):
    window.look.use_dark(True)
    window.look.use_dark(None)
    assert not theme.dark
    assert Settings(tmp_path / "window.ini").dark is None
    window.look.follow_system(Qt.ColorScheme.Dark)
    assert theme.dark


def test_f1_tells_what_the_page_is_about_and_asks_nothing(qtbot, window, hands):
    keyboard = Keyboard(qtbot, window)
    hands.press("Instalar un chat nuevo")
    keyboard.press(Qt.Key.Key_F1)
    assert window.modal.accessibleName() == "Su servidor"
    keyboard.comes_to("Cerrar")
    keyboard.press(Qt.Key.Key_Escape)
    assert window.modal is None
    keyboard.comes_to("Dirección del servidor")


def test_ctrl_0_gives_the_usual_text(qtbot, window):
    window.look.use_scale(2.0)
    Keyboard(qtbot, window).press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == 1.0


ICON = (
    FIRST_WINDOW
    + """
from setupwizard.ui.app.app import show_icon
show_icon()
print(app.applicationName(), app.desktopFileName(), app.arguments()[0], app.windowIcon().isNull())
"""
)


def test_desktops_know_the_window_by_its_name_and_icon(tmp_path):
    assert in_a_new_process(ICON, tmp_path) == [*["openfire-setup"] * 3, "False"]


def test_what_is_kept_lies_where_it_always_did():
    from platformdirs import user_data_path

    from setupwizard.ui.app.app import data_folder

    assert data_folder() == user_data_path("openfire-setup", appauthor=False)
