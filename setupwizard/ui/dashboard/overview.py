"""The overview: the answer first, then what was tried, then the server."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.adopted_card import AdoptedCard
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.people_card import PeopleCard
from setupwizard.ui.server.console_card import ConsoleCard
from setupwizard.ui.server.outside_card import OutsideCard
from setupwizard.ui.server.server import LastRun, Origin, Server
from setupwizard.ui.server.summary import found_words
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.focus import is_at_rest
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import IconTile, Text
from setupwizard.ui.widgets.tokens import COLUMN_WIDE, SPACE
from setupwizard.ui.widgets.waiting import BusyNote

Answer = tuple[str, str, str, str]
"""Icon, tone, the answer, and since when or why."""


class Overview(AreaPage):
    """Shows; whoever owns the server does what the signals ask."""

    start_wanted = Signal()
    stop_wanted = Signal()
    restart_wanted = Signal()
    proof_wanted = Signal()
    answers_wanted = Signal()
    settings_wanted = Signal()
    look_wanted = Signal()
    setup_wanted = Signal()
    move_wanted = Signal()
    back_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._name = context.server.name
        self._server: Server | None = None
        self._busy = False
        self._tile = IconTile("wait", "muted")
        self._answer, self._since = Text("", "display"), Text("", "lead", "muted")
        self._prove, self._start = Button("primary", "play"), Button("primary", "play")
        self._set_up = Button("primary", "right", trailing=True)
        self._note, self._note_below, self.problem = BusyNote(), BusyNote(), ProblemPanel()
        self._pressed: QWidget | None = None
        self._password, self._asked = Edit(secret=True), ""
        self._password_field = Field(self._password)
        self._load = Button("", "folder")
        self._unknown = Callout("info", "", SPACE["s"], self._load)
        self._proof_title, self._proof = Text("", "heading"), ProofList()
        self.outside = OutsideCard()
        self._people_title, self._people = Text("", "heading"), PeopleCard()
        self._adopted, self._console = AdoptedCard(), ConsoleCard()
        self._server_title = Text("", "heading")
        self._machine, self._more = Text("", "strong"), Text("", "body", "muted")
        self._look_again = Button("", "search")
        self._restart, self._stop = Button("", "restart"), Button("", "stop")
        self._change = Button("", "settings")
        self._connect()
        self._arrange()

    def _connect(self) -> None:
        for button, signal in (
            (self._prove, self.proof_wanted),
            (self._start, self.start_wanted),
            (self._set_up, self.setup_wanted),
            (self._stop, self.stop_wanted),
            (self._restart, self.restart_wanted),
            (self._change, self.settings_wanted),
            (self._look_again, self.look_wanted),
            (self._load, self.answers_wanted),
        ):
            button.clicked.connect(signal)
        self._people.move_wanted.connect(self.move_wanted)
        self._people.back_wanted.connect(self.back_wanted)
        self._people.add_wanted.connect(self.people_wanted)
        self._password.textChanged.connect(self._refresh)
        for note in (self._note, self._note_below):
            note.over.connect(self._refresh)

    def _arrange(self) -> None:
        words = hbox((self._tile, MIDDLE), (vbox(self._answer, self._since, gap="xs"), 1), gap="l")
        buttons = self._prove, self._start, self._set_up
        hero = Card(SideBySide(box(words), *buttons, shares=(1, 0, 0, 0)), pad=24)
        below = self._look_again, self._change, self._restart, self._stop
        service = SideBySide(*below, shares=(0,) * 4, gap="s")
        state = vbox(self._machine, self._more, SPACE["s"], service, self._note_below, gap="xs")
        content = vbox(
            hero,
            SPACE["s"],
            self._note,
            self.problem,
            SPACE["m"],
            self._password_field,
            self._unknown,
            SPACE["l"],
            self._proof_title,
            SPACE["s"],
            self._proof,
            self.outside,
            SPACE["xl"],
            self._people_title,
            SPACE["s"],
            self._people,
            self._adopted,
            SPACE["xl"],
            self._server_title,
            SPACE["s"],
            Card(box(state)),
            SPACE["m"],
            self._console,
            None,
            gap="0",
        )
        self.column = Column(content, COLUMN_WIDE, 32)
        self.setLayout(vbox(self.column, gap="0"))

    @property
    def secret_name(self) -> str:
        """Whose password the test needs, by its name in `Secrets`."""
        return "ldap_admin_password" if self._people.administrator else "admin_password"

    @property
    def password(self) -> str:
        return self._password.text()

    def show_server(self, server: Server) -> None:
        """As it is known now."""
        self._server = server
        self._people.show_answers(server.answers()[0] if self._origin is Origin.OURS else None)
        self._take_password(server)
        if self._origin is Origin.OURS:
            self._console.show_server(server)
        self.retranslate()

    def ask_password(self) -> None:
        """The one that was known is not right."""
        self._password_field.show()
        self._password.selectAll()
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.ensureWidgetVisible(self._password_field)

    def _take_password(self, server: Server) -> None:
        """Whose it is may be known only now; what was typed for the same one stays."""
        password = server.secrets.get(self.secret_name).reveal()
        if password or self._asked != self.secret_name:
            self._password.fill(password)
        self._asked = self.secret_name
        self._password_field.setVisible(self._can_prove and not password)

    def show_problem(self, problem: Problem) -> None:
        self.problem.show_problem(self.tr("That did not work"), problem)

    def settle_focus(self) -> None:
        """To what needs the person: a password, or what can be done first; not while one waits."""
        ways = self._prove, self._start, self._set_up, self._look_again
        free = (way for way in ways if way.isEnabled() and not way.isHidden())
        wanted: QWidget | None = self.problem.way_out or next(free, None)
        if not self._password_field.isHidden() and not self.password:
            wanted = self._password
        (self if self._busy or wanted is None else wanted).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_busy(self, words: str, *, below: bool = False) -> None:
        """It is said where it was pressed: at the answer, or `below`, where the server is."""
        self._busy = True
        self.problem.clear()
        (self._note_below if below else self._note).begin(words)
        self._hold_focus()
        self._say_answer()
        self._refresh()

    def end_busy(self) -> None:
        self._busy = False
        self._note.end()
        self._note_below.end()
        self._say_answer()
        self._refresh()
        self._give_focus_back()

    @property
    def calm(self) -> bool:
        """Nothing is asked, and nothing says that it is."""
        return not self._busy and self._note.isHidden() and self._note_below.isHidden()

    def _hold_focus(self) -> None:
        """A button that is switched off hands the focus on, and the page would scroll there."""
        pressed = self.window().focusWidget()
        if isinstance(pressed, Button) and self.column.isAncestorOf(pressed):
            self._pressed = pressed
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_focus_back(self) -> None:
        pressed, self._pressed = self._pressed, None
        if not is_at_rest(self):
            return
        if pressed is not None and pressed.isVisible() and pressed.isEnabled():
            pressed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.settle_focus()

    # ------------------------------------------------------------------ what is known

    @property
    def _origin(self) -> Origin:
        return self._server.origin if self._server is not None else Origin.NONE

    @property
    def _looking_on(self) -> bool:
        return self._server is not None and self._server.looking_on

    @property
    def _known(self) -> bool:
        """It has been looked at."""
        return self._server is not None and self._server.status is not None

    @property
    def _active(self) -> bool:
        server = self._server
        if server is None or server.status is None:
            return False
        if server.origin is Origin.ADOPTED:
            return server.openfire is not None and server.openfire.running
        return server.status.active

    @property
    def _can_prove(self) -> bool:
        return self._origin is Origin.OURS and self._people.known

    @property
    def _last_run(self) -> LastRun:
        return self._server.last_run if self._server is not None and self._active else LastRun()

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self._prove.say(self.tr("Test now"))
        self._start.say(self.tr("Start"), self.tr("Starts Openfire"))
        self._set_up.say(self.tr("Set it up"))
        self._stop.say(self.tr("Stop…"), self.tr("Stops Openfire"))
        self._change.say(self.tr("Change settings…"))
        self._restart.say(self.tr("Restart…"), self.tr("Restarts Openfire"))
        self._look_again.say(self.tr("Refresh"))
        self._people_title.say(self.tr("Users and groups"))
        self._people.retranslate()
        self._password_field.say(
            self.tr("Password of the administrator “{user}”").format(
                user=self._people.administrator or "admin"
            ),
            self.tr("Needed for the test with two users. It is not saved."),
        )
        self._unknown.say(*self._unknown_words())
        self._load.say(self.tr("Load the answers…"))
        self._proof_title.say(self.tr("What was tested"))
        self._server_title.say(self.tr("The server"))
        self._say_facts()
        self._say_answer()
        self._proof.show_lines(self._last_run.proof)
        self._proof_title.setVisible(bool(self._last_run.proof))
        self._refresh()

    def _unknown_words(self) -> tuple[str, str]:
        if self._looking_on:
            return self.tr("It is open in another window: here you only look at it"), self.tr(
                "Whatever changes its settings or its users is done in the other window."
            )
        return self.tr(
            "This computer does not have the answers this server was set up with"
        ), self.tr(
            "So I cannot test it or move its users from here. If they were saved in a file, or the "
            "command line worked from one, that is enough."
        )

    def _say_answer(self) -> None:
        icon, tone, answer, since = self._answer_words()
        self._tile.show_icon(icon, tone)
        self._answer.say(answer)
        self._since.say(since)

    def _say_facts(self) -> None:
        server = self._server
        if server is None or server.facts is None:
            return
        machine, more = found_words(server.facts)
        is_adopted = self._origin is Origin.ADOPTED
        self._machine.say(machine)
        self._more.say("" if is_adopted else more)
        self._more.setVisible(not is_adopted)
        if is_adopted and server.openfire is not None:
            self._adopted.show_openfire(server.facts, server.openfire)

    def _answer_words(self) -> Answer:
        if not self._known:
            checking, not_seen = self.tr("I am checking…"), self.tr("I have not been able to look.")
            return "wait", "muted", self._name, checking if self._busy else not_seen
        if self._origin is Origin.ADOPTED:
            return self._adopted_words()
        if self._origin is Origin.NONE:
            none = self.tr("There is no Openfire on this server")
            text = self.tr("I have only looked at {server}. If you like, I set one up there.")
            if self._looking_on:
                text = self.tr("I have only looked at {server}.")
            return "server", "muted", none, text.format(server=self._name)
        if self._origin is Origin.UNFINISHED:
            begun = self.tr("The setup is not finished")
            text = self.tr("It was begun on {server}. I can go on with it.")
            if self._looking_on:
                text = self.tr("It was begun on {server}. The other window goes on with it.")
            return "server", "warn", begun, text.format(server=self._name)
        return self._own_words()

    def _adopted_words(self) -> Answer:
        whose = self.tr("On {server}, and set up by somebody else.").format(server=self._name)
        if self._active:
            return "server", "info", self.tr("Openfire is running"), whose
        return "stop", "muted", self.tr("Openfire is not running"), whose

    def _own_words(self) -> Answer:
        run, user = self._last_run, self._people.administrator
        works = bool(run.proof) and not any(line.problem for line in run.proof)
        at = QLocale(language.code).toString(run.at, QLocale.FormatType.ShortFormat)
        if not self._active:
            icon, tone = "stop", "fail"
            answer = self.tr("The chat is stopped")
            since = self.tr("Nobody can write on {server} until it is started.")
        elif works:
            icon, tone = "check", "ok"
            answer = self.tr("Yes, the chat works")
            since = self.tr("Two test users wrote to each other on {server} at {time}.")
            if user:
                since = self.tr("{user} from the directory logged in to {server} at {time}.")
        elif run.proof:
            icon, tone = "warn", "warn"
            answer = self.tr("Not everything works")
            since = self.tr("The test at {time} failed on {server}.")
        else:
            icon, tone = "server", "info"
            answer = self.tr("Openfire is running")
            since = self.tr("The test will tell whether users can write on {server}.")
        return icon, tone, answer, since.format(server=self._name, time=at, user=user)

    # ------------------------------------------------------------------ what can be done

    def _refresh(self) -> None:
        is_known, active, origin = self._known, self._active, self._origin
        free, ours = is_known and not self._busy, origin is Origin.OURS
        self._prove.setVisible(self._can_prove and active)
        self._prove.setEnabled(free and bool(self.password))
        self._start.setVisible(ours and is_known and not active)
        self._start.setEnabled(free)
        free_to_change = not self._looking_on
        to_set_up = origin in (Origin.NONE, Origin.UNFINISHED)
        self._set_up.setVisible(is_known and to_set_up and free_to_change)
        self._set_up.setEnabled(free)
        self._change.setVisible(ours and is_known and self._people.known and free_to_change)
        self._change.setEnabled(free)
        for button in (self._stop, self._restart):
            button.setVisible(ours and active)
            button.setEnabled(free)
        self._look_again.setEnabled(not self._busy)
        if not self._can_prove:
            self._password_field.hide()
        lacking = ours and is_known and not self._people.known
        self._unknown.setVisible(lacking or (is_known and self._looking_on))
        self._load.setVisible(not self._looking_on)
        self._people.setVisible(self._people.known)
        self._people_title.setVisible(self._people.known)
        self._people.set_free(free and active, to_change=free_to_change)
        self._console.setVisible(ours and active and self._people.known)
        self._adopted.setVisible(origin is Origin.ADOPTED)
        if not (ours and active):
            self.outside.hide()
