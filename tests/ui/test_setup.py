"""What a person meets on the way, with a server that does as the test says."""

import pytest
from PySide6.QtCore import Qt

from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.server.host_page import HostPage
from tests.ui.fakes import LONG, MemoryVault

ADDRESS = "chat.empresa.es"
SERVER, OPENFIRE, DATABASE, USERS = "Su servidor", "Openfire", "Base de datos", "Usuarios"
REVIEW, INSTALLATION, FINAL_TEST = "Revisión", "Instalación", "Prueba final"


def log_in(hands):
    hands.press("Instalar un chat nuevo")
    hands.log_in(ADDRESS, "root", "correcta")


def connected(hands):
    """Through the first page, with the fingerprint confirmed."""
    log_in(hands)
    hands.press("Sí, coincide")
    hands.sees("Siguiente: lo habitual")


def at_review(hands):
    hands.connect(ADDRESS, "root", "correcta")
    hands.answer_the_rest()
    hands.comes_to(REVIEW)


def install(hands, ends_with):
    at_review(hands)
    hands.press("Instalar ahora")
    hands.sees(ends_with)


class TestReachingTheServer:
    def test_next_says_what_is_missing_and_waits_for_it(self, hands):
        hands.press("Instalar un chat nuevo")
        hands.sees("Falta: Dirección del servidor")
        hands.type("Dirección del servidor", ADDRESS)
        hands.sees("Falta: Contraseña")
        assert not hands.may_press("Conectar")
        hands.type("Contraseña", "x")
        assert hands.may_press("Conectar")

    def test_a_field_is_judged_when_it_is_left(self, qtbot, hands):
        hands.press("Instalar un chat nuevo")
        edit = hands.type("Dirección del servidor", "https://chat.empresa.es")
        wrong = "Solo el nombre o el número, sin http://"
        before = set(_descriptions(hands))
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: set(_descriptions(hands)) != before)
        hands.type("Dirección del servidor", ADDRESS)
        qtbot.waitUntil(lambda: set(_descriptions(hands)) == before)
        assert not hands.reads(wrong)

    def test_the_password_waits_until_the_fingerprint_is_confirmed(self, hands, host):
        log_in(hands)
        hands.sees("Falta confirmar la huella")
        assert "known" not in host.asked
        hands.press("Sí, coincide")
        hands.press("Siguiente: lo habitual")
        assert "known" in host.asked

    def test_another_fingerprint_ends_with_its_problem(self, hands):
        log_in(hands)
        hands.press("No coincide")
        hands.sees_problem(Code.HOST_KEY_UNKNOWN)
        assert hands.at(SERVER)

    def test_a_server_that_somebody_else_uses_is_refused_here_and_not_after_all_the_questions(
        self, hands, host
    ):
        seen = {"openfire": "Openfire 4.6.2", "home": "/opt/openfire", "user": "root"}
        host.unsuitable = Problem(Code.OTHER_OPENFIRE_BY_HAND, seen)
        log_in(hands)
        hands.press("Sí, coincide")
        hands.sees_problem(Code.OTHER_OPENFIRE_BY_HAND)
        hands.sees("Este servidor no se puede usar para el chat")
        assert hands.at(SERVER)

    def test_a_wrong_password_keeps_everything_typed(self, hands, host):
        host.problems["open"] = (Code.SSH_PASSWORD_REFUSED,)
        log_in(hands)
        hands.sees_problem(Code.SSH_PASSWORD_REFUSED)
        assert hands.value("Dirección del servidor") == ADDRESS
        assert hands.value("Contraseña") == "correcta"
        hands.type("Contraseña", "otra")
        assert not hands.reads("Por qué")

    def test_try_again_asks_the_server_again(self, hands, host):
        host.problems["open"] = (Code.HOST_UNREACHABLE,)
        log_in(hands)
        hands.sees_problem(Code.HOST_UNREACHABLE)
        del host.problems["open"]
        host.asked.append("known")
        hands.press("Volver a intentarlo")
        hands.press("Siguiente: lo habitual")

    def test_what_is_changed_after_connecting_has_to_be_reached_again(self, hands):
        connected(hands)
        hands.type("Dirección del servidor", "other.empresa.es")
        hands.sees("Conectar")

    def test_cancel_ends_the_question_without_a_problem(self, hands):
        log_in(hands)
        hands.sees("¿Es este su servidor?")
        hands.press("Cancelar")
        hands.sees("Atrás")
        assert not hands.reads("¿Es este su servidor?")
        assert not hands.reads("Por qué")


def _descriptions(hands):
    page = hands.window.findChild(HostPage)
    return [
        widget.accessibleDescription()
        for widget in page.findChildren(object)
        if hasattr(widget, "accessibleDescription")
    ]


