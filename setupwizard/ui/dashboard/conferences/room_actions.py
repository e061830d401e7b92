"""What is done to one room from the page: asked first where it cannot be taken back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import Affiliation, Occupant, Room, RoomDetails, RoomSettings, Tick
from setupwizard.admin.room_changes import (
    NewRoom,
    clear_history,
    create_room,
    delete_room,
    edit_room,
)
from setupwizard.admin.room_people import ban, kick, set_affiliation
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.conferences.room_undo import (
    belonging_back,
    creation_back,
    deletion_back,
    settings_back,
)
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast


class RoomActions(QObject):
    """`begun`; then `done` with the room's address, empty when it is gone, or `failed` with a
    `Problem`.
    """

    begun = Signal()
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: DashboardContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def create(self, new: NewRoom) -> None:
        note = Note.of("done-room-created", room=new.settings.name)
        self._do(note, create_room, new, undo=creation_back, then=str)

    def edit(self, room: Room, before: RoomSettings, after: RoomSettings) -> None:
        note = Note.of("done-room-edited", room=room.name)
        undo = settings_back(room, before, after)
        self._do(note, edit_room, room, before, after, undo=undo)

    def set_affiliation(
        self, details: RoomDetails, who: str, what: Affiliation, is_group: bool, nickname: str
    ) -> None:
        room = details.room
        note = Note.of("done-room-person", who=who, room=room.name)
        action = partial(set_affiliation, is_group=is_group, nickname=nickname)
        before = next(
            (one for one in details.belongings if (one.shown, one.is_group) == (who, is_group)),
            None,
        )
        undo = belonging_back(room, who, is_group=is_group, before=before)
        self._do(note, action, room, who, what, undo=undo)

    def kick(self, room: Room, occupant: Occupant, reason: str) -> None:
        note = Note.of("done-room-kicked", who=occupant.nickname, room=room.name)
        self._do(note, kick, room, occupant, reason)

    def ban(self, details: RoomDetails, occupant: Occupant, reason: str) -> None:
        room = details.room
        note = Note.of("done-room-banned", who=occupant.nickname, room=room.name)
        before = next((one for one in details.belongings if one.key == occupant.bare), None)
        who = before.shown if before else occupant.bare
        undo = belonging_back(room, who, is_group=False, before=before)
        self._do(note, ban, room, occupant, reason, undo=undo)

    # ------------------------------------------------------------------ asked first

    def ask_clear(self, details: RoomDetails) -> None:
        room = details.room
        said = [self.tr("Whoever enters from now on reads nothing of what was written before.")]
        if details.messages:
            said.append(self.tr("%Ln kept message(s) go.", "", details.messages))
        said.append(self.tr("What chat programs have kept themselves stays with them."))
        said.append(self.tr("It cannot be undone."))
        title = self.tr("Clear the history of {room}?").format(room=room.name)
        keep, act = self.tr("Keep the history"), self.tr("Clear the history")
        sheet = Sheet(self._page.window(), title, said, keep, act)
        sheet.confirmed.connect(partial(self._clear, room))

    def _clear(self, room: Room) -> None:
        self._do(Note.of("done-room-cleared", room=room.name), clear_history, room)

    def ask_delete(self, details: RoomDetails, reason: str, instead: str) -> None:
        """What goes is counted before."""
        room, undo = details.room, deletion_back(details)
        said = []
        if details.occupants:
            said.append(self.tr("%Ln person(s) inside are put out.", "", len(details.occupants)))
        if details.messages:
            stays = details.settings.ticks.get(Tick.KEEP_HISTORY, False)
            words = self.tr("%Ln kept message(s) can be read no more.", "", details.messages)
            said.append(
                words if stays else self.tr("%Ln kept message(s) go.", "", details.messages)
            )
        if details.belongings:
            words = self.tr(
                "Who belongs to it is forgotten: %Ln entries.", "", len(details.belongings)
            )
            said.append(words)
        if details.settings.ticks.get(Tick.RETIRE):
            said.append(self.tr("Its address is retired: no room can have it afterwards."))
        said.append(
            self.tr("It can be undone in “What was done”: it is empty.")
            if undo
            else self.tr("It cannot be undone.")
        )
        title = self.tr("Delete the room {room}?").format(room=room.name)
        act = self.tr("Delete {room}").format(room=room.name)
        sheet = Sheet(self._page.window(), title, said, self.tr("Keep the room"), act)
        sheet.confirmed.connect(partial(self._delete, details, reason, instead))

    def _delete(self, details: RoomDetails, reason: str, instead: str) -> None:
        note, undo = Note.of("done-room-deleted", room=details.room.name), deletion_back(details)
        room = details.room
        self._do(note, delete_room, room, reason, instead, undo=undo, then=lambda _: "")

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
        if arguments is None:
            return
        self.begun.emit()
        task = self._context.do(note, action, *arguments, *args, undo=undo)
        task.succeeded.connect(partial(self._succeeded, note, then or (lambda _: args[0].address)))
        task.failed.connect(self._failed)

    def _succeeded(self, note: Note, address: Callable[[Any], str], result: object) -> None:
        Toast(self._page.window(), speech().note(note))
        self.done.emit(address(result))

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._context.login.refused(problem)
        self.failed.emit(problem)
