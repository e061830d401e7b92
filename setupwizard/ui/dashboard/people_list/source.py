"""Where a list of people comes from: a file, or what was copied from a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication

from setupwizard.model.problems import Problem
from setupwizard.texts.people_file import example_csv
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.toast import Toast


class ListSource(Card):
    """`chosen` carries the bytes and what they are called."""

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._file, self._paste = Button("primary", "users"), Button("", "copy")
        self._example, self._back = Button("", "download"), Button("quiet")
        self._spoken, self._refused = Tick(), Callout("fail")
        self._refused.hide()
        buttons = SideBySide(self._file, self._paste, self._example, shares=(0, 0, 0), gap="s")
        super().__init__(
            self._title, self._lead, self._spoken, buttons, self._refused,
            SideBySide(self._back, shares=(0,)), None,
        )  # fmt: skip
        self._file.clicked.connect(self._ask_file)
        self._paste.clicked.connect(self._take_copied)
        self._example.clicked.connect(self._ask_example)
        self._back.clicked.connect(self.left)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def spoken(self) -> bool:
        """Passwords that can be told over the telephone."""
        return self._spoken.is_checked()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def settle_focus(self) -> None:
        self._file.setFocus()

    @Slot()
    def _ask_file(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Choose the list"), self.take_file)
        dialog.for_opening("CSV", "*.csv *.txt *.tsv").open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        try:
            data = Path(path).read_bytes()
        except OSError:
            said = self.tr("I cannot read this file. Choose another one.")
            Toast(self.window(), said, failed=True)
        else:
            self.chosen.emit(data, Path(path).name)

    @Slot()
    def _take_copied(self) -> None:
        text = QGuiApplication.clipboard().text()
        self.chosen.emit(text.encode(errors="replace"), self.tr("what was copied"))

    @Slot()
    def _ask_example(self) -> None:
        title = self.tr("Save the example")
        FileDialog(self.window(), title, self.save_example).for_saving(self.tr("people.csv")).open()

    @Slot(str)
    def save_example(self, path: str) -> None:
        try:
            Path(path).write_bytes(example_csv(language.code))
        except OSError:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self.window(), said, failed=True)
        else:
            Toast(self.window(), self.tr("Saved as {name}").format(name=Path(path).name))

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("Bring a list of people"))
        self._lead.say(
            self.tr(
                "A CSV file from your school’s program or a spreadsheet, one person per line, with "
                "the names of the columns in the first line. Nothing is changed before you have "
                "seen what happens to everybody."
            )
        )
        self._file.say(self.tr("Choose a file…"))
        self._paste.say(self.tr("Take what I have copied"))
        self._example.say(self.tr("Save an example…"))
        self._spoken.say(
            self.tr("Passwords that can be told over the telephone"),
            self.tr("Syllables instead of letters and figures, for whoever has none in the list."),
        )
        self._back.say(self.tr("Back to the users"))
