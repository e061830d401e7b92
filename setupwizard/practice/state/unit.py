"""A unit of systemd on the practice server."""

from dataclasses import dataclass


@dataclass(slots=True)
class Unit:
    """A service or timer systemd knows. `loaded`: the text of its file when systemd last read it.

    `began` is the same moment as `since`, for the clock of the practice. `by_script`: an init
    script starts it; systemd made up a unit for that, and does not know its process.
    """

    file: str
    loaded: str = ""
    state: str = "inactive"
    enabled: bool = False
    by_script: bool = False
    pid: int = 0
    invocation: str = ""
    began: float = 0.0
    since: str = ""

    @property
    def active(self) -> bool:
        return self.state == "active"
