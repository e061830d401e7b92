"""Files the person takes along: the answers, the sheet to hand over, a report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.accounts.invitation import Invitation
from setupwizard.engine.answers_file import dump_answers
from setupwizard.model.answers import Answers
from setupwizard.texts.people_file import example_csv
from setupwizard.ui.app.printing import print_pages
from setupwizard.ui.invitations.paper import (
    paint_sheets,
    pdf,
    print_invitations,
    save_each,
    save_in_one,
)
from setupwizard.ui.invitations.sheets import Sheets
from setupwizard.ui.server.report import Evidence, report
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.toast import Toast
from setupwizard.ui.wizards.accounts.invitations import InvitationsPage
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.accounts.wizard import AccountsWizard
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage
from setupwizard.ui.wizards.setup.review import ReviewPage
from setupwizard.ui.wizards.setup.wizard import SetupWizard

MANY = 50
"""Invitations from which on it is said that they are being made: half a second's worth."""


class SaveDialogs(QObject):
    """Of one server. `evidence` is what a report is about, asked when it is written."""

    def __init__(
        self, window: QWidget, server: Server, evidence: Callable[[], Evidence], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._server, self._evidence = window, server, evidence
        self.sheets = Sheets(server, self)

    def connect_setup(self, wizard: SetupWizard) -> None:
        pages = wizard.pages
        pages.of(ReviewPage).save_wanted.connect(self._save_answers)
        pages.of(NewDirectoryPage).example_wanted.connect(self._save_example)
        pages.of(FinishedPage).save_wanted.connect(self._save_sheet)
        pages.of(FinishedPage).print_wanted.connect(self._print_sheet)
        pages.of(FinishedPage).outside.found.connect(self.sheets.learn)
        self.sheets.known.connect(pages.of(FinishedPage).show_way)

    def connect_accounts(self, wizard: AccountsWizard) -> None:
        wizard.pages.of(WhoPage).example_wanted.connect(self._save_example)
        wizard.invitations_ready.connect(self.sheets.look)
        self._invited = page = wizard.pages.of(InvitationsPage)
        page.save_wanted.connect(partial(self.sheets.once_known, self._ask_where_invitations))
        page.save_each_wanted.connect(partial(self.sheets.once_known, self._ask_folder))
        page.print_wanted.connect(partial(self.sheets.once_known, self._print_invitations))

    def _ask_where(self, title: str, name: str, write: Callable[[str], None]) -> None:
        self._ask_for(title, name, partial(self.write, write))

    def _ask_for(self, title: str, name: str, take: Callable[[str], None]) -> None:
        FileDialog(self._window, title, take).for_saving(name).open()

    def write(self, writer: Callable[[str], None], path: str) -> None:
        """Say whether it was saved; where it cannot be, what to do instead."""
        try:
            writer(path)
        except OSError:
            self._say_refused()
        else:
            Toast(self._window, self.tr("Saved as {name}").format(name=Path(path).name))

    def _answers(self) -> Answers | None:
        return self._server.answers()[0]

    @Slot()
    def _save_answers(self) -> None:
        self._ask_where(self.tr("Save the answers"), "answers.toml", self.write_answers)

    def write_answers(self, path: str) -> None:
        answers = self._answers()
        if answers is not None:
            Path(path).write_text(dump_answers(answers, language.code), encoding="utf-8")

    @Slot()
    def _save_example(self) -> None:
        name = self.tr("people.csv")
        self._ask_where(self.tr("Save the example"), name, self.write_example)

    def write_example(self, path: str) -> None:
        Path(path).write_bytes(example_csv(language.code))

    @Slot()
    def _save_sheet(self) -> None:
        self.sheets.once_known(self._ask_where_sheet)

    def _ask_where_sheet(self) -> None:
        name = self.tr("chat-{server}.pdf").format(server=self._server.name)
        self._ask_where(self.tr("Save the sheet"), name, self.write_sheet)

    def write_sheet(self, path: str) -> None:
        Path(path).write_bytes(pdf(self.sheets.for_everybody(), self._server.name))

    @Slot()
    def _print_sheet(self) -> None:
        self.sheets.once_known(self._print_for_everybody)

    def _print_for_everybody(self) -> None:
        print_pages(self._window, partial(paint_sheets, sheets=self.sheets.for_everybody()))

    def _ask_where_invitations(self) -> None:
        name = self.tr("invitations-{server}.pdf").format(server=self._server.name)
        self._ask_for(self.tr("Save the invitations"), name, self.write_invitations)

    @property
    def invitations(self) -> list[tuple[Invitation, str]]:
        """Of everybody, each with its language."""
        return [(self.sheets.invitation(one), code) for one, code in self._invited.invited]

    def write_invitations(self, path: str) -> None:
        file = Path(path)
        self._hand_out(
            self.tr("Saved as {name}").format(name=file.name), save_in_one, file, self._server.name
        )

    def _hand_out(self, done: str, work: Callable[..., bool], *args: object) -> None:
        """On a thread: for a whole school it takes its time. `done` is said when it has worked."""
        invited = self.invitations
        if len(invited) > MANY:
            Toast(self._window, self.tr("I am making %Ln invitation(s)…", "", len(invited)))
        task = self._server.locally(work, invited, *args)
        task.succeeded.connect(partial(self._handed_out, done))

    def _handed_out(self, done: str, worked: object) -> None:
        if not worked:
            self._say_refused()
            return
        self._invited.handed_out = True
        if done:
            Toast(self._window, done)

    def _say_refused(self) -> None:
        said = self.tr("I cannot save there. Choose another folder.")
        Toast(self._window, said, failed=True)

    def _ask_folder(self) -> None:
        title = self.tr("Save the invitations in a folder")
        FileDialog(self._window, title, self.write_each).for_folder().open()

    def write_each(self, path: str) -> None:
        folder = Path(path)
        self._hand_out(self.tr("Saved in {name}").format(name=folder.name), save_each, folder)

    def _print_invitations(self) -> None:
        print_pages(self._window, partial(self._hand_out, "", print_invitations))

    @Slot()
    def save_report(self) -> None:
        self._ask_where(self.tr("Save a report"), "report.txt", self.write_report)

    def write_report(self, path: str) -> None:
        typed = [edit.text() for edit in self._window.findChildren(Edit) if edit.is_secret]
        Path(path).write_text(report(self._evidence(), typed), encoding="utf-8")
