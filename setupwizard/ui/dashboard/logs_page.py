"""What Openfire, its service and its database write down, as it happens."""

from pathlib import Path, PurePosixPath

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from setupwizard.admin.log_entries import Level, LogPart
from setupwizard.admin.logs import (
    DATABASE,
    OPENFIRE,
    SERVICE,
    LogSource,
    download_log,
    follow_log,
    log_sources,
)
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.log_view import LogView
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import SideBySide, hbox, vbox
from setupwizard.ui.widgets.plane import Hairline, Plane
from setupwizard.ui.widgets.table.search_edit import SearchEdit
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.toast import Toast

PAUSE = 250
"""Milliseconds after the last key until what was typed is looked for."""

WIDTH = 20
"""Letters of what is chosen that can be read."""

LEVELS = (Level.ERROR, Level.WARNING, Level.INFO, Level.TRACE)


class LogsPage(AreaPage):
    """Follows for as long as it is looked at: on the server nothing goes on otherwise."""

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._sources: dict[str, LogSource] = {}
        self._task: Task | None = None
        self._source, self._level = Select(), Select()
        self._search, self._whole = SearchEdit(), Tick()
        self._pause, self._save = Button("", "stop"), Button("", "download")
        self._view, self._count = LogView(), Text("", "small", "muted")
        for select in (self._source, self._level):
            select.setMinimumContentsLength(WIDTH)
        self._paused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._connect()
        card = Plane()
        foot = hbox((self._count, 1), self._whole, margins=(16, 6, 12, 6))
        card.setLayout(vbox((self._view, 1), Hairline(), foot, gap="0", margins=(8, 8, 1, 1)))
        bar = SideBySide(self._source, self._level, self._search, shares=(2, 2, 3), gap="s")
        self.fill(bar, (card, 1), tools=(self._pause, self._save))
        self.watch(log_sources, self._offer, arguments=context.login.without)

    def _connect(self) -> None:
        self._source.currentIndexChanged.connect(self._change_source)
        self._level.currentIndexChanged.connect(self._filter)
        self._search.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._filter)
        self._whole.toggled.connect(self._filter)
        self._pause.clicked.connect(self._flip_pause)
        self._save.clicked.connect(self._ask_where)

    # ------------------------------------------------------------------ which log

    def _offer(self, sources: tuple[LogSource, ...]) -> None:
        self._sources = {one.kind: one for one in sources}
        self._name_sources()
        self._save.setEnabled(bool(sources))
        self._follow()

    def _name_sources(self) -> None:
        self._source.offer([(kind, self._named(one)) for kind, one in self._sources.items()])

    def _named(self, source: LogSource) -> str:
        words = {
            OPENFIRE: self.tr("Openfire"),
            SERVICE: self.tr("Start and stop (systemd)"),
            DATABASE: self.tr("Database (PostgreSQL)"),
        }
        return words[source.kind]

    @property
    def _chosen(self) -> LogSource | None:
        return self._sources.get(self._source.chosen())

    @Slot()
    def _change_source(self) -> None:
        self._let_go()
        self._follow()

    # ------------------------------------------------------------------ following it

    def _follow(self) -> None:
        """From its end on, unless it is being followed."""
        source = self._chosen
        if self._task is not None or source is None or not self.isVisible():
            return
        self._view.forget()
        self._task = task = self.context.server.follow(follow_log, source)
        task.emitted.connect(self._take)
        task.failed.connect(self._failed)
        task.ended.connect(self._over)

    def _let_go(self) -> None:
        if self._task is not None:
            self._task.cancel.set()
            self._task = None

    @Slot(object)
    def _take(self, parts: tuple[LogPart, ...]) -> None:
        if self.sender() is self._task:
            self._view.take(parts)
            self._say_count()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if self.sender() is self._task and not self.context.link.refused(problem):
            Toast(self.window(), speech().problem(problem).cause, failed=True)

    @Slot(object)
    def _over(self, task: Task) -> None:
        if task is self._task:
            self._task = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self._let_go()
        super().hideEvent(event)

    # ------------------------------------------------------------------ what is shown of it

    @Slot()
    def _filter(self) -> None:
        self._view.least = Level(int(self._level.chosen() or Level.INFO))
        self._view.words, self._view.whole = self._search.text().strip(), self._whole.is_checked()
        self._view.show_again()

    @Slot()
    def _flip_pause(self) -> None:
        self._paused = not self._paused
        self._view.set_paused(self._paused)
        self._say_pause()

    def _say_pause(self) -> None:
        self._pause.say(self.tr("Go on") if self._paused else self.tr("Pause"))
        self._pause.set_icon("play" if self._paused else "stop")

    def _say_count(self) -> None:
        count = QLocale(language.code).toString(len(self._view.entries))
        self._count.say(self.tr("Entries kept in this window: {count}").format(count=count))

    # ------------------------------------------------------------------ all of it

    @Slot()
    def _ask_where(self) -> None:
        source = self._chosen
        if source is not None:
            name = PurePosixPath(source.file or f"{source.unit}.log").name
            FileDialog(self.window(), self.tr("Save the log"), self._bring).for_saving(name).open()

    @Slot(str)
    def _bring(self, path: str) -> None:
        if self._chosen is None:
            return
        self._save.setEnabled(False)
        task = self.context.server.ask_stoppably(download_log, self._chosen, Path(path))
        task.succeeded.connect(self._brought)
        task.failed.connect(self._not_brought)

    @Slot(object)
    def _brought(self, size: int) -> None:
        self._save.setEnabled(True)
        words = self.tr("The log is saved: {size}")
        Toast(self.window(), words.format(size=QLocale(language.code).formattedDataSize(size)))

    @Slot(object)
    def _not_brought(self, problem: Problem) -> None:
        self._save.setEnabled(True)
        Toast(self.window(), speech().problem(problem).cause, failed=True)

    def retranslate(self) -> None:
        self.say(
            self.tr("Logs"),
            self.tr(
                "What Openfire writes down of itself, as it happens. Times are those of the server."
            ),
        )
        least = {
            Level.ERROR: self.tr("Errors only"),
            Level.WARNING: self.tr("Errors and warnings"),
            Level.INFO: self.tr("Everything but details"),
            Level.TRACE: self.tr("Everything"),
        }
        self._level.offer([(str(int(level)), least[level]) for level in LEVELS])
        if self._level.currentIndex() == 0 and self._view.least is Level.INFO:
            self._level.choose(str(int(Level.INFO)))
        self._name_sources()
        self._source.setAccessibleName(self.tr("Which log"))
        self._level.setAccessibleName(self.tr("How much of it"))
        self._view.setAccessibleName(self.tr("Entries of the log"))
        self._search.say(self.tr("Search in the log"))
        self._whole.say(self.tr("Show details"))
        self._save.say(self.tr("Save the whole log…"))
        self._say_pause()
        self._say_count()
