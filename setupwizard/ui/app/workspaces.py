"""Where one can work: the real network, or the practice server."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from setupwizard.ui.app import seams
from setupwizard.ui.server.drafts import Drafts, PassingDrafts
from setupwizard.ui.server.vault import Keyring, PassingVault, Vault

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
    met: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of each draft, by its id: what was to go wrong when it was begun. Each set of mistakes has a
    server of its own, and a draft comes back to the one it is about.
    """


def real_workspace(folder: Path) -> Workspace:
    """The network. What is kept on this computer lies under `folder`."""

    @cache
    def backend(_: frozenset[str]) -> "Backend":
        return seams.real_backend()

    return Workspace(backend, Drafts(folder / "servers"), Keyring())


def practice_workspace(pace: float = 1.0) -> Workspace:
    """The practice server, which lasts as long as the window, and so does what is known of it.

    `pace` as in `practice_environment`.
    """
    return Workspace(
        cache(partial(seams.practice_backend, pace)),
        PassingDrafts(),
        PassingVault(),
        practice=True,
        mistakes=seams.practice_mistakes,
    )
