"""Page: the people have moved; what was tried to prove it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout

from setupwizard.model.events import ProofLine
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.layout import TOP, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import IconTile
from setupwizard.ui.widgets.tokens import SPACE


class MovedPage(Page):
    stage = "moved"
    is_end = True
    back = False

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[ProofLine, ...] = ()
        self._administrators: tuple[str, ...] = ()
        self._proof = ProofList()
        self._who = Callout("info", "key")
        self.compose(self._proof, SPACE["l"], self._who)

    def header(self) -> QLayout:
        words = vbox(self.title, self.lead, gap="xs")
        return hbox((IconTile("check", "ok"), TOP), (words, 1), gap="l")

    def retranslate(self) -> None:
        move, own = (
            self.tr("Users now come from the directory"),
            self.tr("Openfire uses its own users again"),
        )
        self.title.say(own if self.back else move)
        self.lead.say(self.tr("I tested it for real. This is what happened:"))
        self._fill()

    def show_result(self, lines: Sequence[ProofLine], administrators: Sequence[str]) -> None:
        self._lines, self._administrators = tuple(lines), tuple(administrators)
        self._fill()

    def _fill(self) -> None:
        self._proof.show_lines(self._lines)
        self._who.say(
            self.tr("The administrators of the chat are now: {users}").format(
                users=", ".join(self._administrators)
            ),
            self.tr("Programs that were connected will reconnect by themselves."),
        )


class MovedBackPage(MovedPage):
    """Openfire's own users log in again."""

    back = True
