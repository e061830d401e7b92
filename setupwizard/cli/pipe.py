"""What is printed may be read by a program that goes away early, as in `… | head -2`."""

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO

BROKEN = 141
"""The exit status of a program whose reader has gone: 128 + SIGPIPE, as shells count."""


WINDOWS = errno.EINVAL
"""What Windows says instead of EPIPE."""


class Pipe:
    """A stream that goes on into nothing once nobody reads it, and tells so, once."""

    def __init__(self, stream: TextIO, gone: Callable[[], None]) -> None:
        self._stream, self._gone = stream, gone

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._lost(error)
        return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._lost(error)

    def _lost(self, error: OSError) -> None:
        if not isinstance(error, BrokenPipeError) and error.errno != WINDOWS:
            raise error
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, self._stream.fileno())  # what is left in its buffer goes there, too
        os.close(nothing)
        self._gone()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextlib.contextmanager
def readers_may_leave(gone: Callable[[], None]) -> Iterator[None]:
    """Whatever is printed inside breaks nothing; `gone` is called when its reader has left."""
    before = sys.stdout, sys.stderr
    pipes = [Pipe(stream, gone) if stream else None for stream in before]
    sys.stdout, sys.stderr = pipes  # none where a window has no terminal behind it
    try:
        yield
    finally:
        for pipe in filter(None, pipes):
            pipe.flush()
        sys.stdout, sys.stderr = before
