"""What every run over a session has: the server's lock, its events, and the last of them."""

from collections.abc import Callable

from setupwizard.engine.lock import ServerLock
from setupwizard.engine.run_events import finish, unforeseen
from setupwizard.engine.runner import RunResult
from setupwizard.engine.session import Session
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome
from setupwizard.model.problems import SetupError


class Run:
    """One run: `emit` tells, `lock` is taken by the run itself, `paid` says that the proof passed.

    `emit` may be put behind another that strikes more secrets, once they are known.
    """

    def __init__(self, session: Session, emit: Emit) -> None:
        self.emit = emit
        self.lock: ServerLock = session.lock()
        self.paid = False


def run_to_its_end(
    session: Session, emit: Emit, cancel: Cancel, work: Callable[[Run], RunResult]
) -> Outcome:
    """Whatever happens, the lock goes, and then the last event comes: `RunFinished`.

    A lock that is lost with the link is free.
    """
    run = Run(session, emit)
    try:
        result = work(run)
    except SetupError as error:
        result = RunResult(Outcome.FAILED, error.problem)
    except Exception:  # noqa: BLE001 - whatever happens, the last event is RunFinished
        result = unforeseen()
    try:
        run.lock.free(paid=run.paid)
    except SetupError as error:
        result = result if result.problem else RunResult(Outcome.FAILED, error.problem)
    return finish(result, run.emit, cancel)
