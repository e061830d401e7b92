"""The overview: the answer first, then what was tried, then the server."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from setupwizard.engine.session import Status
from setupwizard.model.answers import Answers
from setupwizard.model.events import ProofLine
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Problem
from setupwizard.ui.i18n import language
from setupwizard.ui.look_menu import LookMenu
from setupwizard.ui.overview.people_card import PeopleCard
from setupwizard.ui.start_page import TopBar
from setupwizard.ui.tokens import COLUMN_WIDE, SPACE
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import LEFT, MIDDLE, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import IconTile, Text
from setupwizard.ui.widgets.waiting import BusyNote
from setupwizard.ui.wizard.found import found_words


class Overview(QWidget):
    """Shows; whoever owns the link does what the signals ask."""

    start_wanted = Signal()
    stop_wanted = Signal()
    restart_wanted = Signal()
    proof_wanted = Signal()
    look_wanted = Signal()
    home_wanted = Signal()
    move_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, title: str, *, practice: bool, can_prove: bool) -> None:
        super().__init__()
        self._name, self._can_prove = title, can_prove
        self._facts: Facts | None = None
        self._status: Status | None = None
        self._lines: tuple[ProofLine, ...] = ()
        self._tried = QTime()
        self._busy = False
        self.top = TopBar(practice=practice)
        self._tile = IconTile("wait", "muted")
        self._answer, self._since = Text("", "display"), Text("", "lead", "muted")
        self._prove = Button("primary", "play")
        self._start, self._stop, self._restart = (
            Button("primary", "play"),
            Button("", "stop"),
            Button("", "restart"),
        )
        self._look_again, self._home = Button("", "search"), Button("quiet", "left")
        self.busy_note = BusyNote()
        self.problem = ProblemPanel()
        self._password = Edit(secret=True)
        self.password_field = Field(self._password)
        self._proof_title, self._server_title = Text("", "heading"), Text("", "heading")
        self._proof = ProofList()
        self._server, self._server_more = Text("", "strong"), Text("", "body", "muted")
        self._people_title = Text("", "heading")
        self._people = PeopleCard()
        self._people.move_wanted.connect(self.move_wanted)
        self._people.back_wanted.connect(self.back_wanted)
        for button, signal in (
            (self._prove, self.proof_wanted),
            (self._start, self.start_wanted),
            (self._stop, self.stop_wanted),
            (self._restart, self.restart_wanted),
            (self._look_again, self.look_wanted),
            (self._home, self.home_wanted),
        ):
            button.clicked.connect(signal)
        self._password.textChanged.connect(self._refresh)
        words = hbox((self._tile, MIDDLE), (vbox(self._answer, self._since, gap="xs"), 1), gap="l")
        hero = Card(SideBySide(box(words), self._prove, self._start, shares=(1, 0, 0)), pad=24)
        service = SideBySide(self._look_again, self._restart, self._stop, shares=(0,) * 3, gap="s")
        server = vbox(self._server, self._server_more, SPACE["s"], service, gap="xs")
        content = vbox(
            hbox((self._home, LEFT), None, margins=(-8, 0, 0, 0)),
            SPACE["s"],
            hero,
            SPACE["s"],
            self.busy_note,
            self.problem,
            SPACE["m"],
            self.password_field,
            SPACE["l"],
            self._proof_title,
            SPACE["s"],
            self._proof,
            SPACE["xl"],
            self._people_title,
            SPACE["s"],
            self._people,
            SPACE["xl"],
            self._server_title,
            SPACE["s"],
            Card(box(server)),
            None,
            gap="0",
        )
        self.column = Column(content, COLUMN_WIDE, 24)
        self.setLayout(vbox(self.top, (self.column, 1), gap="0"))
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def look(self) -> LookMenu:
        return self.top.look

    def set_people(self, answers: Answers | None) -> None:
        """Where they come from; nothing is said where that is not known."""
        self._people.show_answers(answers)
        self._people.setVisible(answers is not None)
        self._people_title.setVisible(answers is not None)
        self.retranslate()

    @property
    def secret_name(self) -> str:
        """Whose password the test needs, by its name in `Secrets`."""
        return "ldap_admin_password" if self._people.administrator else "admin_password"

    @property
    def password(self) -> str:
        return self._password.text()

    def put_password(self, password: str) -> None:
        self._password.fill(password)
        self.password_field.setVisible(self._can_prove and not password)

    def show_state(self, facts: Facts, status: Status) -> None:
        self._facts, self._status = facts, status
        if not status.active:
            self._lines = ()
        self.retranslate()

    def show_status(self, status: Status) -> None:
        self._status, self._lines = status, ()
        self.retranslate()

    def show_proof(self, lines: Sequence[ProofLine], at: QTime) -> None:
        """What was tried, and at what time of today."""
        self._lines, self._tried = tuple(lines), at
        self.retranslate()

    def show_problem(self, problem: Problem) -> None:
        self.problem.show_problem(self.tr("That did not work"), problem)

    def begin_busy(self, words: str) -> None:
        self._busy = True
        self.problem.clear()
        self.busy_note.begin(words)
        self._refresh()

    def end_busy(self) -> None:
        self._busy = False
        self.busy_note.end()
        self._refresh()

    def retranslate(self) -> None:
        self._home.say(self.tr("Start page"))
        self._prove.say(self.tr("Test now"))
        self._start.say(self.tr("Start"), self.tr("Starts Openfire"))
        self._stop.say(self.tr("Stop…"), self.tr("Stops Openfire"))
        self._restart.say(self.tr("Restart…"), self.tr("Restarts Openfire"))
        self._look_again.say(self.tr("Refresh"))
        self._people_title.say(self.tr("Users and groups"))
        self._people.retranslate()
        self.password_field.say(
            self.tr("Password of the administrator “{user}”").format(
                user=self._people.administrator or "admin"
            ),
            self.tr("Needed for the test with two users. It is not saved."),
        )
        self._proof_title.say(self.tr("What was tested"))
        self._server_title.say(self.tr("The server"))
        if self._facts is not None:
            title, text = found_words(self._facts)
            self._server.say(title)
            self._server_more.say(text)
        self._say_answer()
        self._proof.show_lines(self._lines)
        self._proof_title.setVisible(bool(self._lines))
        self._refresh()

    def _say_answer(self) -> None:
        works = bool(self._lines) and not any(line.problem for line in self._lines)
        at = QLocale(language.code).toString(self._tried, QLocale.FormatType.ShortFormat)
        if self._status is None:
            icon, tone, answer, since = "wait", "muted", self._name, self.tr("I am checking…")
        elif not self._status.active:
            icon, tone = "stop", "fail"
            answer = self.tr("The chat is stopped")
            since = self.tr("Nobody can write on {server} until it is started.")
        elif works:
            icon, tone = "check", "ok"
            answer = self.tr("Yes, the chat works")
            since = self.tr("Two test users wrote to each other on {server} at {time}.")
            if self._people.administrator:
                since = self.tr("{user} from the directory logged in to {server} at {time}.")
        elif self._lines:
            icon, tone = "warn", "warn"
            answer = self.tr("Not everything works")
            since = self.tr("The test at {time} failed on {server}.")
        else:
            icon, tone = "server", "info"
            answer = self.tr("Openfire is running")
            since = self.tr("The test will tell whether users can write on {server}.")
        self._tile.show_icon(icon, tone)
        self._answer.say(answer)
        self._since.say(since.format(server=self._name, time=at, user=self._people.administrator))

    def _refresh(self) -> None:
        known, active = self._status is not None, bool(self._status and self._status.active)
        free = known and not self._busy
        self._prove.setVisible(self._can_prove and active)
        self._prove.setEnabled(free and bool(self.password))
        self._start.setVisible(known and not active)
        self._start.setEnabled(free)
        self._stop.setVisible(active)
        self._restart.setVisible(active)
        for button in (self._stop, self._restart):
            button.setEnabled(free)
        self._look_again.setEnabled(not self._busy)
        self._people.set_free(free and active)
