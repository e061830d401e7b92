"""This very computer as the server."""

import socket

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from setupwizard.model.draft import Draft
from setupwizard.practice import LEARNER
from setupwizard.ui.server.drafts import HERE, name_of
from setupwizard.ui.server.host_page import HostPage
from tests.ui.hands import Hands

THIS, ANOTHER = "Este ordenador", "Otro ordenador"
ADDRESS, USER, PASSWORD = "Dirección del servidor", "Usuario", "Contraseña"
SUDO = "Contraseña para sudo"
REMEMBER = "Recordar las contraseñas en el llavero de este ordenador"


@pytest.fixture
def shown(qtbot, window):
    """The page of its own, of somebody who speaks Spanish."""
    window.look.use_language("es")

    def show(*, linux=True, root=False):
        page = HostPage(linux=linux, root=root)
        qtbot.addWidget(page)
        page.show()
        return page, Hands(qtbot, page)

    return show


def offers(hands, name):
    return bool(hands.all_of(QAbstractButton, name))


def asks(hands, name):
    return bool(hands.all_of(QLineEdit, name))


def test_it_asks_for_no_address_and_no_login(shown):
    page, hands = shown()
    hands.press(THIS)
    assert page.raw()["address"] == HERE
    assert page.reason() == ""
    assert page.answer() == "Este ordenador"
    assert not any(asks(hands, name) for name in (ADDRESS, USER, PASSWORD))


def test_only_the_password_for_sudo_is_used(shown):
    page, hands = shown()
    hands.type(PASSWORD, "of another server")
    hands.press(THIS)
    hands.type(SUDO, "mine")
    assert page.secrets() == {"ssh_password": "", "key_passphrase": "", "sudo_password": "mine"}


def test_what_was_typed_for_another_computer_is_still_there_on_the_way_back(shown):
    page, hands = shown()
    hands.type(ADDRESS, "chat.empresa.es")
    hands.press(THIS)
    hands.press(ANOTHER)
    assert page.raw()["address"] == "chat.empresa.es"


def test_a_draft_of_it_opens_as_such(shown):
    page, hands = shown()
    page.load({"address": HERE})
    assert hands.ticked(THIS)
    hands.press(ANOTHER)
    assert hands.value(ADDRESS) == ""
    page.load({"address": "chat.empresa.es"})
    assert hands.ticked(ANOTHER)


def test_it_is_offered_on_linux_only_and_not_in_practice(shown):
    page, hands = shown()
    assert offers(hands, THIS)
    page.set_hint(LEARNER.note())
    assert not offers(hands, THIS)
    _, elsewhere = shown(linux=False)
    assert not offers(elsewhere, THIS)


def test_a_set_up_goes_on_with_it(hands, host):
    host.asked.append("known")  # there is no key to ask about
    hands.press("Instalar un chat nuevo")
    hands.press(THIS)
    hands.press("Comprobar este ordenador")
    hands.press("Siguiente: lo habitual")
    assert hands.at("Lo habitual")
    assert hands.window.open.server.draft.section("host")["address"] == HERE


def test_it_is_called_by_its_own_name_until_there_is_a_domain():
    draft = Draft()
    draft.put("host", {"address": HERE})
    assert name_of(draft) == socket.gethostname()
    draft.put("server", {"domain": "empresa.es"})
    assert name_of(draft) == "empresa.es"


def test_the_administrator_of_it_needs_no_password_at_all(shown):
    page, hands = shown(root=True)
    hands.press(THIS)
    assert not asks(hands, SUDO)
    assert not offers(hands, REMEMBER)
    assert page.secrets()["sudo_password"] == ""
