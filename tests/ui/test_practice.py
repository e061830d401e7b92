"""The real engine and the practice server behind the window, driven as a person would: by names."""

import pytest
from PySide6.QtWidgets import QApplication

from setupwizard.model.problems import Code
from setupwizard.practice import LEARNER, Mistake
from setupwizard.practice.example_directory import HOST, PASSWORD
from setupwizard.practice.example_entries import ACCOUNT, BASE
from setupwizard.practice.learner import FINGERPRINT
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace, real_workspace
from setupwizard.ui.invitations.document import sheet
from tests.ui.hands import Hands
from tests.ui.seeing import said


def to_the_review(hands):
    hands.connect(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.answer_the_rest()


@pytest.fixture
def practice(qtbot, tmp_path):
    window = Window(practice_workspace(pace=0.0), None, Settings(tmp_path / "window.ini"))
    window.look.use_language("es")
    window.show()
    yield window
    window.close()


@pytest.fixture
def hands(qtbot, practice):
    return Hands(qtbot, practice)


def ran(qtbot, practice):
    """Wait for the end of the run; whether all of it worked."""
    hands = Hands(qtbot, practice)
    stopped = "Se ha detenido a medias"
    qtbot.waitUntil(lambda: hands.at("Prueba final") or hands.reads(stopped))
    return hands.at("Prueba final")


def test_a_server_is_set_up_by_the_keyboard_alone_and_looked_after(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.test_chat()
    hands.press("Detener…")
    hands.press("Detener empresa.es")
    hands.press("Iniciar")


def test_a_link_lost_half_way_is_told_and_try_again_goes_on(qtbot, practice, hands):
    hands.press("La conexión con el servidor se pierde en mitad de la instalación.")
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert not ran(qtbot, practice)
    hands.sees_problem(Code.HOST_LOST)
    hands.press("Volver a intentarlo")
    hands.comes_to("Prueba final")


def test_a_taken_port_leads_to_the_page_that_cures_it(qtbot, practice, hands):
    hands.press("Otro programa usa ya el puerto de la consola de administración.")
    to_the_review(hands)
    hands.sees_problem(Code.PORT_TAKEN)
    hands.press("Ir a «Servidor de chat»")
    hands.comes_to("Servidor de chat")
    name = "Puerto de la consola"
    qtbot.waitUntil(lambda: hands.window.focusWidget().accessibleName() == name)
    assert hands.window.focusWidget().isVisible()
    qtbot.waitUntil(lambda: not hands.window.focusWidget().visibleRegion().isEmpty())
    hands.type(name, "9095")
    hands.press("Siguiente: revisión")
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)


def test_a_wrong_password_is_said_and_can_be_typed_again(qtbot, practice, hands):
    hands.press("Instalar un chat nuevo")
    hands.log_in(LEARNER.address, LEARNER.user, "equivocada")
    hands.press("Sí, coincide")
    hands.sees_problem(Code.SSH_PASSWORD_REFUSED)
    hands.type("Contraseña", LEARNER.password)
    hands.press("Conectar")
    hands.press("Siguiente: lo habitual")
    hands.comes_to("Lo habitual")


def test_a_school_is_set_up_with_its_directory(qtbot, practice, hands):
    hands.connect(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.answer_up_to_users()
    hands.press("En un servidor de directorio (LDAP)")
    hands.press("Siguiente: directorio")
    assert any(HOST in text and ACCOUNT in text for text in said(practice))
    hands.look_into_the_directory(HOST, ACCOUNT, PASSWORD)
    hands.press("Siguiente: red")
    hands.press("Siguiente: revisión")
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.sees(f"Los usuarios vienen del directorio de {HOST}")
    hands.test_chat()


def test_the_people_move_to_the_directory_of_the_school_and_back(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.press("Pasar los usuarios a un directorio…")
    hands.look_into_the_directory(HOST, ACCOUNT, PASSWORD)
    hands.press("Siguiente: ensayo")
    hands.press("Ensayar")
    hands.sees("Del directorio vienen 214 personas y 12 grupos")
    hands.sees("«admin» ya no podrá iniciar sesión")
    hands.press("Pasar los usuarios ahora")
    hands.sees("Los usuarios vienen ahora del directorio")
    hands.press("Abrir el resumen")
    hands.press("Volver a los usuarios de Openfire…")
    hands.press("Volver ahora")
    hands.sees("Openfire vuelve a usar sus propios usuarios")
    hands.press("Abrir el resumen")
    hands.test_chat()


def test_a_wrong_password_of_today_stops_the_move_before_it_begins(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.press("Pasar los usuarios a un directorio…")
    hands.look_into_the_directory(HOST, ACCOUNT, PASSWORD)
    hands.press("Siguiente: ensayo")
    hands.type("Contraseña del administrador «admin»", "otra clave")
    hands.press("Ensayar")
    hands.sees_problem(Code.CONSOLE_LOGIN_FAILED)
    assert hands.button("Ensayar") is not None  # it is still to be rehearsed
    assert hands.button("Pasar los usuarios ahora") is None


def test_a_server_without_any_openfire_is_looked_at_and_then_set_up(qtbot, practice, hands):
    hands.look_after(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.sees("En este servidor no hay ningún Openfire")
    hands.press("Instalarlo")
    hands.press("Conectar")
    hands.press("Siguiente: lo habitual")
    hands.answer_usual()
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.sees("Sí, el chat funciona")


def test_an_openfire_of_somebody_else_is_shown_and_not_touched(practice, hands):
    hands.press(Catalog("es").note(LEARNER.mistake(Mistake.OTHER_OPENFIRE)))
    hands.look_after(LEARNER.address, LEARNER.user, LEARNER.password)
    for told in ("Openfire está en marcha", "4.6.2", "/opt/openfire", "root"):
        hands.sees(told)
    assert hands.reads("Lo instaló otra persona, así que solo lo muestro")
    assert hands.button("Detener…") is None


def test_people_get_accounts_and_invitations_there_too(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Crear cuentas para las personas…")
    hands.type("Nombre de la persona 1", "Ana")
    hands.type("Nombre de la persona 2", "Luis")
    hands.press("Crear 2 cuentas")
    hands.sees("2 personas pueden chatear")
    assert hands.reads("«ana» puede iniciar sesión")
    saving = practice.open.saving
    ready = []
    saving.sheets.once_known(lambda: ready.append(True))
    qtbot.waitUntil(lambda: bool(ready))
    told = sheet(*saving.invitations[0]).toPlainText()
    assert LEARNER.address in told
    assert "todavía no es posible" in told  # an iPhone, as the server vouches for itself


def test_a_database_that_does_not_start_is_cured_by_trying_again(qtbot, practice, hands):
    hands.press(Catalog("es").note(LEARNER.mistake(Mistake.DATABASE_DOWN)))
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert not ran(qtbot, practice)
    hands.sees_problem(Code.DATABASE_DOES_NOT_START)
    assert hands.button("Volver a intentarlo").kind == "primary"
    hands.press("Volver a intentarlo")
    hands.comes_to("Prueba final")


def test_there_is_a_fingerprint_to_compare_with(hands):
    hands.press("Instalar un chat nuevo")
    hands.log_in(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.sees("¿Es este su servidor?")
    first = " ".join(FINGERPRINT.removeprefix("SHA256:")[at : at + 4] for at in (0, 4, 8))
    assert sum(first in " ".join(text.split()) for text in said(hands.window)) >= 2


def test_what_was_set_up_is_found_again_although_something_else_shall_go_wrong_now(
    qtbot, practice, hands
):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.press("Página de inicio")
    hands.press("Otro programa usa ya el puerto de la consola de administración.")
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", LEARNER.password)
    hands.press("Conectar")
    hands.sees("Openfire está en marcha")


def test_nothing_of_the_practice_outlives_it(qtbot, practice, hands, tmp_path):
    """A row that leads to an empty server would be a promise nobody keeps."""
    to_the_review(hands)
    hands.press("Página de inicio")
    hands.sees("Seguir donde lo dejó: empresa.es")
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".ini"]
    assert kept == []
    another = Window(practice_workspace(pace=0.0), None, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(another)
    another.look.use_language("es")
    another.show()
    assert not Hands(qtbot, another).reads("Seguir donde lo dejó")


def test_looking_after_a_chat_does_not_speak_of_installing_it(hands):
    hands.press("Administrar un chat que ya tiene")
    hands.sees("¿En qué ordenador está el chat? Use los datos con los que se instaló.")


@pytest.fixture
def slow_fingers(qapp):
    """However long this machine takes, two presses are one double click."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.mark.usefixtures("slow_fingers")
def test_a_double_click_enters_the_practice_and_does_not_leave_it_again(qtbot, tmp_path):
    real = real_workspace(tmp_path)
    window = Window(real, practice_workspace(pace=0.0), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.look.use_language("es")
    window.show()
    hands = Hands(qtbot, window)
    hands.press("Practicar sin riesgo")
    hands.sees("¿Qué quiere practicar?")
    hands.press("Dejar la práctica")
    assert hands.reads("¿Qué quiere practicar?")
    QApplication.setDoubleClickInterval(0)
    hands.press("Dejar la práctica")
    hands.sees("¿Qué quiere hacer?")


def test_no_password_of_the_practice_is_part_of_a_name_that_would_be_struck_with_it():
    names = [LEARNER.address, LEARNER.user, LEARNER.database, HOST, ACCOUNT, BASE]
    for password in (LEARNER.password, PASSWORD):
        assert not [name for name in names if password in name]
