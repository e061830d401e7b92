"""Time on the practice server: believable, or none at all."""

import time

from setupwizard.model.cancel import Cancel

FOREVER = float("inf")


class Clock:
    """Seconds of practice; `pace` of them take one real second each, none of them any at 0."""

    def __init__(self, pace: float) -> None:
        self._pace = pace

    @property
    def stands_still(self) -> bool:
        """Nothing happens by itself: for tests."""
        return not self._pace

    def now(self) -> float:
        """A moment, for `passed`."""
        return time.monotonic()

    def passed(self, since: float) -> float:
        """Seconds of practice since that moment; at pace 0 everything is long over."""
        return (time.monotonic() - since) / self._pace if self._pace else FOREVER

    def wait(self, seconds: float, cancel: Cancel) -> None:
        """Let so many seconds of practice go by, fewer as soon as `cancel` is set."""
        if self._pace:
            cancel.wait(seconds * self._pace)
