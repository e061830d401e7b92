"""What is done to a group from the page: asked first where people lose sight of each other."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.group import GroupDetails, SharedWith, Sharing
from setupwizard.admin.group_changes import create_group, delete_group, edit_group, set_sharing
from setupwizard.admin.group_members import add_members, remove_members, set_group_administrators
from setupwizard.admin.several_users import SeveralDone
from setupwizard.admin.user import Store
from setupwizard.model.events import Note
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.groups.undo import (
    administrators_back,
    deleted_back,
    edited_back,
    made_back,
    members_back,
    shared_back,
)
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast


class GroupActions(QObject):
    """`begun`; then `done` with the name of the group (empty: it is gone), or `failed` with a
    `Problem`.
    """

    begun = Signal()
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: DashboardContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.store: Store | None = None

    def create(self, name: str, description: str) -> None:
        note = Note.of("done-group-created", group=name)
        self._do(note, name, create_group, name, description, undo=made_back(name))

    def edit(self, before: tuple[str, str], after: tuple[str, str]) -> None:
        note = Note.of("done-group-edited", group=before[0])
        self._do(note, after[0], edit_group, before, after, undo=edited_back(before, after))

    def share(self, name: str, before: Sharing, after: Sharing) -> None:
        note = Note.of("done-group-shared", group=name)
        if after.shared is SharedWith.NOBODY:
            note = Note.of("done-group-hidden", group=name)
        undo = shared_back(name, before, after)
        self._do(note, name, set_sharing, name, before, after, undo=undo)

    def add(self, name: str, users: Sequence[str]) -> None:
        note = Note.of("done-users-joined", number=len(users), group=name)
        self._do(note, name, add_members, name, users, undo=members_back(name, member=False))

    def remove(self, name: str, users: Sequence[str]) -> None:
        note = Note.of("done-users-left", number=len(users), group=name)
        self._do(note, name, remove_members, name, users, undo=members_back(name, member=True))

    def set_administrators(self, name: str, users: Sequence[str], *, administer: bool) -> None:
        note = Note.of("done-group-administrators", group=name)
        action = partial(set_group_administrators, administer=administer)
        undo = administrators_back(name, administered=not administer)
        self._do(note, name, action, name, users, undo=undo)

    def ask_delete(self, details: GroupDetails) -> None:
        name, number = details.group.name, details.group.members
        said = [
            self.tr(
                "Nobody loses their account: %Ln member(s) are just no longer in it.", "", number
            )
        ]
        if details.sharing.shared is not SharedWith.NOBODY:
            said.append(self.tr("These people vanish from the contacts of all who saw the group."))
        said.append(self.tr("It can be undone in “What was done”."))
        sheet = Sheet(
            self._page.window(),
            self.tr("Delete the group “{group}”?").format(group=name),
            said,
            self.tr("Keep the group"),
            self.tr("Delete “{group}”").format(group=name),
        )
        sheet.confirmed.connect(partial(self._delete, name))

    def _delete(self, name: str) -> None:
        note = Note.of("done-group-deleted", group=name)
        self._do(note, "", delete_group, name, undo=deleted_back)

    # ------------------------------------------------------------------ done

    def _do(
        self, note: Note, name: str, action: Callable[..., Any], *args: Any, undo: Undoing
    ) -> None:
        arguments = self._context.login.arguments()
        if self.store is None or arguments is None:
            return
        self.begun.emit()
        task = self._context.do(note, action, *arguments, self.store, *args, undo=undo)
        task.succeeded.connect(partial(self._succeeded, note, name))
        task.failed.connect(self._failed)

    def _succeeded(self, note: Note, name: str, result: object) -> None:
        if isinstance(result, SeveralDone) and result.refused:
            names = ", ".join(unescaped_user(one) for one in result.refused)
            said = self.tr("Done, but there is nobody called: {names}").format(names=names)
            Toast(self._page.window(), said, failed=True)
        else:
            Toast(self._page.window(), speech().note(note))
        self.done.emit(name)

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._context.login.refused(problem)
        self.failed.emit(problem)
