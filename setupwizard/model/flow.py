"""The stages of a set-up and which of them may be gone to. Knows no window and no host."""

from collections.abc import Iterable, Sequence

SETUP = (
    "host",
    "openfire",
    "language",
    "server",
    "database",
    "users",
    "admin",
    "network",
    "review",
    "install",
    "finished",
)
"""Reaching the server and choosing the release, then Openfire's own order (`setup/*.jsp`)."""

QUESTIONS = SETUP[: SETUP.index("review")]
"""The stages that ask something."""


class Flow:
    """Where we are. A stage may be gone to when every stage before it is done."""

    def __init__(self, stages: Sequence[str] = SETUP, done: Iterable[str] = ()) -> None:
        self._stages = tuple(stages)
        self._done = {stage for stage in done if stage in self._stages}
        self._locked = False
        self.current = self._stages[0]

    @property
    def stages(self) -> tuple[str, ...]:
        return self._stages

    @property
    def done(self) -> frozenset[str]:
        return frozenset(self._done)

    @property
    def locked(self) -> bool:
        """While the server is being changed nothing else can be gone to."""
        return self._locked

    def lock(self) -> None:
        self._locked = True

    def unlock(self) -> None:
        self._locked = False

    def may_go(self, stage: str) -> bool:
        if self._locked or stage not in self._stages:
            return False
        before = self._stages[: self._stages.index(stage)]
        return self._done.issuperset(before)

    def go_to(self, stage: str) -> bool:
        """True when we are there now."""
        if self.may_go(stage):
            self.current = stage
        return self.current == stage

    def next(self) -> str:
        """The current stage is done; go to the one after it."""
        self._done.add(self.current)
        index = self._stages.index(self.current)
        self.current = self._stages[min(index + 1, len(self._stages) - 1)]
        return self.current

    @property
    def previous(self) -> str:
        """The stage Back leads to; empty on the first one and while locked."""
        index = self._stages.index(self.current)
        return "" if self._locked or index == 0 else self._stages[index - 1]

    def back(self) -> str:
        if self.previous:
            self.current = self.previous
        return self.current

    def undo(self, stages: Iterable[str]) -> None:
        """These are not done any more: what they rested on has changed."""
        self._done.difference_update(stages)

    def furthest(self) -> str:
        """The first stage that is not done yet."""
        for stage in self._stages:
            if stage not in self._done:
                return stage
        return self._stages[-1]
