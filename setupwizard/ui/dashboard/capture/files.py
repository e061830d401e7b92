"""Opening a conversation that was saved, and saving the one that is shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.capture.files import Capture, open_capture, save_bytes, save_capture
from setupwizard.capture.report import Story as ReportStory
from setupwizard.capture.report import html_report
from setupwizard.ui.dashboard.capture.filters import CaptureFilters
from setupwizard.ui.dashboard.capture.paper import pdf_report
from setupwizard.ui.dashboard.capture.story import Story
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.toast import Toast

Write = Callable[[Path], None]


class CaptureFiles(QObject):
    """`opened` carries what was read (`capture.files.Opened`), `failed` the `Problem`; `saved`:
    it is in a file now. `name`: of the file that was opened last.
    """

    opened = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, page: QWidget, server: Server, story: Story, filters: CaptureFilters
    ) -> None:
        super().__init__(page)
        self._page, self._server = page, server
        self._story, self._filters, self.name = story, filters, ""

    def ask_which(self, open_file: Callable[[str], None]) -> None:
        dialog = FileDialog(self._page.window(), self.tr("Open a recording"), open_file)
        dialog.for_opening(self.tr("Recordings"), "*.pcapng *.pcap *.cap").open()

    def open(self, path: str) -> None:
        self.name = Path(path).name
        task = self._server.locally(open_capture, Path(path))
        task.succeeded.connect(self.opened)
        task.failed.connect(self.failed)

    def ask_what_to_save(self, button: QWidget) -> None:
        menu = Menu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, name, write in (
            (
                self.tr("For Wireshark, with passwords that travelled in clear…"),
                self.tr("conversation.pcapng"),
                self.write_capture,
            ),
            (
                self.tr("As a page for a class, without passwords…"),
                self.tr("conversation.html"),
                self.write_report,
            ),
            (
                self.tr("As PDF for a class, without passwords…"),
                self.tr("conversation.pdf"),
                self.write_pdf,
            ),
        ):
            action = menu.addAction(words)
            action.setEnabled(write != self.write_capture or bool(self._story.packets))
            action.triggered.connect(partial(self._ask_where, name, write))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_where(self, name: str, write: Write, _: bool = False) -> None:
        take = partial(self._write, write)
        title = self.tr("Save the conversation")
        FileDialog(self._page.window(), title, take).for_saving(name).open()

    def _write(self, write: Write, path: str) -> None:
        task = self._server.locally(write, Path(path))
        task.succeeded.connect(partial(self._written, Path(path).name))
        task.failed.connect(self.failed)

    @Slot(str, object)
    def _written(self, name: str, _: object) -> None:
        Toast(self._page.window(), self.tr("Saved as {name}").format(name=name))
        self.saved.emit()

    def write_capture(self, path: Path) -> None:
        """What travelled, as it is: passwords that were not encrypted too."""
        story = self._story
        capture = Capture(story.packets, dict(story.parties), story.keys)
        save_capture(path, capture, speech())

    def _reported(self) -> ReportStory:
        """What is chosen at the moment."""
        return ReportStory(self._story.chosen(self._filters.choice), dict(self._story.parties))

    def write_report(self, path: Path) -> None:
        html = html_report(self._reported(), speech(), reveal=self._story.reveal)
        save_bytes(path, html.encode())

    def write_pdf(self, path: Path) -> None:
        save_bytes(path, pdf_report(self._reported(), speech(), reveal=self._story.reveal))
