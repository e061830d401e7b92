"""Our own log on this computer: what happened, without any secret of the run."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from setupwizard.engine.redact import StrikingFilter

BYTES, OLDER = 1_000_000, 2
"""Size of one log file, and how many earlier ones are kept."""


@contextmanager
def logging_to(path: Path, secrets: Sequence[str]) -> Iterator[None]:
    """While inside, what our rooms log goes to `path`, readable by this user alone.

    A log that cannot be written stops nothing.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8")
    except OSError:
        yield
        return
    handler.addFilter(StrikingFilter(secrets))
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
