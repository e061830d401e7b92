"""The TCP ports that are listened on at the host: the question, and its answer read."""

import re
from collections.abc import Mapping

from setupwizard.model.facts import Listener
from setupwizard.transport.base import Argv

LISTENERS: Argv = ("ss", "-Hltnp")
"""ss(8). `resources/probe.sh` and `wait_for_openfire.sh` ask the same."""

NO_UNITS: Mapping[int, str] = {}


def read_listeners(
    text: str, units: Mapping[int, str] = NO_UNITS, sockets: Mapping[int, str] = NO_UNITS
) -> tuple[Listener, ...]:
    """From the answer to LISTENERS; a line that is none of it is passed over.

    `units` are the systemd units by the processes in them. What systemd itself holds belongs to
    the service that it will start for it: `sockets`, by port.
    """
    listeners = (_listener(line, units, sockets) for line in text.splitlines())
    return tuple(listener for listener in listeners if listener)


def _listener(line: str, units: Mapping[int, str], sockets: Mapping[int, str]) -> Listener | None:
    """State, two queues, local address:port, peer, users:(("sshd",pid=70,fd=4), …)."""
    columns = line.split()
    if len(columns) < 5 or columns[0] != "LISTEN":
        return None
    address, _, port = columns[3].rpartition(":")
    if not port.isdecimal():
        return None
    user = re.search(r'users:\(\("([^"]*)",pid=(\d+)', line)
    process, pid = (user[1], int(user[2])) if user else ("", 0)
    unit = sockets.get(int(port), "") if pid == 1 else units.get(pid, "")
    plain = address.strip("[]").partition("%")[0].removeprefix("::ffff:")
    return Listener(int(port), plain, process, pid, unit)


def at_port(listeners: tuple[Listener, ...], port: int) -> tuple[Listener, ...]:
    return tuple(listener for listener in listeners if listener.port == port)


def ports_of(pid: int, listeners: tuple[Listener, ...]) -> frozenset[int]:
    """Those of one process; none for 0, which is no process."""
    return frozenset(listener.port for listener in listeners if pid and listener.pid == pid)
