"""Where one can work: the real network, or the practice server."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from setupwizard.ui.app import seams
from setupwizard.ui.server.drafts import Drafts
from setupwizard.ui.server.vault import Keyring, Vault

if TYPE_CHECKING:  # imported when somebody begins, not before the first window
    from setupwizard.model.events import Note
    from setupwizard.ui.server.backend import Backend


@dataclass(frozen=True, slots=True)
class Workspace:
    """Each keeps its own drafts. `backend` meets these mistakes, by name."""

    backend: "Callable[[frozenset[str]], Backend]"
    drafts: Drafts
    vault: Vault
    practice: bool = False
    mistakes: "Callable[[], Sequence[tuple[str, Note]]]" = tuple
    """What may be made to go wrong, to learn what to do then: its name and its words."""


def real_workspace(folder: Path) -> Workspace:
    """The network. What is kept on this computer lies under `folder`."""

    @cache
    def backend(_: frozenset[str]) -> "Backend":
        return seams.real_backend()

    return Workspace(backend, Drafts(folder / "servers"), Keyring())


def practice_workspace(folder: Path, pace: float = 1.0) -> Workspace:
    """The practice server. It lasts as long as the window; `pace` as in `practice_environment`."""
    return Workspace(
        cache(partial(seams.practice_backend, pace)),
        Drafts(folder / "practice"),
        Keyring(),
        practice=True,
        mistakes=seams.practice_mistakes,
    )
