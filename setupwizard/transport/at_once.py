"""Work on a host that goes on beside other work on it: decision 015.

Who waits for a host waits for its answers, most of the time; what does not depend on one another
need not wait for one another.
"""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

TICK = 0.1
"""Seconds between two looks whether Ctrl+C was pressed: on Windows a thread that waits without an
end does not hear it."""


class Begun(Generic[T]):
    """Work that was begun, on a thread of its own: it keeps no program from ending."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._returned: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="at once", daemon=True)
        self._thread.start()

    def result(self) -> T:
        """What the work returned, once it has ended; raises what it raised."""
        while self._thread.is_alive():
            self._thread.join(TICK)
        if self._error:
            raise self._error
        return self._returned[0]

    def _run(self) -> None:
        try:
            self._returned.append(self._work())
        except BaseException as error:  # noqa: BLE001 - raised again where somebody waits for it
            self._error = error
