"""How one Openfire and its server are doing, as files, processes and sockets tell: no login needed.

One question, `resources/status.sh`, so that it costs one round trip. It is kept short, and its
quotation marks double, so that it travels in a command line together with that about firewalls.

- When a process was started, /proc tells in ticks since the boot; so it does of the process that
  reads it. Their difference is right in containers too, where /proc/uptime may not be.
- An Openfire in a container has folders and ports of its own: they are seen through its process.
- The database is only connected to: PostgreSQL logs nothing of who then says nothing.
- Openfire's files and Java's that were replaced while it runs are `(deleted)` in /proc.
"""

import gzip
import re
from base64 import b64decode
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from setupwizard.channels.heap import Heap, read_heap
from setupwizard.files import shipped
from setupwizard.model.facts import Listener
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.configuration import Configuration, read_configuration
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.listeners import read_listeners

KIB_PER_MIB = 1024
TIMED_OUT = "124"
"""What timeout(1) ends with when the time is over."""


@dataclass(frozen=True, slots=True)
class Process:
    """`seconds` since it was started; `memory` in MiB, as much of it as is in use now."""

    pid: int
    user: str
    seconds: int
    memory: int
    heap: Heap | None = None  # None where Java was told not to count


@dataclass(frozen=True, slots=True)
class Disk:
    """Sizes in MiB; `files`: how many more it takes, None where it has no such limit."""

    place: str
    size: int
    free: int
    files: int | None = None


@dataclass(frozen=True, slots=True)
class DatabasePlace:
    """Where openfire.xml says the database is, and whether it takes connections from the server.

    `answers` is None where that cannot be told: several addresses, or names of a container's own.
    `silent`: nothing came back at all, so something on the way may keep it shut.
    """

    host: str
    port: int
    answers: bool | None
    silent: bool = False

    @property
    def on_server(self) -> bool:
        return self.host in ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class FoundState:
    """`process`: None while it does not run; `enabled`: None where no unit tells.

    Memory in MiB. `certificate`: that of the first TLS port that answered, PEM, or empty.
    `configuration`: None where its openfire.xml cannot be read. `waiting`: what a restart would
    take up: `java`, `files` (of the program), `unit`; `reboot` is one of the whole server.
    """

    version: str
    process: Process | None
    enabled: bool | None
    listeners: tuple[Listener, ...]
    memory: int
    memory_available: int
    disks: tuple[Disk, ...]
    database: DatabasePlace | None
    certificate: str = field(repr=False)
    configuration: Configuration | None
    waiting: tuple[str, ...] = ()


def state_question(home: str, starter: str) -> Argv:
    """`starter` as `OpenfireFound` has it: a unit, a script in /etc/init.d, or something else."""
    script = shipped("resources", "status.sh").read_text(encoding="utf-8")
    return ("sh", "-c", script, "sh", home, unit_of(starter))


def unit_of(starter: str) -> str:
    """systemd makes a unit for each script in /etc/init.d (systemd-sysv-generator(8))."""
    if starter.startswith("/etc/init.d/"):
        return f"{PurePosixPath(starter).name}.service"
    return starter if starter.endswith(".service") else ""


def read_state(answer: Result) -> FoundState:
    """Raises READ_FAILED when the answer is not whole."""
    parts = dict(re.findall(r"^@@ (\S+)\n(.*?)(?=\n@@ |\Z)", answer.out, re.DOTALL | re.MULTILINE))
    if "end" not in parts:
        raise SetupError(Code.READ_FAILED, detail=answer.err, what="status")
    unit = dict(line.split("=", 1) for line in parts["unit"].splitlines() if "=" in line)
    memory = {name: int(kib) // KIB_PER_MIB for name, kib in _SIZES.findall(parts["memory"])}
    waiting = parts["restart"].split()
    if unit.get("NeedDaemonReload") == "yes":
        waiting.append("unit")
    version = re.search(r"xmppserver-(.+)\.jar", parts["version"])
    return FoundState(
        version=version[1] if version and version[1] != "*" else "",
        process=_process(parts["process"], parts["heap"]),
        enabled=_enabled(unit.get("UnitFileState", "")),
        listeners=read_listeners(parts["listeners"]),
        memory=memory.get("MemTotal", 0),
        memory_available=memory.get("MemAvailable", 0),
        disks=_disks(parts["disks"]),
        database=_database(parts["database"]),
        certificate=parts["certificate"].strip(),
        configuration=_configuration(parts["configuration"]),
        waiting=tuple(waiting),
    )


_SIZES = re.compile(r"^(\w+):\s+(\d+) kB", re.MULTILINE)


def _enabled(state: str) -> bool | None:
    """A generated unit tells nothing: whether its script starts with the server is in rc?.d."""
    if state in ("enabled", "enabled-runtime", "disabled"):
        return state != "disabled"
    return None


def _process(text: str, heap: str) -> Process | None:
    words = dict(line.split(maxsplit=1) for line in text.splitlines() if " " in line)
    if "pid" not in words:
        return None
    memory = _SIZES.search(text)
    return Process(
        pid=int(words["pid"]),
        user=words.get("user", ""),
        seconds=max(0, int(words.get("seconds", "0"))),
        memory=int(memory[2]) // KIB_PER_MIB if memory else 0,
        heap=_heap(heap.strip()),
    )


def _heap(text: str) -> Heap | None:
    try:
        return read_heap(gzip.decompress(b64decode(text, validate=True))) if text else None
    except (OSError, EOFError, ValueError):  # it ended while it was read
        return None


def _disks(text: str) -> tuple[Disk, ...]:
    """df names a disk once for each folder that was asked about."""
    disks = {}
    for line in text.splitlines():
        columns = line.split(maxsplit=4)
        if len(columns) == 5 and columns[0].isdecimal() and columns[1].isdecimal():
            size, free = (int(kib) // KIB_PER_MIB for kib in columns[:2])
            limited = columns[2].isdecimal() and int(columns[2]) > 0 and columns[3].isdecimal()
            files = int(columns[3]) if limited else None
            disks[columns[4]] = Disk(columns[4], size, free, files)
    return tuple(disks.values())


def _database(text: str) -> DatabasePlace | None:
    found = re.fullmatch(r"(\S+) (\d+) (-|\d+)", text.strip())
    if not found:
        return None
    host, port, ended = found.groups()
    answers = None if ended == "-" else ended == "0"
    return DatabasePlace(host, int(port), answers, silent=ended == TIMED_OUT)


def _configuration(text: str) -> Configuration | None:
    try:
        return read_configuration(text.strip())
    except SetupError:
        return None
