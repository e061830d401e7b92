"""How a long piece of work learns that it should stop."""

from collections.abc import Callable
from typing import Protocol


class Cancel(Protocol):
    """What we use of `threading.Event`; only the rooms that own threads make one."""

    def is_set(self) -> bool: ...

    def wait(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds; true as soon as the work should stop."""
        ...


def wait_until(
    check: Callable[[], bool], seconds: float, cancel: Cancel, pause: float = 1.0
) -> bool:
    """Ask until it is so; false when it is not after `seconds` of pauses, or when cancelled.

    What the asking takes does not count: on a slow link there are as many attempts.
    """
    total_pause = 0.0
    while not check():
        if total_pause >= seconds or cancel.wait(pause):
            return False
        total_pause += pause
    return True
