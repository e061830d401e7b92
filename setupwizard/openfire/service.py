"""How Openfire's service is doing, as systemd and the sockets tell it."""

from dataclasses import dataclass

from setupwizard.openfire.paths import UNIT
from setupwizard.transport.base import Argv

PROPERTIES = (
    "ActiveState", "MainPID", "UnitFileState", "FragmentPath", "NeedDaemonReload", "InvocationID",
    "NRestarts",
)  # fmt: skip

SHOW: Argv = ("systemctl", "show", UNIT, *(f"--property={name}" for name in PROPERTIES))


@dataclass(frozen=True, slots=True)
class Service:
    """`active`: a process is there or about to be; `pid` is 0 without one.

    `restarts`: how often systemd has started it again since somebody last asked for a start.
    """

    active: bool
    pid: int
    enabled: bool
    unit_file: str
    reload_needed: bool
    invocation: str
    restarts: int = 0

    @property
    def up(self) -> bool:
        """A process of it is there, about to be, or not yet gone."""
        return self.active or self.pid != 0


def read_service(text: str) -> Service:
    """From the answer to SHOW; a unit that does not exist is a service that is not active."""
    properties = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    return Service(
        active=properties.get("ActiveState") in ("active", "activating", "reloading"),
        pid=int(properties.get("MainPID") or 0),
        enabled=properties.get("UnitFileState") == "enabled",
        unit_file=properties.get("FragmentPath", ""),
        reload_needed=properties.get("NeedDaemonReload") == "yes",
        invocation=properties.get("InvocationID", ""),
        restarts=int(properties.get("NRestarts") or 0),
    )
