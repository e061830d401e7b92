"""What is done to one conference service from the page: asked first where it cannot be undone."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room_service import Part, Retired, ServiceDetails, Values
from setupwizard.admin.room_services import (
    create_service,
    delete_service,
    edit_service,
    release_room,
    set_creator,
    set_service_administrator,
)
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.conferences.service_undo import (
    creation_back,
    deletion_back,
    entrusting_back,
    part_back,
)
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.server.actions import Undoing
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast


class ServiceActions(QObject):
    """`begun`; then `done` with the service's name, empty when it is gone, or `failed` with a
    `Problem`.
    """

    begun = Signal()
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: DashboardContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def create(self, name: str, description: str) -> None:
        note = Note.of("done-service-created", service=name.strip())
        self._do(note, create_service, name, description, undo=creation_back, then=str)

    def edit(self, service: str, part: Part, before: Values, after: Values) -> None:
        note = Note.of("done-service-edited", service=service)
        undo = part_back(service, part, before, after)
        self._do(note, edit_service, service, part, before, after, undo=undo)

    def entrust(self, service: str, part: Part, who: str, is_group: bool, yes: bool) -> None:
        code = "done-service-named" if yes else "done-service-unnamed"
        action = set_creator if part is Part.CREATION else set_service_administrator
        undo = entrusting_back(service, part, who, is_group=is_group, yes=yes)
        note = Note.of(code, who=who, service=service)
        self._do(note, partial(action, is_group=is_group, yes=yes), service, who, undo=undo)

    def release(self, service: str, retired: Retired) -> None:
        note = Note.of("done-service-released", room=retired.room)
        self._do(note, release_room, service, retired.room)

    def ask_delete(self, details: ServiceDetails, reason: str) -> None:
        """What goes is counted before."""
        service, undo, said = details.service, deletion_back(details), list[str]()
        if service.rooms:
            said.append(self.tr("%Ln room(s) go, with who belongs to them.", "", service.rooms))
        if service.people:
            said.append(self.tr("%Ln person(s) inside are put out.", "", service.people))
        if details.messages:
            words = self.tr("%Ln kept message(s) can be read no more.", "", details.messages)
            said.append(words)
        if details.retired:
            number = len(details.retired)
            said.append(self.tr("%Ln retired address(es) are forgotten.", "", number))
        said.append(
            self.tr("It can be undone in “What was done”: it has no rooms.")
            if undo
            else self.tr("It cannot be undone.")
        )
        sheet = Sheet(
            self._page.window(),
            self.tr("Delete the service {service}?").format(service=service.name),
            said,
            self.tr("Keep the service"),
            self.tr("Delete {service}").format(service=service.name),
        )
        sheet.confirmed.connect(partial(self._delete, details, reason))

    def _delete(self, details: ServiceDetails, reason: str) -> None:
        name, undo = details.service.name, deletion_back(details)
        note = Note.of("done-service-deleted", service=name)
        self._do(note, delete_service, name, reason, undo=undo, then=lambda _: "")

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
        task.succeeded.connect(partial(self._succeeded, note, then or (lambda _: str(args[0]))))
        task.failed.connect(self._failed)

    def _succeeded(self, note: Note, name: Callable[[Any], str], result: object) -> None:
        Toast(self._page.window(), speech().note(note))
        self.done.emit(name(result))

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._context.login.refused(problem)
        self.failed.emit(problem)
