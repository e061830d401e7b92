"""Bringing a list, from the file to the invitations; in the place of the list of users."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from setupwizard.admin.imported_people import Imported
from setupwizard.admin.people_import import import_people
from setupwizard.admin.people_plan import Fate, PeoplePlan, plan_people, read_list
from setupwizard.admin.user import Store
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.people_list.made import MadeCard
from setupwizard.ui.dashboard.people_list.preview import Preview
from setupwizard.ui.dashboard.people_list.source import ListSource
from setupwizard.ui.dashboard.people_list.undo import list_back
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.waiting import Bar, BusyNote


class ListView(QWidget):
    """`left`: back to the users. `brought`: there are others than before."""

    left = Signal()
    brought = Signal()

    def __init__(self, context: DashboardContext) -> None:
        super().__init__()
        self._context = context
        self._store: Store | None = None
        self._data, self._name = b"", ""
        self._task: Task | None = None
        self._number, self._given_up = 0, False
        self._told: set[str] = set()
        self._done = Imported()
        self._people: dict[str, Any] = {}
        self._source, self._preview = ListSource(), Preview()
        self._made = MadeCard(context)
        self._go, self._stop = Button("primary", "check"), Button("", "close")
        self._other, self._bar = Button("quiet"), Bar()
        self._note, self._refused = BusyNote(), Callout("fail")
        self._refused.hide()
        self._bar.hide()
        buttons = SideBySide(self._go, self._stop, self._other, shares=(0, 0, 0), gap="s")
        self._plan_page = box(
            vbox((self._preview, 1), self._bar, self._note, self._refused, buttons, gap="m")
        )
        self._stack = QStackedWidget()
        for page in (self._source, self._plan_page, self._made):
            self._stack.addWidget(page)
        self.setLayout(vbox((self._stack, 1), gap="0"))
        self._source.chosen.connect(self.take)
        self._source.left.connect(self.left)
        self._go.clicked.connect(self._begin)
        self._stop.clicked.connect(self._ask_to_stop)
        self._other.clicked.connect(self._turn_back)
        self._made.left.connect(partial(self.unless_lost, self.left.emit))
        self._made.go_on.connect(self._look)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def busy(self) -> bool:
        """People are being brought."""
        return self._task is not None

    @property
    def would_lose(self) -> bool:
        """People have new passwords, or are getting them, that are nowhere but here."""
        return not self._given_up and (self.busy or not self._made.handed_out)

    def unless_lost(self, go: Callable[[], object]) -> None:
        """Such passwords are asked about first."""
        if not self.would_lose:
            go()
            return
        sheet = Sheet(
            self.window(),
            self.tr("Leave without the invitations?"),
            [
                self.tr("The passwords are nowhere else: nobody could log in with them."),
                self.tr("The accounts stay. New passwords can be set in the list of users."),
            ],
            self.tr("Stay here"),
            self.tr("Leave without them"),
        )
        sheet.confirmed.connect(self._give_up)
        sheet.confirmed.connect(go)

    @Slot()
    def _give_up(self) -> None:
        self._given_up = True
        self._ask_to_stop()

    def use(self, store: Store) -> None:
        self._store = store

    @Slot()
    def begin(self) -> None:
        """With another list: what was brought before is told and handed out."""
        self._done, self._people = Imported(), {}
        self._source.show_problem(None)
        self._stack.setCurrentWidget(self._source)
        self._source.settle_focus()

    # ------------------------------------------------------------------ what would happen

    @Slot(object, str)
    def take(self, data: bytes, name: str) -> None:
        self._data, self._name = data, name
        known = dict(self._context.server.account_passwords)
        task = self._context.server.locally(
            partial(read_list, data, name, spoken=self._source.spoken, known=known)
        )
        task.succeeded.connect(self._plan)
        task.failed.connect(self._not_planned)

    @Slot()
    def _look(self) -> None:
        """Again, at the same list: whoever is there by now is unchanged, or counts as made where
        Openfire never answered for them.
        """
        self.take(self._data, self._name)

    @Slot(object)
    def _plan(self, read: Any) -> None:
        arguments = self._context.login.arguments()
        if arguments is None or self._store is None:
            return
        task = self._context.server.ask(plan_people, *arguments, self._store, read)
        task.succeeded.connect(self._show_plan)
        task.failed.connect(self._not_planned)

    @Slot()
    def _turn_back(self) -> None:
        """To another list; after its first part, to the invitations of that."""
        if self._people:
            self._stack.setCurrentWidget(self._made)
            self._made.settle_focus()
        else:
            self.begin()

    @Slot(object)
    def _not_planned(self, problem: Problem) -> None:
        """Told where the list was chosen, or beside the invitations of its first part."""
        self._context.login.refused(problem)
        on_made = self._stack.currentWidget() is self._made
        (self._made if on_made else self._source).show_problem(problem)

    @Slot(object)
    def _show_plan(self, plan: PeoplePlan) -> None:
        found = self._done.count_found(plan)
        self._people |= {
            one.person.user: one.person
            for one in plan.people
            if one.person is not None and one.person.user in found
        }
        self._preview.show_plan(plan)
        self._number = len(plan.of(Fate.NEW)) + len(plan.of(Fate.CHANGED))
        self._refused.hide()
        self._show_running(running=False)
        self._stack.setCurrentWidget(self._plan_page)
        self.retranslate()
        self._go.setFocus()

    # ------------------------------------------------------------------ bringing them

    @Slot()
    def _begin(self) -> None:
        arguments, plan = self._context.login.arguments(), self._preview.plan
        if arguments is None or self._store is None or self._task is not None:
            return
        server = self._context.server
        new = [one.person for one in plan.of(Fate.NEW) if one.person]
        server.account_passwords |= {one.user: one.password for one in new}
        self._told, self._given_up = set(), False
        self._bar.begin()
        self._show_running(running=True)
        note = Note.of("done-people-list", file=self._name)
        task = self._task = server.actions.do(
            note, import_people, *arguments, self._store, plan, undo=list_back, telling=True
        )
        task.emitted.connect(self._hear)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._go.setVisible(not running)
        self._other.setVisible(not running)
        if running:
            self._say_progress()
        else:
            self._note.end()

    @Slot(object)
    def _hear(self, users: Sequence[str]) -> None:
        self._told.update(users)
        self._bar.reach(len(self._told) / max(1, self._number))
        self._say_progress()

    def _say_progress(self) -> None:
        number = language.locale.toString
        said = self.tr("{done} of {all} people")
        self._note.begin(said.format(done=number(len(self._told)), all=number(self._number)))

    @Slot()
    def _ask_to_stop(self) -> None:
        """Nothing is lost: whoever is there stays, and the rest can be brought at any time."""
        if self._task is not None:
            self._stop.setEnabled(False)
            self._task.cancel.set()

    @Slot(object)
    def _succeeded(self, done: Imported) -> None:
        self._end()
        plan, server = self._preview.plan, self._context.server
        made = set(done.made)
        new = {one.person.user: one.person for one in plan.of(Fate.NEW) if one.person}
        self._people |= {user: person for user, person in new.items() if user in made}
        self._done = self._done.followed_by(done)
        server.made_accounts |= {one.user: one.password for one in self._people.values()}
        left = self._number - len(done.people)
        self._made.show_done(self._done, list(self._people.values()), left=left)
        self._stack.setCurrentWidget(self._made)
        self._made.settle_focus()
        self.brought.emit()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._end()
        self._context.login.refused(problem)
        self._refused.show_problem(problem)
        if self._people:
            self._stack.setCurrentWidget(self._made)
            self._made.show_problem(problem)

    def _end(self) -> None:
        self._task = None
        self._stop.setEnabled(True)
        self._show_running(running=False)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        self._go.say(self.tr("Bring %Ln person(s)", "", self._number))
        self._go.setEnabled(self._number > 0)
        self._stop.say(self.tr("Stop"))
        back, other = self.tr("Back to the invitations"), self.tr("Another list")
        self._other.say(back if self._people else other)
