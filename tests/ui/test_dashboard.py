"""The dashboard: areas, one page, the server at the top left, and the search over everything."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from setupwizard.admin.status import Chat, server_status
from setupwizard.admin.user import Kept, Store, User, UserPage
from setupwizard.admin.users import group_names, user_store, users
from setupwizard.engine.operations.service import ServiceAction
from setupwizard.engine.operations.verify import verify
from setupwizard.model.draft import Draft
from setupwizard.model.events import Outcome, ProofLine, RunFinished
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.app.open_server import OpenServer
from setupwizard.ui.dashboard.areas import AREAS
from setupwizard.ui.dashboard.finder_sheet import FinderSheet
from setupwizard.ui.dashboard.server_switch import ServerSwitch
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.widgets.area_row import AreaRow
from tests.placeholders import refusal
from tests.ui.fakes import BY_HAND, OURS, STATUS, note
from tests.ui.keyboard import Keyboard
from tests.ui.seeing import cut, nameless, said, settle
from tests.ui.test_walk import english_only
from tests.ui.test_window import at_overview, finished_draft
from tests.ui.told_of_server import tell_of_itself

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dashboard(hands, host, drafts):
    """Of a server of ours."""
    at_overview(hands, host, drafts)
    tell_of_itself(host)
    host.does(user_store, lambda access: Store(Kept.DATABASE, frozenset({"admin"})))
    host.does(users, lambda access, store, wanted, place: UserPage((User("admin"),), None, 1))
    host.does(group_names, lambda access: ("Claustro",))
    return hands


@pytest.fixture
def keyboard(qtbot, dashboard):
    return Keyboard(qtbot, dashboard.window)


def frame(hands):
    opened = hands.window.open
    assert isinstance(opened, OpenServer)
    return opened.dashboard.frame


def rows(hands):
    return [row.text() for row in hands.window.findChildren(AreaRow) if row.isVisible()]


class TestAreas:
    def test_they_stand_at_the_left_in_the_order_people_know(self, dashboard):
        assert rows(dashboard) == [
            "Resumen", "Usuarios y grupos", "Sesiones", "Conferencias", "Problemas de conexión",
            "Servidor", "Complementos", "Certificados", "Registros", "Auditoría",
            "Captura de tráfico", "Lo hecho",
        ]  # fmt: skip

    def test_what_is_inside_one_stands_there_while_it_is_open(self, dashboard):
        dashboard.press("Servidor")
        assert {"Información del servidor", "Puertos"} <= set(rows(dashboard))
        dashboard.sees("Inicie sesión como administrador")
        dashboard.press("Puertos")
        dashboard.sees("5222")
        dashboard.press("Resumen")
        assert "Puertos" not in rows(dashboard)

    def test_a_page_is_made_when_it_is_first_shown_and_stays(self, dashboard):
        made = frame(dashboard)._pages
        assert list(made) == ["overview"]
        dashboard.press("Servidor")
        dashboard.press("Puertos")
        ports = made["ports"]
        dashboard.press("Resumen")
        dashboard.press("Servidor")
        dashboard.press("Puertos")
        assert frame(dashboard).page is ports

    def test_what_is_yet_to_come_says_so_and_how_it_is_done_today(self, dashboard):
        dashboard.press("Certificados")
        dashboard.sees("Esta sección se está preparando")
        assert dashboard.may_press("Abrir en el navegador")

    def test_ctrl_and_a_number_lead_to_one_and_the_arrows_to_its_neighbours(
        self, dashboard, keyboard
    ):
        keyboard.press(Qt.Key.Key_8, CTRL)
        dashboard.sees("Esta sección se está preparando")
        assert keyboard.focus == "Certificados"
        keyboard.press(Qt.Key.Key_Up)
        assert keyboard.focus == "Complementos"
        assert frame(dashboard).page.title.plain == "Complementos"

    def test_ctrl_0_is_the_usual_size_of_the_text_here_too(self, dashboard, keyboard):
        dashboard.window.look.use_scale(1.5)
        keyboard.press(Qt.Key.Key_0, CTRL)
        assert frame(dashboard).page.title.plain == "Resumen"


@pytest.mark.parametrize(
    ("size", "scale", "dark"),
    [((960, 560), 1.0, False), ((1366, 690), 1.0, True), ((1366, 690), 2.0, False)],
)
def test_every_area_shows_every_word_in_both_languages(dashboard, host, size, scale, dark):
    host.told = replace(
        STATUS,
        chat=Chat.DEGRADED,
        reasons=(
            Problem(Code.CONSOLE_ON_NETWORK, {"port": "9090"}),
            Problem(Code.RESTART_WAITING, {"waits": "java"}),
        ),
    )
    window, found, foreign = dashboard.window, set(), set()
    window.resize(*size)
    window.look.use_scale(scale)
    window.look.use_dark(dark)
    server = window.open.server
    server.secrets = server.secrets.with_secret("admin_password", "clave")
    english = english_only()
    for name in AREAS:
        if AREAS.shown_by(name) != name:
            continue
        frame(dashboard).go_to(name)
        dashboard.qtbot.waitUntil(lambda: not server.busy)
        for code in ("en", "es"):
            window.look.use_language(code)
            settle(window)
            QApplication.processEvents()  # columns give back what their bars take
            settle(window)
            found |= {f"{name} {code}: {problem}" for problem in cut(window)}
            found |= {f"{name} {code}: no name: {one}" for one in nameless(window)}
        foreign |= {(name, text) for text in said(window) & english}
    assert sorted(found) == []
    assert foreign == set()


class Windows(QObject):
    """Whatever is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_a_page_that_is_made_flashes_no_window(qapp, dashboard):
    windows = Windows()
    qapp.installEventFilter(windows)
    for name in AREAS:
        frame(dashboard).page_of(AREAS.shown_by(name))
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_what_was_found_of_a_server_that_was_left_leads_to_no_question(dashboard, host):
    opened = dashboard.window.open
    found = opened.server.facts, opened.server.status
    opened.server.close()
    asked = len(host.asked)
    opened.dashboard._service._looked(found)
    assert len(host.asked) == asked


