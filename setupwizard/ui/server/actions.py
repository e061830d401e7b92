"""What is done to a server: each action runs, and stands in the list of what was done."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from setupwizard.admin.lost_administrator import restore_administrator
from setupwizard.engine.operations.add_people import add_people
from setupwizard.engine.operations.apply import apply
from setupwizard.engine.operations.move import move_back, move_to_directory
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Event, Note, RunFinished
from setupwizard.model.problems import Problem
from setupwizard.ui.server.action_log import ActionLog, Undo, action
from setupwizard.ui.server.tasks import Task

if TYPE_CHECKING:  # whoever has the actions of a server is that server
    from setupwizard.ui.server.server import Server

RUNS: dict[Callable[..., object], str] = {
    verify: "done-test",
    apply: "done-setup",
    move_to_directory: "done-move",
    move_back: "done-move-back",
    add_people: "done-accounts",
    restore_administrator: "done-administrator",
}
"""What a run is called in the list."""

Undoing = Undo | Callable[[Any], Undo | None] | None
"""How it can be taken back: known beforehand, or told by what the action brought."""


class Actions(QObject):
    """`done`: there is one more in the list."""

    done = Signal()

    def __init__(self, server: "Server", log: ActionLog) -> None:
        super().__init__(server)
        self._server, self.log = server, log

    def do(
        self,
        note: Note,
        operation: Callable[..., Any],
        *args: Any,
        undo: Undoing = None,
        undoes: str = "",
        telling: bool = False,
    ) -> Task:
        """`operation(session, *args)`, which changes the server. `note` says in the past
        what was done, without anything secret; `undoes`: the id of the action it takes back.
        `telling`: see `Server.change_telling`.
        """
        change = self._server.change_telling if telling else self._server.change
        task = change(operation, *args)
        task.succeeded.connect(partial(self._succeeded, note, undo, undoes))
        task.failed.connect(partial(self._failed, note, undoes))
        return task

    def follow(self, operation: Callable[..., object], task: Task) -> Task:
        """A run: its end is put into the list."""
        if operation in RUNS:
            task.emitted.connect(partial(self._heard, Note.of(RUNS[operation])))
        return task

    def _succeeded(self, note: Note, undo: Undoing, undoes: str, result: object) -> None:
        self._add(note, None, undo(result) if callable(undo) else undo, undoes)

    def _failed(self, note: Note, undoes: str, problem: Problem) -> None:
        self._add(note, problem, None, undoes)

    def _heard(self, note: Note, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, RunFinished):
                self._add(note, event.problem, None, "")

    def _add(self, note: Note, problem: Problem | None, undo: Undo | None, undoes: str) -> None:
        self.log.add(action(note, problem, undo, undoes), self._server.secrets.known())
        if isValid(self):  # what ends after its window is written down all the same
            self.done.emit()
