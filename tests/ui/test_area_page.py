"""A page of the dashboard asks only while it is looked at, and says why it shows nothing."""

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from setupwizard.model.answers import Answers
from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secrets import Secrets
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.field import Check
from setupwizard.ui.widgets.text import Text
from tests.placeholders import refusal
from tests.ui.hands import Hands
from tests.ui.seeing import said


class SmallServer(QObject):
    """Answers when it is told to."""

    secrets_loaded = Signal()

    def __init__(self):
        super().__init__()
        self.draft, self.secrets, self.saved = Draft(language="en"), Secrets(), 0
        self.has_keyring = self.closed = False
        self.asked = []

    def answers(self) -> tuple[Answers | None, tuple[()]]:
        return None, ()

    def ask(self, question, *arguments):
        task = Task()
        self.asked.append((question, arguments, task))
        return task

    def save(self):
        self.saved += 1

    def end(self, value=None, problem=None):
        """The oldest question is answered."""
        _, _, task = self.asked.pop(0)
        task._result = value, problem
        task.let_go.set()
        task._conclude()


def question(session):
    """Only its identity counts here."""


class SmallPage(AreaPage):
    def __init__(self, context, every=5.0, arguments=lambda: ()):
        super().__init__(context)
        self.answers, self.text = [], Text("…")
        self.compose(self.text)
        self.watch(question, self.take, every=every, arguments=arguments)

    def take(self, answer):
        self.answers.append(answer)
        self.text.say(str(answer))


class LoginPage(SmallPage):
    needs_login = True

    def __init__(self, context):
        super().__init__(context, every=5.0, arguments=context.login.arguments)


@pytest.fixture
def server(qapp):
    return SmallServer()


@pytest.fixture
def context(server):
    parent = QObject()
    yield DashboardContext(server, parent)
    parent.deleteLater()


@pytest.fixture
def clock(monkeypatch):
    """Time goes by when the test says so."""
    now = [0]
    monkeypatch.setattr(QElapsedTimer, "elapsed", lambda _: now[0], raising=True)
    monkeypatch.setattr(QElapsedTimer, "start", lambda self: now.__setitem__(0, 0))
    monkeypatch.setattr(QElapsedTimer, "isValid", lambda _: True)
    now[0] = 10**9
    return now


@pytest.fixture
def show(qtbot, context):
    """The page in a window that is in front."""

    def show(kind, *others):
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        pages = [one(context) for one in (kind, *others)]
        for page in pages:
            stack.addWidget(page)
        stack.resize(900, 600)
        stack.show()
        stack.activateWindow()
        qtbot.waitUntil(stack.isActiveWindow)
        return pages if others else pages[0]

    return show


class TestAsking:
    def test_one_that_was_closed_is_not_asked(self, show, server):
        server.closed = True
        show(SmallPage)
        assert server.asked == []

    def test_it_is_asked_on_entering_and_the_answer_is_shown(self, show, server):
        page = show(SmallPage)
        server.end("first")
        assert page.answers == ["first"]

    def test_it_is_asked_again_when_it_is_due_and_not_before(self, show, server, clock):
        page = show(SmallPage)
        server.end("first")
        clock[0] = 4900
        page._tick()
        assert server.asked == []
        clock[0] = 5100
        page._tick()
        server.end("second")
        assert page.answers == ["first", "second"]

    def test_it_is_not_asked_twice_at_a_time(self, show, server, clock):
        page = show(SmallPage)
        clock[0] = 99_000
        page._tick()
        page.ask_again()
        assert len(server.asked) == 1

    def test_nothing_is_asked_of_a_server_that_was_left(self, show, server, clock):
        page = show(SmallPage)
        server.end("first")
        server.closed = True
        clock[0] = 99_000
        page._tick()
        page.ask_again()
        assert server.asked == []

    def test_nothing_is_asked_that_is_not_looked_at(self, qtbot, show, server, clock):
        page, other = show(SmallPage, AreaPage)
        server.end("first")
        page.parentWidget().setCurrentWidget(other)
        clock[0] = 99_000
        assert not page._timer.isActive()
        page._tick()
        assert server.asked == []

    def test_nothing_is_asked_behind_another_window(self, qtbot, show, server, clock):
        page = show(SmallPage)
        server.end("first")
        before = Text("another window")
        qtbot.addWidget(before)
        before.show()
        before.activateWindow()
        qtbot.waitUntil(lambda: not page.window().isActiveWindow())
        clock[0] = 99_000
        page._tick()
        assert server.asked == []

    def test_one_answer_serves_all_pages_and_is_shown_at_once(self, show, server):
        first, second = show(SmallPage, SmallPage)
        server.end("known")
        assert second.answers == []
        first.parentWidget().setCurrentWidget(second)
        assert second.answers == ["known"]
        assert server.asked == []

    def test_an_answer_for_a_page_that_is_not_in_front_waits_for_it(self, show, server):
        page, other = show(SmallPage, AreaPage)
        page.parentWidget().setCurrentWidget(other)
        server.end("late")
        assert page.answers == []
        page.parentWidget().setCurrentWidget(page)
        assert page.answers == ["late"]


