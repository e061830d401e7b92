"""Sessions and messages of a running Openfire of each release, as in practice, and what a chat
program sees of them.

The stand-in has no pages behind its login.
"""

import asyncio
import threading
from contextlib import contextmanager
from xml.etree.ElementTree import fromstring

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.announcement import Announcement, Audience
from setupwizard.admin.announcing import announce
from setupwizard.admin.client_sessions import listed_sessions, live_numbers, presences
from setupwizard.admin.user import Wanted
from setupwizard.admin.user_changes import NewUser, create_user
from setupwizard.admin.user_details import set_membership
from setupwizard.admin.users import user_store, users
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.paths import UNIT
from setupwizard.proof.account import Account
from setupwizard.proof.base import Login
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.sessions.messages_page import MessagesPage
from setupwizard.ui.dashboard.sessions.page import SessionsPage
from setupwizard.ui.dashboard.sessions.servers_page import ServersPage
from setupwizard.ui.widgets.i18n import language
from tests.practice.admin_dialogues import refusal
from tests.practice.message_dialogues import expected_messages, message_dialogue
from tests.practice.session_dialogues import (
    EXPECTED_SESSION,
    expected_federation,
    federation_dialogue,
    session_dialogue,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import session_with, set_up
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("live"),  # they share a server
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
DOMAIN = "empresa.example"
MUC = "http://jabber.org/protocol/muc"
USER, AWAY, PASSWORD = "ana.ruiz", "luis.gil", "De-ana-7"
GROUP, ROOM = "Claustro & Co", f"aula@conference.{DOMAIN}"


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def school(host, tmp_path_factory, tarball, openfire_version):
    """Two people in a group."""
    with set_up(host, tmp_path_factory.mktemp("live"), tarball, openfire_version) as session:
        access = Access(Login("admin", Secret(ADMIN_PASSWORD)))
        store = session.ask(user_store, access)
        for user in (USER, AWAY):
            session.ask(create_user, access, store, NewUser(user, user, "", Secret(PASSWORD)))
        with access.console(session) as console:
            console.post("group-create.jsp", {"name": GROUP, "description": "", "create": "true"})
        for user in (USER, AWAY):
            session.ask(set_membership, access, store, user, GROUP, member=True)


@pytest.fixture
def session(school, host, tmp_path):
    """Of each test: one of them cuts all there are."""
    with session_with(host, tmp_path) as session:
        yield session


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


class Client:
    """Somebody's chat program, in a loop of its own: what it has heard, and whether it is gone."""

    def __init__(self):
        self.heard, self.ended = [], False
        self.leave, self.there = threading.Event(), threading.Event()

    async def run(self, address, user, password, room=""):
        way = Endpoint(address, 5222)
        seen = await look(way, DOMAIN, tls_required=True)
        async with Account(user, DOMAIN, Secret(password), seen.certificate, way) as account:
            account.add_event_handler("message", self._hear)
            await account.appear()
            if room:
                await self._enter(account, room)
            self.there.set()
            while not (self.leave.is_set() or account.ended):
                await asyncio.sleep(0.05)
            self.ended = account.ended

    async def _enter(self, account, room):
        """Made if it is not there, as it is."""
        account.send_raw(f"<presence to='{room}/ana'><x xmlns='{MUC}'/></presence>")
        ask = account.make_iq_set(ito=room)
        ask.append(
            fromstring(
                f"<query xmlns='{MUC}#owner'><x xmlns='jabber:x:data' type='submit'/></query>"
            )
        )
        await ask.send(timeout=10)

    def _hear(self, message):
        self.heard.append((message["type"], message["from"].bare, message["body"]))


@contextmanager
def connected(host, user=USER, password=PASSWORD, room=""):
    client = Client()
    life = client.run(host.address, user, password, room)
    work = threading.Thread(target=lambda: asyncio.run(life))
    work.start()
    try:
        assert client.there.wait(30)
        yield client
    finally:
        client.leave.set()
        work.join(30)


def test_somebody_who_is_connected_is_seen_told_something_and_thrown_out(session, access, host):
    with connected(host) as client:
        assert session_dialogue(session, access, USER) == EXPECTED_SESSION
    assert client.heard == [("headline", DOMAIN, "Sube el volumen")]
    assert client.ended


def test_another_server_is_tried_and_why_it_failed_is_told(session, access):
    major = access.status(session).major
    assert federation_dialogue(session, access) == expected_federation(major)


def test_who_is_no_administrator_and_a_wrong_password_are_told_and_not_tried_again(session):
    for login, code in (
        (Login(USER, Secret(PASSWORD)), Code.ACCOUNTS_NOT_ALLOWED),
        (Login("admin", Secret("guessed")), Code.ACCOUNTS_ADMIN_REFUSED),
    ):
        access = Access(login)
        for _ in range(2):
            with pytest.raises(SetupError) as failed:
                session.ask(presences, access)
            assert failed.value.problem.code is code


def test_the_chat_tells_who_is_there_while_the_console_is_locked(session, access, host):
    for _ in range(13):
        assert refusal(session, listed_sessions, Access(Login("admin", Secret("guessed"))))
    assert refusal(session, listed_sessions, access) == "console-shut"
    try:
        with connected(host):
            assert [one.user for one in session.ask(presences, access)] == [USER]
            assert session.ask(live_numbers, access).sessions == 1
    finally:
        host.run_root(["systemctl", "restart", UNIT])  # it forgets what its console counted
        again = Access(Login("admin", Secret(ADMIN_PASSWORD)))
        assert labs.wait_until(lambda: not refusal(session, live_numbers, again))
        assert refusal(session, listed_sessions, again) == ""


def test_a_connection_that_openfire_ended_is_begun_anew(session, access, host):
    assert session.ask(live_numbers, access).sessions == 0
    host.run_root(["systemctl", "stop", UNIT])
    assert refusal(session, live_numbers, access) in ("commands-closed", "chat-stopped")
    assert refusal(session, live_numbers, access) == "chat-stopped"
    host.run_root(["systemctl", "start", UNIT])
    assert labs.wait_until(lambda: not refusal(session, live_numbers, access))
    with connected(host):
        assert [one.user for one in session.ask(presences, access)] == [USER]


def test_a_link_that_was_cut_is_told_and_the_next_one_serves(session, access, host, tmp_path):
    with session_with(host, tmp_path) as other:
        assert other.ask(live_numbers, access).sessions == 0
        host.kill_ssh()
        assert refusal(other, live_numbers, access) == "host-lost"
    with session_with(host, tmp_path) as again:
        assert again.ask(live_numbers, access).sessions == 0


def test_the_list_of_users_knows_who_is_connected(session, access, host):
    def online():
        page = session.ask(users, access, session.ask(user_store, access), Wanted())
        return {one.user: one.online for one in page.users}

    assert online() == {"admin": False, USER: False, AWAY: False}
    with connected(host):
        assert online() == {"admin": False, USER: True, AWAY: False}


def heard(client, number):
    assert labs.wait_until(lambda: len(client.heard) >= number, 10)
    return client.heard


def test_a_message_reaches_who_is_connected_now_and_the_others_when_they_connect(
    session, access, host
):
    with connected(host) as client:
        told = message_dialogue(session, access, USER, AWAY, GROUP)
        assert told == expected_messages(USER, AWAY)
        assert heard(client, 3) == [
            ("headline", DOMAIN, "Para todos"),
            ("chat", f"admin@{DOMAIN}", "Para el grupo"),
            ("chat", f"admin@{DOMAIN}", "Para todas"),
        ]
    with connected(host, AWAY) as client:
        texts = [text for _, _, text in heard(client, 3)]
        assert texts == ["Para el grupo", "Para uno", "Para todas"]


def test_a_room_hears_a_message_from_somebody_who_comes_and_leaves(session, access, host):
    with connected(host, room=ROOM) as client:
        session.ask(announce, access, Announcement(Audience.ROOM, "Para la sala", name=ROOM))
        assert ("groupchat", ROOM, "Para la sala") in heard(client, 1)
    elsewhere = Announcement(Audience.ROOM, "x", name=f"aula@nowhere.{DOMAIN}")
    assert refusal(session, announce, access, elsewhere) == "room-refused"


# ---------------------------------------------------------------- from the window


@pytest.fixture
def window(qtbot, session, qapp):
    """A page in a window of its own, with this server behind it."""
    stacks = []
    language.use(qapp, "en")

    def shown(make):
        parent, stack = QObject(), QStackedWidget()
        qtbot.addWidget(stack)
        page = make(DashboardContext(PractisedServer(session, ADMIN_PASSWORD), parent))
        stack.addWidget(page)
        stack.resize(1200, 820)
        stack.show()
        stack.activateWindow()
        stacks.append((parent, stack))
        return page

    yield shown
    for parent, _ in stacks:
        parent.deleteLater()


def test_from_the_window_somebody_comes_is_told_something_and_is_thrown_out(qtbot, window, host):
    page = window(SessionsPage)
    hands = Hands(qtbot, page.window())
    hands.sees("Nobody is connected")
    with connected(host) as client:
        page._inquiry.ask()
        qtbot.waitUntil(lambda: [one.user for one in page._table.shown] == [USER])
        page._table.choose(page._table.shown[0].jid)
        qtbot.waitUntil(lambda: "Connected since" in said(page._panel))
        page._panel._text.fill("Desde la ventana")
        hands.press("Send it")
        assert heard(client, 1) == [("headline", DOMAIN, "Desde la ventana")]
        hands.press("Disconnect…")
        hands.press(f"Disconnect {USER}")
        qtbot.waitUntil(lambda: page._table.shown == [])
        assert labs.wait_until(lambda: client.ended, 10)


def test_from_the_window_a_group_is_written_to(qtbot, window, host):
    page = window(MessagesPage)
    hands = Hands(qtbot, page.window())
    qtbot.waitUntil(lambda: page._meant is not None)
    with connected(host) as client:
        page._fields._who.choose("group")
        page._fields._group.choose(GROUP)
        page._fields._text.fill("Reunión")
        qtbot.waitUntil(page._send.isEnabled)
        qtbot.waitUntil(lambda: page._meant.now == (USER,))
        hands.press("Send it…")
        hands.press("Send it to 2 people")
        qtbot.waitUntil(lambda: "They have it now: 1. It waits for: 1." in said(page))
        assert heard(client, 1) == [("chat", f"admin@{DOMAIN}", "Reunión")]
    with connected(host, AWAY) as client:
        assert "Reunión" in [text for _, _, text in heard(client, 1)]


def test_from_the_window_another_server_is_tried(qtbot, window, session, access):
    page = window(ServersPage)
    hands = Hands(qtbot, page.window())
    if access.status(session).major < 5:
        hands.sees("Openfire 4.6.2 cannot do this")
        return
    hands.type("Domain of the other server", "instituto.example")
    hands.press("Test")
    states = ["failed", *["later"] * 4]
    qtbot.waitUntil(lambda: [row.state for row in page._test._rows.values()] == states)
