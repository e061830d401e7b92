"""Where the focus is after every wait, and what Enter does there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from setupwizard.model.problems import Code
from setupwizard.ui.widgets.theme import by_keyboard
from tests.ui.keyboard import Keyboard, below_the_fold
from tests.ui.seeing import settle
from tests.ui.test_setup import at_review

PLACES = {"Atrás", "Página de inicio", "Español", "Aspecto", "Cancelar"}
"""Where nobody wants to be sent."""


@pytest.fixture
def keyboard(qtbot, hands):
    return Keyboard(qtbot, hands.window)


def logged_in(keyboard, hands):
    """By keys alone, to the question whether it is the right server."""
    keyboard.comes_to("Instalar un chat nuevo")
    keyboard.enter()
    keyboard.comes_to("Dirección del servidor")
    keyboard.write("chat.empresa.es")
    keyboard.tab_to("Usuario")
    keyboard.tab()
    keyboard.write("correcta-caballo")
    keyboard.enter()
    keyboard.qtbot.waitUntil(lambda: hands.button("Sí, coincide") is not None, timeout=10_000)


def test_after_the_login_the_focus_is_on_next_and_enter_goes_on(keyboard, hands):
    logged_in(keyboard, hands)
    keyboard.tab_to("Sí, coincide")
    keyboard.enter()
    keyboard.comes_to("Siguiente: lo habitual")
    keyboard.enter()
    hands.comes_to("Lo habitual")


def test_pressing_enter_over_and_over_never_leads_back(keyboard, hands, host):
    host.pause = 0.05
    logged_in(keyboard, hands)
    hands.press("Sí, coincide")
    seen = set()
    for _ in range(40):
        seen.add(keyboard.focus)
        keyboard.enter()
        keyboard.qtbot.wait(5)
    assert not hands.reads("¿Qué quiere hacer?")
    assert not PLACES & seen


def test_while_one_waits_the_focus_rests_on_the_page(keyboard, hands, host):
    host.pause = 0.5
    logged_in(keyboard, hands)
    hands.press("Sí, coincide")
    assert keyboard.focus not in PLACES
    keyboard.enter()
    keyboard.comes_to("Siguiente: lo habitual")
    assert hands.at("Su servidor")


def test_a_wait_that_was_cancelled_leaves_the_focus_with_the_question(keyboard, hands):
    logged_in(keyboard, hands)
    keyboard.tab_to("Cancelar")
    keyboard.enter()
    keyboard.comes_to("Conectar")


def test_an_installation_ends_with_the_focus_on_what_comes_next(keyboard, hands, host):
    host.pause = 0.02
    at_review(hands)
    hands.sees("Instalar ahora")
    keyboard.comes_to("Instalar ahora")
    keyboard.enter()
    hands.sees("Instalando Openfire")
    assert keyboard.focus not in PLACES
    hands.comes_to("Prueba final")
    keyboard.comes_to("Crear cuentas para las personas…")  # nobody can chat yet


def test_an_error_that_nothing_here_cures_leaves_the_focus_on_the_page(keyboard, hands, host):
    host.problems["open"] = (Code.SSH_PASSWORD_REFUSED,)
    keyboard.enter()
    hands.log_in("chat.empresa.es", "root", "clave")
    hands.sees_problem(Code.SSH_PASSWORD_REFUSED)
    keyboard.comes_to("Conectar", "Contraseña")


def test_the_start_page_begins_with_the_usual_way(keyboard, hands):
    keyboard.comes_to("Instalar un chat nuevo")
    hands.press("Practicar sin riesgo")
    keyboard.comes_to("Instalar un chat nuevo")
    keyboard.enter()
    hands.comes_to("Su servidor")
    hands.press("Página de inicio")
    keyboard.comes_to("Instalar un chat nuevo")


def test_a_question_gives_the_focus_back(keyboard, hands, host, drafts):
    host.pause = 1.0
    at_review(hands)
    hands.press("Instalar ahora")
    hands.sees("Instalando Openfire")
    before = keyboard.focus
    hands.window.close()
    keyboard.comes_to("Seguir instalando")
    keyboard.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.reads("La instalación sigue en marcha. ¿Cerrar de todos modos?")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.comes_to(before)


def test_a_ring_is_for_whoever_uses_the_keyboard(qtbot, keyboard, hands):
    keyboard.tab_to("Administrar un chat que ya tiene")
    assert by_keyboard(hands.button("Administrar un chat que ya tiene"))
    new = hands.button("Instalar un chat nuevo")
    place = new.mapTo(hands.window, QPoint(20, 20))
    QTest.mouseClick(hands.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    hands.comes_to("Su servidor")
    hands.type("Contraseña", "clave")
    hands.type("Dirección del servidor", "chat.empresa.es")
    assert not by_keyboard(hands.button("Conectar"))
    keyboard.tab_to("Conectar")
    assert by_keyboard(hands.button("Conectar"))


@pytest.mark.parametrize(("size", "scale"), [((960, 560), 1.0), ((1024, 700), 2.0)])
def test_what_has_the_focus_is_in_sight(qtbot, keyboard, hands, size, scale):
    hands.window.look.use_scale(scale)
    hands.window.resize(*size)
    hands.press("Instalar un chat nuevo")
    hidden = []
    for _ in range(20):
        settle(hands.window)
        qtbot.wait(1)
        widget = hands.window.focusWidget()
        if below_the_fold(widget):
            hidden.append(widget.accessibleName())
        keyboard.tab()
    assert hidden == []


def test_what_has_the_focus_stays_in_sight_when_the_text_grows(qtbot, keyboard, hands):
    hands.window.resize(1024, 700)
    hands.press("Instalar un chat nuevo")
    keyboard.tab_to("Usuario")
    for _ in range(3):
        keyboard.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    settle(hands.window)
    qtbot.wait(1)
    widget = hands.window.focusWidget()
    assert isinstance(widget, QLineEdit)
    assert not below_the_fold(widget)
