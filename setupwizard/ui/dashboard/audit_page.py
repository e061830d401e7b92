"""Who changed what in the administration console, as Openfire keeps it."""

from PySide6.QtCore import QDateTime, QLocale, QTimer, Slot
from PySide6.QtGui import QShowEvent

from setupwizard.admin.audit import EVERYTHING, PAGE, AuditEntry, AuditFilter, security_audit
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table

PAUSE = 300
"""Milliseconds after the last key until the server is asked."""


class AuditPage(AreaPage):
    """Pages of entries, as far as somebody scrolls; looked for on the server."""

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._again = Button("", "restart")
        self._table = Table(self._columns(), lambda one: one.number, remote=True)
        self._table.file_name = "audit.csv"
        self._wanted = AuditFilter()
        self._task: Task | None = None
        self._problem: Problem | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self._again.clicked.connect(self.ask_again)
        self._table.filter_changed.connect(self._timer.start)
        self._table.more_wanted.connect(self._go_on)
        self.fill((self._table, 1), tools=(self._again,))

    def _columns(self) -> tuple[TableColumn[AuditEntry], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "What was done"),
                lambda one: one.summary,
                detail=lambda one: " ".join(one.details.split()),
                share=3,
                least=260,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "When"),
                lambda one: _when(one),
                order=lambda one: one.time,
                least=150,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "By whom"),
                self._user,
                least=140,
                leaves=2,
            ),
        )

    def _user(self, one: AuditEntry) -> str:
        """A key that opened the console once stands there as it was."""
        return self.tr("This program") if one.user.startswith(OURS) else one.user

    # ------------------------------------------------------------------ asking

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._look()

    @Slot()
    def ask_again(self) -> None:
        super().ask_again()
        self._look()

    @Slot()
    def _look(self) -> None:
        """From the newest on."""
        self._wanted = AuditFilter(words=self._table.search.text().strip())
        self._ask(EVERYTHING).succeeded.connect(self._begin)

    @Slot()
    def _go_on(self) -> None:
        rows = self._table.model.rows
        if rows:
            self._ask(rows[-1].number).succeeded.connect(self._add)

    def _ask(self, before: int) -> Task:
        access = self.context.login.without()
        self._task = task = self.context.server.ask(security_audit, *access, self._wanted, before)
        task.failed.connect(self._failed)
        return task

    @Slot(object)
    def _begin(self, found: tuple[AuditEntry, ...]) -> None:
        if self.sender() is self._task:
            self._problem = None
            self.context.link.answered()
            self._table.show_rows(found, complete=len(found) < PAGE)
            self._say_why_not()

    @Slot(object)
    def _add(self, found: tuple[AuditEntry, ...]) -> None:
        if self.sender() is self._task:
            self._table.add_rows(found, complete=len(found) < PAGE)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if not self.context.link.refused(problem):
            self._problem = problem
            self._say_why_not()

    @property
    def refusal(self) -> Problem | None:
        return self._problem

    def retranslate(self) -> None:
        self.say(
            self.tr("Audit"),
            self.tr(
                "Who changed what in Openfire’s administration console, and who logged in to it. "
                "What chat programs do is not in it."
            ),
        )
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search for what was done"))
        self._table.say_empty(self.tr("Nothing of this kind is written down"))


OURS = "openfire-setup-"
"""How the keys of this program begin (`admin/lost_administrator.py`)."""


def _when(one: AuditEntry) -> str:
    """By the clock of this computer."""
    local = QDateTime.fromSecsSinceEpoch(int(one.time.timestamp()))
    return QLocale(language.code).toString(local, QLocale.FormatType.ShortFormat)
