"""What is typed or pasted to log in: taken as it is meant, and what nobody can see is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from setupwizard.texts.catalog import Catalog
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech

PASTED = "ssh -p 2222 ana@chat.empresa.es"
TOLD = "Se pegó con un salto de línea al final. Lo he quitado."


def pasted(hands, name, text):
    edit = hands.type(name, "")
    QApplication.clipboard().setText(text)
    edit.paste()
    return edit


def test_a_command_in_the_address_is_taken_apart(hands):
    hands.press("Instalar un chat nuevo")
    edit = pasted(hands, "Dirección del servidor", PASTED)
    hands.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert hands.value("Dirección del servidor") == "chat.empresa.es"
    assert hands.value("Puerto SSH") == "2222"
    assert hands.value("Usuario") == "ana"
    hands.sees("Lo demás que escribió aquí está ahora en su propio campo.")


def test_blanks_around_an_address_go_without_a_word(hands):
    hands.press("Instalar un chat nuevo")
    edit = pasted(hands, "Dirección del servidor", "  chat.empresa.es ")
    pasted(hands, "Usuario", " ana ")
    hands.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "chat.empresa.es"
    assert not hands.reads("Lo demás que escribió aquí")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.press("Siguiente: lo habitual")
    host = hands.window.open.server.draft.section("host")
    assert (host["address"], host["user"]) == ("chat.empresa.es", "ana")


def test_it_can_be_connected_to_without_leaving_the_field_first(hands):
    hands.press("Instalar un chat nuevo")
    hands.type("Contraseña", "clave")
    edit = pasted(hands, "Dirección del servidor", PASTED)
    assert hands.may_press("Conectar")
    hands.qtbot.keyClick(edit, Qt.Key.Key_Return)
    hands.press("Sí, coincide")
    hands.press("Siguiente: lo habitual")
    host = hands.window.open.server.draft.section("host")
    assert (host["address"], host["port"], host["user"]) == ("chat.empresa.es", "2222", "ana")


def test_a_key_file_of_the_command_is_the_one_to_log_in_with(hands):
    hands.press("Instalar un chat nuevo")
    edit = pasted(hands, "Dirección del servidor", "ssh -i aws.pem ubuntu@192.0.2.7")
    hands.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert hands.value("Archivo de clave") == "aws.pem"
    assert not hands.all_of(QLineEdit, "Contraseña")


def test_the_end_of_a_pasted_line_is_left_out_and_told(hands):
    hands.press("Instalar un chat nuevo")
    edit = pasted(hands, "Contraseña", "lab-Admin-1\r\n")
    assert edit.text() == "lab-Admin-1"
    hands.sees(TOLD)
    assert edit.accessibleDescription() == TOLD
    hands.qtbot.keyClicks(edit, "2")
    assert not hands.reads(TOLD)


def test_a_user_name_is_cleaned_of_its_line_end_as_a_password_is(hands):
    hands.press("Instalar un chat nuevo")
    edit = pasted(hands, "Usuario", "ana\r\n")
    assert hands.value("Usuario") == "ana"
    hands.sees(TOLD)
    hands.qtbot.keyClicks(edit, "b")
    assert not hands.reads(TOLD)


@pytest.mark.parametrize(
    ("text", "kept", "code"),
    [
        ("word\n", "word", "line-end-left-out"),
        ("word ", "word ", "blank-around"),
        (" word", " word", "blank-around"),
        ("one\ntwo", "one\ntwo", "line-break-inside"),
        ("two words", "two words", ""),
    ],
)
def test_any_secret_field_tells_what_cannot_be_seen(qtbot, text, kept, code):
    field = Field(edit := Edit(secret=True))
    qtbot.addWidget(field)
    field.say("Password", "help")
    QApplication.clipboard().setText(text)
    edit.paste()
    assert edit.text() == kept
    told = speech().field(code) if code else "help"
    assert edit.accessibleDescription() == told


def test_a_blank_is_judged_when_the_field_is_left_and_not_between_two_words(hands):
    told = Catalog("es").field("blank-around")
    hands.press("Instalar un chat nuevo")
    edit = hands.type("Contraseña", "una clave ")
    assert not hands.reads(told)
    hands.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    hands.sees(told)
    edit.setFocus()
    hands.qtbot.keyClicks(edit, "larga")
    assert not hands.reads(told)


def test_what_is_not_secret_is_taken_as_it_is(qtbot):
    edit = Edit()
    qtbot.addWidget(edit)
    edit.setText("word ")
    assert edit.text() == "word "


def test_a_secret_can_be_looked_at_by_mouse_and_by_keyboard(hands):
    hands.press("Instalar un chat nuevo")
    edit = hands.type("Contraseña", "clave")
    assert edit.displayText() != "clave"
    hands.press("Mostrar lo escrito")
    assert edit.displayText() == "clave"
    hands.press("Mostrar lo escrito")
    assert edit.displayText() != "clave"
