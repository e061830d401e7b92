"""The servers this computer knows: one draft a file, written whole or not at all."""

import contextlib
import logging
import os
import platform
import shutil
import tempfile
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # where there is no draft yet, the first window goes without
    from setupwizard.model.draft import Draft

log = logging.getLogger(__name__)

HERE = "local"
"""The address of this very computer, as the answers have it."""


class Drafts:
    """A folder of drafts. Nothing in it is secret."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> "list[Draft]":
        """The newest first. A file that cannot be read is left where it is."""
        paths = list(self.folder.glob("*.json"))
        if not paths:
            return []
        from setupwizard.model.draft import Draft

        drafts = []
        for path in paths:
            try:
                drafts.append(Draft.from_json(path.read_text(encoding="utf-8")))
            except (OSError, ValueError) as error:
                log.warning("draft %s: %s", path.name, error)
        return sorted(drafts, key=lambda draft: draft.saved, reverse=True)

    def of_same_server(self, draft: "Draft") -> "Draft | None":
        """Another one that is reached in the same way; a finished one first."""
        place = _place(draft)
        others = [one for one in self.all() if one.id != draft.id and _place(one) == place]
        return min(others, key=lambda one: not one.finished, default=None)

    def save(self, draft: "Draft") -> None:
        """Raises OSError when the folder cannot be written."""
        draft.saved = time.time()
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = self.folder / f".{draft.id}.new"
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(draft.to_json())
            os.replace(new, self._path(draft))
        except OSError:
            new.unlink(missing_ok=True)
            raise

    def lock_path(self, draft: "Draft") -> Path:
        """The file that says that a window has it open. The folder is there then."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self.folder / f".{draft.id}.lock"

    def action_log_path(self, draft: "Draft") -> Path:
        """The list of what was done to its server."""
        return self.folder / f"{draft.id}.actions.jsonl"

    def forget(self, draft: "Draft") -> None:
        self._path(draft).unlink(missing_ok=True)
        self.action_log_path(draft).unlink(missing_ok=True)

    def _path(self, draft: "Draft") -> Path:
        return self.folder / f"{draft.id}.json"


def _place(draft: "Draft") -> tuple[str, str]:
    """Where it is reached: its address and port, as typed."""
    host = draft.section("host")
    return str(host.get("address", "")).strip().lower(), str(host.get("port", "")).strip()


class PassingDrafts(Drafts):
    """Kept as long as the program runs, like the server of the practice that they are about."""

    def __init__(self) -> None:
        folder = tempfile.mkdtemp(prefix="openfire-practice-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        super().__init__(Path(folder))


def host_of(draft: "Draft") -> str:
    """The address it is reached by, as typed; this very computer by its own name."""
    address = _place(draft)[0]
    return platform.node() if address == HERE else address


def name_of(draft: "Draft") -> str:
    """What people call the server; this very computer by its own name."""
    if draft.title != HERE:
        return draft.title
    return platform.node()
