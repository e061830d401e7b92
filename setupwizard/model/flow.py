"""The stages of a wizard and which of them may be gone to. Knows no window and no host."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

OWN = frozenset({"admin"})
CREATED = frozenset({"new_directory", "administrators"})
EXISTING = frozenset({"directory", "people", "groups", "administrators"})


def not_asked(profile: str, *, create: bool) -> frozenset[str]:
    """The stages that mean nothing for these users: Openfire's own, a directory, a new one."""
    asked = OWN if profile != "ldap" else CREATED if create else EXISTING
    return (OWN | CREATED | EXISTING) - asked


@dataclass(frozen=True, slots=True)
class ShortCut:
    """From `stage`, which sums up those between it and `to`, Next leads past all that are done.

    `asks`: those of them whose answers are asked on `stage` itself.
    """

    stage: str
    to: str
    asks: frozenset[str]


class Flow:
    """Where we are. A stage may be gone to when every stage before it is done.

    Stages may be left out for a while; what was done in them is remembered.
    """

    def __init__(
        self, stages: Sequence[str], done: Iterable[str] = (), short_cut: ShortCut | None = None
    ) -> None:
        self._all = tuple(stages)
        self._short_cut = short_cut
        self._visited = self._return_to = ""
        self._came_from = ""
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
            self._visited = self._return_to = self._came_from = ""
        return self.current == stage

    def visit(self, stage: str) -> bool:
        """Go there to come back: Next leads past what is done already to where we are now.

        From the stage that sums them up each of them may be visited. Where there is no short cut,
        and before it, the stage is gone to. True if it could be opened.
        """
        cut, return_to = self._short_cut, self._return_to
        if cut is None or stage not in self._summed_up:
            return self.go_to(stage)
        if self.current == cut.stage:
            return_to = cut.stage
        elif self._all.index(self.current) >= self._all.index(cut.to):
            return_to = cut.to
        if self._locked or not (self.current == cut.stage or self.may_go(stage)):
            return False
        self.current, self._came_from = stage, ""
        self._visited, self._return_to = (stage, return_to) if return_to else ("", "")
        return True

    @property
    def _summed_up(self) -> tuple[str, ...]:
        """The stages of the short cut, between its two ends."""
        cut, stages = self._short_cut, self.stages
        if cut is None:
            return ()
        return stages[stages.index(cut.stage) + 1 : stages.index(cut.to)]

    @property
    def following(self) -> str:
        """The stage Next leads to; the current one where it is the last."""
        cut = self._short_cut
        if cut is not None and (self._visited or self.current == cut.stage):
            return self._after_visit(cut)
        index = self.stages.index(self.current)
        return self.stages[min(index + 1, len(self.stages) - 1)]

    def _after_visit(self, cut: ShortCut) -> str:
        """What is still to be answered, in order; else back to where the visit began."""
        missing = [s for s in self._summed_up if s not in self._done and s != self.current]
        elsewhere = [stage for stage in missing if stage not in cut.asks]
        if elsewhere:
            return elsewhere[0]
        if self.current == cut.stage:
            return cut.to
        return cut.stage if missing else self._return_to

    def next(self) -> str:
        """Mark the current stage as done and go to the one that follows."""
        self._done.add(self.current)
        self._came_from, following = self.current, self.following
        cut = self._short_cut
        if cut is not None and self.current == cut.stage and following in self._summed_up:
            self._visited, self._return_to = following, cut.stage
        elif following == self._return_to or following not in self._summed_up:
            self._visited = self._return_to = ""
        self.current = following
        return self.current

    @property
    def previous(self) -> str:
        """The stage Back leads to; empty on the first one and while locked."""
        index = self.stages.index(self.current)
        if self._locked or index == 0:
            return ""
        if self._visited == self.current:
            return self._return_to
        before, cut = self.stages[index - 1], self._short_cut
        if cut is not None and self.current == cut.to and self._came_from != before:
            return cut.stage
        return before

    def back(self) -> str:
        previous = self.previous
        if previous:
            if previous not in self._summed_up:
                self._visited = self._return_to = ""
            self.current = previous
        return self.current

    def finish(self, stages: Iterable[str]) -> None:
        """Mark these stages as done: they are answered."""
        self._done.update(stage for stage in stages if stage in self._all)

    def undo(self, stages: Iterable[str]) -> None:
        """Mark these stages as not done: what they depended on has changed."""
        self._done.difference_update(stages)

    def furthest(self) -> str:
        """The first stage that is not done yet, or the one that sums it up and asks for it."""
        cut = self._short_cut
        for stage in self.stages:
            if stage not in self._done:
                return cut.stage if cut is not None and stage in cut.asks else stage
        return self.stages[-1]
