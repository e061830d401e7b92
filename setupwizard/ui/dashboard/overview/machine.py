"""What the server is, and what can be done with Openfire on it."""

from PySide6.QtCore import Signal

from setupwizard.model.facts import Facts
from setupwizard.ui.server.summary import found_words
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote


class MachineCard(Card):
    look_wanted = Signal()
    change_wanted = Signal()
    restart_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        self._machine, self._more = Text("", "strong"), Text("", "body", "muted")
        self.look_again, self.change = Button("", "search"), Button("", "settings")
        self.restart, self.stop = Button("", "restart"), Button("", "stop")
        self.note = BusyNote()
        buttons = self.look_again, self.change, self.restart, self.stop
        row = SideBySide(*buttons, shares=(0,) * 4, gap="s")
        super().__init__(vbox(self._machine, self._more, SPACE["s"], row, self.note, gap="xs"))
        self.look_again.clicked.connect(self.look_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.restart.clicked.connect(self.restart_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def show_facts(self, facts: Facts, *, adopted: bool) -> None:
        """Of somebody else's more is told elsewhere."""
        machine, more = found_words(facts)
        self._machine.say(machine)
        self._more.say("" if adopted else more)
        self._more.setVisible(not adopted)

    def retranslate(self) -> None:
        self.look_again.say(self.tr("Look again"))
        self.change.say(self.tr("Change settings…"))
        self.restart.say(self.tr("Restart…"), self.tr("Restarts Openfire"))
        self.stop.say(self.tr("Stop…"), self.tr("Stops Openfire"))
