"""Moving the people of a running server to a directory, rehearsed first, and back again."""

from collections.abc import Callable

from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine import rehearsal
from setupwizard.engine.current_setup import read_current_setup
from setupwizard.engine.guarded import Guarded, run_guarded
from setupwizard.engine.new_directory import complete_directory
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.operations.directory_queries import open_directory
from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.people_move import PeopleMove
from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.engine.run_events import redacting
from setupwizard.engine.runner import RunResult
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets


def rehearse(
    session: Session, answers: Answers, secrets: Secrets, people: PeopleTable | None = None
) -> Rehearsal:
    """What moving the people of this server to the directory would bring. Changes nothing."""
    ldap = answers.directory
    if ldap is None:
        raise SetupError(Code.PROFILE_NOT_DIRECTORY)
    people = people or read_new_people(ldap)
    secrets = complete_directory(ldap, secrets, people)
    current = read_current_setup(session.host, answers, session.recent())
    console_login = session.environment.proof_services().console_login
    with open_directory(session, ldap, secrets, people) as directory:
        return rehearsal.rehearse(session.host, answers, secrets, current, directory, console_login)


def move_to_directory(
    session: Session,
    answers: Answers,
    secrets: Secrets,
    emit: Emit,
    cancel: Cancel,
    people: PeopleTable | None = None,
) -> Outcome:
    """Move the people of this server to the directory of the answers, and prove it.

    If anything fails, or is cancelled, the server returns to what it was, and that is proven.
    Needs `admin_password`, `ldap_admin_password`, and `ldap_password` for a `bind_dn`.
    """

    def read() -> PeopleTable | None:
        return people or read_new_people(answers.directory)

    return _move(session, PeopleMove.to_directory, read, answers, secrets, emit, cancel)


def move_back(
    session: Session, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
) -> Outcome:
    """Use the people Openfire keeps itself again; guarded in the same way.

    Needs `admin_password`, the one `admin` had (or is to have, where there never was one).
    Without `ldap_admin_password` a return to the directory could not be proven.
    """
    return _move(session, PeopleMove.to_own_people, lambda: None, answers, secrets, emit, cancel)


def _move(
    session: Session,
    way: Callable[[PeopleMove], Guarded],
    read: Callable[[], PeopleTable | None],
    answers: Answers,
    secrets: Secrets,
    emit: Emit,
    cancel: Cancel,
) -> Outcome:
    """`read`: the people of a directory that is to be made."""

    def work(run: Run) -> RunResult:
        run.lock.take(owe=False)  # a move proves itself, and returns if it cannot
        facts = session.recent()
        session.outdate()
        people = read()
        all_secrets = complete_directory(answers.directory, secrets, people)
        run.emit = redacting(emit, all_secrets)
        moving = PeopleMove(
            answers,
            all_secrets,
            facts,
            lambda ldap: session.directory(ldap, all_secrets),
            session.environment.proof_services(),
            run.emit,
            people,
        )
        return run_guarded(way(moving), session.host, run.emit, cancel)

    return run_to_its_end(session, redacting(emit, secrets), cancel, work)
