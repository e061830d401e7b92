"""What every page of the dashboard has: a title, what it asks, and why it may show nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.admin_login import REFUSALS
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.inquiry import Arguments, Inquiry, Question, no_arguments
from setupwizard.ui.dashboard.login_card import LoginCard
from setupwizard.ui.dashboard.veil import Veil
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import Item, SideBySide, box, vbox
from setupwizard.ui.widgets.table.view import TableView
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import COLUMN_WIDE, SPACE
from setupwizard.ui.widgets.waiting import BusyNote

TICK = 1000
"""Milliseconds between two looks at what is due."""

RETRY = 5.0
"""Seconds between two attempts to reach a server that was lost."""

PASSING = {
    Code.CHAT_STOPPED: RETRY,
    Code.CHAT_STARTING: RETRY,
    Code.CONSOLE_STARTING: RETRY,
    Code.PORT_NOT_LISTENING: RETRY,
    Code.REMOTE_REFUSED: RETRY,
    Code.COMMANDS_CLOSED: RETRY,
    Code.CONSOLE_UNREACHABLE: 15.0,  # each attempt logs in, and stands in Openfire's audit
}
"""What goes by itself, or by a start elsewhere, and seconds until it is asked again: nothing that
counts as a refused login.
"""

WHOLE_WIDTH = 10_000
"""Pixels no window is wide."""


@dataclass(frozen=True)
class _Watch:
    inquiry: Inquiry
    every: float
    shown: Callable[[Any], None]
    quietly: bool


class AreaPage(QWidget):
    """Asks only while it is looked at: in front, in a window that is active.

    A subclass says what it asks by `watch`, puts its widgets in by `compose` (scrolls) or `fill`
    (a table that takes all the room), and says every text in `retranslate`. `needs_login`: nothing
    of it can be asked without the administrator.
    """

    stage = ""
    """As the guide calls it."""
    needs_login = False
    has_header = True
    """Its title stands over its content."""
    asks_by_itself = True
    """What goes by is asked again; not where each attempt is somebody's login."""

    def __init__(self, context: DashboardContext) -> None:
        super().__init__()
        self.context = context
        self.title, self.lead = Text("", "title"), Text("", "lead", "muted")
        self._why_not_again, self._why_not_overview = Button("", "restart"), Button("", "play")
        buttons = SideBySide(self._why_not_overview, self._why_not_again, shares=(0, 0), gap="s")
        self._why_not = Callout("info", "", SPACE["s"], buttons)
        self._why_not.hide()
        self._waiting = BusyNote() if self.has_header else None
        self.card = LoginCard(context.login) if self.needs_login else None
        self.content: QWidget | None = None
        self._veil: Veil | None = None
        self._watches: list[_Watch] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._last_asked = QElapsedTimer()
        self._why_not_again.clicked.connect(self.ask_again)
        self._why_not_overview.clicked.connect(context.go_to("overview"))
        context.login.changed.connect(self._login_changed)
        language.changed.connect(self.retranslate)
        language.changed.connect(self._say_why_not)

    # ------------------------------------------------------------------ what it asks

    def watch(
        self,
        question: Question,
        shown: Callable[[Any], None],
        *,
        every: float = 0.0,
        arguments: Arguments = no_arguments,
        quietly: bool = False,
    ) -> Inquiry:
        """Ask this on entering and again after `every` seconds (0: only on entering and when the
        person asks), and give each answer to `shown`; the last one known at once.

        `quietly`: the page is whole without it, and does not say why it is missing.
        """
        inquiry = self.context.inquiry(question, arguments)
        self._watches.append(_Watch(inquiry, every, shown, quietly))
        inquiry.answered.connect(self._answered)
        inquiry.refused.connect(self._refused)
        return inquiry

    @Slot()
    def ask_again(self) -> None:
        """The person wants to know now, or what kept it from us may be over."""
        self._last_asked.start()
        for watch in self._watches:
            watch.inquiry.ask()
        self._say_why_not()

    @property
    def looked_at(self) -> bool:
        return self.isVisible() and self.window().isActiveWindow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        for watch in self._watches:
            if watch.inquiry.answer is not None:
                watch.shown(watch.inquiry.answer)
            if watch.inquiry.age > max(watch.every, 1.0) and not self.context.link.barred:
                watch.inquiry.ask()
        self._say_why_not()
        self._last_asked.start()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.stop()
        super().hideEvent(event)

    @Slot()
    def _tick(self) -> None:
        if not self.looked_at or QApplication.activeModalWidget() is not None:
            return
        for watch in self._watches:
            if self._is_due(watch):
                watch.inquiry.ask()
        problem, link = self.refusal, self.context.link
        wait = PASSING.get(problem.code) if problem and not (link.barred or link.is_lost) else None
        if self.asks_by_itself and wait is not None and self._last_asked.elapsed() / 1000 >= wait:
            self.ask_again()

    def _is_due(self, watch: _Watch) -> bool:
        link = self.context.link
        if link.barred:
            return False
        if link.is_lost:
            return watch.inquiry.age >= RETRY
        return bool(watch.every) and watch.inquiry.age >= watch.every

    @Slot(object)
    def _answered(self, answer: object) -> None:
        for watch in self._watches:
            if watch.inquiry is self.sender() and self.isVisible():
                watch.shown(answer)
        self._say_why_not()

    @Slot(object)
    def _refused(self, problem: Problem) -> None:
        self.context.login.refused(problem)
        self._say_why_not()

    @Slot()
    def _login_changed(self) -> None:
        if self.needs_login and self.isVisible() and self.context.login.known:
            self.ask_again()
        self._say_why_not()

    # ------------------------------------------------------------------ how it looks

    def header(self, *tools: QWidget) -> QWidget:
        """The title, and buttons beside it; below it where there is no room."""
        return SideBySide(self.title, *tools, shares=(1, *(0 for _ in tools)), gap="s")

    def compose(self, *items: Item, tools: tuple[QWidget, ...] = ()) -> None:
        """Content that scrolls; called once, at the end of `__init__`."""
        self.content = box(vbox(*items, gap="0"))
        self._veil = Veil(self.content, self)
        inner = vbox(*self._head(tools), self.content, None, gap="0")
        self.column = Column(inner, COLUMN_WIDE, 32)
        self.setLayout(vbox(self.column, gap="0"))
        self.retranslate()

    def fill(self, *items: Item, tools: tuple[QWidget, ...] = ()) -> None:
        """Content that takes all the room there is, such as a table; where that is too little, the
        page scrolls.
        """
        self.content = box(vbox(*items, gap="m"))
        self._veil = Veil(self.content, self)
        inner = vbox(*self._head(tools), (self.content, 1), gap="0")
        inner.addStretch(0)  # takes the room while there is no content
        self.column = Column(inner, WHOLE_WIDTH, 32)
        self.setLayout(vbox(self.column, gap="0"))
        self.retranslate()

    def _head(self, tools: tuple[QWidget, ...]) -> list[Item]:
        if not self.has_header:
            return [self._why_not]
        head: list[Item] = [self.header(*tools), SPACE["s"], self.lead, SPACE["l"], self._why_not]
        if self.card is not None:
            head.append(self.card)
        if self._waiting is not None:
            head.append(self._waiting)
        return [*head, SPACE["s"]]

    def retranslate(self) -> None:
        """Set every text; called once built and again when the language changes."""

    def say(self, title: str, lead: str = "") -> None:
        self.title.say(title)
        self.lead.say(lead)
        for table in self.findChildren(TableView):
            table.setAccessibleName(title)
        if self.has_header:
            self.lead.setVisible(bool(lead))

    def settle_focus(self) -> None:
        """To what needs the person; by default to nothing: the page is read first."""
        if self.card is not None and not self.card.isHidden():
            self.card.settle_focus()
        else:
            self.setFocus()

    def look_at(self, user: str) -> None:
        """Another page leads to this one because of somebody; what it does then is its own."""

    def announce(self) -> None:
        announcer.say(self, f"{self.title.plain}. {self.lead.plain}")

    @property
    def would_lose(self) -> bool:
        """It shows what is nowhere else, and would be gone with it."""
        return False

    def unless_lost(self, go: Callable[[], object]) -> None:
        """Whether such is to be lost is asked first."""
        go()

    # ------------------------------------------------------------------ why it shows nothing

    @property
    def _needed(self) -> list[_Watch]:
        return [watch for watch in self._watches if not watch.quietly]

    @property
    def refusal(self) -> Problem | None:
        """What keeps this page from being as it should."""
        login = self.context.login
        if self.needs_login and not login.known:
            return None  # the card tells
        problems = (_still_true(watch.inquiry) for watch in self._needed)
        return next((problem for problem in problems if problem is not None), None)

    @property
    def outdated(self) -> bool:
        """What it shows may be so no more."""
        return self.refusal is not None

    @Slot()
    def _say_why_not(self) -> None:
        problem, login = self.refusal, self.context.login
        waits_for_login = self.needs_login and not login.known
        before = self._why_not.said
        self._why_not.show_problem(problem)
        self._why_not_overview.setVisible(problem is not None and problem.code is Code.CHAT_STOPPED)
        self._why_not_again.say(self.tr("Look again"))
        self._why_not_overview.say(self.tr("Open the overview"))
        if self._why_not.said != before and self.isVisible():
            announcer.say(self, " ".join(self._why_not.said))
        if self.card is not None:
            self.card.setVisible(waits_for_login)
        first = any(one.inquiry.asking and one.inquiry.answer is None for one in self._needed)
        if self._waiting is not None and first and problem is None:
            self._waiting.begin(self.tr("I am asking the server…"))
        elif self._waiting is not None:
            self._waiting.end()
        has_nothing = any(watch.inquiry.answer is None for watch in self._needed)
        if self.content is not None:
            self.content.setVisible(not (has_nothing and (waits_for_login or problem is not None)))
        if self._veil is not None:
            self._veil.set_drawn(self.outdated)


def _still_true(inquiry: Inquiry) -> Problem | None:
    """A login that was refused says nothing of the one that is being tried now."""
    problem = inquiry.problem
    return None if problem and problem.code in REFUSALS and inquiry.asking else problem
