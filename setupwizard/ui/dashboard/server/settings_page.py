"""A page with settings of the server: what is typed stays until it is saved or taken back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from shiboken6 import isValid

from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.column import column_of
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.toast import Toast


class SettingsPage(AreaPage):
    """`refused`: why the last change was not made; a subclass gives it a place."""

    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self.refused = Callout("fail")
        self.refused.hide()
        self.busy = False

    def change(
        self,
        note: Note,
        action: Callable[..., Any],
        *args: Any,
        undo: Undoing = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Run `action(session, access, *args)`, unless one is under way, and look again after it.

        `then` is given what it brought; without it a toast says what was done.
        """
        arguments = self.context.login.arguments()
        if arguments is None or self.busy:
            return
        self.refused.show_problem(None)
        self._set_busy(True)
        task = self.context.do(note, action, *arguments, *args, undo=undo)
        task.succeeded.connect(partial(self._changed, note, then))
        task.failed.connect(self._failed)

    def refresh(self) -> None:
        """Which buttons can be pressed, by what is typed, and whether something is under way."""

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.refresh()

    def _changed(self, note: Note, then: Callable[[Any], None] | None, brought: object) -> None:
        if not isValid(self):  # its server was closed meanwhile: it is done all the same
            return
        self._set_busy(False)
        if then is not None:
            then(brought)
        else:
            Toast(self.window(), speech().note(note))
        self.ask_again()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._set_busy(False)
        if self.context.login.refused(problem) or self.context.link.refused(problem):
            return
        self.refused.show_problem(problem)
        announcer.say(self, " ".join(self.refused.said), urgent=True)
        column = column_of(self.refused)
        if column is not None:
            column.ensureWidgetVisible(self.refused)