class TestTheDatabase:
    @pytest.fixture
    def database(self, hands):
        """One of somebody else, on its page, with its address and password."""
        hands.connect(ADDRESS, "root", "correcta")
        hands.press("Siguiente: idioma")
        hands.press("Siguiente: servidor de chat")
        hands.type("Dominio: el nombre del chat", "empresa.es")
        hands.press("Siguiente: base de datos")
        hands.press("Conexión estándar a una existente")
        hands.type("Dirección", "db.empresa.es")
        hands.type("Contraseña", "clave")

    @pytest.mark.usefixtures("database")
    def test_one_of_somebody_else_is_tried_before_it_goes_on(self, hands, host):
        hands.press("Probar la base de datos")
        hands.sees("Openfire puede usar la base de datos")
        assert "check_database" in host.asked
        assert hands.at(DATABASE)
        hands.press("Siguiente: usuarios")
        assert hands.at(USERS)

    @pytest.mark.usefixtures("database")
    def test_a_refusal_is_shown_on_the_page_itself(self, hands, host):
        host.problems["check_database"] = (Code.DATABASE_PASSWORD_WRONG,)
        hands.press("Probar la base de datos")
        hands.sees_problem(Code.DATABASE_PASSWORD_WRONG)
        assert hands.at(DATABASE)

    @pytest.mark.usefixtures("database")
    def test_one_that_is_yet_to_be_made_needs_no_test(self, hands, host):
        hands.press("Crear una nueva")
        hands.press("Siguiente: usuarios")
        assert hands.at(USERS)
        assert "check_database" not in host.asked


class TestWhatBelongsTogether:
    def at_domain(self, hands, version=""):
        hands.connect(ADDRESS, "root", "correcta")
        if version:
            hands.choose("Versión", version)
        hands.press("Siguiente: idioma")
        hands.press("Siguiente: servidor de chat")
        hands.type("Dominio: el nombre del chat", "empresa.es")

    def test_an_old_release_keeps_the_console_closed(self, hands):
        self.at_domain(hands, "4.6.2")
        hands.sees("Con esta versión la consola queda cerrada")
        assert not hands.may_press("Abierta a la red")

    def test_an_open_console_opens_its_ports(self, hands):
        self.at_domain(hands)
        hands.press("Abierta a la red")
        hands.press("Siguiente: base de datos")
        hands.press("Siguiente: usuarios")
        hands.press("Siguiente: administrador")
        hands.type("Correo electrónico del administrador", "ana@empresa.es")
        hands.type("Nueva contraseña", "una clave larga")
        hands.type("Confirme la contraseña", "una clave larga")
        hands.press("Siguiente: red")
        hands.qtbot.waitUntil(lambda: hands.reads("9090, 9091: la consola de administración"))

    def test_what_only_all_answers_together_refuse_leads_to_its_page(self, hands):
        self.at_domain(hands)
        hands.press("Configuración avanzada")
        hands.type("Puerto de la consola", "22")
        hands.press("Siguiente: base de datos")
        hands.press("Siguiente: usuarios")
        hands.press("Siguiente: administrador")
        hands.type("Correo electrónico del administrador", "ana@empresa.es")
        hands.type("Nueva contraseña", "una clave larga")
        hands.type("Confirme la contraseña", "una clave larga")
        hands.press("Siguiente: red")
        hands.press("Siguiente: revisión")
        hands.comes_to("Servidor de chat")
        hands.sees("Compruebe: Puerto de la consola")

    def test_the_machine_is_called_as_it_was_reached_until_said_otherwise(self, hands):
        self.at_domain(hands)
        assert hands.value("Nombre del servidor (FQDN)") == ADDRESS


