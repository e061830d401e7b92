"""Who is connected: the list as it is at the moment, one of them beside it."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from setupwizard.admin.access import Access
from setupwizard.admin.client_session import (
    ClientSession,
    ClientSessions,
    Encrypted,
    SessionDetails,
)
from setupwizard.admin.client_sessions import client_sessions, session_details
from setupwizard.admin.session_actions import end_session, message_session
from setupwizard.model.events import Note
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.sessions.columns import columns, shown_name
from setupwizard.ui.dashboard.sessions.panel import SessionPanel
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast

EVERY = 5.0
"""Seconds between two looks."""

PANEL, LIST = 360, 420
"""Pixels at 100 % that the one beside the list takes, and that the list needs beside it."""

CHOICE = 14
"""Letters of what the list is filtered by."""


class SessionsPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._told: ClientSessions | None = None
        self._again, self._message = Button("", "restart"), Button("", "chat")
        self._only = Select()
        self._only.setMinimumContentsLength(CHOICE)
        self._table = Table(columns(), lambda one: one.jid, self._only)
        self._table.file_name = "sessions.csv"
        self._lacking = Callout("info")
        self._lacking.hide()
        self._panel = SessionPanel()
        self._panel.setVisible(False)
        self._again.clicked.connect(self._look_again)
        self._message.clicked.connect(context.go_to("messages"))
        self._only.currentIndexChanged.connect(self._show_rows)
        self._table.chosen.connect(self._choose)
        self._panel.closed.connect(self._close)
        self._panel.message_wanted.connect(self._send)
        self._panel.end_wanted.connect(self._ask_end)
        theme.changed.connect(self._make_room)
        beside = hbox((self._table, 1), (self._panel, TOP), gap="l")
        self.fill(self._lacking, (beside, 1), tools=(self._again, self._message))
        self._make_room()
        self._inquiry = self.watch(
            client_sessions, self._show, every=EVERY, arguments=self._arguments
        )

    def _arguments(self) -> tuple[Access, ClientSessions | None] | None:
        access = self.context.login.for_chat()
        return (*access, self._told) if access is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._make_room()
        super().resizeEvent(event)

    @Slot()
    def _make_room(self) -> None:
        """Where both do not fit beside each other, one of them takes the place of the list."""
        panel, room = theme.grown(PANEL, 0.5), self.width() - 2 * SIDE
        narrow = room < panel + theme.grown(LIST)
        self._panel.setFixedWidth(max(room, 1) if narrow else panel)
        self._table.setVisible(not narrow or self._panel.isHidden())

    # ------------------------------------------------------------------ the list

    @Slot()
    def _look_again(self) -> None:
        """Also what the console knew a moment ago."""
        self._told = None
        self._inquiry.ask_anew()

    def _show(self, told: ClientSessions) -> None:
        before, self._told = self._told, told
        self._lacking.show_problem(told.without_console)
        if before is None or before.sessions != told.sessions:
            self._show_rows()
        self._say_lead()

    @Slot()
    def _show_rows(self) -> None:
        if self._told is None:
            return
        rows = self._told.sessions
        if self._only.chosen():
            rows = tuple(one for one in rows if one.encrypted is Encrypted.NO)
        self._table.show_rows(rows)
        shown = next((one for one in rows if one.jid == self._panel.jid), None)
        if shown is None and not self._panel.isHidden() and self._panel.isEnabled():
            self._close()

    def _say_lead(self) -> None:
        lead = ""
        if self._told is not None:
            rows, number = self._told.sessions, language.locale.toString
            people = number(len({one.user for one in rows}))
            lead = self.tr("People connected: {people}. Sessions: {sessions}.").format(
                people=people, sessions=number(len(rows))
            )
            open_ = sum(one.encrypted is Encrypted.NO for one in rows)
            if open_:
                lead += " " + self.tr("Not encrypted: {count}.").format(count=number(open_))
        self.say(self.tr("Sessions"), lead)

    # ------------------------------------------------------------------ one of them

    @Slot(object)
    def _choose(self, one: ClientSession | None) -> None:
        if one is None:
            return
        is_new = one.jid != self._panel.jid
        if is_new or self._panel.isHidden():
            self._panel.show_session(one)
        self._panel.setVisible(True)
        self._make_room()
        arguments = self.context.login.arguments()
        if arguments is not None and is_new:
            task = self.context.server.ask(session_details, *arguments, one.jid)
            task.succeeded.connect(partial(self._show_details, one))
            task.failed.connect(self._failed)

    def _show_details(self, one: ClientSession, details: SessionDetails) -> None:
        if one.jid == self._panel.jid:
            named = replace(details.session, name=one.name)
            self._panel.show_details(replace(details, session=named))

    @Slot()
    def _close(self) -> None:
        self._panel.setVisible(False)
        self._panel.shown = None
        self._table.view.clearSelection()
        self._make_room()

    @Slot(str)
    def _send(self, text: str) -> None:
        one = self._panel.shown
        if one is not None:
            note = Note.of("done-session-message", user=unescaped_user(one.session.user))
            self._do(note, message_session, one.session.jid, text)

    @Slot()
    def _ask_end(self) -> None:
        if self._panel.shown is None:
            return
        one = self._panel.shown.session
        name = shown_name(one)
        sheet = Sheet(
            self.window(),
            self.tr("Disconnect {name}?").format(name=name),
            [
                self.tr("Their program loses its connection; what is being sent may get lost."),
                self.tr("Most programs connect again by themselves within a minute."),
                self.tr("To keep somebody out, lock their account under Users and groups."),
            ],
            self.tr("Leave them connected"),
            self.tr("Disconnect {name}").format(name=name),
        )
        sheet.confirmed.connect(partial(self._end, one))

    def _end(self, one: ClientSession) -> None:
        note = Note.of("done-session-ended", user=unescaped_user(one.user))
        self._do(note, end_session, one.jid)

    def _do(self, note: Note, action: Any, jid: str, *args: Any) -> None:
        login = self.context.login
        arguments = login.arguments()
        if arguments is None:  # the chat alone tells, and does nothing
            self._panel.show_problem(login.problem or Problem(Code.CONSOLE_LOGIN_NEEDED))
            return
        self._panel.set_busy(True)
        self._panel.show_problem(None)
        task = self.context.do(note, action, *arguments, jid, *args)
        task.succeeded.connect(partial(self._done, note, action))
        task.failed.connect(self._failed)

    def _done(self, note: Note, action: Any, _: object) -> None:
        self._panel.set_busy(False)
        Toast(self.window(), speech().note(note))
        if action is message_session:
            self._panel.forget_message()
        else:
            self._close()
            self._look_again()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._panel.set_busy(False)
        self.context.login.refused(problem)
        self._panel.show_problem(problem)
        if problem.code is Code.SESSION_GONE:
            self._look_again()

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self._say_lead()
        self._again.say(self.tr("Look again"))
        self._message.say(self.tr("Message to several…"))
        self._only.offer(
            [("", self.tr("All sessions")), (Encrypted.NO.value, self.tr("Not encrypted"))]
        )
        self._only.setAccessibleName(self.tr("Which sessions"))
        self._table.search.say(self.tr("Search for a person, a program or an address"))
        self._table.say_empty(
            self.tr("Nobody is connected"),
            self.tr("Whoever connects now appears here within seconds."),
        )
