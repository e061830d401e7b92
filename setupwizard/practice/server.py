"""The practice server: a small Debian, as much of one as the setting up of Openfire touches."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from setupwizard.directory.base import OpenDirectory
from setupwizard.practice.chat_server import ChatServer
from setupwizard.practice.clock import Clock
from setupwizard.practice.debian import furnished
from setupwizard.practice.directory import open_directory
from setupwizard.practice.firewall import Firewall
from setupwizard.practice.jobs import Job
from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.postgresql import Cluster
from setupwizard.practice.slapd import Slapd
from setupwizard.practice.units import Unit


@dataclass(frozen=True, slots=True)
class Socket:
    """A TCP port that is listened on. `address` as `ss` prints it."""

    address: str
    port: int
    process: str
    pid: int


class Server:
    """Its state outlives every connection to it. `tick` brings about what has become due.

    `directory` is what its Openfire asks when the people come from there.
    """

    def __init__(
        self,
        pace: float,
        mistakes: Iterable[Mistake] = (),
        directory: OpenDirectory = open_directory,
    ) -> None:
        self.directory = directory
        self.clock = Clock(pace)
        self.mistakes = set(mistakes)
        self.disk = furnished()
        self.firewall = Firewall(self.disk)
        self.users = {"root": "root:x:0:0:root:/root:/bin/bash"}
        self.groups = {"root": "root:x:0:"}
        self.packages: dict[str, str] = {"ufw": "0.36.2-1", "curl": "7.88.1-10+deb12u12"}
        self.units: dict[str, Unit] = {}
        self.journal: dict[str, list[str]] = {}
        self.jobs: dict[str, Job] = {}
        self.cluster: Cluster | None = None
        self.slapd: Slapd | None = None
        self.debconf: dict[str, str] = {}
        self.chat = ChatServer(self)
        self._pids = count(1200)

    def new_pid(self) -> int:
        return next(self._pids)

    def tick(self) -> None:
        for job in self.jobs.values():
            job.tick(self)
        self.chat.tick()

    def sockets(self) -> list[Socket]:
        found = [Socket("0.0.0.0", 22, "sshd", 612), Socket("[::]", 22, "sshd", 612)]  # noqa: S104
        if self.cluster and self.cluster.online:
            found.append(Socket("127.0.0.1", self.cluster.port, "postgres", self.cluster.pid))
        if self.slapd and self.slapd.online:
            found.append(Socket(self.slapd.address, 389, "slapd", self.slapd.pid))
        if Mistake.PORT_TAKEN in self.mistakes:
            found.append(Socket("*", 9090, "cockpit-tls", 655))
        taken = {socket.port for socket in found}
        return found + [socket for socket in self.chat.sockets() if socket.port not in taken]

    def meets(self, mistake: Mistake) -> bool:
        """Whether this trouble strikes now; it never does twice."""
        struck = mistake in self.mistakes
        self.mistakes.discard(mistake)
        return struck

    def write_journal(self, invocation: str, *said: str) -> None:
        self.journal.setdefault(invocation, []).extend(said)
