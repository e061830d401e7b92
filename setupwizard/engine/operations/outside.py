"""After a proof: what is not yet so, seen from outside."""

from setupwizard.engine.outside import Outside, try_to_look_outside
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel


def see_outside(session: Session, answers: Answers, cancel: Cancel) -> Outside | None:
    """See `try_to_look_outside`. Only reads, and takes no lock."""
    asked = session.environment.resolve, session.environment.trust
    return try_to_look_outside(session.host, answers, *asked, cancel)
