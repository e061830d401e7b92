"""Everybody who has an account: found as one types, one of them beside the list."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.client_sessions import online_users
from setupwizard.admin.people_export import people_csv
from setupwizard.admin.user import Kept, Only, Order, Store, User, UserPage
from setupwizard.admin.user_details import UserDetails, user_details
from setupwizard.admin.users import group_names, user_store
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.people_list.view import ListView
from setupwizard.ui.dashboard.users.actions import UserActions
from setupwizard.ui.dashboard.users.asking import UserAsking
from setupwizard.ui.dashboard.users.columns import COLUMNS_ORDER, columns
from setupwizard.ui.dashboard.users.form import Asks, UserForm
from setupwizard.ui.dashboard.users.panel import UserPanel
from setupwizard.ui.dashboard.users.several import SeveralPanel
from setupwizard.ui.server.server import Origin
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import TOP, box, hbox
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast

EVERY = 10.0
"""Seconds between two looks who is connected."""

PANEL, LIST = 360, 420
"""Pixels at 100 % that one of them takes, and that the list needs beside it."""

CHOICE = 12
"""Letters of what a list is filtered by."""


class UsersPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._groups: tuple[str, ...] = ()
        self._total: int | None = None
        self._asking, self._actions = UserAsking(context), UserActions(context, self)
        self._several, self._add = Button("", "users"), Button("primary", "plus")
        self._lists = Menu(self._several)
        self._several.setMenu(self._lists)
        self._list = ListView(context)
        self._list.hide()
        self._group, self._only = Select(), Select()
        self._table = Table(columns(), lambda user: user.user, self._group, self._only, remote=True)
        self._table.file_name = "users.csv"
        self._trouble = Callout("fail")
        self._trouble.hide()
        self._panel, self._form, self._many = UserPanel(), UserForm(), SeveralPanel()
        self._aside = QStackedWidget()
        for card in (self._panel, self._form, self._many):
            self._aside.addWidget(card)
        self._aside.currentChanged.connect(self._one_leads)
        for select in (self._group, self._only):
            select.setMinimumContentsLength(CHOICE)
        self._aside.setVisible(False)
        theme.changed.connect(self._make_room)
        self._beside = box(hbox((self._table, 1), (self._aside, TOP), gap="l"))
        self._connect()
        self.fill(
            self._trouble, (self._beside, 1), (self._list, 1), tools=(self._several, self._add)
        )
        self._make_room()  # what has no place yet would be shown as a window of its own
        self.watch(user_store, self._know_store, arguments=context.login.arguments)
        chat = context.login.for_chat
        self.watch(online_users, self._mark_online, every=EVERY, arguments=chat, quietly=True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._make_room()
        super().resizeEvent(event)

    @Slot()
    def _make_room(self) -> None:
        """Where both do not fit beside each other, one of them takes the place of the list."""
        panel, room = theme.grown(PANEL, 0.5), self.width() - 2 * SIDE
        narrow = room < panel + theme.grown(LIST)
        self._aside.setFixedWidth(max(room, 1) if narrow else panel)
        self._table.setVisible(not narrow or self._aside.isHidden())

    def _connect(self) -> None:
        table, panel, form, actions = self._table, self._panel, self._form, self._actions
        table.filter_changed.connect(self._search)
        table.sort_changed.connect(self._sort)
        table.more_wanted.connect(self._asking.go_on)
        table.chosen.connect(self._choose)
        table.allow_several()
        table.several.connect(self._choose_several)
        many = self._many
        many.lock_wanted.connect(lambda: actions.lock_all(many.users))
        many.unlock_wanted.connect(lambda: actions.unlock_all(many.users))
        many.group_wanted.connect(
            lambda group, member: actions.set_members(many.users, group, member=member)
        )
        many.delete_wanted.connect(lambda: actions.ask_delete_all(many.users))
        self._group.currentIndexChanged.connect(self._filter)
        self._only.currentIndexChanged.connect(self._filter)
        self._list.left.connect(self._leave_list)
        self._list.brought.connect(lambda: self.context.inquiry(user_store).ask_anew())
        self._add.clicked.connect(self._begin_new)
        self._asking.first.connect(self._show_first)
        self._asking.more.connect(self._show_more)
        self._asking.refused.connect(self._show_refusal)
        panel.edit_wanted.connect(partial(self._begin, Asks.PROFILE))
        panel.password_wanted.connect(partial(self._begin, Asks.PASSWORD))
        panel.lock_wanted.connect(lambda seconds: actions.lock(self._user, seconds))
        panel.unlock_wanted.connect(lambda: actions.unlock(self._user))
        panel.group_wanted.connect(
            lambda group, member: actions.set_member(self._user, group, member=member)
        )
        panel.administrator_wanted.connect(
            lambda administers: actions.ask_administrator(self._user, administers=administers)
        )
        panel.delete_wanted.connect(self._ask_delete)
        panel.closed.connect(self._close)
        form.closed.connect(self._leave_form)
        form.new_wanted.connect(actions.create)
        form.profile_wanted.connect(lambda name, email: actions.edit(self._user, name, email))
        form.password_wanted.connect(lambda password: actions.set_password(self._user, password))
        actions.begun.connect(partial(self._aside.setEnabled, False))
        actions.done.connect(self._changed)
        actions.failed.connect(self._failed)

    # ------------------------------------------------------------------ the list

    def _know_store(self, store: Store) -> None:
        """Where the people are; the list follows."""
        self._asking.store = self._actions.store = store
        self._list.use(store)
        arguments = self.context.login.arguments()
        if store.kept is Kept.DATABASE and arguments is not None:
            task = self.context.server.ask(group_names, *arguments)
            task.succeeded.connect(self._know_groups)
        self.retranslate()
        self._asking.ask()

    @Slot(object)
    def _know_groups(self, groups: tuple[str, ...]) -> None:
        self._groups = groups
        self._offer()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._asking.want(at_once=False, words=words)

    @Slot(int, bool)
    def _sort(self, column: int, descending: bool) -> None:
        name = COLUMNS_ORDER[column]
        order = Order(name) if name else Order.USER
        self._asking.want(order=order, descending=descending and bool(name))

    @Slot()
    def _filter(self) -> None:
        only = Only(self._only.chosen() or Only.EVERYBODY)
        self._asking.want(group=self._group.chosen(), only=only)

    @Slot(object)
    def _show_first(self, page: UserPage) -> None:
        self._trouble.hide()
        self._say_empty()
        self._table.show_rows(page.users, complete=page.following is None)
        if page.total is not None:
            self._total = page.total
            self._say_total()

    def _say_total(self) -> None:
        lead = ""
        if self._total is not None:
            total = language.locale.toString(self._total)
            lead = self.tr("Accounts in all: {number}").format(number=total)
        self.say(self.tr("Users"), lead)

    @Slot(object)
    def _show_more(self, page: UserPage) -> None:
        self._table.add_rows(page.users, complete=page.following is None)

    def _mark_online(self, online: frozenset[str]) -> None:
        """Those who have come or gone since the list was asked for."""
        for user in list(self._table.model.rows):
            if user.online is not None and user.online != (user.user in online):
                self._table.replace_row(replace(user, online=not user.online))

    @Slot(object)
    def _show_refusal(self, problem: Problem) -> None:
        self._trouble.show_problem(problem)

    # ------------------------------------------------------------------ a list of people

    @Slot()
    def _bring_list(self) -> None:
        self._beside.hide()
        self._list.show()
        self._add.setVisible(False)
        self._several.setVisible(False)
        if not self._list.busy:
            self._list.begin()

    @Slot()
    def _ask_where(self) -> None:
        title, name = self.tr("Save everybody as a list"), self.tr("people.csv")
        FileDialog(self.window(), title, self.save_list).for_saving(name).open()

    @Slot(str)
    def save_list(self, path: str) -> None:
        arguments, store = self.context.login.arguments(), self._asking.store
        if arguments is None or store is None:
            return
        task = self.context.server.ask(people_csv, *arguments, store, language.code)
        task.succeeded.connect(partial(self._write_list, Path(path)))
        task.failed.connect(self._show_refusal)

    def _write_list(self, path: Path, content: bytes) -> None:
        try:
            path.write_bytes(content)
        except OSError:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self.window(), said, failed=True)
        else:
            Toast(self.window(), self.tr("Saved as {name}").format(name=path.name))

    @Slot()
    def _leave_list(self) -> None:
        self._list.hide()
        self._beside.show()
        self.retranslate()

    # ------------------------------------------------------------------ one of them

    def _open(self) -> None:
        self._aside.setVisible(True)
        self._make_room()
        self._one_leads()

    @Slot()
    def _close(self) -> None:
        self._aside.setVisible(False)
        self._make_room()
        self._one_leads()

    @Slot()
    def _one_leads(self) -> None:
        """One filled button at a time."""
        typing = self._aside.currentWidget() is self._form and not self._aside.isHidden()
        self._add.set_kind("" if typing else "primary")

    @property
    def _user(self) -> User:
        """The one beside the list."""
        return self._panel.user or User("")

    @Slot(object)
    def _choose(self, user: User | None) -> None:
        if user is None or self._asking.store is None:
            return
        if len(self._table.rows_chosen) > 1:
            return
        if self._user.user != user.user or self._aside.isHidden():
            self._panel.show_user(user, self._asking.store, self._groups)
        self._aside.setCurrentWidget(self._panel)
        self._aside.setEnabled(True)
        self._open()
        self._ask_details(user.user)

    @Slot(int)
    def _choose_several(self, number: int) -> None:
        store = self._asking.store
        if store is None:
            return
        if number > 1:
            ours = store.kept is not Kept.DIRECTORY
            self._many.show_users(self._table.rows_chosen, self._groups, ours=ours)
            self._aside.setCurrentWidget(self._many)
            self._aside.setEnabled(True)
            self._open()
        elif self._aside.currentWidget() is self._many:
            self._choose(self._table.row if number else None)

    def _ask_details(self, user: str) -> None:
        arguments, store = self.context.login.arguments(), self._asking.store
        if arguments is None or store is None:
            return
        task = self.context.server.ask(user_details, *arguments, store, user)
        task.succeeded.connect(self._show_details)
        task.failed.connect(self._failed)

    @Slot(object)
    def _show_details(self, details: UserDetails) -> None:
        self._table.replace_row(details.user)
        if details.user.user == self._user.user:
            self._panel.show_details(details)

    @Slot()
    def _begin_new(self) -> None:
        self._aside.setCurrentWidget(self._form)
        self._aside.setEnabled(True)
        self._open()
        self._form.begin(Asks.NEW)

    def _begin(self, asks: Asks) -> None:
        self._aside.setCurrentWidget(self._form)
        self._form.begin(asks, self._user)

    @Slot()
    def _leave_form(self) -> None:
        if self._panel.user is None:
            self._close()
        self._aside.setCurrentWidget(self._panel)
        self._one_leads()

    @Slot()
    def _ask_delete(self) -> None:
        if self._panel.shown is not None:
            self._actions.ask_delete(self._panel.shown)

    @Slot(str)
    def _changed(self, user: str) -> None:
        """The one it was done to is shown anew; a new or deleted one changes the list."""
        self._aside.setEnabled(True)
        was_new = self._form.asks is Asks.NEW and self._aside.currentWidget() is self._form
        self._aside.setCurrentWidget(self._panel)
        inquiry = self.context.inquiry(user_store)
        if was_new or user != self._user.user:
            self._panel.shown = None
            inquiry.ask_anew()
            self._close()
        else:
            self._ask_details(user)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._aside.setEnabled(True)
        if problem.code is Code.USER_GONE:
            self._close()
            self._panel.shown = None
            self._asking.ask()
        elif self._aside.currentWidget() is self._form:
            self._form.show_problem(problem)
        elif self._aside.currentWidget() is self._many:
            self._many.show_problem(problem)
        else:
            self._panel.show_problem(problem)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self._say_total()
        self._add.say(self.tr("Add a user"))
        self._several.say(self.tr("Lists…"))
        store = self._asking.store
        ours = store is not None and store.kept is not Kept.DIRECTORY
        bringing = not self._list.isHidden()
        self._add.setVisible(ours and not bringing)
        self._several.setVisible(store is not None and not bringing)
        self._fill_lists(ours=ours)
        self._table.search.say(self.tr("Search by name, user name or e-mail"))
        self._offer()
        self._say_empty()

    def _fill_lists(self, *, ours: bool) -> None:
        self._lists.clear()
        if ours:
            self._lists.addAction(self.tr("Bring a list of people…"), self._bring_list)
        if ours and self.context.server.origin is Origin.OURS:
            self._lists.addAction(self.tr("Type several people…"), self.context.people_wanted.emit)
        self._lists.addAction(self.tr("Save everybody as a list…"), self._ask_where)

    def _offer(self) -> None:
        store = self._asking.store
        readable = store is None or store.kept is Kept.DATABASE
        self._group.offer([("", self.tr("All groups")), *((one, one) for one in self._groups)])
        self._group.setAccessibleName(self.tr("Group"))
        self._group.setVisible(bool(self._groups) and readable)
        choices = [
            (Only.EVERYBODY.value, self.tr("Everybody")),
            (Only.LOCKED.value, self.tr("Locked")),
            (Only.ADMINISTRATORS.value, self.tr("Administrators")),
        ]
        if readable:
            choices.append((Only.NEVER.value, self.tr("Never connected")))
        self._only.offer(choices)
        self._only.setAccessibleName(self.tr("State"))

    def _say_empty(self) -> None:
        if self._asking.wanted.is_everybody:
            self._table.say_empty(self.tr("Nobody has an account yet"))
        else:
            self._table.say_empty(
                self.tr("Nobody matches"),
                self.tr("Look for a part of the name only, or for other groups and states."),
            )
