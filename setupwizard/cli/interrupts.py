"""Ctrl+C: lets the server finish while a step runs; otherwise ends the program at once."""

import threading
from collections.abc import Callable


class Interrupts(threading.Event):
    """The handler of SIGINT, and the event by which a run learns that it should stop.

    `begun`: a run that changes the server is under way. Before, nothing is to be waited for.
    `wait_is_told` says that the first Ctrl+C waits; the second one leaves at once.
    """

    def __init__(self, wait_is_told: Callable[[], None]) -> None:
        super().__init__()
        self.begun = False
        self._wait_is_told = wait_is_told

    def __call__(self, *_: object) -> None:
        """Raises KeyboardInterrupt if there is nothing to wait for."""
        if self.is_set() or not self.begun:
            raise KeyboardInterrupt
        self.set()
        self._wait_is_told()
