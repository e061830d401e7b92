"""The console, opened with one button in the browser of the person."""

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices

from setupwizard.model.problems import Code
from setupwizard.texts.catalog import Catalog
from tests.ui.fakes import FACTS, OURS
from tests.ui.test_window import at_review

OPEN, CLOSE = "Abrir en el navegador", "Cerrar la consola"
ADDRESS = "http://127.0.0.1:41234/"


class Browser(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp):
    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "open")
    yield browser
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def finished(hands, host):
    at_review(hands)
    hands.press("Instalar ahora")
    host.facts = OURS
    hands.sees("Su chat funciona")
    return hands


def test_one_button_opens_it_and_says_what_to_type(qtbot, finished, browser):
    finished.press(OPEN)
    finished.sees(ADDRESS)
    finished.sees("admin")
    assert browser.opened == [ADDRESS]
    finished.press(OPEN)
    qtbot.waitUntil(lambda: browser.opened == [ADDRESS, ADDRESS])


def test_it_stays_open_from_page_to_page_and_can_be_closed(qtbot, finished, host, browser):
    finished.press(OPEN)
    finished.sees(ADDRESS)
    finished.press("Abrir el resumen")
    finished.sees(ADDRESS)
    assert host.asked.count("hold_console") == 1
    finished.press(CLOSE)
    qtbot.waitUntil(lambda: not finished.reads(ADDRESS))
    finished.press(OPEN)
    finished.sees(ADDRESS)
    assert host.asked.count("hold_console") == 2


def test_it_is_told_when_it_ends_and_it_can_be_opened_again(qtbot, finished, host, browser):
    finished.press(OPEN)
    finished.sees(ADDRESS)
    host.problems["console_link"] = (Code.HOST_LOST,)
    cause = Catalog("es").cause(Code.HOST_LOST)
    qtbot.waitUntil(lambda: finished.reads(cause))
    assert not finished.reads(ADDRESS)
    del host.problems["console_link"]
    finished.press(OPEN)
    finished.sees(ADDRESS)


def test_leaving_the_server_closes_it(qtbot, window, finished, browser):
    finished.press(OPEN)
    finished.sees(ADDRESS)
    task = window.open.server.console._task
    window.close_server()
    qtbot.waitUntil(task.let_go.is_set)


@pytest.mark.usefixtures("browser")
def test_in_practice_there_is_none_and_it_is_said_why(qtbot, window, host, finished):
    window.close_server()
    host.asked.clear()  # another server, whose key is not known, and on which there is nothing
    host.facts = FACTS
    finished.press("Practicar sin riesgo")
    at_review(finished)
    finished.press("Instalar ahora")
    finished.sees("Su chat funciona")
    finished.sees("En el servidor de práctica no hay ninguna consola que abrir.")
    assert not finished.may_press(OPEN)
