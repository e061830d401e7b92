"""Our own log on this computer: what happened, without any secret of the run."""

import logging
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from setupwizard.engine.event_redaction import RedactingFilter

BYTES, OLDER = 1_000_000, 2
"""Size of one log file, and how many earlier ones are kept."""


log = logging.getLogger(__name__)


def keep_libraries_off_the_terminal() -> None:
    """What libraries warn of, log, or raise on a thread of theirs goes to our log, or nowhere."""
    logging.getLogger().addHandler(logging.NullHandler())  # or Python prints what nobody handles
    logging.captureWarnings(capture=True)
    threading.excepthook = _thread_raised
    sys.unraisablehook = _raised_at_the_end


def _thread_raised(raised: threading.ExceptHookArgs) -> None:
    error = raised.exc_value
    if error is not None:
        log.error("a thread ended", exc_info=error)


def _raised_at_the_end(raised: "sys.UnraisableHookArgs") -> None:
    if raised.exc_value is not None:
        log.error("ignored", exc_info=raised.exc_value)


class _PrivateFiles(RotatingFileHandler):
    """Readable by this user alone, the one that is begun anew too."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        handle = os.fdopen(os.open(self.baseFilename, flags, 0o600), "ab")
        return TextIOWrapper(handle, encoding=self.encoding)


class KnownSecrets:
    """Those that become known while a window is open, the longest first. One thread adds."""

    def __init__(self) -> None:
        self._texts: tuple[str, ...] = ()

    def add(self, texts: Iterable[str]) -> None:
        every = {*self._texts, *texts} - {""}
        self._texts = tuple(sorted(every, key=len, reverse=True))

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)


@contextmanager
def logging_to(path: Path, secrets: Iterable[str]) -> Iterator[None]:
    """While inside, what our rooms log goes to `path`, readable by this user alone.

    A log that cannot be written stops nothing.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _PrivateFiles(path, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8")
    except OSError:
        yield
        return
    handler.addFilter(RedactingFilter(secrets))
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    ours = logging.getLogger("setupwizard")
    before = ours.level
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
    try:
        yield
    finally:
        ours.removeHandler(handler)
        ours.setLevel(before)
        handler.close()
