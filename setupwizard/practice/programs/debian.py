"""The practice server before anybody touches it: Debian 12 and little else."""

from collections.abc import Iterable

from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.programs import firewall
from setupwizard.practice.state.clock import Clock
from setupwizard.practice.state.disk import Disk
from setupwizard.practice.state.server import ServerState

ADDRESS, NUMBER = "practice.example", "203.0.113.10"
"""The server's name, and its IP address: one for documentation (RFC 5737)."""

FOLDERS = (  # of a model in memory: nothing is written to a disk
    "/etc/default", "/etc/systemd/system", "/etc/ufw", "/opt", "/proc", "/root", "/run", "/tmp",  # noqa: S108
    "/usr/bin", "/usr/lib/jvm", "/var/lib", "/var/tmp",  # noqa: S108
)  # fmt: skip

RELEASE = """PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
VERSION_CODENAME=bookworm
ID=debian
"""

MEMORY = 4_014_084
"""KiB of a small rented server."""

FREE = 18_000_000_000
"""Bytes free on its disk."""


def fresh_server(pace: float, mistakes: Iterable[Mistake] = ()) -> ServerState:
    """`pace`: see `state.clock.Clock`."""
    state = ServerState(Clock(pace), Disk(FOLDERS), set(mistakes))
    state.disk.write("/etc/os-release", RELEASE.encode())
    state.disk.write("/proc/locks", b"")
    state.disk.write("/usr/bin/tcpdump", b"", mode=0o755)
    state.users["root"] = "root:x:0:0:root:/root:/bin/bash"
    state.groups["root"] = "root:x:0:"
    state.packages |= {"ufw": "0.36.2-1", "curl": "7.88.1-10+deb12u12"}
    firewall.switch_on(state)
    return state
