"""What stands beside the list of users: one of them, what is typed about them, or several."""

from functools import cached_property, partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.user import Kept, Store, User
from setupwizard.admin.user_details import UserDetails
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.card_stack import CardStack
from setupwizard.ui.dashboard.users.actions import UserActions
from setupwizard.ui.dashboard.users.belongings import BelongingsCard
from setupwizard.ui.dashboard.users.form import Asks, UserForm
from setupwizard.ui.dashboard.users.lock import LockForm
from setupwizard.ui.dashboard.users.panel import UserPanel
from setupwizard.ui.dashboard.users.several import SeveralPanel


class UserAside(CardStack):
    """`replaced`: something else stands there, or nothing: where it is hidden. `belongings_wanted`
    carries a user name: what they have is to be asked; `details_wanted`: how they are now.
    """

    replaced = Signal()
    details_wanted = Signal(str)
    belongings_wanted = Signal(str)

    def __init__(self, actions: UserActions) -> None:
        self._actions = actions
        self.panel, self.form = UserPanel(), UserForm()
        super().__init__(self.panel, self.form)
        self._gone = ""
        """Whose account there is no more, while something typed about them is still shown."""
        self.setVisible(False)
        self._connect()

    def _connect(self) -> None:
        panel, form, actions = self.panel, self.form, self._actions
        panel.edit_wanted.connect(partial(self._begin, Asks.PROFILE))
        panel.password_wanted.connect(partial(self._begin, Asks.PASSWORD))
        panel.lock_wanted.connect(lambda seconds: actions.lock(self.user, seconds))
        panel.unlock_wanted.connect(lambda: actions.unlock(self.user))
        panel.group_wanted.connect(
            lambda group, member: actions.set_member(self.user, group, member=member)
        )
        panel.administrator_wanted.connect(
            lambda administers: actions.ask_administrator(self.user, administers=administers)
        )
        panel.delete_wanted.connect(self._ask_delete)
        panel.belongings_wanted.connect(self._show_belongings)
        panel.lock_between_wanted.connect(self._begin_lock)
        panel.closed.connect(self.close_it)
        form.closed.connect(self._leave_form)
        form.look_again_wanted.connect(lambda: self.details_wanted.emit(self.user.user))
        form.new_wanted.connect(actions.create)
        form.profile_wanted.connect(lambda name, email: actions.edit(self.user, name, email))
        form.password_wanted.connect(lambda password: actions.set_password(self.user, password))
        actions.begun.connect(partial(self.setEnabled, False))

    # What few open is made when it is opened: everybody waits for this page.

    @cached_property
    def many(self) -> SeveralPanel:
        many, actions = SeveralPanel(), self._actions
        many.lock_wanted.connect(lambda: actions.lock_all(many.users))
        many.unlock_wanted.connect(lambda: actions.unlock_all(many.users))
        many.group_wanted.connect(
            lambda group, member: actions.set_members(many.users, group, member=member)
        )
        many.delete_wanted.connect(lambda: actions.ask_delete_all(many.users))
        self.add(many)
        return many

    @cached_property
    def belongings(self) -> BelongingsCard:
        card, actions = BelongingsCard(), self._actions
        card.closed.connect(self._leave_form)
        card.add_wanted.connect(lambda address: actions.add_contact(self.user, address))
        card.remove_wanted.connect(lambda address: actions.remove_contact(self.user, address))
        self.add(card)
        return card

    @cached_property
    def lock(self) -> LockForm:
        form, actions = LockForm(), self._actions
        form.closed.connect(self._leave_form)
        form.wanted.connect(
            lambda begins, ends, reason: actions.lock_between(self.user, begins, ends, reason)
        )
        self.add(form)
        return form

    @property
    def user(self) -> User:
        """The one beside the list."""
        return self.panel.user or User("")

    @property
    def typing(self) -> bool:
        return isinstance(self.current, UserForm | LockForm) and not self.isHidden()

    @property
    def shows_several(self) -> bool:
        return isinstance(self.current, SeveralPanel)

    def show_user(self, user: User, store: Store, groups: tuple[str, ...]) -> None:
        """What the list knows of them, until more is known."""
        if self.user.user != user.user or self.isHidden():
            self.panel.show_user(user, store, groups)
        self._open(self.panel)

    def show_details(self, details: UserDetails) -> None:
        if details.user.user == self.user.user:
            self.panel.show_details(details, self._actions.reason_of(details.user))
            if self.typing and self.current is self.form:
                self.form.show_user(details.user)

    def show_several(self, users: list[User], store: Store, groups: tuple[str, ...]) -> None:
        self.many.show_users(users, groups, ours=store.kept is not Kept.DIRECTORY)
        self._open(self.many)

    @Slot()
    def begin_new(self) -> None:
        self._open(self.form)
        self.form.begin(Asks.NEW)

    def _begin(self, asks: Asks) -> None:
        self._open(self.form)
        self.form.begin(asks, self.user)

    @Slot()
    def _begin_lock(self) -> None:
        self._open(self.lock)
        self.lock.begin(self.user)

    @Slot()
    def _show_belongings(self) -> None:
        self._open(self.belongings)
        self.belongings.begin(self.user)
        self.belongings_wanted.emit(self.user.user)

    def _open(self, card: QWidget) -> None:
        self.put(card)
        self.setEnabled(True)
        self.setVisible(True)
        self.replaced.emit()

    @Slot()
    def close_it(self) -> None:
        self.setVisible(False)
        self.replaced.emit()

    def forget(self) -> None:
        """There is nobody beside the list any more."""
        self.panel.shown = None
        self.close_it()

    @Slot()
    def _leave_form(self) -> None:
        self.put(self.panel)
        if self._gone and self._gone == self.user.user:
            self._gone = ""
            self.forget()
            return
        if self.panel.user is None:
            self.setVisible(False)
        self.replaced.emit()

    @Slot()
    def _ask_delete(self) -> None:
        if self.panel.shown is not None:
            self._actions.ask_delete(self.panel.shown)

    def take_done(self, user: str) -> bool:
        """Something was done to this user: whether they stay beside the list, to be shown anew."""
        self.setEnabled(True)
        if isinstance(self.current, BelongingsCard) and user == self.user.user:
            self._show_belongings()
            return True
        was_new = self.form.asks is Asks.NEW and self.current is self.form
        self.put(self.panel)
        stays = not was_new and user == self.user.user
        if stays:
            self.replaced.emit()
        else:
            self.forget()
        return stays

    def show_problem(self, problem: Problem) -> None:
        """At what is in front."""
        self.setEnabled(True)
        if problem.code is Code.USER_GONE:
            self._gone = self.user.user
        card = self.current
        if isinstance(card, UserForm | SeveralPanel | LockForm | BelongingsCard):
            card.show_problem(problem)
        else:
            self.panel.show_problem(problem)