class TestInstalling:
    def test_nothing_changes_before_the_review_was_seen(self, hands, host):
        at_review(hands)
        hands.qtbot.waitUntil(lambda: hands.may_press("Instalar ahora"))  # it has been looked at
        assert "preview" in host.asked
        assert "apply" not in host.asked

    def test_it_ends_with_the_proof(self, hands, host):
        install(hands, "Su chat funciona")
        assert [asked for asked in host.asked if asked in ("apply", "verify")] == [
            "apply",
            "verify",
        ]

    def test_a_failure_says_why_and_try_again_goes_on(self, hands, host):
        host.problems[host.steps[2]] = (Code.PACKAGE_LOCKED,)
        install(hands, "Se ha detenido a medias")
        hands.sees_problem(Code.PACKAGE_LOCKED)
        hands.press("Volver a intentarlo")
        hands.sees("Su chat funciona")

    def test_one_press_lets_this_computer_send_what_the_server_cannot_download(self, hands, host):
        host.problems[host.steps[2]] = (Code.DOWNLOAD_OUT_OF_REACH,)
        install(hands, "Se ha detenido a medias")
        hands.press("Que lo envíe este ordenador")
        hands.sees("Su chat funciona")
        hands.press(OPENFIRE)
        hands.comes_to(OPENFIRE)
        assert hands.ticked("Lo descarga este ordenador")

    def test_what_was_cured_on_the_server_itself_needs_no_way_round(self, hands, host):
        host.problems[host.steps[2]] = (Code.DATABASE_NOT_RUNNING,)
        install(hands, "Se ha detenido a medias")
        assert hands.button("Ir a «Base de datos»").kind == "primary"
        assert hands.button("Seguir instalando").kind == ""  # one leads
        hands.press("Seguir instalando")
        hands.sees("Su chat funciona")
        assert hands.button("Abrir el resumen").kind == "primary"

    def test_nothing_else_can_be_gone_to_meanwhile(self, hands, host):
        host.pause = LONG
        install(hands, "Instalando Openfire")
        for stage in hands.stages:
            assert not hands.may_press(stage)
        assert not hands.may_press("Página de inicio")
        hands.press("Detener…")
        hands.press("Detener la instalación")
        hands.sees("Detenido, como usted pidió")

    def test_stop_asks_first_and_then_stops_after_the_step(self, hands, host):
        host.pause = LONG
        install(hands, "Instalando Openfire")
        hands.press("Detener…")
        hands.sees("¿Detener la instalación?")
        assert hands.window.running
        hands.press("Detener la instalación")
        hands.sees("Detenido, como usted pidió")
        assert not hands.reads("Por qué")
        host.pause = 0.0
        hands.press("Seguir instalando")
        hands.sees("Su chat funciona")

    def test_the_question_whether_to_stop_goes_when_there_is_nothing_left_to_stop(
        self, hands, host
    ):
        host.pause = 0.5
        install(hands, "Instalando Openfire")
        hands.press("Detener…")
        hands.sees("¿Detener la instalación?")
        hands.sees("Su chat funciona")
        assert not hands.reads("¿Detener la instalación?")


class TestWhatIsKept:
    def test_leaving_and_coming_back_loses_nothing(self, hands, host):
        at_review(hands)
        hands.press("Página de inicio")
        hands.press("Seguir donde lo dejó: empresa.es")
        hands.type("Contraseña", "correcta")
        hands.press("Conectar")
        hands.press("Siguiente: lo habitual")
        hands.answer_usual()
        hands.comes_to(REVIEW)
        hands.press("Administrador")
        assert hands.value("Correo electrónico del administrador") == "ana@empresa.es"
        hands.press("Servidor de chat")
        assert hands.value("Dominio: el nombre del chat") == "empresa.es"

    def test_no_password_is_ever_in_a_draft(self, hands, tmp_path):
        at_review(hands)
        hands.press("Página de inicio")
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        for path in files:
            text = path.read_text(encoding="utf-8")
            assert "correcta" not in text
            assert "una clave larga" not in text

    def test_nothing_is_kept_of_a_server_nobody_named(self, hands, drafts):
        hands.press("Instalar un chat nuevo")
        hands.press("Página de inicio")
        assert drafts.all() == []

    def test_back_keeps_what_was_typed(self, hands):
        hands.connect(ADDRESS, "root", "correcta")
        hands.press("Lo descarga este ordenador")
        hands.press("Atrás")
        hands.press("Openfire")
        assert hands.ticked("Lo descarga este ordenador")

    def test_without_a_keyring_it_says_so_and_offers_none(self, hands):
        hands.press("Instalar un chat nuevo")
        hands.qtbot.waitUntil(lambda: hands.reads("no tiene un llavero que yo pueda usar"))
        assert not hands.may_press(REMEMBER)
        assert not hands.ticked(REMEMBER)


REMEMBER = "Recordar las contraseñas en el llavero de este ordenador"


class TestTheKeyring:
    @pytest.fixture
    def vault(self):
        return MemoryVault()

    def test_passwords_are_kept_only_when_that_was_ticked(self, qtbot, hands, vault, drafts):
        connected(hands)
        hands.press("Siguiente: lo habitual")
        hands.press("Atrás")
        assert vault.kept == {}
        hands.press(REMEMBER)
        hands.press("Siguiente: lo habitual")
        qtbot.waitUntil(lambda: vault.kept != {})
        assert vault.kept[drafts.all()[0].id]["ssh_password"] == "correcta"

    def test_they_are_forgotten_when_the_tick_goes(self, qtbot, hands, vault):
        log_in(hands)
        hands.press("Sí, coincide")
        hands.press(REMEMBER)
        hands.press("Siguiente: lo habitual")
        qtbot.waitUntil(lambda: vault.kept != {})
        hands.press("Atrás")
        hands.press(REMEMBER)
        qtbot.waitUntil(lambda: vault.kept == {})

    def test_they_are_there_again_the_next_time(self, qtbot, hands, vault, drafts):
        draft = Draft(remember=True)
        draft.put("host", {"address": ADDRESS})
        vault.kept[draft.id] = {"ssh_password": "guardada"}
        drafts.save(draft)
        hands.window.close_server()
        hands.press(f"Seguir donde lo dejó: {ADDRESS}")
        qtbot.waitUntil(lambda: hands.value("Contraseña") == "guardada")
        assert hands.ticked(REMEMBER)
