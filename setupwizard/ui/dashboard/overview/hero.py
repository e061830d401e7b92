"""The card on top of the overview: the answer, and the one thing to do now."""

from PySide6.QtCore import Signal

from setupwizard.ui.dashboard.overview.answer import Answer
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import IconTile, Text


class Hero(Card):
    """Of its three buttons at most one is there."""

    prove_wanted = Signal()
    start_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self) -> None:
        self._tile = IconTile("wait", "muted")
        self._answer, self._since = Text("", "display"), Text("", "lead", "muted")
        self.prove, self.start = Button("primary", "play"), Button("primary", "play")
        self.set_up = Button("primary", "right", trailing=True)
        words = hbox((self._tile, MIDDLE), (vbox(self._answer, self._since, gap="xs"), 1), gap="l")
        self.buttons = self.prove, self.start, self.set_up
        super().__init__(SideBySide(box(words), *self.buttons, shares=(1, 0, 0, 0)), pad=24)
        self.prove.clicked.connect(self.prove_wanted)
        self.start.clicked.connect(self.start_wanted)
        self.set_up.clicked.connect(self.setup_wanted)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def said(self) -> str:
        return f"{self._answer.plain}. {self._since.plain}"

    def show_answer(self, answer: Answer) -> None:
        before = self.said
        self._tile.show_icon(answer.icon, answer.tone)
        self._answer.say(answer.answer)
        self._since.say(answer.since)
        if self.said != before and self.isVisible():
            announcer.say(self, self.said)

    def retranslate(self) -> None:
        self.prove.say(self.tr("Test now"))
        self.start.say(self.tr("Start"), self.tr("Starts Openfire"))
        self.set_up.say(self.tr("Set it up"))
