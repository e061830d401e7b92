"""What somebody hears who cannot see the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from setupwizard.model.problems import Code
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.cards import Fold, FoldButton
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.text import Text
from tests.ui.accessible_tree import Role, amiss, heard
from tests.ui.fakes import OURS
from tests.ui.keyboard import Keyboard
from tests.ui.seeing import settle
from tests.ui.test_setup import at_review
from tests.ui.test_walk import WALKS, walked


@pytest.fixture
def announced():
    """What was said aloud."""
    words = []
    announcer.said.connect(words.append)
    yield words
    announcer.said.disconnect(words.append)


def of(window, role):
    return [thing for thing in heard(window) if thing.role == role]


@WALKS
def test_every_page_is_told_as_it_is_shown(qtbot, window, visitor, stops):
    found = []

    def look(name):
        settle(window)
        found.extend(f"{name}: {problem}" for problem in amiss(window))

    walked(qtbot, window, look, visitor)
    assert sorted(set(found)) == []


def test_cards_of_which_one_is_chosen_are_radio_buttons_in_a_named_group(hands):
    hands.press("Instalar un chat nuevo")
    radios = of(hands.window, Role.RadioButton)
    assert {"Contraseña", "Archivo de clave", "Agente de claves"} <= {one.name for one in radios}
    assert [one.name for one in radios if one.state.checked and one.name == "Contraseña"]
    groups = [one.name for one in of(hands.window, Role.Grouping)]
    assert all(groups)
    assert len(set(groups)) == len(groups)


def test_what_is_recommended_is_heard_to_be(qtbot, hands):
    from setupwizard.ui.wizards.setup.database import DatabasePage

    page = DatabasePage()
    qtbot.addWidget(page)
    page.show()
    names = [one.name for one in of(page, Role.RadioButton)]
    assert [name for name in names if name.endswith(", Recomendado")]


def test_a_fold_says_whether_it_is_open_and_can_be_pressed(qtbot):
    fold = Fold(Text("hidden"))
    qtbot.addWidget(fold)
    fold.say("Details")
    fold.show()
    button = fold.findChild(FoldButton)
    told = QAccessible.queryAccessibleInterface(button)
    assert (told.state().expandable, told.state().expanded) == (1, 0)
    told.actionInterface().doAction("Press")
    assert fold.is_open
    assert (told.state().expanded, told.state().collapsed) == (1, 0)


def test_behind_a_question_nothing_can_be_reached(qtbot, window, hands):
    sheet = Sheet(window, "Stop?", ["It stops."], "Continue", "Stop it")
    things = heard(window)
    assert [one.role for one in things[:2]] == [Role.Window, Role.Dialog]
    assert things[1].name == "Stop?"
    assert things[1].state.modal
    assert {one.name for one in things if one.role == Role.Button} == {"Continue", "Stop it"}
    sheet.withdraw()
    assert len(of(window, Role.Button)) > 2


def test_pages_errors_steps_and_the_end_are_announced(qtbot, hands, host, announced):
    host.pause = 0.3
    host.problems["open"] = (Code.HOST_UNREACHABLE,)
    hands.press("Instalar un chat nuevo")
    hands.log_in("chat.empresa.es", "root", "clave")
    hands.sees_problem(Code.HOST_UNREACHABLE)
    assert any(words.startswith("Su servidor. ") for words in announced)
    assert any("No responde" in words or "no responde" in words for words in announced)
    del host.problems["open"]
    hands.press("Página de inicio")
    at_review(hands)
    hands.press("Instalar ahora")
    hands.comes_to("Prueba final")
    assert any("Java: " in words for words in announced)
    assert any(words.startswith("Su chat funciona") for words in announced)


def test_a_page_is_announced_once_and_the_overview_with_its_answer(hands, host, announced):
    hands.press("Instalar un chat nuevo")
    assert [words for words in announced if words.startswith("Su servidor. ")] == announced
    assert len(announced) == 1
    hands.press("Página de inicio")
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "clave")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
    assert any(words.startswith("Resumen. ") for words in announced)
    hands.qtbot.waitUntil(lambda: announced[-1].startswith("Openfire está en marcha. "))


def test_the_areas_are_one_list_of_which_one_is_chosen(hands, host):
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "clave")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
    areas = of(hands.window, Role.PageTab)
    assert all(Role.PageTabList in area.within for area in areas)
    assert [area.name for area in areas if area.state.selected] == ["Resumen"]
    assert not any(area.state.checkable for area in areas)


def test_a_field_that_is_wrong_says_so_with_its_name(qtbot, hands, announced):
    keyboard = Keyboard(qtbot, hands.window)
    hands.press("Instalar un chat nuevo")
    keyboard.comes_to("Dirección del servidor")
    keyboard.write("no such name")
    keyboard.press(Qt.Key.Key_Tab)
    assert [words for words in announced if words.startswith("Dirección del servidor: ")]
