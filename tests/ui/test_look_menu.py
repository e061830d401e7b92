import pytest
from PySide6.QtCore import Qt

from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.theme import theme


@pytest.fixture
def menu(qtbot):
    made = AppearanceMenu()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot, button):
    """What a person reads in the menu under the button, and which of it is ticked."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.menu().isVisible)
    actions = [action for action in button.menu().actions() if action.text()]
    seen = {action.text(): action.isChecked() for action in actions}
    button.menu().close()
    return seen


def pick(button, words):
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_the_menus_show_what_is_chosen_at_the_moment(qtbot, qapp, menu):
    assert opened(qtbot, menu._language) == {"English": True, "Español": False}
    looks = opened(qtbot, menu._look)
    assert [words for words, ticked in looks.items() if ticked] == ["Light", "Text at 100 %"]
    theme.follows_system = True
    looks = opened(qtbot, menu._look)
    assert next(words for words, ticked in looks.items() if ticked) == "As the system"
    theme.follows_system = False
    theme.apply(qapp, dark=True, scale=1.5)
    looks = opened(qtbot, menu._look)
    assert [words for words, ticked in looks.items() if ticked] == ["Dark", "Text at 150 %"]


def test_what_is_picked_is_told(qtbot, menu):
    told = []
    menu.language_chosen.connect(told.append)
    menu.dark_chosen.connect(told.append)
    menu.scale_chosen.connect(told.append)
    opened(qtbot, menu._language)
    pick(menu._language, "Español")
    opened(qtbot, menu._look)
    pick(menu._look, "Dark")
    pick(menu._look, "Text at 200 %")
    pick(menu._look, "As the system")
    assert told == ["es", True, 2.0, None]
