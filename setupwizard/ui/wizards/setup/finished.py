"""Page: the proof line by line, and what is to be done now: people, a sheet to hand out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from setupwizard.accounts.invitation import EXAMPLE, LED_THERE, Way
from setupwizard.model.answers import Answers
from setupwizard.model.events import ProofLine
from setupwizard.model.names import for_eyes
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.ui.server.console_card import ConsoleCard
from setupwizard.ui.server.outside_card import OutsideCard
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.choice import ActionCard
from setupwizard.ui.widgets.copying import ValueRow
from setupwizard.ui.widgets.layout import TOP, After, SideBySide, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import IconTile, Text
from setupwizard.ui.widgets.tokens import SPACE


class FinishedPage(Page):
    stage = "finished"
    is_end = True
    save_wanted = Signal()
    print_wanted = Signal()
    people_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[ProofLine, ...] = ()
        self._answers: Answers | None = None
        self._way = LED_THERE
        self._proof, self._settings = ProofList(), RowList()
        self._settings_title, self._sheet_title = Text("", "heading"), Text("", "heading")
        self._sheet, self._print = ActionCard("download"), ActionCard("print")
        self.outside, self.console = OutsideCard(), ConsoleCard()
        self._sheet.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._people_title, self._people = Text("", "heading"), ActionCard("users")
        self._people.clicked.connect(self.people_wanted)
        self._values = [ValueRow() for _ in range(4)]
        self._settings.put(self._values)
        self.compose(
            self._proof,
            After("xl", self._people_title),
            After("s", self._people),
            self.outside,
            SPACE["xl"],
            self._sheet_title,
            SPACE["s"],
            SideBySide(self._sheet, self._print, gap="m"),
            SPACE["xl"],
            self._settings_title,
            SPACE["s"],
            self._settings,
            SPACE["m"],
            self.console,
        )

    def header(self) -> QLayout:
        words = vbox(self.title, self.lead, gap="xs")
        return hbox((IconTile("check", "ok"), TOP), (words, 1), gap="l")

    def retranslate(self) -> None:
        self.title.say(self.tr("Your chat works"))
        self._say_lead()
        self._people_title.say(self.tr("Now the people"))
        self._people.say(
            self.tr("Create accounts for people…"),
            self.tr("Typed here or from a table, with an invitation for each person"),
        )
        self._settings_title.say(self.tr("What your users need"))
        self._sheet_title.say(self.tr("A sheet to hand out"))
        self._sheet.say(self.tr("Save as PDF…"), self.tr("How to connect, without any password"))
        self._print.say(self.tr("Print…"), self.tr("The same sheet, on paper"))
        self._fill()

    def _say_lead(self) -> None:
        directory = self._answers.directory if self._answers else None
        if directory is not None:
            said = self.tr(
                "I tested it for real, as {user} from the directory. This is what happened:"
            )
            self.lead.say(said.format(user=directory.admins[0]))
        else:
            self.lead.say(
                self.tr("I tested it for real, with two test users. This is what happened:")
            )

    def show_result(self, answers: Answers, lines: Sequence[ProofLine]) -> None:
        self._answers, self._lines = answers, tuple(lines)
        for widget in (self._people_title, self._people):
            widget.setVisible(answers.directory is None)  # there, the people are there already
        self._say_lead()
        self._fill()

    @Slot(object)
    def show_way(self, way: Way) -> None:
        """Where the domain does not lead to the server, its number is what has to be typed."""
        self._way = way
        self._fill()

    def _fill(self) -> None:
        self._proof.show_lines(self._lines)
        if self._answers is not None:
            for row, pair in zip(self._values, self._pairs(self._answers), strict=True):
                row.say(*pair)

    def _pairs(self, answers: Answers) -> list[tuple[str, str]]:
        """What it is, and its value."""
        server = answers.server
        domain = for_eyes(server.domain)
        admins = answers.directory.admins if answers.directory else ("admin",)
        return [
            (self.tr("A user’s address"), f"{EXAMPLE}@{domain}"),
            (
                self.tr("Server, if the program asks for it"),
                for_eyes(self._way.server or server.fqdn),
            ),
            (self.tr("Port, if the program asks for it"), str(CLIENT_PORT)),
            (self.tr("Administrator"), ", ".join(f"{user}@{domain}" for user in admins)),
        ]

    def first(self) -> QWidget | None:
        """Where nobody can chat yet, that comes next; else Next, which leads to the overview."""
        return None if self._people.isHidden() else self._people

    def answer(self) -> str:
        return ""