class TestLostLink:
    def test_it_is_known_since_when_and_comes_back_by_itself(self, show, server, context, clock):
        page, changes = show(SmallPage), []
        server.end("first")
        context.link.changed.connect(lambda: changes.append(context.link.is_lost))
        clock[0] = 6000
        page._tick()
        server.end(problem=Problem(Code.HOST_LOST))
        assert context.link.since.isValid()
        page._tick()
        assert server.asked == []
        clock[0] = 5000
        page._tick()
        server.end("again")
        assert changes == [True, False]
        assert page.answers == ["first", "again"]

    def test_a_refused_login_is_not_tried_a_second_time_but_by_the_person(
        self, show, server, context, clock
    ):
        page = show(SmallPage)
        server.end(problem=refusal(Code.SSH_PASSWORD_REFUSED).problem)
        assert not context.link.is_lost
        clock[0] = 99_000
        page._tick()
        assert server.asked == []
        page.ask_again()
        server.end("in")
        assert page.answers == ["in"]

    def test_the_page_says_nothing_of_it_itself(self, show, server):
        page = show(SmallPage)
        server.end(problem=Problem(Code.HOST_LOST))
        assert page.refusal is None


class TestWhatCannotBeHad:
    def test_the_reason_is_told_and_what_was_known_stays(self, show, server, clock):
        page = show(SmallPage)
        server.end("first")
        clock[0] = 6000
        page._tick()
        server.end(problem=Problem(Code.DATABASE_OUT_OF_SIGHT))
        (why,) = [one for one in page.findChildren(Callout) if one.isVisible()]
        assert why.said[0].startswith("I cannot read Openfire’s database")
        assert page.text.isVisible()
        assert page._veil.isVisible()

    def test_it_goes_when_there_is_an_answer(self, show, server):
        page = show(SmallPage)
        server.end(problem=Problem(Code.DATABASE_OUT_OF_SIGHT))
        page.ask_again()
        server.end("there")
        assert not page._veil.isVisible()
        assert [one for one in page.findChildren(Callout) if one.isVisible()] == []


class TestWhatGoesBy:
    PASSING = (
        Code.CHAT_STOPPED,
        Code.CHAT_STARTING,
        Code.CONSOLE_STARTING,
        Code.CONSOLE_UNREACHABLE,
        Code.COMMANDS_CLOSED,
    )

    @pytest.mark.parametrize("code", PASSING)
    def test_it_is_asked_again_by_itself_until_there_is_an_answer(self, show, server, clock, code):
        page = show(lambda context: SmallPage(context, every=0.0))
        server.end(problem=refusal(code).problem)
        clock[0] = 4900
        page._tick()
        assert server.asked == []
        clock[0] = 15_100
        page._tick()
        server.end("there")
        assert page.answers == ["there"]
        clock[0] = 99_000
        page._tick()
        assert server.asked == []

    @pytest.mark.parametrize("code", [Code.ACCOUNTS_ADMIN_LOCKED, Code.DATABASE_OUT_OF_SIGHT])
    def test_what_does_not_go_by_is_asked_again_by_the_person_only(
        self, qtbot, show, server, clock, code
    ):
        page = show(lambda context: SmallPage(context, every=0.0))
        server.end(problem=refusal(code).problem)
        clock[0] = 99_000
        page._tick()
        assert server.asked == []
        Hands(qtbot, page.window()).press("Look again")
        server.end("there")
        assert page.answers == ["there"]
        assert "Look again" not in said(page.window())

    def test_where_openfire_is_stopped_a_button_leads_to_where_it_is_started(
        self, qtbot, show, server, context
    ):
        page, wanted = show(SmallPage), []
        context.area_wanted.connect(wanted.append)
        server.end(problem=refusal(Code.CONSOLE_UNREACHABLE).problem)
        assert "Open the overview" not in said(page.window())
        page.ask_again()
        server.end(problem=refusal(Code.CHAT_STOPPED).problem)
        Hands(qtbot, page.window()).press("Open the overview")
        assert wanted == ["overview"]

    def test_nothing_says_that_it_is_being_asked_while_a_refusal_stands(self, show, server):
        page = show(SmallPage)
        server.end(problem=refusal(Code.CHAT_STOPPED).problem)
        page.ask_again()
        assert len(server.asked) == 1
        assert "I am asking the server…" not in said(page.window())


