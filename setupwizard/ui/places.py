"""Where one can work: the real network, or the practice server."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from setupwizard.ui.drafts import Drafts
from setupwizard.ui.vault import Keyring, Vault

if TYPE_CHECKING:  # imported when somebody begins, not before the first window
    from setupwizard.engine.world import World
    from setupwizard.model.events import Note
    from setupwizard.ui.wizard.link import Ways

Worlds = Callable[[frozenset[str]], "World"]
"""Makes a world in which these mistakes, by name, are met."""


class Place(NamedTuple):
    """Each keeps its own drafts. A tuple: the first window does not wait for `dataclasses`."""

    ways: "Callable[[frozenset[str]], Ways]"
    drafts: Drafts
    vault: Vault
    practice: bool = False
    mistakes: "Callable[[], Sequence[tuple[str, Note]]]" = tuple
    """What may be made to go wrong, to learn what to do then: its name and its words."""


def real_place(folder: Path) -> Place:
    """The network. What is kept on this computer lies under `folder`."""

    @cache
    def ways(_: frozenset[str]) -> "Ways":
        from setupwizard.engine.places import default_known_hosts
        from setupwizard.engine.world import real_world

        return ways_of(real_world(default_known_hosts()))

    return Place(ways, Drafts(folder / "servers"), Keyring())


def practice_place(folder: Path, pace: float = 1.0) -> Place:
    """The practice server. It lasts as long as the window; `pace` as `practice_world` has it."""

    @cache
    def ways(mistakes: frozenset[str]) -> "Ways":
        from setupwizard.practice import LEARNER, Mistake, practice_world

        world = practice_world(pace, [Mistake(name) for name in sorted(mistakes)])
        return ways_of(world, hint=LEARNER.note(), directory_hint=LEARNER.directory_note())

    def mistakes() -> "Sequence[tuple[str, Note]]":
        from setupwizard.practice import LEARNER, Mistake

        return [(mistake.value, LEARNER.mistake(mistake)) for mistake in Mistake]

    return Place(ways, Drafts(folder / "practice"), Keyring(), practice=True, mistakes=mistakes)


def ways_of(
    world: "World", hint: "Note | None" = None, directory_hint: "Note | None" = None
) -> "Ways":
    """What the window needs of a world. The hints say how to get in, where that is no secret."""
    from functools import partial

    from setupwizard.engine.session import Session
    from setupwizard.ui.wizard.link import Ways

    def versions() -> Sequence[str]:
        return tuple(release.version for release in world.releases())

    def warnings(version: str) -> "Sequence[Note]":
        from setupwizard.openfire import releases

        return releases.warnings(version)

    return Ways(
        partial(Session.connect, world), versions, warnings, hint is not None, hint, directory_hint
    )
