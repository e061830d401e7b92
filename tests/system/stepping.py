"""Steps at work on a test host: the link to it, one run of a few steps, and what was said."""

import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass

from setupwizard.engine.runner import Plan, run_plan
from setupwizard.model.events import Outcome, StepSaid
from setupwizard.model.problems import Problem
from setupwizard.steps.base import Work
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.ssh import connect


@contextmanager
def linked(host, folder):
    """An SSH link to the host, as the program makes it; `folder` holds known_hosts."""
    known = KnownHosts(folder / "known_hosts")
    link = connect(host.answers(), host.secrets(), known, lambda _key: True, threading.Event())
    try:
        yield link
    finally:
        link.close()


@dataclass
class RunResult:
    outcome: Outcome
    problem: Problem | None
    notes: list

    def said(self):
        return [note.code for note in self.notes]


def run(link, *steps, emit=lambda event: None, cancel=None):
    events = []

    def heard(event):
        events.append(event)
        emit(event)

    ran = run_plan(Plan(steps), link, heard, cancel or threading.Event())
    notes = [event.note for event in events if isinstance(event, StepSaid)]
    return RunResult(ran.outcome, ran.problem, notes)


@dataclass
class Said:
    """The work of one function of a step, and what it said; `heard` is called at every note."""

    link: object
    notes: list
    cancel: threading.Event
    heard: Callable

    @classmethod
    def over(cls, link, heard=lambda note: None):
        return cls(link, [], threading.Event(), heard)

    @property
    def work(self):
        return Work(self.link, self.cancel, self._say, lambda _: None)

    def _say(self, note, _part):
        self.notes.append(note)
        self.heard(note)
