"""Long work on the practice server: it goes on by itself, whoever listens, and ends on its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setupwizard.practice.command import Done

if TYPE_CHECKING:
    from setupwizard.practice.server import Server


UNREAD = 120.0
"""Seconds `detached.sh` keeps an end nobody has read."""


@dataclass(frozen=True, slots=True)
class Script:
    """How a long work will go: its lines come evenly over `seconds`, then it ends.

    `effect` is what has changed on the server by then.
    """

    seconds: float
    lines: tuple[str, ...] = ()
    effect: Callable[["Server"], Done] = lambda server: Done()


@dataclass(slots=True)
class Job:
    """Work going on. `ended` is how, once it is over."""

    script: Script
    began: float
    ended: Done | None = None

    def done(self, server: "Server") -> float:
        """How much of its time is over, 0 to 1."""
        passed = server.clock.passed(self.began)
        return min(1.0, passed / self.script.seconds) if self.script.seconds else 1.0

    def tick(self, server: "Server") -> None:
        if self.ended is None and self.done(server) >= 1:
            self.ended = self.script.effect(server)

    def forgotten(self, server: "Server") -> bool:
        """Nobody came for its end, and it has cleaned up by itself."""
        return server.clock.passed(self.began) > self.script.seconds + UNREAD

    def out(self, server: "Server") -> bytes:
        shown = int(self.done(server) * len(self.script.lines))
        text = "".join(f"{line}\n" for line in self.script.lines[:shown])
        return (text + (self.ended.out if self.ended else "")).encode()

    def err(self) -> bytes:
        return (self.ended.err if self.ended else "").encode()
