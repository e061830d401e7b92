"""Somebody who practises: the answers of a learner, and a walk with them."""

import threading
from dataclasses import dataclass, field

from setupwizard.engine.operations.apply import ProofPolicy
from setupwizard.engine.operations.apply import apply as apply_answers
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.events import Event, Outcome, ProofLine, StepFinished
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.practice import LEARNER, practice_environment

ADMIN = "una clave larga"


def answers(**changes):
    """Sections by name; what is given in them replaces what a learner would type."""
    sections = {
        "language": "es",
        "host": {"address": LEARNER.address, "user": LEARNER.user},
        "openfire": {},
        "server": {"domain": "empresa.example", "fqdn": "chat.empresa.example"},
        "datasource": {},
        "admin": {"email": "ana@empresa.example"},
        "firewall": {},
    }
    for name, section in changes.items():
        known = sections.get(name, {})
        sections[name] = known | section if isinstance(section, dict) else section
    return Answers.model_validate(sections)


def secrets(**changes):
    known = {"ssh_password": LEARNER.password, "admin_password": ADMIN} | changes
    return Secrets(**{name: Secret(text) for name, text in known.items()})


def connect(environment, answers=None, secrets_=None, ask=lambda key: True, cancel=None):
    given = answers or globals()["answers"]()
    return Session.connect(
        environment, given.host, secrets_ or secrets(), ask, cancel or threading.Event()
    )


@dataclass
class Told:
    """What a run said."""

    outcome: Outcome
    events: list[Event] = field(default_factory=list)

    @property
    def problem(self) -> Problem | None:
        return self.events[-1].problem

    @property
    def why(self) -> str:
        return f"{self.problem and self.problem.code}\n{self.problem and self.problem.detail}"

    def changed(self) -> list[str]:
        ended = [event for event in self.events if isinstance(event, StepFinished)]
        return [event.step for event in ended if event.outcome is Outcome.CHANGED]

    def proven(self) -> list[str]:
        return [event.note.code for event in self.events if isinstance(event, ProofLine)]


def apply(session, answers_=None, secrets_=None, prove=ProofPolicy.IF_CHANGED, cancel=None):
    events = []
    outcome = session.ask(
        apply_answers,
        answers_ or answers(),
        secrets_ or secrets(),
        events.append,
        cancel or threading.Event(),
        prove,
    )
    return Told(outcome, events)


def set_up(environment=None, answers_=None, secrets_=None):
    """A session with a server that is set up."""
    session = connect(environment or practice_environment(0), answers_, secrets_)
    told = apply(session, answers_, secrets_)
    assert told.outcome is Outcome.CHANGED, told.why
    return session
