"""The question whether this is the right server, at the moment it matters."""

from PySide6.QtCore import Qt, Signal

from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.i18n import language
from setupwizard.ui.tokens import SPACE
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card, Fold, Well
from setupwizard.ui.widgets.layout import TOP, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text

GROUP = 4


class FingerprintPanel(Card):
    """Hidden until `ask`. Nothing secret is sent before the yes."""

    answered = Signal(bool)

    def __init__(self) -> None:
        self._key: HostKey | None = None
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

    @property
    def asking(self) -> bool:
        return self._key is not None

    def ask(self, key: HostKey) -> None:
        self._key = key
        self._fold.set_open(False)
        self.retranslate()
        self.show()
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        self._key = None
        self.hide()

    def retranslate(self) -> None:
        self._title.say(self.tr("Is this your server?"))
        self._text.say(
            self.tr(
                "This is the first time I talk to it. Compare this fingerprint with the one your "
                "provider gave you. Until you say yes, I do not send the password."
            )
        )
        self._yes.say(self.tr("Yes, it matches"))
        self._no.say(self.tr("It does not match"))
        self._fold.say(self.tr("Where do I find it?"))
        self._where.say(
            self.tr(
                "In your provider’s control panel, usually next to the server’s address or in its "
                "console; or ask whoever set the server up. If the two differ, somebody may be "
                "standing between you and the server: say that it does not match."
            )
        )
        if self._key is not None:
            self._well.say(grouped(self._key.fingerprint), self.tr("Copy"), self._key.fingerprint)

    def _say_yes(self) -> None:
        self.withdraw()
        self.answered.emit(True)

    def _say_no(self) -> None:
        self.withdraw()
        self.answered.emit(False)


def grouped(fingerprint: str) -> str:
    """In groups of four, as people compare: `SHA256:  p8Xd  q2Lm …`."""
    name, _, digits = fingerprint.partition(":")
    groups = [digits[i : i + GROUP] for i in range(0, len(digits), GROUP)]
    return "  ".join([f"{name}:", *groups])
