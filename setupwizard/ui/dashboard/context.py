"""What every page of the dashboard is given: the server, and what is known of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from setupwizard.model.events import Note
from setupwizard.ui.dashboard.admin_login import AdminLogin
from setupwizard.ui.dashboard.finding import Finder
from setupwizard.ui.dashboard.inquiry import Arguments, Inquiry, Question, no_arguments
from setupwizard.ui.dashboard.link import Link
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.server.server import Server
from setupwizard.ui.server.tasks import Task


class DashboardContext(QObject):
    """As long as one server is looked after. `area_wanted` carries the name of an area,
    `user_wanted` also that of somebody to be looked at there; `people_wanted`: accounts for several
    people.

    `finder`: add a source there for what people may look for (Ctrl+K).
    """

    area_wanted = Signal(str)
    user_wanted = Signal(str, str)
    people_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self.server = server
        self.link = Link(self)
        self.login = AdminLogin(server, self)
        self.finder = Finder()
        self._inquiries: dict[Question, Inquiry] = {}

    def inquiry(self, question: Question, arguments: Arguments = no_arguments) -> Inquiry:
        """The one there is of this question: who asks first says with which arguments."""
        if question not in self._inquiries:
            self._inquiries[question] = Inquiry(self.server, self.link, question, arguments)
        return self._inquiries[question]

    def once_found(self) -> tuple[()] | None:
        """For what is asked of the Openfire there is: not before the server has been looked at,
        since what was found before a set-up is not what is there now.
        """
        return () if self.server.status is not None else None

    def do(self, note: Note, action: Callable[..., Any], *args: Any, undo: Undoing = None) -> Task:
        """Run an action of `admin`, and put it into the list of what was done."""
        return self.server.actions.do(note, action, *args, undo=undo)

    def go_to(self, area: str) -> Callable[[], None]:
        """A slot that brings this area to the front."""
        return lambda: self.area_wanted.emit(area)
