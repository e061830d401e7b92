"""The set-up: what it would do, and doing it."""

from enum import Enum, auto

from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine import runner
from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.operations.verify import require_administrator, run_proof
from setupwizard.engine.plan import CompletedSecrets, complete_secrets, make_plan
from setupwizard.engine.run_events import redacting
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome
from setupwizard.model.secrets import Secrets, strong_password


class ProofPolicy(Enum):
    """When `apply` ends with the proof."""

    IF_CHANGED = auto()
    ALWAYS = auto()


def preview(
    session: Session, answers: Answers, secrets: Secrets, people: PeopleTable | None = None
) -> tuple[runner.StepPreview, ...]:
    """What an `apply` would do, step by step. Changes nothing.

    Raises `ObjectionsError` for what `apply` would refuse.
    """
    if not (session.set_up or answers.directory or secrets.admin_password):
        # To see what would be done nobody has to choose one yet.
        secrets = secrets.with_secret("admin_password", strong_password().reveal())
    completed = complete_secrets(answers, secrets, people)
    return runner.preview(_plan(session, answers, completed), session.host)


def apply(
    session: Session,
    answers: Answers,
    secrets: Secrets,
    emit: Emit,
    cancel: Cancel,
    prove: ProofPolicy = ProofPolicy.IF_CHANGED,
    people: PeopleTable | None = None,
) -> Outcome:
    """Make the server what the answers say, then prove it. The last event is `RunFinished`.

    A proof that is owed from an earlier run comes first of all: it is part of this one.
    """

    def work(run: Run) -> runner.RunResult:
        completion = complete_secrets(answers, secrets, people)
        run.emit = redacting(emit, completion.secrets)
        plan = _plan(session, answers, completion)
        proof_due = prove is ProofPolicy.ALWAYS or session.facts.proof_owed

        def begin() -> None:
            require_administrator(answers, completion.secrets)  # the proof will need it
            run.lock.take(owe=True)

        result = runner.run_plan(plan, session.host, run.emit, cancel, begin)
        proof_due = proof_due or result.outcome is Outcome.CHANGED
        if not proof_due or result.outcome not in (Outcome.CHANGED, Outcome.UNCHANGED):
            return result
        run.lock.take(owe=True)
        own = completion.own_account
        failure = run_proof(session, answers, completion.secrets, run.emit, cancel, own_account=own)
        run.paid = failure is None
        return failure or result

    return run_to_its_end(session, redacting(emit, secrets), cancel, work)


def _plan(session: Session, answers: Answers, completion: CompletedSecrets) -> runner.Plan:
    facts, environment = session.recent(), session.environment
    session.outdate()
    return make_plan(
        answers,
        facts,
        completion,
        environment.find,
        environment.download,
        open_directory=environment.directory,
        proof_services=environment.proof_services,
    )
