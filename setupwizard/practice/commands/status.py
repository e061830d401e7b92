"""`status.sh` on the practice server."""

import gzip
import struct
from base64 import b64encode
from pathlib import PurePosixPath

from setupwizard.channels.heap import LITTLE, MAGIC, MIB, OLD, YOUNG
from setupwizard.openfire.paths import HOME, LIB, OPENFIRE_XML, UNIT, USER
from setupwizard.practice.commands.command import Args, lines, require
from setupwizard.practice.commands.firewall import ss
from setupwizard.practice.commands.systemd import systemctl
from setupwizard.practice.programs.debian import FREE, MEMORY
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

RESIDENT = 402_000
"""KiB of memory its Openfire uses."""

YOUNG_USED, OLD_USED, LIMIT = 61 * MIB, 148 * MIB, 1024 * MIB
LONG_AGO = 40 * 24 * 3600
"""Seconds; at pace 0 everything is long over."""


def status(state: ServerState, args: Args, _: bytes) -> CommandResult:
    home, unit = args
    require(home == HOME, args)
    jars = state.disk.names(LIB) if state.disk.exists(LIB) else []
    sections = {
        "process": _process(state),
        "unit": _unit(state, unit),
        "listeners": ss(state, ("-Hltnp",), b"").out.splitlines(),
        "memory": [f"MemTotal: {MEMORY} kB", f"MemAvailable: {MEMORY - 900_000} kB"],
        "disks": ["1K-blocks Avail Inodes IFree Mounted on", _disk()],
        "version": [jar for jar in jars if jar.startswith("xmppserver-")],
        "restart": [],
        "heap": [_heap()] if _running(state) else [],
        "database": _database(state),
        "certificate": [],
        "configuration": state.disk.text(OPENFIRE_XML).splitlines(),
        "end": [],
    }
    return CommandResult(
        "".join(f"\n@@ {name}\n{lines(content)}" for name, content in sections.items())
    )


def _running(state: ServerState) -> bool:
    unit = state.units.get(UNIT)
    return unit is not None and unit.active


def _process(state: ServerState) -> list[str]:
    unit = state.units.get(UNIT)
    if unit is None or not unit.active:
        return []
    seconds = int(min(state.clock.passed(unit.began), LONG_AGO))
    user = "root" if unit.by_script else USER
    return [
        f"user {user}", f"pid {unit.pid}", f"seconds {seconds}", f"VmRSS:\t {RESIDENT} kB"
    ]  # fmt: skip


def _unit(state: ServerState, unit: str) -> list[str]:
    if not unit:
        return []
    asked = ("show", unit, "--property=UnitFileState,NeedDaemonReload")
    return systemctl(state, asked, b"").out.splitlines()


def _disk() -> str:
    free = FREE >> 10
    return f"{free + 2_000_000} {free} 1310720 1200000 /"


def _database(state: ServerState) -> list[str]:
    """As openfire.xml has its place."""
    text = state.disk.text(OPENFIRE_XML)
    _, found, rest = text.partition("jdbc:postgresql://")
    if not found:
        return []
    host, _, port = PurePosixPath(rest.partition("<")[0].partition("?")[0]).parts[0].partition(":")
    cluster = state.postgresql
    answers = cluster is not None and cluster.online and cluster.port == int(port)
    return [f"{host} {port} {0 if answers else 1}"]


def _heap() -> str:
    """As HotSpot counts (`channels.heap`)."""
    counters = {
        f"{YOUNG}.space.0.used": YOUNG_USED,
        f"{OLD}.space.0.used": OLD_USED,
        f"{OLD}.maxCapacity": LIMIT,
    }
    entries = b""
    for name, number in counters.items():
        text = name.encode().ljust(len(name) + 8 - len(name) % 8, b"\0")
        size, data = 28 + len(text), 20 + len(text)
        start = struct.pack("<iiiBBBBi", size, 20, 0, ord("J"), 0, 1, 1, data)
        entries += start + text + struct.pack("<q", number)
    header = struct.pack("<4sBBBBiiqii", MAGIC, LITTLE, 2, 0, 1, 0, 0, 0, 32, len(counters))
    return b64encode(gzip.compress(header + entries)).decode()
