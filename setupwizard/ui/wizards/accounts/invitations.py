"""Page: the accounts are there; an invitation for each person, as PDF or on paper."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from setupwizard.directory.people_row import NewPerson
from setupwizard.languages import LANGUAGES
from setupwizard.model.events import ProofLine
from setupwizard.ui.widgets.cards import Callout, RowList
from setupwizard.ui.widgets.choice import ActionCard
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language, number
from setupwizard.ui.widgets.layout import TOP, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import IconTile, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.accounts.fates import SHOWN
from setupwizard.ui.wizards.accounts.invited_row import InvitedRow


class InvitationsPage(Page):
    """`people` without a password know theirs already."""

    stage = "invitations"
    is_end = True
    save_wanted = Signal()
    save_each_wanted = Signal()
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: Sequence[NewPerson] = ()
        self.handed_out = False
        self._lines: tuple[ProofLine, ...] = ()
        self._states: Mapping[str, str] = {}
        self._rows: list[InvitedRow] = []
        self._proof, self._list, self._more = ProofList(), RowList(), Text("", "small", "muted")
        self._sheets_title, self._people_title = Text("", "heading"), Text("", "heading")
        self._save, self._each = ActionCard("download"), ActionCard("users")
        self._print = ActionCard("print")
        self._only_here, self._there_before = Callout("warn", "key"), Callout("info")
        self._there_before_box = box(vbox(self._there_before, SPACE["l"], gap="0"))
        self._language = Select()
        self._language_field = Field(self._language)
        self._language.currentIndexChanged.connect(self._speak)
        self._save.clicked.connect(self.save_wanted)
        self._each.clicked.connect(self.save_each_wanted)
        self._print.clicked.connect(self.print_wanted)
        self.compose(
            self._proof,
            SPACE["l"],
            self._there_before_box,
            self._sheets_title,
            SPACE["s"],
            self._only_here,
            SPACE["m"],
            vbox(SideBySide(self._save, self._print, gap="m"), self._each, gap="m"),
            SPACE["m"],
            self._language_field,
            SPACE["l"],
            self._people_title,
            SPACE["s"],
            self._list,
            SPACE["s"],
            self._more,
        )

    def header(self) -> QLayout:
        words = vbox(self.title, self.lead, gap="xs")
        return hbox((IconTile("check", "ok"), TOP), (words, 1), gap="l")

    def retranslate(self) -> None:
        can_chat = sum(1 for one in self.people if one.password)
        there_before = len(self.people) - can_chat
        nobody_new = self.tr("Everybody had an account already")
        can_chat_words = self.tr("%Ln person(s) can chat", "", can_chat)
        self.title.say(can_chat_words if can_chat or not there_before else nobody_new)
        self._there_before.say(
            self.tr("Already had an account: {count}").format(count=number(there_before)),
            self.tr(
                "Their password is the one they have. If nobody knows it, give them a new one in "
                "the console."
            ),
        )
        self.lead.say(self.tr("Give everybody their invitation: it says what to type, and where."))
        self._sheets_title.say(self.tr("Invitations"))
        self._only_here.say(
            self.tr("I keep the passwords of these people nowhere"),
            self.tr("They are on the invitations only. Save or print these before you go on."),
        )
        self._save.say(self.tr("Save as PDF…"), self.tr("All of them in one file, to print"))
        self._print.say(self.tr("Print…"), self.tr("One page for each person"))
        self._each.say(self.tr("One file per person…"), self.tr("To send everybody only their own"))
        self._language_field.say(
            self.tr("Language of the invitations"),
            self.tr("It can be another one for each person, below."),
        )
        self._language.offer(list(LANGUAGES.items()))
        self._people_title.say(self.tr("The people"))
        self._fill_words()

    def show_result(
        self,
        people: Sequence[NewPerson],
        states: Mapping[str, str],
        domain: str,
        lines: Sequence[ProofLine],
    ) -> None:
        """`states` by user, as `FateList` has them."""
        self.people, self._states = people, states
        self.handed_out = not any(one.password for one in people)
        self._only_here.setVisible(not self.handed_out)
        self._there_before_box.setVisible(not all(one.password for one in people))
        self._lines = tuple(lines)
        self._language.choose(language.code)
        self._rows = [InvitedRow(one, domain, language.code) for one in people[:SHOWN]]
        self._list.put(self._rows)
        self._more.setVisible(len(people) > SHOWN)
        self.retranslate()

    def _fill_words(self) -> None:
        self._proof.show_lines(self._lines)
        for row in self._rows:
            made = self._states.get(row.person.user) == "done"
            row.retranslate(self.tr("created") if made else self.tr("was already there"))
        self._more.say(self.tr("And %Ln more.", "", max(0, len(self.people) - SHOWN)))

    def _speak(self) -> None:
        """All of them."""
        for row in self._rows:
            row.language.choose(self._language.chosen())

    @property
    def invited(self) -> list[tuple[NewPerson, str]]:
        """Everybody, with the language of their invitation."""
        chosen = {row.person.user: row.language.chosen() for row in self._rows}
        usual = self._language.chosen() or language.code
        return [(one, chosen.get(one.user, usual)) for one in self.people]

    def first(self) -> QWidget | None:
        return self._save
