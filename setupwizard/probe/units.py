"""Which systemd unit a process belongs to, from the lines of /proc/PID/cgroup."""

import re
from collections.abc import Sequence

CONTAINERS = ("docker", "libpod", "containerd", "kubepods", "lxc")
"""They are no units of this host: their name stands for the unit."""


def units_by_pid(lines: Sequence[str]) -> dict[int, str]:
    """From lines as `grep -H` prints them: `/proc/49/cgroup:0::/system.slice/ssh.service`."""
    units: dict[int, str] = {}
    for line in lines:
        match = re.match(r"/proc/(\d+)/cgroup:\d+:[^:]*:(.*)", line)
        if match and (unit := _unit(match[2])):
            units[int(match[1])] = unit
    return units


def sockets_by_port(lines: Sequence[str]) -> dict[int, str]:
    """Socket units by the port they listen on, from `systemctl list-sockets`."""
    sockets: dict[int, str] = {}
    for line in lines:
        match = re.match(r"\S*:(\d+)\s+(\S+\.socket)\b", line)
        if match:
            sockets[int(match[1])] = match[2]
    return sockets


def _unit(group: str) -> str:
    """Empty for what belongs to somebody's login."""
    parts = group.split("/")
    for part in reversed(parts):
        if container := next((name for name in CONTAINERS if name in part), ""):
            return container
        if part.endswith(".service"):
            return "" if "user.slice" in parts else part
    return ""
