"""Output whose reader may end early, as in `… | head -2`, or that may be
written to a full disk.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TextIO

from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS

BROKEN = 141
"""The exit status of a program whose reader has gone: 128 + SIGPIPE, as shells count."""

UNWRITABLE = 1
"""The exit status where what is printed cannot be written: a problem like any other."""

WINDOWS = errno.EINVAL
"""What Windows says instead of EPIPE."""


class Pipe:
    """A stream that discards its output once it cannot be written, and reports that once."""

    def __init__(self, stream: TextIO, lost: Callable[[OSError], None]) -> None:
        self._stream, self._lost = stream, lost

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._go_on_into_nothing(error)
        return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._go_on_into_nothing(error)

    def _go_on_into_nothing(self, error: OSError) -> None:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, self._stream.fileno())  # what is left in its buffer goes there too
        os.close(nothing)
        self._lost(error)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextlib.contextmanager
def output_may_be_lost(lost: Callable[[OSError], None]) -> Iterator[None]:
    """Printing inside never raises; `lost` is called when something cannot be written."""
    before = sys.stdout, sys.stderr
    pipes = [Pipe(stream, lost) if stream else None for stream in before]
    sys.stdout, sys.stderr = pipes  # none where a window has no terminal behind it
    try:
        yield
    finally:
        for pipe in filter(None, pipes):
            pipe.flush()
        sys.stdout, sys.stderr = before


def status_of(errors: Sequence[OSError], words: Catalog) -> int:
    """The exit status for output that was lost, 0 if none was. Tells the reader what to do."""
    if not errors:
        return 0
    if isinstance(errors[0], BrokenPipeError) or errors[0].errno == WINDOWS:
        return BROKEN
    with output_may_be_lost(lambda _: None):
        print(words.text("Cli", WORDS["unwritable"]), file=sys.stderr)
    return UNWRITABLE
