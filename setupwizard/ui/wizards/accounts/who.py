"""Page: for whom accounts are to be made, typed one by one or from a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from setupwizard.directory.people_file import PeopleRefusedError, PeopleTable
from setupwizard.model.problems import Action, Problem
from setupwizard.model.secret import Secret
from setupwizard.ui.server.named_file import typed_path
from setupwizard.ui.widgets.at_fault import at_fault
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Row, RowList
from setupwizard.ui.widgets.choice import RadioCard
from setupwizard.ui.widgets.choosing import CardRow
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.accounts.account_rows import AccountRows
from setupwizard.ui.wizards.accounts.fates import FateList

LINES = 12
"""Lines that cannot be taken, of those that are shown."""


class WhoPage(Page):
    """Always pending: what follows changes the server. `read_wanted`: another table was named."""

    stage = "who"
    here = Action.GO_TO_ADMIN
    read_wanted = Signal()
    example_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._domain = ""
        self._read: PeopleTable | None = None
        self._refused: PeopleRefusedError | None = None
        self._group = QButtonGroup(self)
        self._typed, self._from_file = RadioCard(self._group), RadioCard(self._group)
        self._typed.setChecked(True)
        self._rows = AccountRows()
        self._file, self._choose, self._example = Edit(), Button("", "users"), Button("quiet")
        self._file_field = Field(self._file, self._choose)
        self._wrong_title, self._wrong = Text("", "heading"), RowList()
        self._count, self._fates = Text("", "heading"), FateList()
        self._ignored = Callout("info")
        self._password = Edit(secret=True)
        self._password_field = Field(self._password)
        self._password_field.hide()
        self._connect()
        self.compose(
            CardRow(self._typed, self._from_file, gap="m"),
            SPACE["l"],
            self._rows,
            self._file_field,
            hbox(self._example, None, margins=(-8, 0, 0, 0)),
            SPACE["m"],
            self._wrong_title,
            SPACE["s"],
            self._wrong,
            self._count,
            SPACE["s"],
            self._fates,
            self._ignored,
            SPACE["m"],
            self._password_field,
        )
        self._fill()

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._edited)
        self._rows.edited.connect(self._edited)
        self._password.textChanged.connect(self._edited)
        self._file.textEdited.connect(self._forget)
        self._file.editingFinished.connect(self._file_named)
        self._choose.clicked.connect(self._choose_file)
        self._example.clicked.connect(self.example_wanted)

    def retranslate(self) -> None:
        self.title.say(self.tr("Accounts for people"))
        self.lead.say(
            self.tr(
                "I create an account for each person, and make an invitation that says what to "
                "type."
            )
        )
        self._typed.say(self.tr("Type them here"), self.tr("For a few people."))
        self._from_file.say(self.tr("From a table"), self.tr("For a class or a whole school."))
        self._file_field.say(
            self.tr("Table of people"),
            self.tr(
                "A CSV file, as Excel and LibreOffice save it: one person per line. Whoever has no "
                "user name there gets one made from their name."
            ),
        )
        self._choose.say(self.tr("Choose file…"))
        self._example.say(self.tr("Save an example to fill in…"))
        self._password_field.say(
            self.tr("Password of “admin”"), self.tr("The administrator creates the accounts.")
        )
        self._rows.retranslate()
        self._fates.retranslate()
        self._say_table()
        self._mark()

    # ------------------------------------------------------------------ what is asked

    @property
    def from_table(self) -> bool:
        return self._from_file.isChecked()

    @property
    def path(self) -> str:
        return typed_path(self._file.text())

    @property
    def table(self) -> PeopleTable | None:
        """Whom to make accounts for; None while it is not known, or not right."""
        if self.from_table:
            return self._read
        people = self._rows.people
        return PeopleTable(people) if people else None

    @property
    def password(self) -> str:
        """Of the administrator, where it was asked for."""
        return self._password.text() if not self._password_field.isHidden() else ""

    def ask_password(self) -> None:
        """It is not known, or not right."""
        self._password_field.show()
        self.changed.emit()

    def set_domain(self, domain: str) -> None:
        self._domain = domain

    def set_passwords(self, passwords: Mapping[str, Secret]) -> None:
        """Those that were made before, by user: whoever is typed again keeps theirs."""
        self._rows.set_passwords(passwords)

    def type_names(self, names: Sequence[str]) -> None:
        """As somebody would who types them here."""
        self._rows.type_names(names)

    # ------------------------------------------------------------------ a table

    @Slot()
    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Choose the table of people"), self.take_file)
        dialog.for_opening("CSV", "*.csv *.txt").open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        self._file.fill(path)
        self._forget()
        self.read_wanted.emit()

    @Slot()
    def _file_named(self) -> None:
        """Looked at as soon as it is named."""
        if self.path and self._read is None and self._refused is None:
            self.read_wanted.emit()

    @Slot()
    def _forget(self) -> None:
        self._read = self._refused = None
        self._edited()

    @Slot(object)
    def set_read(self, found: PeopleTable | PeopleRefusedError) -> None:
        self._read = found if isinstance(found, PeopleTable) else None
        self._refused = found if isinstance(found, PeopleRefusedError) else None
        self._edited()

    # ------------------------------------------------------------------ what is shown

    @Slot()
    def _edited(self) -> None:
        self.clear_problem()
        self._mark()
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        asks_file = self.from_table
        self._rows.setVisible(not asks_file)
        self._file_field.setVisible(asks_file)
        self._example.setVisible(asks_file)
        read = self._read if asks_file else None
        lines = self._refused.lines if self._refused and asks_file else ()
        for widget in (self._wrong_title, self._wrong):
            widget.setVisible(bool(lines))
        self._count.setVisible(read is not None)
        self._ignored.setVisible(bool(read and read.ignored))
        self._fates.put(read.people if read else (), self._domain)
        self._say_table()

    def _say_table(self) -> None:
        lines = self._refused.lines if self._refused else ()
        people = self._read.people if self._read else ()
        self._wrong_title.say(
            self.tr("%Ln line(s) of the table have to be corrected:", "", len(lines))
        )
        self._wrong.put([_line(speech().note(note)) for note in lines[:LINES]])
        self._count.say(self.tr("I have read %Ln person(s):", "", len(people)))
        self._ignored.say(
            self.tr("I do not know these columns, so I leave them out"),
            ", ".join(self._read.ignored if self._read else ()),
        )

    # ------------------------------------------------------------------ Next

    @property
    def pending(self) -> bool:
        return True

    def pending_words(self) -> str:
        if self.from_table and self._read is None:
            return self.tr("Read the table")
        table = self.table
        if table is None:
            return self.tr("Create the accounts")
        return self.tr("Create %Ln account(s)", "", len(table.people))

    def answer(self) -> str:
        return number(len(self.table.people)) if self.table else ""

    def busy_words(self) -> str:
        return self.tr("I am reading the table…")

    def problem_title(self) -> str:
        return self.tr("I cannot use this table")

    def reason(self) -> str:
        if self.from_table and not self.path:
            return self.tr("Choose the table first")
        if self._refused and self.from_table:
            return self.tr("Correct the table and choose it again")
        if not self.from_table and self._rows.fault:
            return self.tr("Please check: {field}").format(field=self._rows.fault)
        if not self.from_table and not self._rows.people:
            return self.tr("Type the name of somebody")
        if not self._password_field.isHidden() and not self._password.text():
            return self.tr("The password of “admin” is missing")
        return super().reason()

    def first(self) -> QWidget | None:
        return self._file if self.from_table else self._rows.first

    def show_problem(self, problem: Problem) -> None:
        self._read = None
        self._fill()
        super().show_problem(problem)
        self._mark()

    def _mark(self) -> None:
        """What is wrong with the table stands at its field, too."""
        problem = self.problem.problem
        of_file = problem is not None and at_fault(problem) == "people_file"
        self._file_field.set_error(speech().problem(problem).cause if problem and of_file else "")


def _line(words: str) -> Row:
    row = Row(Icon("warn", "warn"), role="body")
    row.say(words)
    return row
