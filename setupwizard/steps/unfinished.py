"""A guarded change that was broken off on the server is taken back before anything else."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration, with_ports_of
from setupwizard.steps.base import HOLDS, Step, Verdict, Work, later, missing
from setupwizard.steps.guarded_script import STATES, GuardedScript
from setupwizard.steps.service import Running
from setupwizard.transport.base import Argv, Result

PATIENCE = 150.0
"""Seconds a start may take here, as in the change itself."""


@dataclass(frozen=True, slots=True)
class UnfinishedChange:
    """No change waits here for being kept or taken back: one that does is taken back now, not
    later by the server itself, in the middle of what is done next.
    """

    answers: Answers
    secrets: Secrets = field(repr=False)
    id: str = "unfinished-change"
    weight: int = 14

    def asks(self) -> Sequence[Argv]:
        return STATES

    def judge(self, results: Sequence[Result]) -> Verdict:
        if _unfinished(results):
            return missing(Note.of("unfinished-change-will-go"))
        return HOLDS

    def apply(self, work: Work) -> None:
        """Raises what `GuardedScript.undo` and a start raise, CONFIGURATION_UNREADABLE."""
        log = work.host.run(("stat", "-c", "%s", paths.log_file(self.answers.openfire.major)))
        mover = GuardedScript(self.answers.datasource)
        mover.undo(work)
        xml = work.host.run(("cat", paths.OPENFIRE_XML))
        here = with_ports_of(read_configuration(xml.out), self.answers)
        Running(here, self.secrets, PATIENCE).watch(work, int(log.out) if log.ok else 0)
        mover.clear(work)


@dataclass(frozen=True, slots=True)
class AfterReturn:
    """A step that is judged by what the server is again once a change is taken back."""

    step: Step

    @property
    def id(self) -> str:
        return self.step.id

    @property
    def weight(self) -> int:
        return self.step.weight

    def asks(self) -> Sequence[Argv]:
        return (*STATES, *self.step.asks())

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises what the step raises, but not before it can be told."""
        states = len(STATES)
        return later() if _unfinished(results[:states]) else self.step.judge(results[states:])

    def apply(self, work: Work) -> None:
        """Raises what the step raises."""
        self.step.apply(replace(work, results=work.results[len(STATES) :]))


def _unfinished(states: Sequence[Result]) -> bool:
    return any(state.ok for state in states)
