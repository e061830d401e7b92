"""Why a server of ours can only be looked at from here, and the way out where there is one."""

from PySide6.QtCore import Signal

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.tokens import SPACE


class UnknownAnswers(Callout):
    """`load_wanted`: the answers are in a file."""

    load_wanted = Signal()

    def __init__(self) -> None:
        self._load, self._looking_on = Button("", "folder"), False
        super().__init__("info", "", SPACE["s"], self._load)
        self._load.clicked.connect(self.load_wanted)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def show_why(self, *, looking_on: bool) -> None:
        """`looking_on`: another window has the answers."""
        self._looking_on = looking_on
        self._load.setVisible(not looking_on)
        self.retranslate()

    def retranslate(self) -> None:
        self._load.say(self.tr("Load the answers…"))
        if self._looking_on:
            self.say(
                self.tr("It is open in another window: here you only look at it"),
                self.tr("Whatever changes its settings or its users is done in the other window."),
            )
        else:
            self.say(
                self.tr("This computer does not have the answers this server was set up with"),
                self.tr(
                    "So I cannot test it or move its users from here. If they were saved in a "
                    "file, or the command line worked from one, that is enough."
                ),
            )
