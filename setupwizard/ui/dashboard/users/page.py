"""Everybody who has an account: the list, one of them beside it, and lists that are brought."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from setupwizard.admin.client_sessions import online_users
from setupwizard.admin.user import Kept, Store, User
from setupwizard.admin.user_belongings import user_belongings
from setupwizard.admin.user_details import UserDetails, user_details
from setupwizard.admin.users import group_names, user_store
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.people_list.view import ListView
from setupwizard.ui.dashboard.users.actions import UserActions
from setupwizard.ui.dashboard.users.aside import UserAside
from setupwizard.ui.dashboard.users.list import UserList
from setupwizard.ui.dashboard.users.lists import ListsButton
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, box, hbox, vbox
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast

EVERY = 10.0
"""Seconds between two looks who is connected."""

PANEL, LIST = 360, 420
"""Pixels at 100 % that one of them takes, and that the list needs beside it."""


class UsersPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._total: int | None = None
        self._actions = UserActions(context, self)
        self._lists, self._add = ListsButton(context), Button("primary", "plus")
        self._list, self._aside = UserList(context), UserAside(self._actions)
        self._instead_layout = vbox(gap="0")
        self._instead = box(self._instead_layout)
        self._instead.hide()
        self._beside = box(hbox((self._list, 1), (self._aside, TOP), gap="l"))
        self._connect()
        self.fill((self._beside, 1), (self._instead, 1), tools=(self._lists, self._add))
        self._make_room()  # what has no place yet would be shown as a window of its own
        self.watch(user_store, self._know_store, arguments=context.login.arguments)
        chat, mark = context.login.for_chat, self._list.mark_online
        self.watch(online_users, mark, every=EVERY, arguments=chat, quietly=True)

    def _connect(self) -> None:
        table, actions = self._list.table, self._actions
        theme.changed.connect(self._make_room)
        table.chosen.connect(self._choose)
        table.several.connect(self._choose_several)
        self._list.counted.connect(self._count)
        self._list.asking.first.connect(self._say_why_not)
        self._list.asking.refused.connect(self._say_why_not)
        self._aside.replaced.connect(self._make_room)
        self._aside.belongings_wanted.connect(self._ask_belongings)
        self._aside.details_wanted.connect(self._ask_details)
        self._aside.panel.diagnosis_wanted.connect(self._diagnose)
        self._add.clicked.connect(self._aside.begin_new)
        self._lists.bring_wanted.connect(self._bring_list)
        actions.done.connect(self._changed)
        actions.failed.connect(self._failed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._make_room()
        super().resizeEvent(event)

    @Slot()
    def _make_room(self) -> None:
        """Where both do not fit beside each other, one of them takes the place of the list. One
        filled button at a time.
        """
        panel, room = theme.grown(PANEL, 0.5), self.width() - 2 * SIDE
        narrow = room < panel + theme.grown(LIST)
        self._aside.setFixedWidth(max(room, 1) if narrow else panel)
        self._list.setVisible(not narrow or self._aside.isHidden())
        self._add.set_kind("" if self._aside.typing else "primary")

    # ------------------------------------------------------------------ where they are

    def _know_store(self, store: Store) -> None:
        self._actions.store = store
        if self._bringing_made:
            self._bringing.use(store)
        self._lists.use(store)
        arguments = self.context.login.arguments()
        if store.kept is Kept.DATABASE and arguments is not None:
            task = self.context.server.ask(group_names, *arguments)
            task.succeeded.connect(self._list.know_groups)
        self._list.use(store)
        self.retranslate()

    @Slot()
    def _look_again(self) -> None:
        self.context.inquiry(user_store).ask_anew()

    @property
    def refusal(self) -> Problem | None:
        return super().refusal or (self.context.login.known and self._list.asking.problem) or None

    @Slot(int)
    def _count(self, total: int) -> None:
        self._total = total
        self.retranslate()

    # ------------------------------------------------------------------ one of them, or several

    @Slot(object)
    def _choose(self, user: User | None) -> None:
        store = self._list.store
        if user is None or store is None or len(self._list.table.rows_chosen) > 1:
            return
        self._aside.show_user(user, store, self._list.groups)
        self._ask_details(user.user)

    @Slot(int)
    def _choose_several(self, number: int) -> None:
        store, table = self._list.store, self._list.table
        if store is None:
            return
        if number > 1:
            self._aside.show_several(table.rows_chosen, store, self._list.groups)
        elif self._aside.shows_several:
            self._choose(table.row if number else None)

    def _ask_details(self, user: str) -> None:
        arguments, store = self.context.login.arguments(), self._list.store
        if arguments is None or store is None:
            return
        task = self.context.server.ask(user_details, *arguments, store, user)
        task.succeeded.connect(self._show_details)
        task.failed.connect(self._failed)

    @Slot(object)
    def _show_details(self, details: UserDetails) -> None:
        self._list.show_user(details.user)
        self._aside.show_details(details)

    @Slot()
    def _diagnose(self) -> None:
        self.context.user_wanted.emit("diagnosis", self._aside.user.user)

    def look_at(self, user: str) -> None:
        """Whoever is looked for in the list."""
        self._list.table.search.setText(unescaped_user(user))

    @Slot(str)
    def _ask_belongings(self, user: str) -> None:
        arguments, store = self.context.login.arguments(), self._list.store
        if arguments is None or store is None:
            return
        task = self.context.server.ask(user_belongings, *arguments, store, user)
        task.succeeded.connect(partial(self._aside.belongings.show_belongings, user))
        task.failed.connect(self._failed)

    @Slot(str)
    def _changed(self, user: str) -> None:
        """The one it was done to is shown anew; a new or deleted one changes the list."""
        if self._aside.take_done(user):
            self._ask_details(user)
        else:
            self._look_again()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        """What was typed about somebody who is gone stays until the person closes it."""
        gone = problem.code is Code.USER_GONE
        if gone and not self._aside.typing:
            self._aside.setEnabled(True)
            self._aside.forget()
            Toast(self.window(), speech().problem(problem).cause, failed=True)
        else:
            self._aside.show_problem(problem)
        if gone:
            self._list.ask()

    # ------------------------------------------------------------------ a list of people

    @cached_property
    def _bringing(self) -> ListView:
        """Made when somebody first brings a list: few do, and all wait for this page."""
        made = ListView(self.context)
        made.left.connect(self._leave_list)
        made.brought.connect(self._look_again)
        self._instead_layout.addWidget(made)
        if self._list.store is not None:
            made.use(self._list.store)
        return made

    @property
    def _bringing_made(self) -> bool:
        return "_bringing" in self.__dict__

    @Slot()
    def _bring_list(self) -> None:
        self._beside.hide()
        self._instead.show()
        self.retranslate()
        self._say_why_not()
        if not self._bringing.busy:
            self._bringing.begin()

    @Slot()
    def _leave_list(self) -> None:
        self._instead.hide()
        self._beside.show()
        self.retranslate()
        self._say_why_not()

    @property
    def outdated(self) -> bool:
        """A list that is being brought, and its invitations, are not the server's."""
        return super().outdated and self._instead.isHidden()

    @property
    def would_lose(self) -> bool:
        return self._bringing_made and self._bringing.would_lose

    def unless_lost(self, go: Callable[[], object]) -> None:
        if self._bringing_made:
            self._bringing.unless_lost(go)
        else:
            go()

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        lead = ""
        if self._total is not None:
            total = language.locale.toString(self._total)
            lead = self.tr("Accounts in all: {number}").format(number=total)
        self.say(self.tr("Users"), lead)
        store, bringing = self._list.store, not self._instead.isHidden()
        ours = store is not None and store.kept is not Kept.DIRECTORY
        self._add.say(self.tr("Add a user"))
        self._add.setVisible(ours and not bringing)
        self._lists.setVisible(store is not None and not bringing)
