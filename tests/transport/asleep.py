"""A command that goes on for as long as a test may take, and not longer."""

import itertools
import os
from contextlib import contextmanager

_numbers = itertools.count()


@contextmanager
def asleep(run):
    """Within, these words are a command that nothing ends; `run` ends it on leaving.

    They are like no others: several test runs may share a machine.
    """
    words = ["sleep", f"600.{os.getpid():07}{next(_numbers):03}1"]
    try:
        yield words
    finally:
        run(["pkill", "-x", "-f", " ".join(words)])
