"""What `openfire-setup` without a command does."""

from typing import TYPE_CHECKING

from setupwizard.ui.app import run

if TYPE_CHECKING:
    from setupwizard.engine.world import World


def open_window(*, practice: bool, language: str | None) -> int:
    """The window with the real network and the practice server behind it."""
    return run(_real, _practice, practice=practice, language_code=language)


def _real() -> "World":
    from setupwizard.engine.places import default_known_hosts
    from setupwizard.engine.world import real_world

    return real_world(default_known_hosts())


def _practice() -> "World":
    from setupwizard.practice import practice_world

    return practice_world()
