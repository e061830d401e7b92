"""What is done to one user from the page: asked first where it cannot be taken back."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.several_users import SeveralDone, for_each
from setupwizard.admin.user import Locked, Store, User
from setupwizard.admin.user_changes import (
    NewUser,
    create_user,
    edit_user,
    set_administrator,
    set_user_password,
)
from setupwizard.admin.user_contacts import add_contact, remove_contact
from setupwizard.admin.user_details import (
    UserDetails,
    delete_user,
    losses_of,
    set_membership,
)
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.model.events import Note
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.users.columns import shown_name
from setupwizard.ui.dashboard.users.several import (
    NAMED,
    locking,
    put_in,
    unlocking,
)
from setupwizard.ui.dashboard.users.undo import (
    administrator_back,
    contact_added_back,
    contact_removed_back,
    lock_again,
    membership_back,
    profile_back,
)
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast


class UserActions(QObject):
    """`begun`; then `done` with the user name (as it is kept), or `failed` with a `Problem`."""

    begun = Signal()
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: DashboardContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.store: Store | None = None

    def create(self, new: NewUser) -> None:
        note = Note.of("done-user-created", user=new.user.strip())
        self._do(note, create_user, new, then=lambda made: made.user)

    def edit(self, user: User, name: str, email: str) -> None:
        before, after = (user.name, user.email), (name, email)
        note = Note.of("done-user-edited", user=_name(user))
        self._do(note, edit_user, user.user, before, after, undo=profile_back(user, after))

    def set_password(self, user: User, password: Secret) -> None:
        self._do(
            Note.of("done-user-password", user=_name(user)), set_user_password, user.user, password
        )

    def lock(self, user: User, seconds: int) -> None:
        ends = datetime.now(UTC) + timedelta(seconds=seconds) if seconds else None
        self.lock_between(user, None, ends, "")

    def lock_between(
        self, user: User, begins: datetime | None, ends: datetime | None, reason: str
    ) -> None:
        """The reason is kept in the list of what was done: Openfire has no place for it."""
        note = Note.of("done-user-locked", user=_name(user))
        if reason:
            note = Note.of("done-user-locked-because", user=_name(user), reason=reason)
        self._do(note, lock_user, user.user, begins, ends, undo=lock_again(user))

    def reason_of(self, user: User) -> str:
        """Why they were locked last, as far as it was done on this computer and still holds."""
        for done in self._context.server.actions.log.all():
            if done.problem or done.undoes or done.note.params.get("user") != _name(user):
                continue
            if done.note.code in ("done-user-locked", "done-user-locked-because"):
                return done.note.params.get("reason", "")
            if done.note.code == "done-user-unlocked":
                return ""
        return ""

    def unlock(self, user: User) -> None:
        note = Note.of("done-user-unlocked", user=_name(user))
        self._do(note, unlock_user, user.user, undo=lock_again(user))

    def set_member(self, user: User, group: str, *, member: bool) -> None:
        code = Note.of("done-user-joined", user=_name(user), group=group)
        if not member:
            code = Note.of("done-user-left", user=_name(user), group=group)
        action = partial(set_membership, member=member)
        undo = membership_back(user.user, group, member=not member)
        self._do(code, action, user.user, group, undo=undo)

    def add_contact(self, user: User, address: str) -> None:
        note = Note.of("done-contact-added", user=_name(user), address=address)
        undo = contact_added_back(user.user, address)
        self._do(note, add_contact, user.user, address, undo=undo)

    def remove_contact(self, user: User, address: str) -> None:
        note = Note.of("done-contact-removed", user=_name(user), address=address)
        undo = contact_removed_back(user.user)
        self._do(note, remove_contact, user.user, address, undo=undo)

    # ------------------------------------------------------------------ several at once

    def lock_all(self, users: Sequence[User]) -> None:
        free = [user for user in users if user.locked is Locked.NO]
        note = Note.of("done-users-locked", number=len(free))
        self._do_all(note, free, lock_user, undo=unlocking)

    def unlock_all(self, users: Sequence[User]) -> None:
        locked = [user for user in users if user.locked is not Locked.NO]
        note = Note.of("done-users-unlocked", number=len(locked))
        self._do_all(note, locked, unlock_user, undo=locking)

    def set_members(self, users: Sequence[User], group: str, *, member: bool) -> None:
        """Without a way back: some may have been in it before, or not."""
        note = Note.of("done-users-joined", number=len(users), group=group)
        if not member:
            note = Note.of("done-users-left", number=len(users), group=group)
        self._do_all(note, users, put_in(group, member=member))

    def ask_delete_all(self, users: Sequence[User]) -> None:
        """Asked once it is known what goes."""
        arguments = self._context.login.arguments()
        if self.store is None or arguments is None:
            return
        names = [user.user for user in users]
        task = self._context.server.ask(losses_of, *arguments, self.store, names)
        task.succeeded.connect(partial(self._show_delete_all, users))
        task.failed.connect(self._failed)

    def _show_delete_all(self, users: Sequence[User], losses: UserDetails | None) -> None:
        number = len(users)
        said = [", ".join(shown_name(user) for user in users[:NAMED])]
        if losses is None:
            said.append(
                self.tr("With them go their contacts, and messages that nobody has read yet.")
            )
        else:
            said += self._losses(losses)
        said.append(self.tr("It cannot be undone. To keep somebody out for a while, lock them."))
        sheet = Sheet(
            self._page.window(),
            self.tr("Delete %Ln account(s)?", "", number),
            said,
            self.tr("Keep the accounts"),
            self.tr("Delete %Ln account(s)", "", number),
        )
        sheet.confirmed.connect(partial(self._delete_all, users))

    def _losses(self, details: UserDetails) -> list[str]:
        """What goes, and what stays without an owner."""
        goes, said = [], []
        if details.messages:
            goes.append(self.tr("%Ln message(s) that nobody has read yet", "", details.messages))
        if details.contacts:
            goes.append(self.tr("a list of %Ln contact(s)", "", details.contacts))
        if goes:
            said.append(self.tr("With it go: {things}.").format(things=", ".join(goes)))
        if details.rooms:
            said.append(self.tr("%Ln conference(s) lose this owner, and stay.", "", details.rooms))
        return said

    def _delete_all(self, users: Sequence[User]) -> None:
        note = Note.of("done-users-deleted", number=len(users))
        self._do_all(note, users, delete_user)

    def _do_all(
        self,
        note: Note,
        users: Sequence[User],
        action: Callable[..., object],
        undo: Undoing = None,
    ) -> None:
        names = [user.user for user in users]
        self._do(note, for_each, names, action, undo=undo, then=lambda _: "")

    # ------------------------------------------------------------------ asked first

    def ask_administrator(self, user: User, *, administers: bool) -> None:
        name = shown_name(user)
        if administers:
            title = self.tr("Make {name} an administrator?").format(name=name)
            said = [
                self.tr("They may change everything in Openfire, also your own account."),
                self.tr("It can be undone in “What was done”."),
            ]
            act = self.tr("Make them an administrator")
        else:
            title = self.tr("Take away {name}’s right to administer?").format(name=name)
            said = [
                self.tr("They keep their account, their contacts and their messages."),
                self.tr("It can be undone in “What was done”."),
            ]
            act = self.tr("Take the right away")
        sheet = Sheet(self._page.window(), title, said, self.tr("Leave it as it is"), act)
        sheet.confirmed.connect(partial(self._set_administrator, user, administers))

    def _set_administrator(self, user: User, administers: bool) -> None:
        note = Note.of("done-user-admin", user=_name(user))
        if not administers:
            note = Note.of("done-user-no-admin", user=_name(user))
        action = partial(set_administrator, administers=administers)
        self._do(note, action, user.user, undo=administrator_back(user))

    def ask_delete(self, details: UserDetails) -> None:
        """What goes is counted before."""
        user = details.user
        said = [
            self.tr("The account goes, and whoever is connected with it is disconnected."),
            *self._losses(details),
        ]
        said.append(self.tr("It cannot be undone. To keep somebody out for a while, lock them."))
        name = shown_name(user)
        sheet = Sheet(
            self._page.window(),
            self.tr("Delete the account of {name}?").format(name=name),
            said,
            self.tr("Keep the account"),
            self.tr("Delete {name}").format(name=name),
        )
        sheet.confirmed.connect(partial(self._delete, user))

    def _delete(self, user: User) -> None:
        self._do(Note.of("done-user-deleted", user=_name(user)), delete_user, user.user)

    # ------------------------------------------------------------------ done

    def _do(
        self,
        note: Note,
        action: Callable[..., Any],
        *args: Any,
        undo: Undoing = None,
        then: Callable[[Any], str] | None = None,
    ) -> None:
        arguments = self._context.login.arguments()
        if self.store is None or arguments is None:
            return
        self.begun.emit()
        task = self._context.do(note, action, *arguments, self.store, *args, undo=undo)
        task.succeeded.connect(partial(self._succeeded, note, then or (lambda _: str(args[0]))))
        task.failed.connect(self._failed)

    def _succeeded(self, note: Note, user: Callable[[Any], str], result: object) -> None:
        if isinstance(result, SeveralDone) and result.refused:
            names = ", ".join(unescaped_user(one) for one in result.refused)
            said = self.tr("Done, but not for: {names}").format(names=names)
            Toast(self._page.window(), said, failed=True)
        else:
            Toast(self._page.window(), speech().note(note))
        self.done.emit(user(result))

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._context.login.refused(problem)
        self.failed.emit(problem)


def _name(user: User) -> str:
    return unescaped_user(user.user)