class TestOverview:
    def test_what_stands_below_knows_as_well_that_it_was_stopped(self, dashboard, host):
        dashboard.sees("Openfire 5.1.1 está configurado y en marcha.")
        self.told(dashboard, host, Chat.DOES_NOT, Problem(Code.CHAT_STOPPED, {"file": "x.log"}))
        dashboard.sees("Openfire 5.1.1 está configurado, pero no está en marcha.")

    def told(self, dashboard, host, chat, *reasons):
        runs = all(one.code is not Code.CHAT_STOPPED for one in reasons)
        process = STATUS.process if runs else None
        host.told = replace(STATUS, chat=chat, reasons=reasons, process=process)
        frame(dashboard).page.ask_again()

    def test_what_should_be_done_stands_there_with_what_does_it(self, dashboard, host):
        self.told(
            dashboard,
            host,
            Chat.DEGRADED,
            Problem(Code.CONSOLE_ON_NETWORK, {"port": "9090"}),
            Problem(Code.RESTART_WAITING, {"waits": "java"}),
        )
        dashboard.sees("Conviene hacer")
        dashboard.sees("Necesita atención")
        dashboard.sees_problem(Code.RESTART_WAITING)
        dashboard.press("Ver los puertos")
        assert frame(dashboard).page.title.plain == "Puertos"

    def test_why_nobody_can_chat_is_the_answer(self, dashboard, host):
        reason = Problem(Code.CHAT_PORT_CLOSED, {"port": "5222", "file": "openfire.log"})
        self.told(dashboard, host, Chat.DOES_NOT, reason)
        dashboard.sees("El chat no funciona")
        dashboard.sees("No funciona")
        dashboard.press("Reiniciar…")
        dashboard.sees("¿Reiniciar empresa.es?")

    def test_an_openfire_that_has_ended_meanwhile_can_be_started(self, dashboard, host):
        host.active = False
        frame(dashboard).page.ask_again()
        dashboard.sees("El chat está detenido")
        dashboard.press("Iniciar")
        dashboard.sees("Openfire está en marcha")

    def test_memory_and_disk_are_told_as_they_are(self, dashboard, host):
        dashboard.sees("Memoria de Openfire")
        assert dashboard.reads("de 1,0 GB")
        assert dashboard.reads("Queda de sobra")


class TestCounts:
    def described(self, hands, title):
        (row,) = [row for row in hands.window.findChildren(AreaRow) if row.text() == title]
        return row.accessibleDescription()

    def test_how_many_there_are_stands_beside_an_area(self, dashboard):
        dashboard.sees("Usuarios: 1284")
        assert self.described(dashboard, "Conferencias") == "Salas: 7"

    def test_they_are_counted_once_and_not_with_every_look(self, dashboard, host):
        dashboard.sees("Usuarios: 1284")
        frame(dashboard).page.ask_again()
        dashboard.qtbot.waitUntil(lambda: host.asked.count("server_status") >= 2)
        dashboard.qtbot.waitUntil(lambda: not dashboard.window.open.server.busy)
        assert host.asked.count("server_counts") == 1

    def test_nothing_is_counted_of_somebody_elses(self, hands, host):
        host.facts = BY_HAND
        hands.look_after("chat.empresa.es", "root", "clave")
        hands.qtbot.waitUntil(lambda: host.asked.count("server_status") >= 1)
        hands.qtbot.waitUntil(lambda: not hands.window.open.server.busy)
        assert "server_counts" not in host.asked

    def test_what_is_worth_doing_is_counted_at_the_overview(self, dashboard, host):
        host.told = replace(STATUS, chat=Chat.DEGRADED, reasons=(Problem(Code.RUNS_AS_ROOT),))
        frame(dashboard).page.ask_again()
        dashboard.sees("Conviene hacer: 1")
        host.told = STATUS
        frame(dashboard).page.ask_again()
        dashboard.qtbot.waitUntil(lambda: self.described(dashboard, "Resumen") == "")


