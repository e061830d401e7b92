"""Files the person takes along: the answers, the sheet to hand over, a report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from setupwizard.model.answers import Answers
from setupwizard.ui.i18n import language
from setupwizard.ui.widgets.toast import Toast
from setupwizard.ui.wizard.setup import Setup

if TYPE_CHECKING:  # printing is rare
    from PySide6.QtPrintSupport import QPrintDialog

    from setupwizard.ui.report import Evidence


class Saving(QObject):
    """Of one set-up. `evidence` is what a report is about, asked when it is written."""

    def __init__(self, window: QWidget, setup: Setup, evidence: Callable[[], "Evidence"]) -> None:
        super().__init__(setup)
        self._window, self._setup, self._evidence = window, setup, evidence
        setup.pages.review.save_wanted.connect(self._save_answers)
        setup.pages.new_directory.example_wanted.connect(self._save_example)
        setup.pages.finished.save_wanted.connect(self._save_sheet)
        setup.pages.finished.print_wanted.connect(self._print_sheet)
        for page in setup.pages.all():
            page.problem.report_wanted.connect(self.save_report)

    def _ask_where(self, title: str, name: str, write: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self.write, write))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write(self, writer: Callable[[str], None], path: str) -> None:
        """Say whether it was saved; where it cannot be, what to do instead."""
        try:
            writer(path)
        except OSError:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self._window, said, failed=True)
        else:
            Toast(self._window, self.tr("Saved as {name}").format(name=Path(path).name))

    def _answers(self) -> Answers | None:
        return self._setup.answers()[0]

    @Slot()
    def _save_answers(self) -> None:
        self._ask_where(self.tr("Save the answers"), "answers.toml", self.write_answers)

    def write_answers(self, path: str) -> None:
        from setupwizard.engine.answers_file import dump_answers

        answers = self._answers()
        if answers is not None:
            Path(path).write_text(dump_answers(answers, language.code), encoding="utf-8")

    @Slot()
    def _save_example(self) -> None:
        name = self.tr("people.csv")
        self._ask_where(self.tr("Save the example"), name, self.write_example)

    def write_example(self, path: str) -> None:
        from setupwizard.texts.people_file import example_csv

        Path(path).write_bytes(example_csv(language.code))

    @Slot()
    def _save_sheet(self) -> None:
        name = self.tr("chat-{server}.pdf").format(server=self._setup.draft.title)
        self._ask_where(self.tr("Save the sheet"), name, self.write_sheet)

    def write_sheet(self, path: str) -> None:
        from setupwizard.ui.handover import write_pdf

        answers = self._answers()
        if answers is not None:
            write_pdf(answers, path)

    @Slot()
    def _print_sheet(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        dialog = QPrintDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self._window)
        dialog.finished.connect(partial(self._print, dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)

    def _print(self, dialog: "QPrintDialog", result: int) -> None:
        from setupwizard.ui.handover import Handover

        answers = self._answers()
        if answers is not None and result == QDialog.DialogCode.Accepted:
            Handover().document(answers).print_(dialog.printer())

    @Slot()
    def save_report(self) -> None:
        self._ask_where(self.tr("Save a report"), "report.txt", self.write_report)

    def write_report(self, path: str) -> None:
        from setupwizard.ui.report import report

        Path(path).write_text(report(self._evidence()), encoding="utf-8")
