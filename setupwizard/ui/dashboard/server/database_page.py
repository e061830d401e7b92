"""Openfire's database: what it is, what is in it, and what is asked of it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.database import (
    DatabaseState,
    DatabaseTable,
    DatabaseUse,
    Pool,
    database_state,
    database_use,
)
from setupwizard.admin.query_statistics import (
    Query,
    QueryStatistics,
    clear_query_statistics,
    count_queries,
    query_statistics,
    slow_statements,
)
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.sizes import size_words
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, RowList
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.copying import ValueRow
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table

FACTS, TABLES, QUERIES, STATEMENTS = "facts", "tables", "queries", "statements"
VIEWS = (FACTS, TABLES, QUERIES, STATEMENTS)
LETTERS = 30
"""Of what is chosen that can be read."""

NEARLY_ALL = 0.9
"""The share of the connections there may be from which on it is told."""


class DatabasePage(SettingsPage):
    """What PostgreSQL cannot be asked is told with its reason; Openfire tells the rest."""

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._state: DatabaseState | None = None
        self._use: DatabaseUse | None = None
        self._statistics: QueryStatistics | None = None
        self._unread, self._short = Callout("info"), Callout("warn")
        self._views, self._again = Select(), Button("", "restart")
        self._facts, self._stack = RowList(), QStackedWidget()
        self._tables = Table(self._table_columns(), lambda one: one.name)
        self._count, self._clear = Button("", "play"), Button("", "close")
        self._queries = Table(_query_columns(), lambda one: one.text, self._count, self._clear)
        self._statements = Table(_query_columns(), lambda one: one.text)
        self._tables.file_name, self._queries.file_name = "tables.csv", "queries.csv"
        self._statements.file_name = "statements.csv"
        self._uncounted = Callout("info")
        for page in (
            box(vbox(self._facts, None)),
            self._tables,
            self._queries,
            box(vbox(self._uncounted, (self._statements, 1))),
        ):
            self._stack.addWidget(page)
        self._views.setMinimumContentsLength(LETTERS)
        for callout in (self._unread, self._short, self._uncounted):
            callout.hide()
        self._connect()
        bar = SideBySide(self._views, shares=(0,), gap="s")
        self.fill(
            self._unread, self._short, self.refused, bar, (self._stack, 1), tools=(self._again,)
        )
        login = context.login
        self.watch(database_state, self._show_state, arguments=login.without)
        self.watch(database_use, self._show_use, arguments=login.arguments)
        self.watch(query_statistics, self._show_statistics, arguments=login.arguments)

    def _connect(self) -> None:
        self._again.clicked.connect(self.ask_again)
        self._views.currentIndexChanged.connect(self._change_view)
        self._count.clicked.connect(self._flip_counting)
        self._clear.clicked.connect(self._begin_anew)

    def _table_columns(self) -> tuple[TableColumn[DatabaseTable], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Table"),
                lambda one: one.name,
                share=3,
                least=200,
                role="strong",
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Rows (about)"),
                lambda one: language.locale.toString(one.rows),
                order=lambda one: one.rows,
                least=130,
                numeric=True,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Size"),
                lambda one: size_words(one.size),
                order=lambda one: one.size,
                least=120,
                numeric=True,
                leaves=2,
            ),
        )

    # ------------------------------------------------------------------ what it told

    def _show_state(self, state: DatabaseState) -> None:
        self._state = state
        self._unread.show_problem(state.unread)
        self._short.setVisible(bool(state.most and state.connections >= NEARLY_ALL * state.most))
        self._tables.show_rows(state.tables)
        self._fill_facts()
        if self._views.chosen() == STATEMENTS:
            self._ask_statements()

    def _show_use(self, use: DatabaseUse) -> None:
        self._use = use
        self._fill_facts()

    def _show_statistics(self, found: QueryStatistics) -> None:
        self._statistics = found
        self._queries.show_rows(found.queries)
        self._say_counting()

    def _fill_facts(self) -> None:
        state, use = self._state, self._use
        if state is None:
            return
        pool = use.pool if use else None
        number = language.locale.toString
        facts = (
            (self.tr("Database"), self._product(state, use)),
            (self.tr("Where"), self._place(state)),
            (self.tr("Name"), state.name),
            (self.tr("User"), use.user if use else ""),
            (self.tr("Size"), size_words(state.size) if state.size else ""),
            (
                self.tr("Connections to it"),
                self.tr("{open} of at most {most}").format(
                    open=number(state.connections), most=number(state.most)
                )
                if state.most
                else "",
            ),
            (
                self.tr("Openfire’s own connections"),
                self.tr("{used} in use, {free} waiting, at most {most}").format(
                    used=number(pool.used), free=number(pool.free), most=number(pool.most)
                )
                if pool
                else "",
            ),
            (
                self.tr("Connections used since the start"),
                self._served(pool) if pool else "",
            ),
            (self.tr("Driver"), use.driver if use else ""),
            (self.tr("Slow statements in its log"), self._slower(state)),
        )
        self._facts.put([_row(name, value) for name, value in facts if value])

    def _served(self, pool: Pool) -> str:
        served, refused = map(language.locale.toString, (pool.served, pool.refused))
        if not pool.refused:
            return served
        return self.tr("{served}; {refused} times none was free").format(
            served=served, refused=refused
        )

    def _product(self, state: DatabaseState, use: DatabaseUse | None) -> str:
        if use is not None:
            return use.product
        if state.kind == "embedded":
            return self.tr("Openfire’s own, in a file")
        return f"PostgreSQL {state.version}".strip() if state.kind == "postgresql" else ""

    def _place(self, state: DatabaseState) -> str:
        if state.kind == "embedded":
            return self.tr("In Openfire’s folder")
        if not state.host:
            return ""
        return self.tr("{host}, port {port}").format(host=state.host, port=state.port)

    def _slower(self, state: DatabaseState) -> str:
        if state.unread is not None or not state.version:
            return ""
        if not state.slower:
            return self.tr("It writes down none")
        return self.tr("Those that take longer than {time}").format(time=state.slower)

    # ------------------------------------------------------------------ what is asked of it

    @Slot()
    def _change_view(self) -> None:
        chosen = self._views.chosen()
        self._stack.setCurrentIndex(VIEWS.index(chosen) if chosen in VIEWS else 0)
        if chosen == STATEMENTS:
            self._ask_statements()

    def _ask_statements(self) -> None:
        task = self.context.server.ask(slow_statements, *self.context.login.without())
        task.succeeded.connect(self._show_statements)
        task.failed.connect(self._no_statements)

    @Slot(object)
    def _show_statements(self, found: tuple[Query, ...]) -> None:
        self._uncounted.hide()
        self._statements.show()
        self._statements.show_rows(found)

    @Slot(object)
    def _no_statements(self, problem: Problem) -> None:
        if not self.context.link.refused(problem):
            self._statements.hide()
            self._uncounted.show_problem(problem)

    @Slot()
    def _flip_counting(self) -> None:
        wanted = not (self._statistics is not None and self._statistics.counting)
        code = "done-queries-counted" if wanted else "done-queries-not-counted"
        self.change(Note.of(code), partial(count_queries, wanted=wanted))

    @Slot()
    def _begin_anew(self) -> None:
        self.change(Note.of("done-queries-cleared"), clear_query_statistics)

    def refresh(self) -> None:
        self._say_counting()

    # ------------------------------------------------------------------ words

    def _say_counting(self) -> None:
        found = self._statistics
        counting = found is not None and found.counting
        self._count.setEnabled(found is not None and not self.busy)
        self._count.set_icon("stop" if counting else "play")
        self._count.say(self.tr("Stop counting") if counting else self.tr("Begin to count"))
        self._clear.setVisible(counting)
        self._clear.setEnabled(not self.busy)
        self._clear.say(self.tr("Begin anew"))
        self._queries.say_empty(
            self.tr("Nothing has been counted yet") if counting else self.tr("Nothing is counted"),
            self.tr("Openfire counts what it asks its database only while you want it to: it "
                    "costs a little time for each query."),
        )  # fmt: skip

    def retranslate(self) -> None:
        self.say(
            self.tr("Database"),
            self.tr("Where Openfire keeps everything: users, contacts, settings, conferences."),
        )
        self._again.say(self.tr("Look again"))
        words = {
            FACTS: self.tr("What it is"),
            TABLES: self.tr("Tables"),
            QUERIES: self.tr("What Openfire asks"),
            STATEMENTS: self.tr("What takes longest"),
        }
        self._views.offer(list(words.items()))
        self._views.setAccessibleName(self.tr("What is shown"))
        self._short.say(
            self.tr("Nearly all connections to PostgreSQL are in use"),
            self.tr("If there are no more, Openfire cannot save anything. See who else uses it."),
        )
        self._tables.search.say(self.tr("Search for a table"))
        self._tables.say_empty(self.tr("I cannot see its tables"))
        for table in (self._queries, self._statements):
            table.search.say(self.tr("Search in the queries"))
        self._statements.say_empty(self.tr("Nothing has been counted yet"))
        self._say_counting()
        self._fill_facts()
        if self._state is not None:
            self._unread.show_problem(self._state.unread)


def _query_columns() -> tuple[TableColumn[Query], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "What is asked"),
            lambda one: " ".join(one.text.split()),
            share=4,
            least=300,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "How often"),
            lambda one: language.locale.toString(one.count),
            order=lambda one: one.count,
            least=110,
            numeric=True,
            leaves=2,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "All together (ms)"),
            lambda one: language.locale.toString(one.total),
            order=lambda one: one.total,
            least=150,
            numeric=True,
            leaves=1,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Each (ms)"),
            lambda one: language.locale.toString(one.average, "f", 1),
            order=lambda one: one.average,
            least=110,
            numeric=True,
            leaves=3,
        ),
    )


def _row(label: str, value: str) -> ValueRow:
    row = ValueRow()
    row.say(label, value)
    return row
