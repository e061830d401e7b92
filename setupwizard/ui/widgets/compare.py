"""The question whether something is what it says it is, at the moment it matters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card, Fold, Well
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import TOP, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE


class ComparePanel(Card):
    """Hidden until somebody is asked to compare a fingerprint. Says the words its heirs give it."""

    answered = Signal(bool)

    def __init__(self, *facts: QLayout) -> None:
        """`facts` stand above the fingerprint."""
        self.asking = False
        self._title, self._text = Text("", "heading"), Text()
        self._well = Well("plain")
        self._yes, self._no = Button("primary"), Button()
        self._where = Text("", "body", "muted")
        self._fold = Fold(self._where)
        buttons = SideBySide(self._yes, self._no, shares=(0, 0), gap="s")
        inner = vbox(
            self._title,
            self._text,
            SPACE["xs"],
            *facts,
            self._well,
            SPACE["xs"],
            buttons,
            self._fold,
            gap="s",
        )
        super().__init__(hbox((Icon("key", "accent", "l"), TOP), (inner, 1)), kind="info")
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self._say_no)
        language.changed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text."""

    def begin(self) -> None:
        self.asking = True
        self._fold.set_open(False)
        self.retranslate()
        self.show()
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        self.asking = False
        self.hide()

    def _say_yes(self) -> None:
        self.withdraw()
        self.answered.emit(True)

    def _say_no(self) -> None:
        self.withdraw()
        self.answered.emit(False)
