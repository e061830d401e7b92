"""What was done to the server from this computer, by whom and when; and the way back."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Slot
from PySide6.QtGui import QShowEvent

from setupwizard.engine.operations.service import ServiceAction
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.server.action_log import Action
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language, speech
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.toast import Toast


class DonePage(AreaPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._undo = Button("", "restart")
        self._empty = EmptyState("logs")
        self._table = Table(self._columns(), lambda done: done.id, empty=self._empty)
        self._table.file_name = "actions.csv"
        self._undone: set[str] = set()
        self._undo.clicked.connect(self._ask)
        self._table.chosen.connect(self._refresh)
        context.server.actions.done.connect(self._read)
        self.fill((self._table, 1), tools=(self._undo,))
        self._refresh()

    def _columns(self) -> tuple[TableColumn[Action], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "What was done"),
                self._words,
                detail=self._failure,
                mark=lambda done: ("fail", "fail") if done.problem else ("ok", "ok"),
                share=3,
                least=260,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "When"),
                lambda done: _when(done.at),
                order=lambda done: done.at,
                least=150,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "User of this computer"),
                lambda done: done.who,
                least=110,
                leaves=2,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Way back"), self._way_back, least=130, leaves=3
            ),
        )

    def _words(self, done: Action) -> str:
        words = speech().note(done.note)
        if done.undoes:
            words = self.tr("Undone: {action}").format(action=words)
        return self.tr("Failed: {action}").format(action=words) if done.problem else words

    def _failure(self, done: Action) -> str:
        if not done.problem:
            return ""
        try:
            named = {**done.note.params, **done.problem_params}
            return speech().problem(Problem(Code(done.problem), named)).cause
        except ValueError:  # a code of another version of this program
            return self.tr("It did not work")

    def _way_back(self, done: Action) -> str:
        if done.id in self._undone:
            return self.tr("Undone")
        return self.tr("Can be undone") if self._can_undo(done) else ""

    def _can_undo(self, done: Action | None) -> bool:
        if done is None or done.undo is None or done.undo.name not in UNDOING:
            return False
        return not done.problem and done.id not in self._undone

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._read()
        super().showEvent(event)

    @Slot()
    def _read(self) -> None:
        """From the file: another window may have written, too."""
        actions = self.context.server.actions.log.all()
        self._undone = {done.undoes for done in actions if done.undoes and not done.problem}
        self._table.show_rows(actions)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._undo.setEnabled(self._can_undo(self._table.row))

    @Slot()
    def _ask(self) -> None:
        done = self._table.row
        if done is None:
            return
        said = self._words(done)
        consequences = [
            self.tr("It was done at {time}.").format(time=_when(done.at)),
            self.tr("What has been done since then stays as it is."),
        ]
        if done.undo is not None and done.undo.params.get("action") == ServiceAction.STOP:
            consequences.append(
                self.tr("Openfire is stopped: everybody is disconnected, and nobody can chat.")
            )
        sheet = Sheet(
            self.window(),
            self.tr("Undo “{action}”?").format(action=said),
            consequences,
            self.tr("Leave it as it is"),
            self.tr("Undo it"),
        )
        sheet.confirmed.connect(partial(self._begin, done))

    def _begin(self, done: Action) -> None:
        if done.undo is None:
            return
        self._undo.setEnabled(False)
        actions, undo = self.context.server.actions, done.undo
        (access,) = self.context.login.without()
        task = actions.do(done.note, UNDOING[undo.name], access, undo.params, undoes=done.id)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)

    @Slot(object)
    def _succeeded(self, _: object) -> None:
        Toast(self.window(), self.tr("Undone"))

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        Toast(self.window(), speech().problem(problem).cause, failed=True)

    def retranslate(self) -> None:
        self.say(
            self.tr("What was done"),
            self.tr(
                "Everything that was changed on this server with this program, from this "
                "computer. The list is kept here, without passwords."
            ),
        )
        self._undo.say(self.tr("Undo…"))
        self._table.search.say(self.tr("Search in what was done"))
        self._table.say_empty(
            self.tr("Nothing has been done yet"),
            self.tr("Whatever you change from here will stand in this list."),
        )


def _when(at: datetime) -> str:
    """By the clock of this computer."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale(language.code).toString(local, QLocale.FormatType.ShortFormat)
