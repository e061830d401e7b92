"""What the program is and is made of; and a newer version, told on the start page."""

import pytest
from PySide6.QtCore import Qt

from setupwizard import __version__
from setupwizard.engine import updates as engine_updates
from setupwizard.engine.updates import Update
from setupwizard.ui.app import about, updates
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.updates import Updates
from tests.ui.seeing import cut, settle

NEWER = Update("99.1", "https://github.com/somebody/setup/releases/tag/v99.1")
HOME = "https://github.com/somebody/setup"


@pytest.fixture
def asked(monkeypatch):
    """Who was asked for newer versions; the answer is one."""
    homes = []

    def newer(home, current, api):
        homes.append((home, current, api))
        return NEWER

    monkeypatch.setattr(engine_updates, "newer", newer)
    return homes


def test_the_start_page_leads_to_it_and_it_leads_back(hands, window):
    hands.press("Acerca de este programa")
    hands.sees(f"Este programa, versión {__version__}")
    hands.press("Volver")
    hands.sees("¿Qué quiere hacer?")


def test_esc_leads_back_from_it(hands, window, qtbot):
    hands.press("Acerca de este programa")
    hands.sees(f"Este programa, versión {__version__}")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    hands.sees("¿Qué quiere hacer?")


def test_a_package_shows_the_licences_of_all_its_parts(hands, monkeypatch, tmp_path):
    listed = tmp_path / "licences.txt"
    listed.write_text("lxml 6.1: BSD-3-Clause\nqt 6: LGPL\n\nall the words", encoding="utf-8")
    monkeypatch.setattr(about, "shipped", lambda _: listed)
    hands.press("Acerca de este programa")
    (well,) = hands.all_of(about.LogWell, "Bibliotecas y sus licencias")
    assert well.text == "lxml 6.1: BSD-3-Clause\nqt 6: LGPL"
    assert hands.may_press("Leer las licencias")


def test_a_checkout_says_where_they_are(hands):
    hands.press("Acerca de este programa")
    assert hands.reads("en el lugar desde el que se inició")
    assert not hands.all_of(about.LogWell, "Bibliotecas y sus licencias")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_it_is_cut(hands, window, scale):
    window.look.use_scale(scale)
    window.show_about()
    window.resize(960, 560)
    settle(window)
    assert cut(window) == []


def test_a_newer_version_is_told_on_the_start_page_now_and_after_the_practice(hands, window):
    window.updates.found.emit(NEWER)
    hands.sees("Hay una versión más nueva de este programa: 99.1")
    assert hands.reads(NEWER.page)
    window.switch_place()
    hands.sees("Hay una versión más nueva de este programa: 99.1")


def test_it_is_asked_for_once_a_day(qtbot, qapp, tmp_path, asked):
    settings = Settings(tmp_path / "window.ini")
    first = Updates(settings, qapp, HOME)
    with qtbot.waitSignal(first.found) as told:
        first.ask()
    assert told.args == [NEWER]
    Updates(Settings(tmp_path / "window.ini"), qapp, HOME).ask()
    settings.asked = "2020-01-01"
    again = Updates(settings, qapp, HOME)
    with qtbot.waitSignal(again.found):
        again.ask()
    assert asked == [(HOME, __version__, engine_updates.API)] * 2


def test_not_when_it_is_switched_off_nor_where_the_program_is_published_nowhere(
    qapp, tmp_path, monkeypatch
):
    monkeypatch.setattr(updates, "_newer", lambda _: pytest.fail("asked"))
    settings = Settings(tmp_path / "window.ini")
    Updates(settings, qapp, "").ask()
    settings.updates = False
    Updates(settings, qapp, HOME).ask()
    assert settings.asked == ""


def test_it_is_switched_off_where_the_program_tells_of_itself(qapp, tmp_path, qtbot):
    settings = Settings(tmp_path / "window.ini")
    page = about.AboutPage(settings, practice=False, asks_for_updates=True)
    qtbot.addWidget(page)
    assert page._updates.is_checked()
    page._updates.check.click()
    assert not Settings(tmp_path / "window.ini").updates
