"""What was found on a host, parsed from one probe. Facts plan; checks decide."""

import ipaddress
from dataclasses import dataclass

HOME = "/opt/openfire"
"""The home folder of an Openfire that this program installed."""


@dataclass(frozen=True, slots=True)
class Listener:
    """A TCP port somebody holds. `address`: an IP address, or `*` for all; `process`: empty when
    not told.

    `unit`: the systemd unit it belongs to; empty for what somebody started by hand.
    """

    port: int
    address: str
    process: str
    pid: int = 0
    unit: str = ""

    @property
    def local_only(self) -> bool:
        """Whether only programs of the host itself get an answer."""
        return self.address != "*" and ipaddress.ip_address(self.address).is_loopback

    @property
    def holder(self) -> str:
        """The process, as it is named to people."""
        return self.process or "?"


@dataclass(frozen=True, slots=True)
class Java:
    """An installed Java: its home, and its feature release (8, 11, 17 …).

    `heap`: MiB it was seen to start with, 0 where it was not tried, as it is at work.
    """

    home: str
    major: int
    heap: int = 0


@dataclass(frozen=True, slots=True)
class OpenfireFound:
    """An Openfire: its version, how far its setup has come, and what it is started by.

    `begun`: our unattended setup was written and has not been seen to end; `unproven`: since it
    was written, the proof has never passed.
    """

    version: str  # empty when its files do not tell
    set_up: bool
    begun: bool
    ours: bool  # runs by our own systemd unit
    unproven: bool = False
    home: str = HOME
    user: str = ""  # whom it runs as, or would by its unit
    running: bool = False
    starter: str = ""  # a unit's name, a script's path, "docker"; empty: started by hand
    enabled: bool = False  # starts with the host
    console_port: int = 0  # 0: not told by its openfire.xml
    console_secure_port: int = 0

    @property
    def in_the_way(self) -> bool:
        """It is in use or will be with the next boot, or occupies the place or bears the name of
        the one we would install.
        """
        name = self.starter.rpartition("/")[2].partition(".")[0]
        return self.running or self.enabled or self.home == HOME or name == "openfire"


@dataclass(frozen=True, slots=True)
class FirewallFound:
    """The firewall of the host that keeps people out: ufw, firewalld, iptables, nftables.

    `name` has commas where there are several. `by_hand`: its rules are somebody's own, and ports
    are to be opened there by whoever wrote them.
    """

    name: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Sizes in MiB; `clock_skew` in seconds, the host's clock minus ours."""

    system: str  # ID of os-release: debian, ubuntu …
    release: str  # VERSION_ID: 12, 22.04 …
    pretty: str
    architecture: str  # as Debian names it: amd64, arm64
    systemd: bool
    container: str  # empty on real and virtual machines
    memory: int
    disk_free_opt: int
    java: tuple[Java, ...]
    postgresql: str  # version of the installed server package, empty if none
    postgresql_ports: tuple[int, ...]  # its local sockets
    openfire: OpenfireFound | None  # ours, or one that is yet to be
    openfire_active: bool
    firewall: FirewallFound | None  # None: every port is let in
    listeners: tuple[Listener, ...]
    clock_skew: int
    proof_owed: bool = False  # changed by this program, and not proven since
    change_unfinished: bool = False  # begun by this program, and neither kept nor taken back
    others: tuple[OpenfireFound, ...] = ()  # not ours, wherever they are; those that run first