class TestLostLink:
    def test_it_is_told_over_every_page_and_gone_when_the_server_is_back(self, dashboard, host):
        def lost():
            raise refusal(Code.HOST_LOST)

        host.does(server_status, lost)
        dashboard.press("Servidor")
        dashboard.press("Puertos")
        frame(dashboard).page.ask_again()
        dashboard.qtbot.waitUntil(lambda: dashboard.reads("El servidor no responde desde las"))
        assert dashboard.reads("No responde")
        assert "5222" in said(dashboard.window)
        assert frame(dashboard)._veil.isVisible()
        host.does(server_status, lambda: STATUS)
        dashboard.press("Probar ahora mismo")
        dashboard.qtbot.waitUntil(lambda: not dashboard.reads("El servidor no responde desde las"))
        assert not frame(dashboard)._veil.isVisible()

    def test_the_focus_is_on_trying_again_and_on_nothing_that_is_covered(self, dashboard, host):
        def lost():
            raise refusal(Code.HOST_LOST)

        host.does(server_status, lost)
        dashboard.button("Reiniciar…").setFocus()
        frame(dashboard).page.ask_again()
        dashboard.qtbot.waitUntil(lambda: dashboard.reads("El servidor no responde desde las"))
        assert dashboard.window.focusWidget() is dashboard.button("Probar ahora mismo")

    def test_a_test_in_which_it_is_lost_has_not_failed(self, dashboard, host):
        def gone():
            raise refusal(Code.HOST_LOST)

        def lost(answers, secrets, emit, cancel):
            host.does(server_status, gone)
            emit(ProofLine(note("proof-accounts-removed"), 0, Problem(Code.HOST_LOST)))
            emit(RunFinished(Outcome.FAILED, Problem(Code.HOST_LOST)))
            return Outcome.FAILED

        host.does(verify, lost)
        dashboard.type("Contraseña del administrador «admin»", "una clave larga")
        dashboard.press("Probar ahora")
        dashboard.qtbot.waitUntil(lambda: dashboard.reads("El servidor no responde desde las"))
        host.does(server_status, lambda: STATUS)
        dashboard.press("Probar ahora mismo")
        dashboard.qtbot.waitUntil(lambda: not dashboard.reads("El servidor no responde desde las"))
        dashboard.sees("Openfire está en marcha")
        assert not dashboard.reads("No todo funciona")


class TestSwitch:
    def offered(self, hands):
        (switch,) = hands.window.findChildren(ServerSwitch)
        switch._offer()
        return {action.text(): action for action in switch._menu.actions() if action.text()}

    @pytest.fixture
    def two(self, hands, host, drafts):
        other = Draft(finished=True, language="es")
        other.put("host", {"address": "chat.escuela.es"})
        other.put("server", {"domain": "escuela.es", "fqdn": "chat.escuela.es"})
        drafts.save(other)
        at_overview(hands, host, drafts, finished_draft())
        return hands

    def test_the_servers_this_computer_knows_are_a_click_away(self, two):
        assert list(self.offered(two)) == [
            "empresa.es", "escuela.es", "Otro servidor…", "Página de inicio"
        ]  # fmt: skip
        self.offered(two)["escuela.es"].trigger()
        assert two.value("Dirección del servidor") == "chat.escuela.es"

    def test_so_is_one_it_does_not_know(self, two):
        self.offered(two)["Otro servidor…"].trigger()
        assert two.value("Dirección del servidor") == ""

    def test_and_the_start_page(self, two):
        self.offered(two)["Página de inicio"].trigger()
        two.sees("¿Qué quiere hacer?")

    def test_it_says_how_the_server_is(self, two, host):
        two.sees("Funciona")
        host.active = False
        frame(two).page.ask_again()
        two.sees("No funciona")


