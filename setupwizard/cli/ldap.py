"""`openfire-setup ldap …`: a directory is checked, the people are moved to it, and brought back."""

from collections.abc import Callable
from dataclasses import replace

from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.reporter import Reporter
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.events import Event, Outcome, RunFinished, StepFinished, StepSaid
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets

ALREADY = (Code.SWITCH_ALREADY, Code.SWITCH_BACK_ALREADY)
"""Refusals that mean the server already is as wanted: running the command again is no failure."""


def run_ldap(
    session: Session,
    way: str,
    answers: Answers,
    secrets: Secrets,
    people: PeopleTable | None,
    reporter: Reporter,
    cancel: Interrupts,
) -> Outcome:
    """`people` of a directory that is to be made. Raises what the operations raise."""
    # 50 ms that every other command would wait for.
    from setupwizard.engine.operations.directory_queries import check_directory
    from setupwizard.engine.operations.move import move_back, move_to_directory, rehearse

    def switch(emit: Callable[[Event], None]) -> Outcome:
        return session.ask(move_to_directory, answers, secrets, emit, cancel, people)

    cancel.begun = way != "check"
    ldap = answers.directory
    if way == "switch" and ldap and ldap.create:
        # Its people may be others now, which no switch would see to: that is not "unchanged".
        return switch(reporter.event)
    if way == "switch":
        return _again(switch, reporter)
    if way == "back":
        return _again(lambda emit: session.ask(move_back, answers, secrets, emit, cancel), reporter)
    if ldap is None:
        raise SetupError(Code.PROFILE_NOT_DIRECTORY)
    if session.set_up and secrets.admin_password and not session.from_directory:
        reporter.rehearsed(session.ask(rehearse, answers, secrets, people))
    else:
        reporter.checked(session.ask(check_directory, ldap, secrets, people))
    return Outcome.UNCHANGED


def _again(move: Callable[[Callable[[Event], None]], Outcome], reporter: Reporter) -> Outcome:
    """A move to where the people are already is told as one that had nothing to change, unless
    one that was broken off was taken back first.
    """
    already, so = False, Outcome.UNCHANGED

    def heard(event: Event) -> None:
        nonlocal already, so
        if isinstance(event, StepSaid) and event.note.code == "ldap-other-undone":
            so = Outcome.CHANGED
        if (
            isinstance(event, StepFinished | RunFinished)
            and event.problem
            and event.problem.code in ALREADY
        ):
            already = True
            event = replace(event, outcome=so, problem=None)
        reporter.event(event)

    outcome = move(heard)
    return so if already and outcome is Outcome.FAILED else outcome
