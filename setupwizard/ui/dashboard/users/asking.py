"""The list of users as it is asked for: page after page, and anew while one types."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from setupwizard.admin.user import Place, Store, UserPage, Wanted
from setupwizard.admin.users import users
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.server.tasks import Task

PAUSE = 150
"""Milliseconds after the last key before it is looked for."""


class UserAsking(QObject):
    """`first` and `more` carry a `UserPage`; `refused` a `Problem`, which `problem` is until there
    is an answer. An answer to what is not wanted any more is left.
    """

    first = Signal(object)
    more = Signal(object)
    refused = Signal(object)

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._context = context
        self.store: Store | None = None
        self.wanted = Wanted()
        self.problem: Problem | None = None
        self._task: Task | None = None
        self._following: Place | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.ask)

    def want(self, *, at_once: bool = True, **changes: Any) -> None:
        """Others, or in another order; not `at_once` while somebody types."""
        self.wanted = replace(self.wanted, **changes)
        if at_once:
            self.ask()
        else:
            self._timer.start()

    @Slot()
    def ask(self) -> None:
        """From the beginning."""
        self._timer.stop()
        self._following = None
        self._begin(self.first, None)

    @Slot()
    def go_on(self) -> None:
        if self._following is not None:
            self._begin(self.more, self._following)

    def _begin(self, answered: Any, place: Place | None) -> None:
        arguments = self._context.login.arguments()
        if self.store is None or arguments is None:
            return
        if self._task is not None:
            self._task.cancel.set()
        task = self._context.server.ask(users, *arguments, self.store, self.wanted, place)
        self._task, self._answered = task, answered
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)

    @Slot(object)
    def _succeeded(self, page: UserPage) -> None:
        if self.sender() is self._task:
            self._task, self._following, self.problem = None, page.following, None
            self._answered.emit(page)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        if not self._context.link.refused(problem):
            self.problem = None if self._context.login.refused(problem) else problem
            self.refused.emit(problem)
