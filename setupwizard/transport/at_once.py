"""Work on a host that goes on beside other work on it: decision 018."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

TICK = 0.1
"""Seconds between two looks whether Ctrl+C was pressed: on Windows a thread that waits without an
end does not hear it."""


class Task(Generic[T]):
    """Work that goes on on a thread of its own once it is begun: it keeps no program from ending.

    Who waits for a host waits for its answers, most of the time. What needs nothing of one another
    can wait together.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self.seconds = 0.0
        """How long it took, once there is a result."""
        self._work = work
        self._returned: list[T] = []
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None

    def begin(self) -> "Task[T]":
        """Nothing happens when it was begun before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="task", daemon=True)
            self._thread.start()
        return self

    def result(self) -> T:
        """What the work returned, once it has ended; raises what it raised. Begins what was not."""
        self.begin()
        while self._thread and self._thread.is_alive():
            self._thread.join(TICK)
        if self._error:
            raise self._error
        return self._returned[0]

    def _run(self) -> None:
        began = time.monotonic()
        try:
            self._returned.append(self._work())
        except BaseException as error:  # noqa: BLE001 - raised again where somebody waits for it
            self._error = error
        self.seconds = time.monotonic() - began
