"""How a run tells what happens: no secret in it, and `RunFinished` at its end whatever came."""

import functools
import logging
import traceback
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from setupwizard.engine.changes import RunResult
from setupwizard.engine.event_redaction import redacted
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Event, Outcome, RunFinished, StepOutput
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.redaction import redact
from setupwizard.model.secrets import Secrets

log = logging.getLogger(__name__)

GRAVE = (Code.HOST_LOST, Code.SWITCH_LINK_LOST, Code.SWITCH_NOT_RETURNED)
"""What a cancelled run must tell all the same."""

P = ParamSpec("P")
T = TypeVar("T")


def redacting(emit: Emit, secrets: Secrets) -> Emit:
    """Tells and logs each event without any secret of the run."""
    known = secrets.known()

    def telling(event: Event) -> None:
        event = redacted(event, known)
        if not isinstance(event, StepOutput):
            log.info("%s", event)
        emit(event)

    return telling


def redacting_problems(ask: Callable[P, T]) -> Callable[P, T]:
    """For a question that takes `Secrets`: no problem it raises holds one of them.

    An exception that nobody foresaw becomes INTERNAL here, where the secrets are known.
    """

    @functools.wraps(ask)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        given = (*args, *kwargs.values())
        secret_texts = [text for one in given if isinstance(one, Secrets) for text in one.known()]
        try:
            return ask(*args, **kwargs)
        except SetupError as error:
            error.args = redacted(error.args, secret_texts)
            for name, value in vars(error).items():
                setattr(error, name, redacted(value, secret_texts))
            raise
        except Exception:  # noqa: BLE001 - as in `bug`
            detail = redact(traceback.format_exc(), secret_texts)
            log.info("%s", detail)
            raise SetupError(Code.INTERNAL, detail) from None

    return asked


def unforeseen() -> RunResult:
    """How a run ended in which an exception came that nobody foresaw; called where it is caught."""
    return RunResult(Outcome.FAILED, Problem(Code.INTERNAL, detail=traceback.format_exc()))


def finish(result: RunResult, emit: Emit, cancel: Cancel) -> Outcome:
    """The last event. What failed because it was cancelled is told as cancelled."""
    if result.outcome is Outcome.FAILED and cancel.is_set():
        grave = result.problem is not None and result.problem.code in GRAVE
        result = result if grave else RunResult(Outcome.CANCELLED, restored=result.restored)
    emit(RunFinished(result.outcome, result.problem, result.restored))
    return result.outcome