class TestLogin:
    PASSWORD, USER, LOG_IN = "Administrator’s password", "Administrator’s user name", "Log in"

    @pytest.fixture
    def log_in(self, qtbot):
        def log_in(page, password, user=""):
            hands = Hands(qtbot, page.window())
            if user:
                hands.type(self.USER, user)
            hands.type(self.PASSWORD, password)
            hands.press(self.LOG_IN)

        return log_in

    def logged_in(self, server):
        """By whom and with what the one question is asked."""
        ((_, (access,), _),) = server.asked
        return access._login.user, access._login.password.reveal()

    def test_nothing_is_asked_before_somebody_has_logged_in(self, show, server, log_in):
        page = show(LoginPage)
        assert server.asked == []
        assert self.LOG_IN in said(page.window())
        log_in(page, "clave")
        assert self.logged_in(server) == ("admin", "clave")
        server.end("in")
        assert page.answers == ["in"]
        assert self.LOG_IN not in said(page.window())

    def test_another_page_needs_no_second_login(self, show, server, log_in):
        page, other = show(LoginPage, LoginPage)
        log_in(page, "clave")
        server.end("in")
        page.parentWidget().setCurrentWidget(other)
        assert other.answers == ["in"]
        assert self.LOG_IN not in said(page.window())

    def test_what_was_refused_is_not_told_of_the_password_that_is_being_tried(
        self, qtbot, show, server, log_in
    ):
        page = show(LoginPage)
        log_in(page, "falsa")
        server.end(problem=Problem(Code.CONSOLE_LOGIN_FAILED))
        log_in(page, "clave")
        assert page.refusal is None
        hands = Hands(qtbot, page.window())
        hands.sees("I am asking the server…")
        server.end("in")
        assert page.answers == ["in"]

    def test_a_refused_password_is_never_tried_again_by_itself(self, show, server, clock, log_in):
        page = show(LoginPage)
        log_in(page, "falsa")
        server.end(problem=Problem(Code.CONSOLE_LOGIN_FAILED))
        clock[0] = 99_000
        page._tick()
        page.ask_again()
        assert server.asked == []
        assert self.LOG_IN in said(page.window())
        log_in(page, "clave", "ana")
        assert self.logged_in(server) == ("ana", "clave")

    def test_a_console_that_is_shut_says_until_when(self, show, server, context, log_in):
        page = show(LoginPage)
        log_in(page, "clave")
        server.end(problem=Problem(Code.CONSOLE_SHUT, {"minutes": "12"}))
        assert context.login.until.isValid()
        (told,) = [one.said for one in page.findChildren(Callout) if one.isVisible()]
        assert "too many attempts" in told[0]
        assert told[1].startswith("Try again at ")

    def test_it_is_kept_in_the_keyring_where_the_person_says_so(self, qtbot, show, server, log_in):
        server.has_keyring = True
        page = show(LoginPage)
        (tick,) = page.findChildren(Check)
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        log_in(page, "clave")
        assert server.draft.remember
        assert server.saved == 1

    def test_nothing_is_kept_unless_the_person_says_so(self, show, server, log_in):
        server.has_keyring = True
        log_in(show(LoginPage), "clave")
        assert not server.draft.remember
        assert server.saved == 0

    def test_what_is_in_the_keyring_is_used(self, show, server):
        page = show(LoginPage)
        server.secrets = server.secrets.with_secret("admin_password", "clave")
        server.secrets_loaded.emit()
        assert len(server.asked) == 1
        server.end("in")
        assert page.answers == ["in"]


def test_what_is_asked_quietly_is_neither_waited_for_nor_missed(context, server, show):
    def extra(session):
        """Only its identity counts here."""

    page = SmallPage(context)
    page.watch(extra, page.take, quietly=True)
    show(lambda _: page)
    asked = [one for one, _, _ in server.asked]
    assert asked == [question, extra]
    server.end("an answer")
    server.end(problem=Problem(Code.PORT_NOT_LISTENING, {"port": "5222"}))
    assert page.answers == ["an answer"]
    assert page.refusal is None
    assert page.content.isVisible()
