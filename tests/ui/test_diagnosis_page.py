"""Why somebody cannot connect: asked on the page, answered by the practice server."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.dns.question import Reply, Status
from setupwizard.practice import practice_environment
from setupwizard.practice.programs.school import LOCKED, enrol
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.diagnosis_page import DiagnosisPage
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said


@pytest.fixture
def session():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    enrol(session.host._state.openfire.properties)
    yield session
    session.close()


@pytest.fixture
def server(session, qapp):
    return PractisedServer(session, ADMIN)


@pytest.fixture
def page(qtbot, server):
    parent, stack = QObject(), QStackedWidget()
    qtbot.addWidget(stack)
    context = DashboardContext(server, parent)
    page = DiagnosisPage(context)
    page.wanted = []
    context.area_wanted.connect(page.wanted.append)
    context.user_wanted.connect(lambda *where: page.wanted.append(where))
    stack.addWidget(page)
    stack.resize(1100, 800)
    stack.show()
    stack.activateWindow()
    yield page
    parent.deleteLater()


@pytest.fixture
def hands(qtbot, page):
    return Hands(qtbot, page.window())


def test_nothing_is_asked_before_somebody_is_named(page, hands, server):
    assert not hands.may_press("Find out")
    hands.type("Who", "admin")
    assert hands.may_press("Find out")


def test_an_account_that_is_there_and_a_password_that_fits_are_said(page, hands):
    hands.type("Who", "admin")
    hands.type("Their password", ADMIN)
    hands.press("Find out")
    hands.sees("I logged in with it.")
    assert "There is one." in said(page)


def test_a_wrong_password_is_told_and_leads_to_the_users(page, hands):
    hands.type("Who", "admin")
    hands.type("Their password", "otra")
    hands.press("Find out")
    hands.sees("This is not the password of “admin”.")
    hands.press("See the users")
    assert page.wanted == [("users", "admin")]


def test_who_may_be_meant_is_offered_and_looked_at(page, hands):
    hands.type("Who", "Carlos Gamboa")
    hands.press("Find out")
    hands.sees("Did you mean one of these?")
    hands.press("Look at this one")
    hands.qtbot.waitUntil(lambda: hands.reads(f"The account “{LOCKED}” is locked until"))
    assert "Did you mean one of these?" not in said(page)


def test_what_makes_the_server_found_stands_below(page, hands):
    hands.type("Who", "ana.ruiz")
    hands.press("Find out")
    hands.qtbot.waitUntil(lambda: hands.reads("Chat programs do not find this server"))
    assert hands.reads("Enter this where the names of empresa.example are kept")
    assert not hands.may_press("See the overview")


def test_where_nothing_else_is_wrong_the_next_attempt_can_be_recorded(page, hands, session):
    session.environment = replace(session.environment, resolve=found_nowhere)
    hands.type("Who", "ana.ruiz")
    hands.press("Find out")
    hands.sees("On this server nothing is in the way")
    hands.press("Record the next attempt")
    assert page.wanted == ["capture"]


def found_nowhere(queries, patience, cancel):
    """No name server answers: nothing is known of the domain."""
    return dict.fromkeys(queries, Reply(Status.UNASKED))
