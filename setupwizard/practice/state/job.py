"""Long work on the practice server, which goes on by itself, whoever listens."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommandResult:
    """How a command ended."""

    out: str = ""
    err: str = ""
    status: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """How a long work will go: its lines come evenly over `seconds`, then it ends.

    `effect` changes the server at that moment.
    """

    seconds: float
    lines: tuple[str, ...] = ()
    effect: Callable[[], CommandResult] = CommandResult


@dataclass(slots=True)
class Job:
    """Work going on since the moment `began`. `result` is how it ended, once it is over."""

    script: Script
    began: float
    result: CommandResult | None = None
