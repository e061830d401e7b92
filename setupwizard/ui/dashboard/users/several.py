"""Several users at once: what can be done to all who are chosen in the list."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.access import Access
from setupwizard.admin.several_users import SeveralDone, for_each
from setupwizard.admin.user import Locked, User
from setupwizard.admin.user_details import set_membership
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.admin.users import user_store
from setupwizard.engine.session import Session
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.users.columns import shown_name
from setupwizard.ui.server.action_log import Undo
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.text import Text

NAMED = 8
"""Of those who are chosen, by their names."""

MANY = 40
"""Groups that still fit into a menu."""


class SeveralPanel(Card):
    """Nothing is changed here. `group_wanted` carries a name and whether they are to be in it."""

    lock_wanted = Signal()
    unlock_wanted = Signal()
    group_wanted = Signal(str, bool)
    delete_wanted = Signal()

    def __init__(self) -> None:
        self.users: tuple[User, ...] = ()
        self._groups: tuple[str, ...] = ()
        self._ours = True
        self._title, self._names = Text("", "heading"), Text("", "body", "muted")
        self._lock, self._unlock = Button("", "lock"), Button("", "check")
        self._join, self._leave = Button("", "users"), Button("", "users")
        self._delete, self._refused = Button("", "close"), Callout("fail")
        self._join_menu, self._leave_menu = Menu(self._join), Menu(self._leave)
        self._join.setMenu(self._join_menu)
        self._leave.setMenu(self._leave_menu)
        pair = SideBySide(self._lock, self._unlock, shares=(0, 0), gap="s")
        buttons = (pair, self._join, self._leave, self._delete)
        super().__init__(self._title, self._names, *buttons, self._refused, None)
        self._refused.hide()
        self._lock.clicked.connect(self.lock_wanted)
        self._unlock.clicked.connect(self.unlock_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        language.changed.connect(self.retranslate)

    def show_users(self, users: Sequence[User], groups: tuple[str, ...], *, ours: bool) -> None:
        self.users, self._groups, self._ours = tuple(users), groups, ours
        self._refused.hide()
        self.retranslate()

    def show_problem(self, problem: Problem) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def retranslate(self) -> None:
        names = [shown_name(user) for user in self.users]
        more = self.tr("and %Ln more", "", len(names) - NAMED) if len(names) > NAMED else ""
        self._title.say(self.tr("%Ln user(s) chosen", "", len(names)))
        self._names.say(f"{', '.join(names[:NAMED])} {more}".strip())
        self._lock.say(self.tr("Lock"))
        self._unlock.say(self.tr("Unlock"))
        self._join.say(self.tr("Put into a group…"))
        self._leave.say(self.tr("Take out of a group…"))
        self._delete.say(self.tr("Delete…"))
        self._lock.setEnabled(any(user.locked is Locked.NO for user in self.users))
        self._unlock.setEnabled(any(user.locked is not Locked.NO for user in self.users))
        for button in (self._join, self._leave):
            button.setVisible(bool(self._groups) and self._ours)
        self._delete.setEnabled(self._ours)
        for menu, member in ((self._join_menu, True), (self._leave_menu, False)):
            menu.clear()
            for group in self._groups[:MANY]:
                action = menu.addAction(group.replace("&", "&&"))
                action.triggered.connect(partial(self._want_group, group, member))

    def _want_group(self, group: str, member: bool, _: bool = False) -> None:
        self.group_wanted.emit(group, member)


def unlocking(done: SeveralDone) -> Undo:
    return Undo("users-unlock", {"users": json.dumps(done.done)})


def locking(done: SeveralDone) -> Undo:
    return Undo("users-lock", {"users": json.dumps(done.done)})


Params = Mapping[str, str]


def _each(action: Callable[..., object], session: Session, access: Access, params: Params) -> None:
    for_each(session, access, user_store(session, access), json.loads(params["users"]), action)


def put_in(group: str, *, member: bool) -> Callable[..., object]:
    """The action for one of them."""

    def action(session: Session, access: Access, store: Any, user: str) -> None:
        set_membership(session, access, store, user, group, member=member)

    return action


SEVERAL_UNDOING: Mapping[str, Callable[..., Any]] = {
    "users-unlock": partial(_each, unlock_user),
    "users-lock": partial(_each, lock_user),
}