class TestInformation:
    def test_after_the_login_everything_the_console_tells_is_there(self, dashboard):
        dashboard.press("Servidor")
        dashboard.type("Contraseña del administrador", "clave")
        dashboard.press("Iniciar sesión")
        for told in ("chat.empresa.es", "Jetty", "Linux 6.1 (amd64)", "5.1.1"):
            dashboard.sees(told)

    def test_all_of_it_can_be_copied(self, dashboard, qapp):
        self.test_after_the_login_everything_the_console_tells_is_there(dashboard)
        dashboard.press("Copiar todo")
        assert "Zona horaria: hora de Europa central (1 GMT)" in qapp.clipboard().text()


class TestSearch:
    def found(self, hands):
        (sheet,) = hands.window.findChildren(FinderSheet)
        return [row.text() for row in sheet.findChildren(AreaRow) if row.isVisible()]

    def test_ctrl_k_finds_an_area_by_its_title_and_by_what_people_call_it(
        self, dashboard, keyboard
    ):
        keyboard.press(Qt.Key.Key_K, CTRL)
        keyboard.write("cortafuegos")
        assert self.found(dashboard) == ["Puertos"]
        keyboard.enter()
        assert frame(dashboard).page.title.plain == "Puertos"

    @pytest.mark.parametrize(
        ("typed", "area"),
        [
            ("apagar", "Resumen"),
            ("alumnos", "Usuarios"),
            ("firewall", "Puertos"),
            ("ajustes", "Propiedades"),
            ("no puedo entrar", "Administrador perdido"),
            ("fallos", "Registros"),
            ("intentos", "Auditoría"),
            ("espiar", "Captura de tráfico"),
            ("volver atras", "Lo hecho"),
        ],
    )
    def test_an_area_is_found_by_what_people_would_type(self, dashboard, keyboard, typed, area):
        keyboard.press(Qt.Key.Key_K, CTRL)
        keyboard.write(typed)
        assert area in self.found(dashboard)

    def test_the_arrows_choose_among_what_was_found(self, dashboard, keyboard):
        keyboard.press(Qt.Key.Key_K, CTRL)
        first, second, *_ = self.found(dashboard)
        keyboard.press(Qt.Key.Key_Down)
        keyboard.enter()
        assert frame(dashboard).page.title.plain == second != first

    def test_esc_leaves_all_as_it_was(self, dashboard, keyboard):
        dashboard.press("Sesiones")
        keyboard.press(Qt.Key.Key_K, CTRL)
        keyboard.press(Qt.Key.Key_Escape)
        dashboard.qtbot.waitUntil(lambda: not dashboard.window.findChildren(FinderSheet))
        assert frame(dashboard).page.title.plain == "Sesiones"
        assert keyboard.focus == "Sesiones"

    def test_what_nobody_has_is_told(self, dashboard, keyboard):
        keyboard.press(Qt.Key.Key_K, CTRL)
        keyboard.write("xyzzy")
        dashboard.sees("No hay nada que se llame así")


class TestWhatWasDone:
    def test_every_action_stands_there_with_its_time_and_can_be_undone(self, dashboard, host):
        host.does(
            UNDOING["service"], lambda _, how: host._control_service(ServiceAction(how["action"]))
        )
        dashboard.press("Detener…")
        dashboard.press("Detener empresa.es")
        dashboard.sees("El chat está detenido")
        dashboard.press("Lo hecho")
        dashboard.sees("Openfire detenido")
        page = frame(dashboard).page
        page._table.view.selectRow(0)
        dashboard.press("Deshacer…")
        dashboard.press("Deshacerlo")
        dashboard.sees("Deshecho: Openfire detenido")
        assert host.active
        assert "Deshecho" in said(dashboard.window)
        page._table.view.selectRow(1)
        assert not dashboard.may_press("Deshacer…")

    def test_what_failed_says_why(self, dashboard, host):
        host.problems["control_service"] = (Code.SERVICE_FAILED,)
        dashboard.press("Reiniciar…")
        dashboard.press("Reiniciar empresa.es")
        dashboard.sees_problem(Code.SERVICE_FAILED)
        dashboard.press("Lo hecho")
        dashboard.sees("Sin éxito: Openfire reiniciado")
        (row,) = frame(dashboard).page._table.shown
        assert row.problem == "service-failed"

    def test_a_test_of_the_chat_stands_there_too(self, dashboard):
        dashboard.type("Contraseña del administrador «admin»", "una clave larga")
        dashboard.test_chat()
        dashboard.press("Lo hecho")
        dashboard.sees("Chat probado")

    def test_nothing_done_yet_is_said(self, dashboard):
        dashboard.press("Lo hecho")
        dashboard.sees("Todavía no se ha hecho nada")


def test_an_adopted_server_has_the_same_frame(hands, host):
    host.facts = replace(OURS, openfire=None)
    hands.look_after("chat.empresa.es", "root", "clave")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
    assert "Servidor" in rows(hands)
