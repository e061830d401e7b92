"""What the first page of Openfire's console shows, and right where that page is wrong."""

from PySide6.QtCore import QDateTime, QLocale

from setupwizard.admin.information import Information, server_information
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.copying import ValueRow, copy
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE

Pairs = list[tuple[str, str]]
MINUTE, HOUR, DAY = 60, 3600, 86400


class InformationPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._told: Information | None = None
        self._copy, self._again = Button("", "copy"), Button("", "restart")
        self._change = Button("", "settings")
        self._titles = tuple(Text("", "heading") for _ in range(3))
        self._lists = tuple(RowList() for _ in range(3))
        self._copy.clicked.connect(self._copy_all)
        self._again.clicked.connect(self.ask_again)
        self._change.clicked.connect(context.go_to("addresses"))
        items: list[object] = []
        for title, rows in zip(self._titles, self._lists, strict=True):
            items += [title, SPACE["s"], rows, SPACE["xl"]]
        self.compose(*items, tools=(self._copy, self._change, self._again))  # type: ignore[arg-type]
        self.watch(server_information, self._show, arguments=context.login.arguments)

    def _show(self, told: Information) -> None:
        self._told = told
        self._copy.setEnabled(True)
        for rows, pairs in zip(self._lists, self._groups(told), strict=True):
            rows.put([_row(*pair) for pair in pairs if pair[1]])

    def _groups(self, told: Information) -> tuple[Pairs, Pairs, Pairs]:
        status, locale = told.status, QLocale(language.code)
        process, openfire = status.process, status.openfire
        started = QDateTime(told.started).toLocalTime()  # type: ignore[call-overload]
        heap = process.heap if process else None
        memory = self.tr("{used} of {limit} MB")
        about_chat: Pairs = [
            (self.tr("Version"), status.version),
            (self.tr("Domain of the chat"), told.domain),
            (self.tr("Running since"), locale.toString(started, QLocale.FormatType.ShortFormat)),
            (self.tr("Running for"), self._lasting(process.seconds) if process else ""),
            (self.tr("Folder"), openfire.home if openfire else ""),
            (self.tr("Runs as"), process.user if process else ""),
        ]
        about_java: Pairs = [
            (self.tr("Java"), told.java),
            (self.tr("Application server"), told.application_server),
            (
                self.tr("Memory Java uses"),
                memory.format(used=heap.used, limit=heap.limit) if heap else "",
            ),
            (
                self.tr("Memory of the process"),
                self.tr("{used} MB").format(used=process.memory) if process else "",
            ),
        ]
        about_server: Pairs = [
            (self.tr("Name of the server"), told.host_name),
            (self.tr("System"), told.system),
            (self.tr("Language of Openfire"), told.locale),
            (self.tr("Time zone"), told.time_zone),
            (
                self.tr("Memory of the server"),
                self.tr("{free} of {total} MB free").format(
                    free=status.memory_available, total=status.memory
                ),
            ),
        ]
        return about_chat, about_java, about_server

    def _lasting(self, seconds: int) -> str:
        """The two largest units of it."""
        days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, seconds % HOUR // MINUTE
        words = self.tr("{minutes} min")
        if days:
            words = self.tr("{days} d {hours} h")
        elif hours:
            words = self.tr("{hours} h {minutes} min")
        return words.format(days=days, hours=hours, minutes=minutes)

    def _copy_all(self) -> None:
        if self._told is None:
            return
        pairs = [pair for group in self._groups(self._told) for pair in group if pair[1]]
        copy("\n".join(f"{label}: {value}" for label, value in pairs), self)

    def retranslate(self) -> None:
        self.say(
            self.tr("Server information"),
            self.tr("What Openfire’s console shows on its first page, and how the server is."),
        )
        words = (self.tr("Openfire"), self.tr("Java"), self.tr("The server"))
        for title, said in zip(self._titles, words, strict=True):
            title.say(said)
        self._copy.say(self.tr("Copy all"))
        self._copy.setEnabled(self._told is not None)
        self._change.say(self.tr("Change name or ports…"))
        self._again.say(self.tr("Look again"))
        if self._told is not None:
            self._show(self._told)


def _row(label: str, value: str) -> ValueRow:
    row = ValueRow()
    row.say(label, value)
    return row
