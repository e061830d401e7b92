"""The pages about the server itself, pressed on a running Openfire of each release.

Each press is followed to its effect, and put back. The stand-in has no pages behind its login.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.addresses_page import AddressesPage
from setupwizard.ui.dashboard.server.caches_page import CachesPage
from setupwizard.ui.dashboard.server.cluster_page import ClusterPage
from setupwizard.ui.dashboard.server.database_page import DatabasePage
from setupwizard.ui.dashboard.server.email_page import EmailPage
from setupwizard.ui.dashboard.server.language_page import LanguagePage
from setupwizard.ui.dashboard.server.sms_page import SmsPage
from setupwizard.ui.dashboard.server.updates_page import UpdatesPage
from setupwizard.ui.widgets.table.table import Table
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up
from tests.system.test_server_areas import PLAIN, mails, start_mail_server
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # without a screen
    pytest.mark.xdist_group("server-pages"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("pages"), tarball, openfire_version) as session:
        yield session


@pytest.fixture
def opened(qtbot, session):
    """`opened(kind)` is the hands that use that page of this server."""
    parent, server = QObject(), PractisedServer(session, ADMIN_PASSWORD)

    def show(kind):
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        stack.addWidget(kind(DashboardContext(server, parent)))
        stack.resize(1100, 800)
        stack.show()
        stack.activateWindow()
        return Hands(qtbot, stack)

    yield show
    parent.deleteLater()


def kept(host, name):
    return host.sql(f"SELECT propvalue FROM ofproperty WHERE name = '{name}'", "openfire")


def test_a_mail_is_sent_and_one_that_is_refused_is_told(opened, host):
    start_mail_server(host)
    hands = opened(EmailPage)
    hands.sees("No mail server has been entered yet")
    hands.type("Mail server", "127.0.0.1")
    hands.type("Port", str(PLAIN))
    hands.press("Save the settings")
    hands.qtbot.waitUntil(lambda: kept(host, "mail.smtp.port") == str(PLAIN))
    hands.press("Send a test mail")
    hands.sees("It took the mail and delivers it from now on")
    assert "Subject: Test from your chat server" in mails(host, PLAIN)
    hands.type("To", "nobody@empresa.example")
    hands.press("Send a test mail")
    hands.sees("It refused the recipient")
    assert kept(host, "mail.debug") == "false"


def test_the_database_is_shown_and_its_queries_are_counted(opened):
    hands = opened(DatabasePage)
    hands.sees("127.0.0.1, port 5432")
    hands.choose("What is shown", "What Openfire asks")
    hands.press("Begin to count")
    hands.press("Stop counting")
    hands.sees("Nothing is counted")


def test_a_cache_gets_more_room_and_is_emptied(opened, host):
    hands = opened(CachesPage)
    hands.sees("All caches are large enough")
    (table,) = hands.window.findChildren(Table)
    table.choose("Roster")
    hands.press("Twice the room")
    hands.qtbot.waitUntil(lambda: kept(host, "cache.Roster.size") != "")
    table.choose("DNS Records")
    hands.press("Empty…")
    hands.press("Empty them")
    hands.qtbot.waitUntil(
        lambda: {one.name: one.entries for one in table.shown}["DNS Records"] == 0
    )


def test_a_port_moves_and_comes_back(opened, host):
    def listens(port):
        return f":{port} " in host.run_root(["ss", "-Hltn"]).stdout

    hands = opened(AddressesPage)
    for there, gone in ((15222, 5222), (5222, 15222)):
        hands.qtbot.waitUntil(lambda gone=gone: hands.value("Chat programs") == str(gone))
        hands.type("Chat programs", str(there))
        hands.press("Change it…")
        hands.press("Change it")
        hands.qtbot.waitUntil(lambda there=there: listens(there))
        hands.qtbot.waitUntil(lambda: not hands.may_press("Change it…"))
        assert not listens(gone)


def test_the_console_moves_and_is_used_where_it_is_now(opened, host):
    hands = opened(AddressesPage)
    for there in (19090, 9090):
        hands.qtbot.waitUntil(lambda: hands.value("Administration console") != "")
        hands.type("Administration console", str(there))
        hands.press("Change it…")
        hands.press("Change it")
        hands.qtbot.waitUntil(lambda: not hands.may_press("Change it…"))
        assert hands.value("Administration console") == str(there)
        assert f":{there} " in host.run_root(["ss", "-Hltn"]).stdout


def test_time_zone_updates_and_text_messages_are_kept(opened, host):
    hands = opened(LanguagePage)
    hands.qtbot.waitUntil(lambda: hands.button("Save") is not None)
    hands.choose("Time zone", "Europe/Madrid")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: kept(host, "locale.timeZone") == "Europe/Madrid")
    hands = opened(UpdatesPage)
    hands.qtbot.waitUntil(lambda: hands.ticked("Look for newer releases"))
    hands.press("Look for newer releases")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: kept(host, "update.service-enabled") == "false")
    hands = opened(SmsPage)
    hands.qtbot.waitUntil(lambda: hands.value("Service") == "localhost")
    hands.type("User", "ana")
    hands.type("Password", "clave")
    hands.press("Save the settings")
    hands.sees("One is kept and not shown. What you type replaces it.")
    assert kept(host, "sms.smpp.systemId") == "ana"


def test_what_a_cluster_would_take_is_told(opened):
    hands = opened(ClusterPage)
    hands.sees("This server works alone")
    hands.sees("It is not there.")
