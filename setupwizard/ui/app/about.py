"""What this program is, what it is made of, and whether it asks for newer versions."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QWidget

from setupwizard import __version__
from setupwizard.files import shipped
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import LogWell
from setupwizard.ui.widgets.column import Column, Footer
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.top_bar import TopBar

LIST = "licences.txt"
"""Made with the packages; a checkout has none, and its libraries their own."""

END_OF_LIST = "\n\n"


class AboutPage(QWidget):
    """`asks_for_updates`: there is somebody who could be asked."""

    stage = "about"
    """As the guide calls this page."""
    left = Signal()

    def __init__(self, settings: Settings, *, practice: bool, asks_for_updates: bool) -> None:
        super().__init__()
        self._settings = settings
        self.top = TopBar(practice=practice)
        self.title, self.lead = Text("", "title"), Text("", "lead", "muted")
        self._updates = Tick()
        self._updates.set_checked(settings.updates)
        self._updates.setVisible(asks_for_updates)
        self._updates.toggled.connect(self._keep)
        self._heading, self._free = Text("", "heading"), Text("", "body")
        self._parts, self._words = LogWell(), Button("link", "folder")
        self._file = _licences()
        self._parts.setVisible(self._file is not None)
        self._words.setVisible(self._file is not None)
        if self._file is not None:
            table = self._file.read_text(encoding="utf-8").partition(END_OF_LIST)[0]
            self._parts.setPlainText(table)
        self._words.clicked.connect(self._open)
        self._back = Button("", "left")
        self._back.clicked.connect(self.left)
        content = vbox(
            self.title,
            self.lead,
            SPACE["m"],
            self._updates,
            SPACE["m"],
            self._heading,
            self._free,
            self._parts,
            hbox(self._words, None),
            None,
        )
        self.setLayout(
            vbox(self.top, (Column(content), 1), Footer(hbox(self._back, None)), gap="0")
        )
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.say(self.tr("This program, version {version}").format(version=__version__))
        self.lead.say(
            self.tr(
                "It sets up and manages Openfire, a chat server, on a server of yours. It is "
                "not made by Openfire’s own developers."
            )
        )
        self._updates.say(
            self.tr("Look once a day for a newer version"),
            self.tr(
                "I ask github.com for the number of the newest version and send nothing about you. "
                "I tell you of it and never install it myself."
            ),
        )
        self._heading.say(self.tr("Free software"))
        self._free.say(
            self.tr(
                "You may use, study, share and change this program under the Apache License 2.0. "
                "It contains Qt and PySide under the LGPL 3, whose files you may replace by your "
                "own, and the work of many others, each under its own licence:"
            )
            if self._file is not None
            else self.tr(
                "You may use, study, share and change this program under the Apache License 2.0. "
                "It uses Qt and PySide under the LGPL 3 and other libraries, whose licences lie "
                "beside them where this program was started from."
            )
        )
        self._parts.setAccessibleName(self.tr("Libraries and their licences"))
        self._words.say(self.tr("Read the licences"))
        self._back.say(self.tr("Back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def settle_focus(self) -> None:
        self._back.setFocus()

    def _keep(self, updates: bool) -> None:
        self._settings.updates = updates

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))


def _licences() -> Path | None:
    try:
        return shipped(LIST)
    except FileNotFoundError:
        return None
