"""The overview: the answer first, then what should be done, then the server."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from setupwizard.admin.access import Access
from setupwizard.admin.client_sessions import live_numbers
from setupwizard.admin.open_doors import open_doors, set_registration
from setupwizard.admin.reasons import BREAKING
from setupwizard.admin.status import Chat, ServerStatus, server_status
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.adopted_card import AdoptedCard
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.overview.administrator_field import AdministratorField
from setupwizard.ui.dashboard.overview.answer import AnswerWords
from setupwizard.ui.dashboard.overview.figures import Figures
from setupwizard.ui.dashboard.overview.hero import Hero
from setupwizard.ui.dashboard.overview.machine import MachineCard
from setupwizard.ui.dashboard.overview.to_do import ToDo
from setupwizard.ui.dashboard.overview.unknown_answers import UnknownAnswers
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.people_card import PeopleCard
from setupwizard.ui.dashboard.server.undo import registration_back
from setupwizard.ui.server.console_card import ConsoleCard
from setupwizard.ui.server.outside_card import OutsideCard
from setupwizard.ui.server.server import Origin, Server
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.focus import is_at_rest
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import Item
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.toast import Toast
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote

EVERY, LIVE_EVERY = 5.0, 10.0
"""Seconds between two questions how the server is, and who is connected."""


DOORS_EVERY = 300.0
"""Seconds between two looks at what lets strangers in."""


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
    has_header = False

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._server = context.server
        self._busy = self._running = False
        self._status: ServerStatus | None = None
        self._words = AnswerWords(context.server)
        self._hero, self._to_do, self._figures = Hero(), ToDo(), Figures()
        self._note, self.problem = BusyNote(), ProblemPanel()
        self._pressed: QWidget | None = None
        self._administrator = AdministratorField()
        self._unknown = UnknownAnswers()
        self._proof_title, self._proof = Text("", "heading"), ProofList()
        self.outside = OutsideCard()
        self._people_title, self._people = Text("", "heading"), PeopleCard()
        self._adopted, self._console = AdoptedCard(), ConsoleCard()
        self._machine_title, self._machine = Text("", "heading"), MachineCard()
        self._connect()
        self.compose(*self._contents())
        self._inquiry = self.watch(server_status, self._show_status, every=EVERY)
        live = self.watch(
            live_numbers, self._figures.show_live, every=LIVE_EVERY,
            arguments=self._while_it_works, quietly=True,
        )  # fmt: skip
        live.refused.connect(self._forget_live)
        self._doors = self.watch(
            open_doors, self._show_doors, every=DOORS_EVERY,
            arguments=self._with_login, quietly=True,
        )  # fmt: skip

    def _connect(self) -> None:
        for signal, wanted in (
            (self._hero.prove_wanted, self.proof_wanted),
            (self._hero.start_wanted, self.start_wanted),
            (self._hero.setup_wanted, self.setup_wanted),
            (self._to_do.restart_wanted, self.restart_wanted),
            (self._to_do.area_wanted, self.context.area_wanted),
            (self._to_do.registration_wanted, self._close_registration),
            (self._unknown.load_wanted, self.answers_wanted),
            (self._machine.look_wanted, self.look_wanted),
            (self._machine.change_wanted, self.settings_wanted),
            (self._machine.restart_wanted, self.restart_wanted),
            (self._machine.stop_wanted, self.stop_wanted),
            (self._people.move_wanted, self.move_wanted),
            (self._people.back_wanted, self.back_wanted),
            (self._people.add_wanted, self.people_wanted),
            (self._administrator.edit.textChanged, self._refresh),
            (self._note.over, self._refresh),
            (self._machine.note.over, self._refresh),
        ):
            signal.connect(wanted)

    def _contents(self) -> Sequence[Item]:
        gap, far = SPACE["s"], SPACE["xl"]
        above = (self._hero, gap, self._note, self.problem, SPACE["m"], self._administrator)
        known = (self._unknown, far, self._to_do, self._figures)
        proven = (self._proof_title, gap, self._proof, self.outside, far)
        people = (self._people_title, gap, self._people, self._adopted, far)
        below = (self._machine_title, gap, self._machine, SPACE["m"], self._console)
        return (*above, *known, *proven, *people, *below)

    # ------------------------------------------------------------------ the administrator

    @property
    def secret_name(self) -> str:
        """Whose password the test needs, by its name in `Secrets`."""
        return "ldap_admin_password" if self._people.administrator else "admin_password"

    @property
    def password(self) -> str:
        return self._administrator.password

    def ask_password(self) -> None:
        """The one that was known is not right."""
        self._administrator.ask_anew()
        self.column.ensureWidgetVisible(self._administrator)

    # ------------------------------------------------------------------ what is known

    def show_server(self, server: Server) -> None:
        """As it was found when it was looked at, or after something was done."""
        self._server, origin = server, self._origin
        self._running = server.status is not None and server.status.active
        if origin is Origin.ADOPTED:
            self._running = server.openfire is not None and server.openfire.running
        self._people.show_answers(server.answers()[0] if origin is Origin.OURS else None)
        self._words.administrator = self._people.administrator
        known = server.secrets.get(self.secret_name).reveal()
        self._administrator.take(self.secret_name, known, may_ask=self._can_prove)
        self.context.login.access.look_again()
        if self.isVisible():
            self.outdate()
        if origin is Origin.OURS:
            self._console.show_server(server)
        self.retranslate()

    def outdate(self) -> None:
        """What is known of how it is holds no longer."""
        self._status = None
        self._inquiry.ask_anew()

    def _show_status(self, status: ServerStatus) -> None:
        if self._busy or not self._known:
            return  # what is under way changes it
        self._status = status
        self._running = status.process is not None
        self._figures.show_status(status)
        if status.chat is Chat.DOES_NOT:
            self._forget_live()
        self._say_facts()
        self._say_answer()
        self._refresh()

    def _while_it_works(self) -> tuple[Access] | None:
        status = self._status
        works = status is not None and status.chat is not Chat.DOES_NOT
        return self.context.login.for_chat() if works else None

    def _with_login(self) -> tuple[Access] | None:
        status = self._status
        works = status is not None and status.chat is not Chat.DOES_NOT
        return self.context.login.arguments() if works else None

    def _show_doors(self, _: tuple[Problem, ...]) -> None:
        self._refresh()

    @Slot()
    def _close_registration(self) -> None:
        arguments = self._with_login()
        if arguments is not None:
            note = Note.of("done-registration-closed")
            action = partial(set_registration, everybody=False)
            task = self.context.do(note, action, *arguments, undo=registration_back)
            task.succeeded.connect(partial(self._closed, note))
            task.failed.connect(self.show_problem)

    def _closed(self, note: Note, _: object) -> None:
        if not isValid(self):  # its server was closed meanwhile
            return
        Toast(self.window(), speech().note(note))
        self._doors.ask_anew()

    @Slot()
    def _forget_live(self) -> None:
        """The chat does not say who is connected; why not does not belong here."""
        self._figures.show_live(None)

    @property
    def _origin(self) -> Origin:
        return self._server.origin

    @property
    def _known(self) -> bool:
        """It has been looked at."""
        return self._server.status is not None

    @property
    def _active(self) -> bool:
        return self._known and self._running

    @property
    def _can_prove(self) -> bool:
        return self._origin is Origin.OURS and self._people.known

    # ------------------------------------------------------------------ what is under way

    def show_problem(self, problem: Problem) -> None:
        self.problem.show_problem(self.tr("That did not work"), problem)

    def begin_busy(self, words: str, *, below: bool = False) -> None:
        """It is said where it was pressed: at the answer, or `below`, where the server is."""
        self._busy = True
        self.problem.clear()
        (self._machine.note if below else self._note).begin(words)
        self._hold_focus()
        self._say_answer()
        self._refresh()

    def end_busy(self) -> None:
        self._busy = False
        self._note.end()
        self._machine.note.end()
        self._say_answer()
        self._refresh()
        self._give_focus_back()

    @property
    def calm(self) -> bool:
        """Nothing is asked, and nothing says that it is."""
        return not self._busy and self._note.isHidden() and self._machine.note.isHidden()

    def settle_focus(self) -> None:
        """To what needs the person: a password, or what can be done first; not while one waits."""
        ways = *self._hero.buttons, self._machine.look_again
        free = (way for way in ways if way.isEnabled() and not way.isHidden())
        wanted: QWidget | None = self.problem.way_out or next(free, None)
        if self._administrator.needs_person:
            wanted = self._administrator.edit
        (self if self._busy or wanted is None else wanted).setFocus(Qt.FocusReason.OtherFocusReason)

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

    # ------------------------------------------------------------------ words

    def announce(self) -> None:
        announcer.say(self, f"{self.title.plain}. {self._hero.said}")

    def retranslate(self) -> None:
        self.say(self.tr("Overview"))
        self._people_title.say(self.tr("Users and groups"))
        self._people.retranslate()
        self._administrator.say_whose(self._people.administrator)
        self._proof_title.say(self.tr("What was tested"))
        self._machine_title.say(self.tr("The server"))
        self._say_facts()
        self._say_answer()
        proof = self._server.last_run.proof if self._active else ()
        self._proof.show_lines(proof)
        self._proof_title.setVisible(bool(proof))
        self._refresh()

    def _say_facts(self) -> None:
        server = self._server
        if server.facts is None:
            return
        is_adopted = self._origin is Origin.ADOPTED
        facts = server.facts
        if self._status is not None:  # seen later than those
            facts = replace(facts, openfire_active=self._running)
        self._machine.show_facts(facts, adopted=is_adopted)
        if is_adopted and server.openfire is not None:
            self._adopted.show_openfire(server.facts, server.openfire)

    def _say_answer(self) -> None:
        words = self._words
        self._hero.show_answer(
            words.words(self._status, running=self._running)
            if self._known
            else words.unknown(checking=self._busy)
        )

    # ------------------------------------------------------------------ what can be done

    @Slot()
    def _refresh(self) -> None:
        is_known, active, origin = self._known, self._active, self._origin
        free, ours = is_known and not self._busy, origin is Origin.OURS
        hero, machine = self._hero, self._machine
        hero.prove.setVisible(self._can_prove and active)
        hero.prove.setEnabled(free and bool(self.password))
        hero.start.setVisible(ours and is_known and not active)
        hero.start.setEnabled(free)
        to_set_up, alone = origin in (Origin.NONE, Origin.UNFINISHED), not self._server.looking_on
        hero.set_up.setVisible(is_known and to_set_up and alone)
        hero.set_up.setEnabled(free)
        machine.change.setVisible(ours and is_known and self._people.known and alone)
        machine.change.setEnabled(free)
        for button in (machine.stop, machine.restart):
            button.setVisible(ours and active)
            button.setEnabled(free)
        machine.look_again.setEnabled(not self._busy)
        if not self._can_prove:
            self._administrator.hide()
        lacking = ours and is_known and not self._people.known
        self._unknown.setVisible(lacking or (is_known and not alone))
        self._unknown.show_why(looking_on=not alone)
        self._people.setVisible(self._people.known)
        self._people_title.setVisible(self._people.known)
        self._people.set_free(free and active, to_change=alone)
        self._console.setVisible(ours and active and self._people.known)
        self._adopted.setVisible(origin is Origin.ADOPTED)
        self._to_do.show_reasons(self._worth_doing(), may_restart=ours and free)
        if not (ours and active):
            self.outside.hide()

    def _worth_doing(self) -> Sequence[Problem]:
        """Except what the answer and its button say already."""
        if self._status is None or self._origin in (Origin.NONE, Origin.UNFINISHED):
            return ()
        said = {Code.CHAT_STOPPED} if self._origin is Origin.OURS else set()
        found = [reason for reason in self._status.reasons if reason.code not in said]
        first = [reason for reason in found if reason.code in BREAKING]
        doors = self._doors.answer or ()
        return [*first, *doors, *(reason for reason in found if reason not in first)]
