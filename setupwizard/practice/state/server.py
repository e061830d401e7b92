"""The practice server: a small Debian, as much of one as the setting up of Openfire touches."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from threading import RLock

from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.state.clock import Clock
from setupwizard.practice.state.disk import Disk
from setupwizard.practice.state.job import Job
from setupwizard.practice.state.openfire import OpenfireState
from setupwizard.practice.state.postgresql import PostgresqlState
from setupwizard.practice.state.slapd import SlapdState
from setupwizard.practice.state.unit import Unit


@dataclass(frozen=True, slots=True)
class Socket:
    """A TCP port that is listened on. `address` as `ss` prints it."""

    address: str
    port: int
    process: str
    pid: int


@dataclass(slots=True)
class ServerState:
    """It outlives every connection to it.

    Whoever looks at it or changes it holds `lock`, and never while practice time goes by.
    `mistakes` are those that have not struck yet. `firewall_rules`: the comment of every port that
    is let in. `journal`: what a unit said, by its invocation.
    """

    clock: Clock
    disk: Disk
    mistakes: set[Mistake] = field(default_factory=set)
    users: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)
    debconf: dict[str, str] = field(default_factory=dict)
    firewall_rules: dict[int, str] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    journal: dict[str, list[str]] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    openfire: OpenfireState = field(default_factory=OpenfireState)
    postgresql: PostgresqlState | None = None
    slapd: SlapdState | None = None
    pids: Iterator[int] = field(default_factory=lambda: count(1200))
    lock: RLock = field(default_factory=RLock)
