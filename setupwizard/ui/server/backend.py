"""What a server needs of the rest of the program: how one is reached, and what can be installed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from setupwizard.engine.session import Session
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Problem
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import HostKey

P = ParamSpec("P")
T = TypeVar("T")
AskKey = Callable[[HostKey], bool]


class OpenSession(Protocol):
    """What the window needs of an `engine.session.Session`."""

    @property
    def facts(self) -> Facts: ...

    def unsupported(self) -> Problem | None: ...

    def ask(
        self,
        operation: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Backend:
    """How servers are reached and versions found.

    `practice` says that none of it is real, and `hint` and `directory_hint` how to get in there.
    """

    open: Callable[[HostAnswers, Secrets, AskKey, Cancel], OpenSession]
    releases: Callable[[], Sequence[str]]
    warnings: Callable[[str], Sequence[Note]]
    practice: bool = False
    hint: Note | None = None
    directory_hint: Note | None = None
