"""Somebody with keys and a screen reader: every page of a set-up, to the accounts."""

import pytest
from PySide6.QtCore import Qt

from setupwizard.practice import LEARNER
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace
from tests.ui.accessible_tree import amiss
from tests.ui.hands import Hands
from tests.ui.keyboard import Keyboard
from tests.ui.seeing import settle

STAGES = (
    "idioma", "servidor de chat", "base de datos", "usuarios", "administrador", "red", "revisión",
)  # fmt: skip


class Person:
    """Goes on by keys alone, and notes what a screen reader would stumble over on the way."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.hands, self.keyboard = Hands(qtbot, window), Keyboard(qtbot, window)
        self.stumbled = []

    def press(self, name):
        self.qtbot.waitUntil(lambda: self.hands.may_press(name))
        settle(self.window)
        self.stumbled += [f"before {name}: {problem}" for problem in amiss(self.window)]
        self.keyboard.tab_to(name)
        self.keyboard.enter()

    def write(self, name, text):
        self.keyboard.tab_to(name)
        self.keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.keyboard.write(text)


@pytest.fixture
def person(qtbot, tmp_path):
    window = Window(practice_workspace(pace=0.0), None, Settings(tmp_path / "window.ini"))
    window.look.use_language("es")
    window.show()
    yield Person(qtbot, window)
    window.close()


def test_every_page_of_a_set_up_is_passed_by_keys_and_told_as_it_is(person):
    person.press("Instalar un chat nuevo")
    person.write("Dirección del servidor", LEARNER.address)
    person.write("Usuario", LEARNER.user)
    person.write("Contraseña", LEARNER.password)
    person.press("Conectar")
    person.press("Sí, coincide")
    person.press("Siguiente: lo habitual")
    person.press("Openfire")
    for stage in STAGES:
        if stage == "base de datos":
            person.write("Dominio: el nombre del chat", "empresa.es")
        if stage == "red":
            person.write("Correo electrónico del administrador", "ana@empresa.es")
            person.write("Nueva contraseña", "una clave larga")
            person.write("Confirme la contraseña", "una clave larga")
        person.press(f"Siguiente: {stage}")
    person.press("Instalar ahora")
    person.press("Crear cuentas para las personas…")
    person.write("Nombre de la persona 1", "Ana")
    person.press("Crear una cuenta")
    person.hands.sees("Una persona puede chatear")
    person.press("Abrir el resumen")
    person.press("Salir sin ellas")
    person.press("Probar ahora")
    person.hands.sees("Sí, el chat funciona")
    assert person.stumbled == []
