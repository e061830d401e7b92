"""The real engine and the practice server behind the window, driven as a person would: by names."""

import pytest

from setupwizard.model.problems import Code
from setupwizard.practice import LEARNER
from setupwizard.practice.example_directory import HOST, PASSWORD
from setupwizard.practice.example_entries import ACCOUNT
from setupwizard.ui.drafts import Drafts
from setupwizard.ui.places import Place, practice_place
from setupwizard.ui.settings import Settings
from setupwizard.ui.window import Window
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands
from tests.ui.seeing import said


def to_the_review(hands):
    hands.connect(LEARNER.address, LEARNER.user, LEARNER.password)
    hands.answer_the_rest()


@pytest.fixture
def practice(qtbot, tmp_path):
    place = practice_place(tmp_path, pace=0.0)
    quiet = Place(place.ways, Drafts(tmp_path / "practice"), NoVault(), True, place.mistakes)
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
    setup = practice.setup
    qtbot.waitUntil(lambda: not setup.running)
    return setup.flow.current == "finished"


def test_a_server_is_set_up_by_the_keyboard_alone_and_looked_after(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.press("Probar ahora")
    qtbot.waitUntil(lambda: not practice.setup.host_thread.busy)
    assert practice.overview._answer.plain == "Sí, el chat funciona"
    hands.press("Detener…")
    hands.press("Detener empresa.es")
    hands.press("Iniciar")


def test_a_link_lost_half_way_is_told_and_try_again_goes_on(qtbot, practice, hands):
    hands.press("La conexión con el servidor se pierde en mitad de la instalación.")
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert not ran(qtbot, practice)
    assert practice.setup.pages.install.problem.problem.code is Code.HOST_LOST
    hands.press("Volver a intentarlo")
    qtbot.waitUntil(lambda: practice.setup.flow.current == "finished")


def test_a_taken_port_leads_to_the_page_that_cures_it(qtbot, practice, hands):
    hands.press("Otro programa usa ya el puerto de la consola de administración.")
    to_the_review(hands)
    setup = practice.setup
    qtbot.waitUntil(lambda: setup.pages.review.problem.problem is not None)
    assert setup.pages.review.problem.problem.code is Code.PORT_TAKEN
    hands.press("Ir a «Servidor de chat»")
    assert setup.flow.current == "server"
    hands.press("Configuración avanzada")
    hands.type("Puerto de la consola", "9095")
    for name in ("base de datos", "usuarios", "administrador", "red", "revisión"):
        hands.press(f"Siguiente: {name}")
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)


def test_a_wrong_password_is_said_and_can_be_typed_again(qtbot, practice, hands):
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", LEARNER.address)
    hands.type("Usuario", LEARNER.user)
    hands.type("Contraseña", "equivocada")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    page = practice.setup.pages.host
    qtbot.waitUntil(lambda: page.problem.problem is not None)
    assert page.problem.problem.code is Code.SSH_PASSWORD_REFUSED
    hands.type("Contraseña", LEARNER.password)
    hands.press("Conectar")
    hands.press("Siguiente: Openfire")
    assert practice.setup.flow.current == "openfire"


def sees(hands, text):
    hands.qtbot.waitUntil(lambda: text in said(hands.window), timeout=60_000)


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
    assert ran(qtbot, practice), practice.setup.pages.install.problem.problem
    hands.press("Abrir el resumen")
    sees(hands, f"Los usuarios vienen del directorio de {HOST}")
    hands.press("Probar ahora")
    sees(hands, "Sí, el chat funciona")


def test_the_people_move_to_the_directory_of_the_school_and_back(qtbot, practice, hands):
    to_the_review(hands)
    hands.press("Instalar ahora")
    assert ran(qtbot, practice)
    hands.press("Abrir el resumen")
    hands.press("Pasar los usuarios a un directorio…")
    hands.look_into_the_directory(HOST, ACCOUNT, PASSWORD)
    hands.press("Siguiente: ensayo")
    hands.press("Ensayar")
    sees(hands, "Del directorio vienen 214 personas y 12 grupos")
    sees(hands, "«admin» ya no podrá iniciar sesión")
    hands.press("Pasar los usuarios ahora")
    sees(hands, "Los usuarios vienen ahora del directorio")
    hands.press("Abrir el resumen")
    hands.press("Volver a los usuarios de Openfire…")
    hands.press("Volver ahora")
    sees(hands, "Openfire vuelve a usar sus propios usuarios")
    hands.press("Abrir el resumen")
    hands.press("Probar ahora")
    sees(hands, "Sí, el chat funciona")


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
    page = practice.view.move.rehearsal
    qtbot.waitUntil(lambda: page.problem.problem is not None, timeout=20_000)
    assert page.problem.problem.code is Code.CONSOLE_LOGIN_FAILED
    assert not page.is_known
