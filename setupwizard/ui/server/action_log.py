"""What was done to one server from this computer: a file that only ever grows, a line an action."""

import contextlib
import getpass
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.model.redaction import redact

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Undo:
    """How an action is taken back: a name in the table of `dashboard/undoing.py`, and with what."""

    name: str
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Action:
    """`at` in UTC; `who`: the user of this computer; `problem`: the code of what it failed of,
    empty where it worked, and `problem_params` what fills its sentences; `undoes`: the id of the
    action this one took back.
    """

    note: Note
    at: datetime
    who: str
    problem: str = ""
    undo: Undo | None = None
    undoes: str = ""
    problem_params: dict[str, str] = field(default_factory=dict)
    id: str = field(default_factory=lambda: uuid4().hex)


def action(
    note: Note, problem: Problem | None = None, undo: Undo | None = None, undoes: str = ""
) -> Action:
    """Done now, by whoever uses this computer."""
    done = Action(note, datetime.now(UTC), _user(), undo=undo, undoes=undoes)
    if problem is None:
        return done
    return replace(done, problem=problem.code.value, problem_params=dict(problem.params), undo=None)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody has given this user a name
        return ""


class ActionLog:
    """Nothing in it is secret: `add` strikes what is."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, done: Action, secrets: Iterable[str] = ()) -> None:
        """At the end, in one piece, so that two windows may write. One that cannot be written is
        told in the window's log: what was done is done all the same.
        """
        body = {**asdict(done), "at": done.at.isoformat()}
        line = redact(json.dumps(body, ensure_ascii=False), secrets) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with contextlib.closing(os.fdopen(file, "ab", buffering=0)) as end:
                end.write(line.encode())
        except OSError as error:
            log.warning("list of actions: %s", error)

    def all(self) -> list[Action]:
        """The latest first. A line that cannot be read is left out."""
        try:
            lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        found = [done for line in lines if (done := _read(line)) is not None]
        return found[::-1]


def _read(line: str) -> Action | None:
    try:
        body = json.loads(line)
        note, undo = body.pop("note"), body.pop("undo")
        return Action(
            note=Note(note["code"], note["params"]),
            at=datetime.fromisoformat(body.pop("at")),
            undo=Undo(**undo) if undo else None,
            **body,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
