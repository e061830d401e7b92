"""Accounts for people, on a finished server that keeps its users itself."""

from setupwizard.accounts.base import AccountsPlace
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.changes import RunResult
from setupwizard.engine.new_accounts import KeepPasswords, make_accounts
from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.operations.verify import require_administrator
from setupwizard.engine.run_events import redacting
from setupwizard.engine.session import Session
from setupwizard.engine.systems import require_no_other
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import administrator
from setupwizard.steps.guarded_script import require_nothing_unfinished


def add_people(
    session: Session,
    answers: Answers,
    secrets: Secrets,
    people: PeopleTable,
    keep: KeepPasswords,
    emit: Emit,
    cancel: Cancel,
) -> Outcome:
    """Make an account for everybody who has none, and prove it. Ends with `RunFinished`.

    `people` without a password get one, which `keep` is given before the first is made.
    Needs `admin_password`.
    """

    def work(run: Run) -> RunResult:
        require_no_other(session.recent())
        if not session.set_up:
            raise SetupError(Code.OPENFIRE_NOT_SET_UP)
        if answers.directory or session.from_directory:
            raise SetupError(Code.ACCOUNTS_FROM_DIRECTORY)
        require_administrator(answers, secrets)
        run.lock.take(owe=False)  # the accounts are proven one by one as they are made
        require_nothing_unfinished(session.host)
        admin, accounts = administrator(answers, secrets), session.environment.accounts
        place = AccountsPlace(answers.server.domain, answers.server.require_tls)
        return make_accounts(session.host, accounts, place, admin, people, keep, run.emit, cancel)

    return run_to_its_end(session, redacting(emit, secrets), cancel, work)
