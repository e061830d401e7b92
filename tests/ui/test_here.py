"""This very computer as the server."""

import socket

import pytest

from setupwizard.model.draft import Draft
from setupwizard.practice import LEARNER
from setupwizard.ui.drafts import HERE, name_of
from setupwizard.ui.wizard.pages.host import HostPage
from tests.ui.test_setup import calm


@pytest.fixture
def page(qtbot):
    made = HostPage(linux=True, root=False)
    qtbot.addWidget(made)
    made.retranslate()
    return made


def offered(page):
    return not page._where_box.isHidden()


def test_it_asks_for_no_address_and_no_login(page):
    page._where.take(HERE)
    assert page.raw()["address"] == HERE
    assert page.reason() == ""
    assert page.answer() == "This computer"
    assert page._ssh_box.isHidden()
    assert page._user_field.isHidden()
    assert page._password_field.isHidden()


def test_only_the_password_for_sudo_is_used(page):
    page.load_secrets({"ssh_password": "of another server", "sudo_password": "mine"})
    page._where.take(HERE)
    assert not page._sudo_field.isHidden()
    assert page.secrets() == {"ssh_password": "", "key_passphrase": "", "sudo_password": "mine"}


def test_what_was_typed_for_another_computer_is_still_there_on_the_way_back(page):
    page.load({"address": "chat.empresa.es"})
    page._where.take(HERE)
    page._where.take("ssh")
    assert page.raw()["address"] == "chat.empresa.es"


def test_a_draft_of_it_opens_as_such(page):
    page.load({"address": HERE})
    assert page._where.value == HERE
    assert page._address.text() == ""
    page.load({"address": "chat.empresa.es"})
    assert page._where.value == "ssh"


def test_it_is_offered_on_linux_only_and_not_in_practice(qtbot, page):
    assert offered(page)
    page.set_hint(LEARNER.note())
    assert not offered(page)
    elsewhere = HostPage(linux=False)
    qtbot.addWidget(elsewhere)
    assert not offered(elsewhere)


def test_a_set_up_goes_on_with_it(qtbot, window, host):
    host.asked.append("known")  # there is no key to ask about
    window.begin_setup()
    setup = window.setup
    setup.pages.host.load({"address": HERE})
    setup.next()
    calm(qtbot, setup)
    assert not setup.pages.host.pending
    assert setup.draft.section("host")["address"] == HERE


def test_it_is_called_by_its_own_name_until_there_is_a_domain():
    draft = Draft()
    draft.put("host", {"address": HERE})
    assert name_of(draft) == socket.gethostname()
    draft.put("server", {"domain": "empresa.es"})
    assert name_of(draft) == "empresa.es"


def test_the_administrator_of_it_needs_no_password_at_all(qtbot):
    page = HostPage(linux=True, root=True)
    qtbot.addWidget(page)
    page.load_secrets({"sudo_password": "mine"})
    page._where.take(HERE)
    assert page._sudo_field.isHidden()
    assert page._remember.isHidden()
    assert page.secrets()["sudo_password"] == ""
