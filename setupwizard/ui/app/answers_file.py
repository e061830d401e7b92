"""Answers that were saved in a file, for a server that this computer did not set up."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.engine.answers_file import AnswersRefusedError, load_answers
from setupwizard.model.answers import Answers
from setupwizard.model.draft import sections
from setupwizard.model.problems import SetupError
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import speech


class AnswersFile(QObject):
    """`refused` carries the `Problem` of a file that cannot be used."""

    loaded = Signal()
    refused = Signal(object)

    def __init__(self, window: QWidget, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._server = window, server

    @Slot()
    def ask(self) -> None:
        dialog = FileDialog(self._window, self.tr("Load the answers"), self.load)
        dialog.for_opening("answers.toml", "*.toml").open()

    @Slot(str)
    def load(self, path: str) -> None:
        """How the server is reached stays as it was: it answers."""
        try:
            answers = load_answers(Path(path))
        except AnswersRefusedError as error:
            why = (f"{field}: {speech().field(code, told)}" for field, code, told in error.reasons)
            self.refused.emit(replace(error.problem, detail="\n".join(why)))
            return
        except SetupError as error:
            self.refused.emit(error.problem)
            return
        self._keep(answers)
        self.loaded.emit()

    def _keep(self, answers: Answers) -> None:
        raw = answers.model_dump(mode="json")
        self._server.draft.language = answers.language
        kept = {name: raw[name] for name in sections() if name != "host"}
        self._server.take(kept, self._server.secrets)
