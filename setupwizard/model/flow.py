"""The stages of a wizard and which of them may be gone to. Knows no window and no host."""

from collections.abc import Iterable, Sequence

OWN = frozenset({"admin"})
CREATED = frozenset({"new_directory", "administrators"})
EXISTING = frozenset({"directory", "people", "groups", "administrators"})


def not_asked(profile: str, *, create: bool) -> frozenset[str]:
    """The stages that mean nothing for these users: Openfire's own, a directory, a new one."""
    asked = OWN if profile != "ldap" else CREATED if create else EXISTING
    return (OWN | CREATED | EXISTING) - asked


class Flow:
    """Where we are. A stage may be gone to when every stage before it is done.

    Stages may be left out for a while; what was done in them is remembered.
    """

    def __init__(self, stages: Sequence[str], done: Iterable[str] = ()) -> None:
        self._all = tuple(stages)
        self._done = {stage for stage in done if stage in self._all}
        self._left_out: frozenset[str] = frozenset()
        self._locked = False
        self.current = self._all[0]

    @property
    def all_stages(self) -> tuple[str, ...]:
        """Every stage, those that are skipped included."""
        return self._all

    @property
    def stages(self) -> tuple[str, ...]:
        return tuple(stage for stage in self._all if stage not in self._left_out)

    def leave_out(self, stages: Iterable[str]) -> bool:
        """Skip these stages and no others. True if that changed anything."""
        before, self._left_out = self._left_out, frozenset(stages)
        while self.current in self._left_out:
            self.current = self._all[self._all.index(self.current) - 1]
        return before != self._left_out

    @property
    def done(self) -> frozenset[str]:
        """Every stage, those that are skipped included."""
        return frozenset(self._done)

    @property
    def locked(self) -> bool:
        """While the server is being changed, no other stage can be opened."""
        return self._locked

    def lock(self) -> None:
        self._locked = True

    def unlock(self) -> None:
        self._locked = False

    def may_go(self, stage: str) -> bool:
        if self._locked or stage not in self.stages:
            return False
        before = self.stages[: self.stages.index(stage)]
        return self._done.issuperset(before)

    def go_to(self, stage: str) -> bool:
        """True if the stage could be opened and is current now."""
        if self.may_go(stage):
            self.current = stage
        return self.current == stage

    def next(self) -> str:
        """Mark the current stage as done and go to the next one."""
        self._done.add(self.current)
        index = self.stages.index(self.current)
        self.current = self.stages[min(index + 1, len(self.stages) - 1)]
        return self.current

    @property
    def previous(self) -> str:
        """The stage Back leads to; empty on the first one and while locked."""
        index = self.stages.index(self.current)
        return "" if self._locked or index == 0 else self.stages[index - 1]

    def back(self) -> str:
        if self.previous:
            self.current = self.previous
        return self.current

    def undo(self, stages: Iterable[str]) -> None:
        """Mark these stages as not done: what they depended on has changed."""
        self._done.difference_update(stages)

    def furthest(self) -> str:
        """The first stage that is not done yet."""
        for stage in self.stages:
            if stage not in self._done:
                return stage
        return self.stages[-1]
