"""The real engine and the practice server behind the window, driven as a person would: by names."""

import pytest

from setupwizard.model.problems import Code
from setupwizard.practice import LEARNER, Mistake
from setupwizard.practice.example_directory import HOST, PASSWORD
from setupwizard.practice.example_entries import ACCOUNT
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace, practice_workspace
from setupwizard.ui.server.drafts import Drafts
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands
from tests.ui.seeing import said


def to_the_review(hands):
    hands.connect(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.answer_the_rest()


@pytest.fixture
def practice(qtbot, tmp_path):
    place = practice_workspace(tmp_path, pace=0.0)
    quiet = Workspace(place.backend, Drafts(tmp_path / "practice"), NoVault(), True, place.mistakes)
    window = Window(quiet, None, Settings(tmp_path / "window.ini"))
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
    hands.press("Configuración avanzada")
    hands.type("Puerto de la consola", "9095")
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
    told = saving.sheets.of_people(saving._invited.invited)[0].toPlainText()
    assert LEARNER.address in told
    assert "todavía no es posible" in told  # an iPhone, as the server vouches for itself
