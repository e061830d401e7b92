"""The proof that people can chat, alone or at the end of a set-up."""

from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.proving import prove_with_directory
from setupwizard.engine.run_events import redacting
from setupwizard.engine.runner import RunResult
from setupwizard.engine.session import Session
from setupwizard.engine.systems import require_no_other
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome, ProofLine
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.settings import refuse_other_people
from setupwizard.steps.guarded_script import require_nothing_unfinished


def verify(
    session: Session, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
) -> Outcome:
    """The proof alone. Ends with `RunFinished`: UNCHANGED when all of it holds."""

    def work(run: Run) -> RunResult:
        require_no_other(session.recent())  # it makes accounts
        if not session.set_up:
            raise SetupError(Code.OPENFIRE_NOT_SET_UP)
        run.lock.take(owe=False)
        require_nothing_unfinished(session.host)
        refuse_other_people(answers, from_directory=session.from_directory)
        failure = run_proof(session, answers, secrets, run.emit, cancel)
        run.paid = failure is None
        return failure or RunResult(Outcome.UNCHANGED)

    return run_to_its_end(session, redacting(emit, secrets), cancel, work)


def run_proof(
    session: Session,
    answers: Answers,
    secrets: Secrets,
    emit: Emit,
    cancel: Cancel,
    *,
    own_account: bool = False,
) -> RunResult | None:
    """How the proof ended the run; None when all of it held."""
    require_administrator(answers, secrets)
    problems: list[Problem] = []

    def line(one: ProofLine) -> None:
        if one.problem:
            problems.append(one.problem)
        emit(one)

    all_hold = prove_with_directory(
        session.host,
        answers,
        secrets,
        session.environment.proof_services(),
        lambda ldap: session.directory(ldap, secrets),
        line,
        cancel,
        own_account=own_account,
    )
    if all_hold:
        return None
    return RunResult(Outcome.FAILED, problems[0]) if problems else RunResult(Outcome.CANCELLED)


def require_administrator(answers: Answers, secrets: Secrets) -> None:
    """Raises SECRET_NEEDED."""
    name = "ldap_admin_password" if answers.directory else "admin_password"
    if not secrets.get(name):
        raise SetupError(Code.SECRET_NEEDED, name=name)
