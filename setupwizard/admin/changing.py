"""Changing a running server: one computer at a time, and believed only when it was seen."""

from collections.abc import Iterator
from contextlib import contextmanager

from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError


@contextmanager
def changing(session: Session) -> Iterator[None]:
    """Nobody else sets it up or moves its people meanwhile. Raises SERVER_BUSY."""
    lock = session.lock()
    lock.take(owe=False)
    try:
        yield
    finally:
        lock.free(paid=False)


def must_be_seen(setting: str, *, seen: bool, detail: str = "") -> None:
    """A page that says it was done proves nothing. Raises CHANGE_NOT_SEEN."""
    if not seen:
        raise SetupError(Code.CHANGE_NOT_SEEN, detail, entry=setting)
