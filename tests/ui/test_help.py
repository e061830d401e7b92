"""F1: the guide that ships with the program, beginning where one is."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl

from setupwizard.model.problems import Code, Problem
from setupwizard.texts import guide
from tests.ui.keyboard import Keyboard


@pytest.fixture
def help_of(qtbot, window, hands):
    """Presses F1 and gives what is shown then."""

    def press():
        Keyboard(qtbot, window).press(Qt.Key.Key_F1)
        return window.modal.text

    return press


def test_f1_on_the_first_page_explains_the_three_ways_to_begin(help_of):
    assert "Practicar sin riesgo" in help_of().toPlainText()


def test_f1_explains_the_page_in_front_and_the_keys(help_of, hands):
    hands.press("Instalar un chat nuevo")
    text = help_of().toPlainText()
    assert "La primera vez enseño la huella del servidor" in text
    assert "Esc: cerrar una pregunta" in text
    assert "{ #" not in text


def test_f1_beside_a_problem_begins_with_the_page_of_that_problem(help_of, hands, window):
    hands.press("Instalar un chat nuevo")
    page = window.open.wizard.shell.page
    page.show_problem(Problem(Code.SSH_PASSWORD_REFUSED, {"user": "luisa"}))
    text = help_of().toPlainText()
    assert text.startswith("El servidor no acepta esta contraseña para «luisa»")
    assert "Con root basta la contraseña" in text
    assert "Ctrl y K: buscar algo" in text


def test_from_the_help_one_gets_to_all_of_the_guide_and_back(help_of, hands):
    hands.press("Instalar un chat nuevo")
    shown = help_of()
    before = shown.toPlainText()
    for link, begins in (
        ("/index.md", "Un chat propio con Openfire"),
        ("errors.md", "Cuando algo falla"),
        ("errors/port-taken.md", "La consola de Openfire tendría que usar el puerto 9090"),
        ("../errors.md#reaching", "El servidor no responde, o responde otro"),
    ):
        shown.anchorClicked.emit(QUrl(link))
        assert shown.toPlainText().startswith(begins)
    for _ in range(4):
        shown.anchorClicked.emit(QUrl("back:"))
    assert shown.toPlainText() == before


def test_a_page_the_guide_says_nothing_of_shows_all_of_the_guide(help_of, window):
    window.start.stage = "nowhere"
    assert help_of().toPlainText().startswith("Un chat propio con Openfire")


def test_the_keyboard_scrolls_and_comes_to_every_link_and_to_close(qtbot, window, help_of, hands):
    hands.press("Instalar un chat nuevo")
    shown, keyboard = help_of(), Keyboard(qtbot, window)
    keyboard.comes_to("Cerrar")
    keyboard.press(Qt.Key.Key_End)
    bar = shown.verticalScrollBar()
    assert bar.value() == bar.maximum()
    keyboard.tab()
    assert shown.hasFocus()
    followed = []
    while shown.hasFocus() and len(followed) < 9:
        keyboard.tab()
        followed.append(shown.textCursor().selectedText())
    assert followed[:2] == ["Seguridad", "Toda la guía"]
    assert keyboard.focus == "Cerrar"


def test_every_language_without_a_guide_of_its_own_reads_the_english_one():
    assert guide.language_of_guide("es") == "es"
    assert guide.language_of_guide("fr") == "en"


def test_the_page_of_an_error_that_does_not_exist_is_not_made_up():
    with pytest.raises(FileNotFoundError):
        guide.page("errors/no-such-error", "en")


def test_what_a_server_says_is_no_markup_on_the_page_of_an_error():
    problem = Problem(Code.SSH_LOGIN_DENIED, {"user": "*ana*", "said": "[x](http://evil) <b>`"})
    text = guide.error_page(problem, "en")
    assert r"\[x\](http://evil) \<b\>\`" in text
    assert r"\*ana\*" in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_the_site_has_a_list_the_window_does_not_promise_one(language):
    pages = sorted(guide.shipped("docs", "guide", language).glob("*.md"))
    assert len(pages) > 8
    for path in pages:
        text = guide.readable(guide.page(path.stem, language))
        assert "<!--" not in text
        assert not re.search(r":\n+(#|\Z)", text), path.name
