"""How a long piece of work learns that it should stop."""

from typing import Protocol


class Cancel(Protocol):
    """What we use of `threading.Event`; only the rooms that own threads make one."""

    def is_set(self) -> bool: ...

    def wait(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds; true as soon as the work should stop."""
        ...
