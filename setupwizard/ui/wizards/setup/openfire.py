"""Page: which Openfire, and where it comes from."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from setupwizard.model.events import Note
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.openfire.local_archive import read_archive
from setupwizard.ui.server.named_file import NamedFile, typed_path
from setupwizard.ui.widgets.at_fault import at_fault
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Fold
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.tokens import SPACE

RECOMMENDED = "5.1.1"
OLDEST = (4, 6, 2)
RELEASE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){2}")

Warnings = Callable[[str], Sequence[Note]]


def no_warnings(_: str) -> Sequence[Note]:
    return ()


class OpenfirePage(FormPage):
    stage = section = "openfire"
    here = Action.GO_TO_OPENFIRE

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[str, ...] = (RECOMMENDED,)
        self._warnings: Warnings = no_warnings
        self._unreachable = False
        self._version = Select()
        self._source = Choice(("server", "computer", "file"), recommended="server")
        self._file, self._choose = Edit(), Button("", "folder")
        self._memory = Edit(width=160)
        self._warning = Callout("warn")
        self._version_field = self.bind("version", Field(self._version))
        self._file_field = self.bind("file", Field(self._file, self._choose))
        self._memory_field = Field(self._memory)
        self._fold = Fold(self._memory_field)
        self.bind("memory", self._memory_field, self._fold)
        self._source.chosen.connect(self._arrange)
        self._choose.clicked.connect(self._choose_file)
        self.named_file = NamedFile(self, self._named, read_archive)
        self.compose(
            self._version_field,
            SPACE["m"],
            self._warning,
            SPACE["m"],
            self._source,
            SPACE["m"],
            self._file_field,
            SPACE["s"],
            self._fold,
        )
        self._offer()
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Openfire"))
        self.lead.say(
            self.tr("This is the program that carries the messages. Which version, and where from?")
        )
        help_ = self.tr("The newest one is the safest choice.")
        if self._unreachable:
            help_ = self.tr("I could not get the list of versions, so I offer the usual one.")
        self._version_field.say(self.tr("Version"), help_)
        self._offer()
        self._source.say(
            "server",
            self.tr("The server downloads it"),
            self.tr("Straight from the project, and checked against its published checksum."),
            self.tr("Recommended"),
        )
        self._source.say(
            "computer",
            self.tr("This computer downloads it"),
            self.tr("For a server without access to the internet: I send it the file."),
        )
        self._source.say(
            "file",
            self.tr("I have the file"),
            self.tr("The tar.gz file you downloaded yourself, for example openfire_5_1_1.tar.gz."),
        )
        self._file_field.say(self.tr("File"))
        self._choose.say(self.tr("Choose file…"))
        self._fold.say(self.tr("Advanced settings"))
        self._memory_field.say(
            self.tr("Memory for Openfire, in MB"),
            self.tr("0: I choose it, a quarter of the server’s memory and at most 2048 MB."),
        )
        self._say_warning()
        super().retranslate()

    def _offer(self) -> None:
        words = {
            version: self.tr("{version} (recommended)").format(version=version)
            if version == RECOMMENDED
            else version
            for version in self._versions
        }
        self._version.offer(list(words.items()))

    def offer(self, versions: Sequence[str], warnings: Warnings) -> None:
        """The published releases, newest first, and what is known to be wrong with one."""
        usable = [v for v in versions if tuple(map(int, v.split("."))) >= OLDEST]
        version = self._version.chosen()
        self._versions = tuple(dict.fromkeys([RECOMMENDED, *usable, version]))
        self._warnings = warnings
        self._unreachable = False
        self.retranslate()
        self._version.choose(version)
        self.edited()

    def set_unreachable(self, warnings: Warnings) -> None:
        """The list of releases could not be had."""
        self._unreachable, self._warnings = True, warnings
        self.retranslate()

    def mark(self, problem: Problem) -> None:
        """A release that could not be chosen for want of the list is taken from the file."""
        found = problem.params.get("found", "")
        if problem.code is Code.ARCHIVE_OTHER_VERSION and self._unlisted(found):
            self.load(self.raw() | {"version": found})
        else:
            super().mark(problem)

    def _unlisted(self, version: str) -> bool:
        """It can be set up here, and nobody could choose it."""
        usable = RELEASE.fullmatch(version) and tuple(map(int, version.split("."))) >= OLDEST
        return bool(usable) and version not in self._versions

    def raw(self) -> dict[str, Any]:
        return {
            "version": self._version.chosen(),
            "source": self._source.value,
            "file": typed_path(self._file.text()),
            "memory": self._memory.text() or "0",
        }

    def load(self, raw: Mapping[str, Any]) -> None:
        version = str(raw.get("version", RECOMMENDED))
        if version not in self._versions:
            self._versions = (*self._versions, version)
            self._offer()
        self._version.choose(version)
        self._source.take(str(raw.get("source", "server")))
        self._file.fill(str(raw.get("file", "")))
        self._memory.fill(str(raw.get("memory", 0)))
        self._arrange()

    def send_from_here(self) -> None:
        """The server cannot download it: this computer does."""
        self.load(self.raw() | {"source": "computer"})

    def _arrange(self) -> None:
        self._file_field.setVisible(self._source.value == "file")
        self.edited()

    def edited(self) -> None:
        self.named_file.edited()
        self._say_warning()
        super().edited()

    def _say_warning(self) -> None:
        notes = self._warnings(self._version.chosen())
        self._warning.setVisible(bool(notes))
        if notes:
            said = " ".join(speech().note(note) for note in notes)
            self._warning.say(self.tr("This version has known security flaws"), said)

    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Choose the Openfire file"), self._take_file)
        dialog.for_opening("openfire_*.tar.gz", "*.tar.gz").open()

    def _take_file(self, path: str) -> None:
        self._file.fill(path)
        self.named_file.look_again()

    def _named(self) -> tuple[Path, str] | None:
        """The file, and which release it has to be."""
        path = typed_path(self._file.text())
        if self._source.value != "file" or not path:
            return None
        return Path(path).expanduser(), self._version.chosen()

    def reason(self) -> str:
        """A file is no answer before it was seen, nor one that cannot be used."""
        if self._blamed is not None and at_fault(self._blamed) == "file":
            return self.tr("Please choose another file, or another way")
        looking = self.tr("I am looking at the file…") if self.named_file.unseen else ""
        return super().reason() or looking

    @property
    def major(self) -> int:
        return int(self._version.chosen().split(".")[0])

    def summary(self) -> str:
        sentences = {
            "server": self.tr("Openfire {version}, which the server downloads."),
            "computer": self.tr("Openfire {version}, which this computer downloads and sends."),
            "file": self.tr("Openfire {version}, from your file."),
        }
        return sentences[self._source.value].format(version=self._version.chosen())

    def answer(self) -> str:
        return self._version.chosen()
