"""The window hears at any time: what takes long is made beforehand, a little at a time."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from setupwizard.ui.app import seams
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.wizards.page_stock import page_stock
from setupwizard.ui.wizards.setup.stages import SETUP
from tests.ui.conftest import ROOT


@pytest.fixture
def made(monkeypatch):
    """Every page as it is made."""
    pages, really = [], Page.__init__

    def counted(page):
        pages.append(type(page))
        really(page)

    monkeypatch.setattr(Page, "__init__", counted)
    return pages


@pytest.fixture
def stocked(qtbot, hands, monkeypatch):
    """The start page has been there for a while."""
    monkeypatch.setattr(seams._Loading, "done", True)
    seams.stock_pages()
    qtbot.waitUntil(lambda: page_stock.full)
    yield
    page_stock.clear()


def test_opening_a_set_up_makes_no_page_while_the_person_waits(hands, stocked, made):
    hands.press("Instalar un chat nuevo")
    assert hands.at("Su servidor")
    assert made == []


class Painted(QObject):
    """Every page that is painted, by its class."""

    def __init__(self):
        super().__init__()
        self.pages = set()

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, Page):
            self.pages.add(type(watched))
        return False


def test_a_page_is_painted_before_the_person_waits_for_it(qapp, qtbot, hands, monkeypatch):
    painted = Painted()
    qapp.installEventFilter(painted)
    monkeypatch.setattr(seams._Loading, "done", True)
    seams.stock_pages()
    qtbot.waitUntil(lambda: page_stock.full)
    qapp.removeEventFilter(painted)
    page_stock.clear()
    assert painted.pages == {stage.page for stage in SETUP}


def test_pages_are_made_one_a_turn(qtbot, hands, monkeypatch, made):
    monkeypatch.setattr(seams._Loading, "done", True)
    seams.stock_pages()
    assert made == []
    most = 0
    while not page_stock.full:
        before = len(made)
        QApplication.processEvents()
        most = max(most, len(made) - before)
    assert most == 1
    assert made == [stage.page for stage in SETUP]
    page_stock.clear()


def test_the_next_one_has_pages_that_nobody_has_used(qtbot, hands, stocked):
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", "chat.empresa.es")
    first = hands.window.open.wizard.pages["host"]
    hands.press("Página de inicio")
    qtbot.waitUntil(lambda: page_stock.full)
    hands.press("Instalar un chat nuevo")
    assert hands.window.open.wizard.pages["host"] is not first
    assert hands.value("Dirección del servidor") == ""


def test_one_that_is_wanted_before_it_was_made_is_made_at_once(hands, monkeypatch, made):
    monkeypatch.setattr(seams._Loading, "done", True)
    seams.stock_pages()
    hands.press("Instalar un chat nuevo")
    assert hands.at("Su servidor")
    page_stock.clear()
    assert len(made) == len(SETUP)


def test_what_is_in_stock_speaks_the_language_of_the_moment(hands, stocked):
    hands.window.look.use_language("en")
    hands.press("Set up a new chat")
    assert hands.reads("Which computer will the chat run on?")


WATCH = [sys.executable, "-m", "tests.ui.stall_watch"]
ATTEMPTS = 5
"""Walks until one is taken for a stall: what the machine did beside it is in none of them twice."""

STALL = 50.0
"""Milliseconds that a person notices."""


def long_turns(result):
    """By the stop before them, in milliseconds of a processor that does nothing else."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*WATCH, str(result)], check=True, cwd=ROOT, env=surroundings)
    turns = json.loads(result.read_text())
    best = min(yard for _, _, yard in turns)
    longest = {}
    for stop, took, yard in turns:
        longest[stop] = max(longest.get(stop, 0.0), took * best / yard)
    return longest


def test_nowhere_in_a_walk_is_the_window_deaf_for_long(tmp_path):
    """The real window with the practice server, from the start page to the accounts and back."""
    least = {}
    for attempt in range(ATTEMPTS):
        for stop, took in long_turns(tmp_path / f"{attempt}.json").items():
            least[stop] = min(took, least.get(stop, took))
        stalls = {stop: round(took) for stop, took in least.items() if took > STALL}
        if not stalls:
            break
    assert least, "no turn was long enough to be written down: nothing was watched"
    assert stalls == {}
