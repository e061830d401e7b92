"""Page: the people for a directory that is yet to be made, from a table they are in."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from setupwizard.directory.people_file import PeopleRefusedError, PeopleTable, read_people_file
from setupwizard.directory.people_row import PASSWORD_SHORTEST, refused_password
from setupwizard.model.answers import FieldProblem
from setupwizard.model.problems import Action, Problem
from setupwizard.ui.server.named_file import NamedFile, typed_path
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Row, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.persons import Heads, PersonRow
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

SHOWN, LINES = 5, 12
"""How many people, and how many lines that cannot be taken, are shown."""

REFUSED = {"short": "password-too-short", "long": "string_too_long", "letters": "control-character"}
"""Codes of `texts.fields` for what `refused_password` says."""


def read(path: str) -> PeopleTable | PeopleRefusedError:
    """The table, or what is wrong with its lines. Raises `SetupError` where it is no table."""
    try:
        return read_people_file(Path(path).expanduser())
    except PeopleRefusedError as error:
        return error


class NewDirectoryPage(FormPage):
    """Pending until the table was read."""

    stage = "new_directory"
    section = "ldap"
    here = Action.GO_TO_DIRECTORY
    example_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._domain = ""
        self.table: PeopleTable | None = None
        self._refused: PeopleRefusedError | None = None
        self._file = Edit()
        self._choose, self._example = Button("", "users"), Button("quiet", "download")
        self._file_field = self.bind("people_file", Field(self._file, self._choose))
        self._password = Edit(secret=True)
        self._password_field = self.bind("people_password", Field(self._password))
        self._count, self._wrong_title = Text("", "heading"), Text("", "heading")
        self._list, self._wrong = RowList(), RowList()
        self._ignored = Callout("info")
        self.named_file = NamedFile(self, self._named, read)
        self.named_file.accepted.connect(self.set_read)
        self._file.textChanged.connect(self._forget)
        self._choose.clicked.connect(self._choose_file)
        self._example.clicked.connect(self.example_wanted)
        self.compose(
            self._file_field,
            SPACE["s"],
            hbox(self._example, None, margins=(-8, 0, 0, 0)),
            SPACE["m"],
            self._password_field,
            SPACE["l"],
            self._wrong_title,
            SPACE["s"],
            self._wrong,
            self._count,
            SPACE["s"],
            self._list,
            SPACE["m"],
            self._ignored,
        )
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("New directory"))
        self.lead.say(
            self.tr("I create it on the chat server, with the people in a table you provide.")
        )
        self._file_field.say(
            self.tr("Table of people"),
            self.tr("A CSV file, as Excel and LibreOffice save it: one person per line."),
        )
        self._choose.say(self.tr("Choose file…"))
        self._example.say(
            self.tr("Save an example to fill in…"), self.tr("A table with the right columns")
        )
        self._fill()
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        return {"people_file": typed_path(self._file.text())}

    def _named(self) -> tuple[str] | None:
        path = typed_path(self._file.text())
        return (path,) if path else None

    def edited(self) -> None:
        self.named_file.edited()
        super().edited()

    def reason(self) -> str:
        looking = self.tr("I am reading the table…") if self.named_file.unseen else ""
        return super().reason() or looking

    def load(self, raw: Mapping[str, Any]) -> None:
        self._file.fill(str(raw.get("people_file", "")))
        self.edited()

    def secrets(self) -> dict[str, str]:
        return {"people_password": self._password.text() if self._asks_password() else ""}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("people_password", ""))

    def own_problems(self) -> list[FieldProblem]:
        if not self._file.text():
            return [FieldProblem(field="people_file", code="missing")]
        if not self._asks_password():
            return []
        if not self._password.text():
            return [FieldProblem(field="people_password", code="missing")]
        why = refused_password(self._password.text())
        params = {"value": str(PASSWORD_SHORTEST), "max_length": "128"}
        code = REFUSED.get(why, "")
        return [FieldProblem(field="people_password", code=code, params=params)] if code else []

    def _asks_password(self) -> bool:
        return self.table is not None and not self.table.all_have_passwords

    def set_domain(self, domain: str) -> None:
        if domain != self._domain:
            self._domain = domain
            self._fill()

    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Choose the table of people"), self.take_file)
        dialog.for_opening("CSV", "*.csv *.txt").open()

    def take_file(self, path: str) -> None:
        self._file.fill(path)
        self.named_file.look_again()

    def _forget(self) -> None:
        self.table = self._refused = None
        self._fill()

    def set_read(self, found: PeopleTable | PeopleRefusedError) -> None:
        """What was in it."""
        self.table = found if isinstance(found, PeopleTable) else None
        self._refused = found if isinstance(found, PeopleRefusedError) else None
        self._fill()
        self.check()

    def _fill(self) -> None:
        lines = self._refused.lines if self._refused else ()
        people = self.table.people if self.table else ()
        for widget in (self._wrong_title, self._wrong):
            widget.setVisible(bool(lines))
        for widget in (self._count, self._list):
            widget.setVisible(bool(people))
        self._wrong_title.say(
            self.tr("%Ln line(s) of the table have to be corrected:", "", len(lines))
        )
        self._wrong.put([self._line(speech().note(note)) for note in lines[:LINES]])
        self._count.say(self._count_words())
        heads = Heads()
        heads.say(self.tr("Name and address in the chat"), self.tr("E-mail"))
        rows: list[QWidget] = [
            PersonRow(
                person.name,
                f"{person.user}@{self._domain}",
                person.email or self.tr("Without e-mail"),
            )
            for person in people[:SHOWN]
        ]
        self._list.put([heads, *rows])
        ignored = self.table.ignored if self.table else ()
        self._ignored.setVisible(bool(ignored))
        self._ignored.say(
            self.tr("I do not know these columns, so I leave them out"), ", ".join(ignored)
        )
        self._password_field.setVisible(self._asks_password())
        without = sum(not person.password for person in people)
        self._password_field.say(
            self.tr("First password for people without one"),
            self.tr("%Ln person(s) will get it. At least 8 characters.", "", without),
        )

    def _count_words(self) -> str:
        if self.table is None:
            return ""
        return self.tr(
            "I have read %Ln person(s). Here are some of them:", "", len(self.table.people)
        )

    def _line(self, words: str) -> Row:
        row = Row(Icon("warn", "warn"), role="body")
        row.say(words)
        return row

    def show_problem(self, problem: Problem) -> None:
        self._forget()
        super().show_problem(problem)

    @property
    def pending(self) -> bool:
        return self.table is None

    def pending_words(self) -> str:
        return self.tr("Read the table")

    def busy_words(self) -> str:
        return self.tr("I am reading the table…")

    def problem_title(self) -> str:
        return self.tr("I cannot use this table")

    def answer(self) -> str:
        return number(len(self.table.people)) if self.table else ""
