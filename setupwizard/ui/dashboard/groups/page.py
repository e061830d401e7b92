"""All groups: how many are in each, who sees them, and one of them beside the list."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from setupwizard.admin.access import Access
from setupwizard.admin.group import Group, GroupDetails, GroupList, Sharing
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.user import Kept, Store
from setupwizard.admin.users import user_store
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.card_stack import CardStack
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.groups.actions import GroupActions
from setupwizard.ui.dashboard.groups.form import GroupForm
from setupwizard.ui.dashboard.groups.members import MembersForm
from setupwizard.ui.dashboard.groups.panel import GroupPanel
from setupwizard.ui.dashboard.groups.sharing import SharingForm
from setupwizard.ui.dashboard.groups.words import columns
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast

PANEL, LIST = 380, 420
"""Pixels at 100 % that one of them takes, and that the list needs beside it."""


class GroupsPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._store: Store | None = None
        self._accounts: int | None = None
        self._actions = GroupActions(context, self)
        self._add, self._again = Button("primary", "plus"), Button("", "restart")
        self._table = Table(columns(), lambda group: group.name, empty=EmptyState("users"))
        self._table.file_name = "groups.csv"
        self._panel, self._form = GroupPanel(), GroupForm()
        self._sharing, self._members = SharingForm(), MembersForm()
        self._aside = CardStack(self._panel, self._form, self._sharing, self._members)
        self._aside.setVisible(False)
        theme.changed.connect(self._make_room)
        self._connect()
        self.fill(
            (hbox((self._table, 1), (self._aside, TOP), gap="l"), 1), tools=(self._again, self._add)
        )
        self._make_room()  # what has no place yet would be shown as a window of its own
        self._inquiry = self.watch(groups, self._show, arguments=self._arguments)
        self.watch(user_store, self._know_store, arguments=context.login.arguments)

    def _arguments(self) -> tuple[Access, Store] | None:
        arguments = self.context.login.arguments()
        return (*arguments, self._store) if arguments and self._store else None

    def _connect(self) -> None:
        panel, form, members, actions = self._panel, self._form, self._members, self._actions
        self._add.clicked.connect(lambda: self._begin_form(None))
        self._again.clicked.connect(self.ask_again)
        self._table.chosen.connect(self._choose)
        panel.edit_wanted.connect(lambda: self._begin_form(self._group))
        panel.share_wanted.connect(self._begin_sharing)
        panel.members_wanted.connect(self._begin_members)
        panel.delete_wanted.connect(lambda: actions.ask_delete(self._details))
        panel.closed.connect(self._close)
        form.saved.connect(self._save)
        form.closed.connect(self._leave_form)
        self._sharing.saved.connect(self._share)
        self._sharing.closed.connect(self._leave_form)
        members.add_wanted.connect(lambda users: actions.add(self._group.name, users))
        members.remove_wanted.connect(lambda users: actions.remove(self._group.name, users))
        members.administer_wanted.connect(
            lambda users, administer: actions.set_administrators(
                self._group.name, users, administer=administer
            )
        )
        members.closed.connect(self._leave_form)
        actions.begun.connect(lambda: self._aside.setEnabled(False))
        actions.done.connect(self._changed)
        actions.failed.connect(self._failed)

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

    # ------------------------------------------------------------------ the list

    def _know_store(self, store: Store) -> None:
        """Where the groups are; the list follows."""
        is_new = self._store != store
        self._store = self._actions.store = store
        self.retranslate()
        if is_new:
            self._inquiry.ask_anew()

    def _show(self, found: GroupList) -> None:
        self._accounts = found.accounts
        self._table.show_rows(found.groups)

    # ------------------------------------------------------------------ one of them

    @property
    def _details(self) -> GroupDetails:
        """Of the one beside the list."""
        return self._panel.shown or GroupDetails(Group("", sharing=Sharing()))

    @property
    def _group(self) -> Group:
        return self._details.group

    @Slot(object)
    def _choose(self, group: Group | None) -> None:
        if group is None or self._store is None:
            return
        if self._group.name != group.name or self._aside.isHidden():
            self._panel.show_group(group, self._store)
        self._put(self._panel)
        self._ask_details(group.name)

    def _put(self, card: QWidget) -> None:
        self._aside.put(card)
        self._aside.setEnabled(True)
        self._aside.setVisible(True)
        self._make_room()
        self._add.set_kind("primary" if card in (self._panel, self._members) else "")

    @Slot()
    def _close(self) -> None:
        self._aside.setVisible(False)
        self._make_room()
        self._add.set_kind("primary")

    def _ask_details(self, name: str) -> None:
        arguments = self._arguments()
        if arguments is None:
            return
        task = self.context.server.ask(group_details, *arguments, name)
        task.succeeded.connect(self._show_details)
        task.failed.connect(self._failed)

    @Slot(object)
    def _show_details(self, details: GroupDetails) -> None:
        self._table.replace_row(details.group)
        if details.group.name == self._group.name:
            self._panel.show_details(details)
            if self._aside.current is self._members:
                self._members.show_details(details)

    def _begin_form(self, group: Group | None) -> None:
        if group is None:
            self._panel.shown = None
        self._put(self._form)
        self._form.begin(group)

    @Slot()
    def _begin_sharing(self) -> None:
        names = [group.name for group in self._table.model.rows]
        self._put(self._sharing)
        self._sharing.begin(self._details, names, self._accounts)

    @Slot()
    def _begin_members(self) -> None:
        self._put(self._members)
        self._members.begin(self._details)

    @Slot()
    def _leave_form(self) -> None:
        if self._panel.shown is None:
            self._close()
        else:
            self._put(self._panel)

    @Slot(str, str)
    def _save(self, name: str, description: str) -> None:
        group = self._form.group
        if group is None:
            self._actions.create(name, description)
        else:
            self._actions.edit((group.name, group.description), (name, description))

    @Slot(object)
    def _share(self, sharing: Sharing) -> None:
        self._actions.share(self._group.name, self._details.sharing, sharing)

    # ------------------------------------------------------------------ done

    @Slot(str)
    def _changed(self, name: str) -> None:
        """The one it was done to is shown anew; a new, renamed or deleted one changes the list."""
        self._aside.setEnabled(True)
        if not name or name != self._group.name:
            self._panel.shown = None
            self._close()
            self._inquiry.ask_anew()
            return
        if self._aside.current is self._members:
            self._members.forget_typed()
        else:
            self._put(self._panel)
        self._ask_details(name)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._aside.setEnabled(True)
        card = self._aside.current
        if problem.code is Code.GROUP_GONE:
            Toast(self.window(), speech().problem(problem).cause, failed=True)
            self._panel.shown = None
            self._close()
            self._inquiry.ask_anew()
        elif card in (self._form, self._sharing, self._members, self._panel):
            card.show_problem(problem)
        if problem.code is Code.GROUP_CHANGED:
            self._ask_details(self._group.name)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.say(
            self.tr("Groups"),
            self.tr("Classes, departments, teams: who belongs together, and who sees them."),
        )
        ours = self._store is not None and self._store.kept is not Kept.DIRECTORY
        self._add.say(self.tr("Create a group"))
        self._add.setVisible(ours)
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search by name or description"))
        self._table.say_empty(
            self.tr("There are no groups yet"),
            self.tr("With a group, a whole class stands in everybody’s contacts at once."),
        )
