"""The two backends of the window: the real network, and the practice server."""

from collections.abc import Sequence
from functools import partial

from setupwizard.engine.environment import Environment, real_environment
from setupwizard.engine.local_paths import default_known_hosts
from setupwizard.engine.session import Session
from setupwizard.model.events import Note
from setupwizard.openfire.releases import warnings
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.ui.server.backend import Backend


def real_backend() -> Backend:
    return backend_of(real_environment(default_known_hosts()))


def practice_backend(pace: float, mistakes: frozenset[str]) -> Backend:
    """`pace` as `practice_environment` has it; these mistakes, by name, are met."""
    environment = practice_environment(pace, [Mistake(name) for name in sorted(mistakes)])
    return backend_of(environment, hint=LEARNER.note(), directory_hint=LEARNER.directory_note())


def practice_mistakes() -> Sequence[tuple[str, Note]]:
    """What can be made to go wrong: its name and its words."""
    return [(mistake.value, LEARNER.mistake(mistake)) for mistake in Mistake]


def backend_of(
    environment: Environment, hint: Note | None = None, directory_hint: Note | None = None
) -> Backend:
    """What the window needs of it. The hints say how to get in, where that is no secret."""

    def versions() -> Sequence[str]:
        return tuple(release.version for release in environment.releases())

    return Backend(
        partial(Session.connect, environment),
        versions,
        warnings,
        hint is not None,
        hint,
        directory_hint,
    )
