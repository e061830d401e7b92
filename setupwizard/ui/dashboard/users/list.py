"""The list of users: found as one types, filtered by group and state, in the order one likes."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.user import Kept, Only, Order, Store, User, UserPage
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.users.asking import UserAsking
from setupwizard.ui.dashboard.users.columns import COLUMNS_ORDER, columns
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.table.table import Table

CHOICE = 12
"""Letters of what a list is filtered by."""


class UserList(QWidget):
    """`counted`: how many accounts there are in all. `table` tells who is chosen."""

    counted = Signal(int)

    def __init__(self, context: DashboardContext) -> None:
        super().__init__()
        self.groups: tuple[str, ...] = ()
        self._online: frozenset[str] | None = None
        self.asking = asking = UserAsking(context)
        self.group, self.only = Select(), Select()
        self.table = table = Table(
            columns(), lambda user: user.user, self.group, self.only, remote=True
        )
        table.file_name = "users.csv"
        for select in (self.group, self.only):
            select.setMinimumContentsLength(CHOICE)
        self.setLayout(vbox((table, 1), gap="m"))
        table.allow_several()
        table.filter_changed.connect(self._search)
        table.sort_changed.connect(self._sort)
        table.more_wanted.connect(asking.go_on)
        self.group.currentIndexChanged.connect(self._filter)
        self.only.currentIndexChanged.connect(self._filter)
        asking.first.connect(self._show_first)
        asking.more.connect(self._show_more)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def store(self) -> Store | None:
        return self.asking.store

    def use(self, store: Store) -> None:
        """Where the people are; the list follows."""
        self.asking.store = store
        self.retranslate()
        self.ask()

    @Slot()
    def ask(self) -> None:
        self.asking.ask()

    def show_user(self, user: User) -> None:
        """As they are now, in their place."""
        self.table.replace_row(self._marked(user))

    @Slot(object)
    def know_groups(self, groups: tuple[str, ...]) -> None:
        self.groups = groups
        self._offer()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.asking.want(at_once=False, words=words)

    @Slot(int, bool)
    def _sort(self, column: int, descending: bool) -> None:
        name = COLUMNS_ORDER[column]
        order = Order(name) if name else Order.USER
        self.asking.want(order=order, descending=descending and bool(name))

    @Slot()
    def _filter(self) -> None:
        only = Only(self.only.chosen() or Only.EVERYBODY)
        self.asking.want(group=self.group.chosen(), only=only)

    @Slot(object)
    def _show_first(self, page: UserPage) -> None:
        self._say_empty()
        users = tuple(map(self._marked, page.users))
        self.table.show_rows(users, complete=page.following is None)
        if page.total is not None:
            self.counted.emit(page.total)

    @Slot(object)
    def _show_more(self, page: UserPage) -> None:
        users = tuple(map(self._marked, page.users))
        self.table.add_rows(users, complete=page.following is None)

    def mark_online(self, online: frozenset[str]) -> None:
        """Who is connected, as the chat tells it beside what the list is asked for."""
        self._online = online
        for user in list(self.table.model.rows):
            marked = self._marked(user)
            if marked != user:
                self.table.replace_row(marked)

    def _marked(self, user: User) -> User:
        if self._online is None:
            return user
        return replace(user, online=user.user in self._online)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        self.table.search.say(self.tr("Search by name, user name or e-mail"))
        self._offer()
        self._say_empty()

    def _offer(self) -> None:
        store = self.asking.store
        readable = store is None or store.kept is Kept.DATABASE
        self.group.offer([("", self.tr("All groups")), *((one, one) for one in self.groups)])
        self.group.setAccessibleName(self.tr("Group"))
        self.group.setVisible(bool(self.groups) and readable)
        choices = [
            (Only.EVERYBODY.value, self.tr("Everybody")),
            (Only.ONLINE.value, self.tr("Connected")),
            (Only.LOCKED.value, self.tr("Locked")),
            (Only.ADMINISTRATORS.value, self.tr("Administrators")),
        ]
        if readable:
            choices.append((Only.NEVER.value, self.tr("Never connected")))
        self.only.offer(choices)
        self.only.setAccessibleName(self.tr("State"))

    def _say_empty(self) -> None:
        if self.asking.wanted.is_everybody:
            self.table.say_empty(self.tr("Nobody has an account yet"))
        else:
            self.table.say_empty(
                self.tr("Nobody matches"),
                self.tr("Look for a part of the name only, or for other groups and states."),
            )
