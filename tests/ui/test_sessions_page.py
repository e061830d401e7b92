"""The pages of sessions, with the practice server behind them: seen, told something, ended."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.model.problems import Code, Problem
from setupwizard.practice import Mistake, practice_environment
from setupwizard.practice.learner import LEARNER
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.school import enrol
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.sessions.messages_page import MessagesPage
from setupwizard.ui.dashboard.sessions.page import SessionsPage
from setupwizard.ui.dashboard.sessions.servers_page import ServersPage
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.sheet import Sheet
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said

PEOPLE = ["alba.gamboa", "ana.ruiz", "carmen.ortega"]


@pytest.fixture
def session():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    enrol(kept(session))
    yield session
    session.close()


def kept(session):
    return session.host._state.openfire.properties


def shown(qtbot, server, make):
    """A page in a window of its own."""
    parent, stack = QObject(), QStackedWidget()
    qtbot.addWidget(stack)
    page = make(DashboardContext(server, parent))
    stack.addWidget(page)
    stack.resize(1200, 820)
    stack.show()
    stack.activateWindow()
    page.kept_alive = parent
    return page


@pytest.fixture
def page(qtbot, session, qapp):
    page = shown(qtbot, PractisedServer(session, ADMIN), SessionsPage)
    qtbot.waitUntil(lambda: names(page) == PEOPLE)
    yield page
    page.kept_alive.deleteLater()


@pytest.fixture
def hands(qtbot, page):
    return Hands(qtbot, page.window())


def names(page):
    return [one.user for one in page._table.shown]


def test_everybody_who_is_connected_is_listed_and_counted(page, qapp):
    assert page.lead.plain.startswith("People connected: 3. Sessions: 3.")
    language.use(qapp, "es")
    assert page.lead.plain.startswith("Personas conectadas: 3. Sesiones: 3.")


def test_one_is_shown_beside_the_list_with_what_only_their_own_page_tells(page, hands):
    page._table.choose(page._table.shown[1].jid)
    hands.sees("ana.ruiz@empresa.example")
    hands.qtbot.waitUntil(lambda: "Connected since" in said(page._panel))
    hands.sees("SCRAM-SHA-1")


def test_whoever_comes_or_goes_is_in_the_list_with_the_next_look(page, session, hands):
    people.change(kept(session), "marcos.rey", online="yes")
    people.change(kept(session), "alba.gamboa", online=None)
    page._inquiry.ask()
    hands.qtbot.waitUntil(lambda: names(page) == ["ana.ruiz", "carmen.ortega", "marcos.rey"])


def test_a_look_that_brings_nothing_new_asks_the_chat_only(page, session, hands):
    before = page._told
    page._inquiry.ask()
    hands.qtbot.waitUntil(lambda: page._told is not before)
    assert page._told.listed is before.listed


def test_somebody_is_sent_a_message(page, hands):
    page._table.choose(page._table.shown[0].jid)
    assert not page._panel._send.isEnabled()
    page._panel._text.fill("Sube el volumen")
    hands.press("Send it")
    hands.sees("Message sent to “alba.gamboa”")
    assert page._panel._text.text() == ""


def test_somebody_is_disconnected_after_being_asked(page, hands):
    page._table.choose(page._table.shown[0].jid)
    hands.press("Disconnect…")
    (sheet,) = page.window().findChildren(Sheet)
    assert any("connect again" in text for text in said(sheet))
    hands.press("Disconnect Alba Gamboa")
    hands.qtbot.waitUntil(lambda: names(page) == PEOPLE[1:])
    hands.sees("“alba.gamboa” disconnected")
    assert page._panel.isHidden()


def test_one_who_has_gone_meanwhile_is_told_as_that(page, session, hands):
    page._table.choose(page._table.shown[0].jid)
    people.change(kept(session), "alba.gamboa", online=None)
    page._panel._text.fill("Hola")
    hands.press("Send it")
    hands.qtbot.waitUntil(lambda: names(page) == PEOPLE[1:])


def test_while_the_console_does_not_answer_the_chat_alone_tells_and_it_says_why(
    page, session, hands
):
    session.host._state.openfire.listening = (5222,)
    page.context.login.access.look_again()
    page.context.login.access._console.close()
    page._look_again()
    hands.sees("The administration console does not answer as it should, even on the server.")
    assert names(page) == PEOPLE


def test_while_the_console_is_shut_what_it_would_do_is_refused_with_the_reason(page, hands):
    page._table.choose(page._table.shown[0].jid)
    page.context.login.refused(Problem(Code.CONSOLE_SHUT, {"minutes": "11"}))
    page._panel._text.fill("Hola")
    hands.press("Send it")
    assert not page._panel._refused.isHidden()
    page._inquiry.ask()
    hands.qtbot.waitUntil(lambda: not page._inquiry.asking)
    assert names(page) == PEOPLE


# ---------------------------------------------------------------- other servers


@pytest.fixture
def servers(qtbot, session, qapp):
    page = shown(qtbot, PractisedServer(session, ADMIN), ServersPage)
    qtbot.waitUntil(lambda: page._table.shown != [])
    yield page
    page.kept_alive.deleteLater()


def domains(page):
    return [one.domain for one in page._table.shown]


def test_why_a_server_was_not_reached_stands_beside_it(qtbot, servers):
    assert domains(servers) == ["amigos.example", "instituto.example"]
    servers._table.choose("instituto.example")
    qtbot.waitUntil(
        lambda: any("Failed to create connection" in text for text in said(servers._panel))
    )


def test_the_connection_with_a_server_is_ended(qtbot, servers):
    hands = Hands(qtbot, servers.window())
    servers._table.choose("amigos.example")
    hands.press("End the connection…")
    hands.press("End the connection")
    qtbot.waitUntil(lambda: domains(servers) == ["instituto.example"])


def test_the_way_to_another_server_is_told_step_by_step(qtbot, servers):
    hands = Hands(qtbot, servers.window())
    for domain, states in (
        ("amigos.example", ["done"] * 5),
        ("nowhere.example", ["failed", *["later"] * 4]),
    ):
        hands.type("Domain of the other server", domain)
        hands.press("Test")
        qtbot.waitUntil(lambda states=states: steps(servers) == states)
    hands.type("Domain of the other server", "empresa.example")
    hands.press("Test")
    hands.sees("“empresa.example” is not the domain of another chat server.")


def steps(page):
    return [row.state for row in page._test._rows.values()]


def test_a_release_that_cannot_test_says_so(qtbot, qapp):
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    page = shown(qtbot, PractisedServer(session, LEARNER.password), ServersPage)
    qtbot.waitUntil(lambda: domains(page) == ["amigos.example"])
    assert "Openfire 4.6.2 cannot do this" in said(page._test)
    assert not page._test._field.isEnabled()
    page.kept_alive.deleteLater()
    session.close()


# ---------------------------------------------------------------- messages


@pytest.fixture
def messages(qtbot, session, qapp):
    page = shown(qtbot, PractisedServer(session, ADMIN), MessagesPage)
    qtbot.waitUntil(lambda: page._meant is not None)
    yield page
    page.kept_alive.deleteLater()


def test_who_is_meant_is_told_before_anything_is_sent(qtbot, messages):
    assert "At once, being connected: 3 people. alba.gamboa, ana.ruiz, carmen.ortega" in said(
        messages
    )
    messages._fields._who.choose("group")
    messages._fields._group.choose("Profesorado")
    qtbot.waitUntil(
        lambda: "When they connect: 2 people. elena.marin, marcos.rey" in said(messages)
    )
    assert not messages._send.isEnabled()


def test_a_message_to_a_group_is_sent_after_being_asked_and_it_is_told_what_came_of_it(
    qtbot, messages, session
):
    hands = Hands(qtbot, messages.window())
    messages._fields._who.choose("group")
    messages._fields._group.choose("Profesorado")
    messages._fields._text.fill("Reunión a las 5")
    qtbot.waitUntil(messages._send.isEnabled)
    hands.press("Send it…")
    (sheet,) = messages.window().findChildren(Sheet)
    assert "“Reunión a las 5”" in said(sheet)
    hands.press("Send it to 3 people")
    qtbot.waitUntil(lambda: "They have it now: 1. It waits for: 2." in said(messages))
    waits = [user for user, _ in session.host._state.openfire.offline]
    assert waits == ["elena.marin", "marcos.rey"]
    assert messages._fields._text.text() == ""
    assert not messages._send.isEnabled()


def test_a_name_that_nobody_has_is_told_and_nothing_can_be_sent(qtbot, messages):
    messages._fields._who.choose("some")
    messages._fields._text.fill("Hola")
    messages._fields._people.fill("ana.ruiz, nobody.at.all")
    qtbot.waitUntil(
        lambda: "There is no account with these user names: nobody.at.all" in said(messages)
    )
    assert not messages._send.isEnabled()
    messages._fields._people.fill("ana.ruiz")
    qtbot.waitUntil(messages._send.isEnabled)
