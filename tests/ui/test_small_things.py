"""Small things that once were not as they should be, and that no other test meets."""

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from setupwizard.engine.operations.apply import preview
from setupwizard.ui.server.fingerprint import grouped
from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.persons import initials
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.waiting import BusyNote
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from tests.sources import calls
from tests.ui.seeing import said, settle
from tests.ui.test_setup import at_review
from tests.ui.test_walk import english_only

FINGERPRINT = "SHA256:p8Xdq2Lm9vTz4KcRuW0eH7nBsYf5JgA1oQ6xiMt3E8w"


def test_a_language_chosen_while_one_waits_is_spoken_by_what_says_so(hands, host):
    go = threading.Event()
    host.does(preview, lambda *_: (go.wait(60), host._preview(*_))[1])
    try:
        at_review(hands)
        hands.qtbot.waitUntil(lambda: any(note.isVisible() for note in notes(hands)))
        hands.window.look.use_language("en")
        settle(hands.window)
        in_english = said(hands.window)
        hands.window.look.use_language("es")
        settle(hands.window)
        assert not said(hands.window) & english_only()
        assert "I am checking the server…" in in_english
    finally:
        go.set()


def notes(hands):
    return hands.window.findChildren(BusyNote)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ana Torres", "AT"),
        ("Ana Torres Gil", "AG"),
        ("ana@empresa.es", "A"),
        ("Luis", "L"),
        ("Ángel de la Núñez", "ÁN"),
        ("7 enanos", "E"),
        ("", ""),
    ],
)
def test_a_circle_has_the_first_letters_of_the_first_and_the_last_name(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize("page", [OpenfirePage, WhoPage, NewDirectoryPage])
def test_choosing_a_file_does_not_look_like_downloading_one(qtbot, page):
    made = page()
    qtbot.addWidget(made)
    chooses = [b for b in made.findChildren(Button) if b.accessibleName().startswith("Choose")]
    assert chooses
    assert not [button for button in chooses if button._icon == "download"]


def test_the_button_of_a_menu_is_not_lit_after_it_has_closed(qtbot):
    menus = AppearanceMenu()
    qtbot.addWidget(menus)
    menus.show()
    button, menu = menus._language, menus._languages
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    assert button._hover
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    menu.close()
    assert not button._hover


def test_every_menu_is_dressed_as_the_window_is(qtbot):
    assert [where for where, _ in calls("QMenu")] == []
    button = Button()
    qtbot.addWidget(button)
    menu = Menu(button)
    menu.aboutToShow.emit()
    assert theme.colours.surface in menu.styleSheet()


def test_a_line_of_a_fingerprint_never_has_its_last_group_alone(qapp):
    text, font = grouped(FINGERPRINT), theme.font("mono")
    for width in range(120, 900, 7):
        layout = QTextLayout(text, font)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        assert len(lines[-1].split()) > 1, (width, lines)


def test_from_the_end_no_button_leads_back_to_what_is_over(hands):
    at_review(hands)
    hands.press("Instalar ahora")
    hands.sees("Su chat funciona")
    assert hands.button("Atrás") is None
