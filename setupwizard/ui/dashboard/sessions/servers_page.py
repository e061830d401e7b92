"""Other servers and components that this one is connected with, and a test of the way to one."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot

from setupwizard.admin.server_session import ComponentSession, OtherSessions
from setupwizard.admin.server_sessions import (
    end_component_session,
    end_server_session,
    failed_attempt,
    other_sessions,
    try_federation,
)
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.sessions.federation_card import FederationCard
from setupwizard.ui.dashboard.sessions.server_columns import Other, columns, is_failed
from setupwizard.ui.dashboard.sessions.server_panel import ServerPanel
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast
from setupwizard.ui.widgets.tokens import SPACE

EVERY = 15.0
"""Seconds between two looks."""

LIST_HIGH, PANEL = 260, 340
"""Pixels at 100 % of the list, and of the one beside it."""


class ServersPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._told: OtherSessions | None = None
        self._again = Button("", "restart")
        self._table = Table(columns(), lambda one: one.domain)
        self._table.file_name = "servers.csv"
        self._panel, self._test = ServerPanel(), FederationCard()
        self._panel.setVisible(False)
        self._again.clicked.connect(self.ask_again)
        self._table.chosen.connect(self._choose)
        self._panel.closed.connect(self._close)
        self._panel.test_wanted.connect(self._try)
        self._panel.end_wanted.connect(self._ask_end)
        self._test.wanted.connect(self._try)
        theme.changed.connect(self._size)
        beside = hbox((self._table, 1), (self._panel, TOP), gap="l")
        self.compose(beside, SPACE["l"], self._test, tools=(self._again,))
        self._size()
        self._inquiry = self.watch(
            other_sessions, self._show, every=EVERY, arguments=context.login.arguments
        )

    @Slot()
    def _size(self) -> None:
        self._table.setMinimumHeight(theme.grown(LIST_HIGH, 0.5))
        self._panel.setFixedWidth(theme.grown(PANEL, 0.5))

    def _show(self, told: OtherSessions) -> None:
        self._told = told
        self._table.show_rows((*told.servers, *told.components))
        self._test.show_release(told.version, may_test=told.may_test)

    @Slot(object)
    def _choose(self, one: Other | None) -> None:
        if one is None or self._told is None:
            self._panel.setVisible(False)
            return
        if self._panel.shown == one and not self._panel.isHidden():
            return
        self._panel.show_other(one, may_test=self._told.may_test)
        self._panel.setVisible(True)
        arguments = self.context.login.arguments()
        if is_failed(one) and arguments is not None:
            task = self.context.server.ask(failed_attempt, *arguments, one.domain)
            task.succeeded.connect(self._panel.show_attempt)
            task.failed.connect(self._failed)

    @Slot()
    def _close(self) -> None:
        self._panel.setVisible(False)
        self._panel.shown = None
        self._table.view.clearSelection()

    # ------------------------------------------------------------------ the test

    @Slot(str)
    def _try(self, domain: str) -> None:
        arguments = self.context.login.arguments()
        if arguments is None:
            return
        self._test.begin(domain)
        self.column.ensureWidgetVisible(self._test)
        task = self.context.server.ask(try_federation, *arguments, domain)
        task.succeeded.connect(self._tested)
        task.failed.connect(self._test_failed)

    @Slot(object)
    def _tested(self, result: Any) -> None:
        self._test.show_result(result)
        self._inquiry.ask_anew()

    @Slot(object)
    def _test_failed(self, problem: Problem) -> None:
        self.context.login.refused(problem)
        self._test.show_problem(problem)

    # ------------------------------------------------------------------ ending one

    @Slot()
    def _ask_end(self) -> None:
        one = self._panel.shown
        if one is None:
            return
        sheet = Sheet(
            self.window(),
            self.tr("End the connection with {domain}?").format(domain=one.domain),
            [
                self.tr("Messages between the two that are under way may get lost."),
                self.tr("It is made again as soon as somebody writes to somebody there."),
            ],
            self.tr("Leave it"),
            self.tr("End the connection"),
        )
        sheet.confirmed.connect(partial(self._end, one))

    def _end(self, one: Other) -> None:
        arguments = self.context.login.arguments()
        if arguments is None:
            return
        action = end_component_session if isinstance(one, ComponentSession) else end_server_session
        note = Note.of("done-server-session-ended", domain=one.domain)
        self._panel.setEnabled(False)
        task = self.context.do(note, action, *arguments, one.domain)
        task.succeeded.connect(partial(self._ended, note))
        task.failed.connect(self._failed)

    def _ended(self, note: Note, _: object) -> None:
        Toast(self.window(), speech().note(note))
        self._close()
        self._inquiry.ask_anew()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._panel.setEnabled(True)
        self.context.login.refused(problem)
        self._panel.show_problem(problem)

    def retranslate(self) -> None:
        self.say(
            self.tr("Other servers"),
            self.tr(
                "Servers whose people write to yours, and programs that add to it. Times are by "
                "the server’s clock."
            ),
        )
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search for a domain"))
        self._table.say_empty(
            self.tr("No other server is connected"),
            self.tr("A connection is made when somebody writes to an address elsewhere."),
        )
