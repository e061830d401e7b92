"""What the commands do on a server that was reached.

Takes 0.3 s to load, of which nothing is needed to reach a server: `cli/main.py` loads it meanwhile.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.ldap import run_ldap
from setupwizard.cli.new_people import read_new_accounts
from setupwizard.cli.outside import TellsOutside
from setupwizard.cli.prompts import Prompts
from setupwizard.cli.reporter import Reporter
from setupwizard.directory.people_file import PeopleTable
from setupwizard.dns.own_domain import domain_notes
from setupwizard.engine.local_paths import log_file
from setupwizard.engine.logs import logging_to
from setupwizard.engine.operations.apply import ProofPolicy, apply, preview
from setupwizard.engine.operations.outside import see_outside
from setupwizard.engine.operations.verify import verify
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.events import Event, Note, Outcome
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.releases import warnings
from setupwizard.steps.base import State

__all__ = ["Command", "read_new_accounts"]

AddPeople = Callable[[Session, Answers, Secrets, Callable[[Event], None], Interrupts], Outcome]


@dataclass(frozen=True, slots=True)
class Command:
    """One command on one server: `people` of a directory that is to be made, `add_people` makes
    the first accounts.
    """

    arguments: argparse.Namespace
    session: Session
    answers: Answers
    people: PeopleTable | None
    add_people: AddPeople | None
    reporter: Reporter
    prompts: Prompts
    cancel: Interrupts

    def run(self, secrets: Secrets) -> Outcome:
        """To its end. Raises what the operations raise."""
        secrets = self._with_missing(secrets)
        with logging_to(log_file(), secrets.known()):
            return self._run(secrets)

    def _with_missing(self, secrets: Secrets) -> Secrets:
        """With the passwords that only a person knows, where this server needs them."""
        session, answers, prompts = self.session, self.answers, self.prompts
        command = self.arguments.command
        if command == "ldap":
            corrects = session.from_directory
            way = self.arguments.way
            return prompts.directory(answers, secrets, way, self.people, corrects=corrects)
        if command in ("people", "verify") and session.set_up:
            return prompts.administrator(answers, secrets)
        if command == "apply":
            facts = session.facts
            owed = facts.proof_owed or facts.change_unfinished or not session.set_up
            if (self.arguments.prove or owed) and session.unsupported() is None:
                return prompts.setup(answers, secrets, self.people)
            if prompts.interactive and self._would_change(secrets):
                return prompts.administrator(answers, secrets)
        return secrets

    def _would_change(self, secrets: Secrets) -> bool:
        """Whether a proof follows, for which somebody has to log in. Raises `ObjectionsError`."""
        seen = self.session.ask(preview, self.answers, secrets, self.people)
        return any(step.state is not State.HOLDS for step in seen)

    def _run(self, secrets: Secrets) -> Outcome:
        session, answers, people, cancel = self.session, self.answers, self.people, self.cancel
        command, reporter = self.arguments.command, self.reporter
        if command == "ldap":
            way = self.arguments.way
            return run_ldap(session, way, answers, secrets, people, reporter, cancel)
        if command in ("preview", "apply"):
            reporter.warned(warnings(answers.openfire.version))
            if not session.set_up:  # afterwards it is so for good
                reporter.warned(domain_notes(answers.server.domain))
            elif command == "preview" and answers.directory is None:
                reporter.warned((Note.of("email-stays"),))
        if command == "preview":
            reporter.previewed(session.ask(preview, answers, secrets, people))
            return Outcome.UNCHANGED
        cancel.begun = True
        if self.add_people:
            return self.add_people(session, answers, secrets, reporter.event, cancel)
        telling = TellsOutside(reporter, partial(session.ask, see_outside, answers, cancel))
        if command == "verify":
            return session.ask(verify, answers, secrets, telling.event, cancel)
        when = ProofPolicy.ALWAYS if self.arguments.prove else ProofPolicy.IF_CHANGED
        return session.ask(apply, answers, secrets, telling.event, cancel, when, people)
