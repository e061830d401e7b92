"""The numbers beside the areas: how many there are, and how much waits to be done."""

from PySide6.QtCore import QLocale, QObject, Slot

from setupwizard.admin.access import Access
from setupwizard.admin.client_sessions import live_numbers
from setupwizard.admin.counts import Counts, server_counts
from setupwizard.admin.status import Chat, ServerStatus, server_status
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.sidebar import Sidebar
from setupwizard.ui.server.server import Origin
from setupwizard.ui.widgets.i18n import language

EVERY = 300.0
"""Seconds between two counts, while somebody looks at how the server is."""


class Counting(QObject):
    """People and rooms are counted where that is ours to ask: reading a database makes a user in
    it for as long as the window is open, and of somebody else's nothing is changed.
    """

    def __init__(self, context: DashboardContext, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._context, self._sidebar = context, sidebar
        self._status = context.inquiry(server_status, context.once_found)
        self._counts = context.inquiry(server_counts, self._arguments)
        self._status.answered.connect(self._told)
        self._live = context.inquiry(live_numbers, context.login.for_chat)
        self._counts.answered.connect(self._show)
        self._live.answered.connect(self._show)
        context.server.actions.done.connect(self._count_anew)
        language.changed.connect(self._show)

    def _arguments(self) -> tuple[Access] | None:
        return self._context.login.without()

    @Slot(object)
    def _told(self, status: ServerStatus) -> None:
        ours = self._context.server.origin is Origin.OURS
        works = status.chat is not Chat.DOES_NOT
        if ours and works and self._counts.age > EVERY:
            self._counts.ask()
        self._show()

    @Slot()
    def _count_anew(self) -> None:
        """What was done may have made some or taken some away."""
        if self._counts.answer is not None:
            self._counts.ask_anew()

    @Slot()
    def _show(self) -> None:
        status, counts = self._status.answer, self._counts.answer
        if status is not None:
            waits = len(status.reasons)
            words = self.tr("Worth doing: {count}").format(count=waits)
            tone = "fail" if status.chat is Chat.DOES_NOT else "warn"
            shown = str(waits) if waits else ""
            self._sidebar.show_count("overview", shown, words if waits else "", tone)
        if counts is not None:
            self._show_people(counts)
        if self._live.answer is not None:
            number = QLocale(language.code).toString(self._live.answer.users)
            words = self.tr("Connected: {count}").format(count=number)
            self._sidebar.show_count("sessions", number, words)

    def _show_people(self, counts: Counts) -> None:
        """Openfire does not know how many there are in a directory."""
        number = QLocale(language.code).toString
        answers, _ = self._context.server.answers()
        if answers is not None and answers.directory is None:
            users = self.tr("Users: {count}").format(count=number(counts.users))
            self._sidebar.show_count("people", number(counts.users), users)
        rooms = self.tr("Rooms: {count}").format(count=number(counts.rooms))
        self._sidebar.show_count("conferences", number(counts.rooms), rooms)
