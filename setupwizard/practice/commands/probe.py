"""`probe.sh` on the practice server."""

import re
import time

from setupwizard.model.application import WRITTEN
from setupwizard.openfire.paths import (
    HOME,
    LIB,
    OPENFIRE_XML,
    PENDING,
    PROOF_OWED,
    STARTUP_JAR,
    UNIT,
    UNIT_FILE,
    UNPROVEN,
    USER,
)
from setupwizard.practice.commands.command import Args, lines, require
from setupwizard.practice.commands.firewall import ss
from setupwizard.practice.commands.packages import JAVA_HOME
from setupwizard.practice.programs.debian import FREE, MEMORY
from setupwizard.practice.state.disk import Disk
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.steps.guarded_script import FOLDER
from setupwizard.transport.listeners import LISTENERS

INIT_SCRIPT = "/etc/init.d/openfire"
"""That of somebody who set up an Openfire by hand."""


def probe(state: ServerState, args: Args, _: bytes) -> CommandResult:
    require(not args, args)
    sections = {
        "system": state.disk.text("/etc/os-release").splitlines(),
        "architecture": ["amd64"],
        "init": ["systemd"],
        "container": [],
        "memory": [f"MemTotal:       {MEMORY} kB", f"MemAvailable:   {MEMORY - 400_000} kB"],
        "cgroup": [],
        "disk": ["Filesystem 1048576-blocks Used Available Capacity Mounted on", _free()],
        "java": _java(state),
        "packages": [f"postgresql-15 {version} ii " for version in _postgresql(state)],
        "postgresql": _postgresql_ports(state),
        "openfire": _openfire(state),
        "marks": _marks(state),
        "listeners": ss(state, LISTENERS[1:], b"").out.splitlines(),
        "holders": _holders(state),
        "clock": [str(int(time.time()))],
        "end": [],
    }
    return CommandResult(
        "".join(f"\n@@ {name}\n{lines(content)}" for name, content in sections.items())
    )


def _marks(state: ServerState) -> list[str]:
    marks = {
        "proof-owed": PROOF_OWED,
        "change-unfinished": f"{FOLDER}/armed",
    }
    return [mark for mark, path in marks.items() if state.disk.exists(path)]


def _free() -> str:
    free = FREE >> 20
    return f"/dev/vda1 {free + 2000} 2000 {free} 11% /"


def _java(state: ServerState) -> list[str]:
    release, unit = state.disk.text(f"{JAVA_HOME}/release").strip(), state.units.get(UNIT)
    heap = 0 if unit and unit.state == "active" else 2048
    return [f"{JAVA_HOME} {heap} {release}"] if release else []


def _postgresql(state: ServerState) -> list[str]:
    return [version for name, version in state.packages.items() if name == "postgresql-15"]


def _postgresql_ports(state: ServerState) -> list[str]:
    cluster = state.postgresql
    return [str(cluster.port)] if cluster and cluster.online else []


def _openfire(state: ServerState) -> list[str]:
    unit = state.units.get(UNIT)
    output = [f"place {HOME}", unit.state if unit else "inactive"]
    unit_file_state = "enabled" if unit and unit.enabled else "disabled"
    if state.disk.text(UNIT_FILE).startswith(WRITTEN):
        output.append(f"unit {UNIT_FILE} ours {unit_file_state} {USER} {HOME}")
    if state.disk.exists(INIT_SCRIPT):
        output.append(f"script {INIT_SCRIPT} {unit_file_state} {HOME}")
    if unit and unit.active:
        output.append(f"process {unit.pid} {'root' if unit.by_script else USER} {HOME}")
    return output + (_folder(state.disk) if state.disk.exists(STARTUP_JAR) else [])


def _folder(disk: Disk) -> list[str]:
    """What lies in its folder."""
    xml = disk.text(OPENFIRE_XML)
    console = re.search(r"<adminConsole>(.*?)</adminConsole>", xml, re.DOTALL)
    return [
        f"home {HOME}",
        f"owner {disk.entry(HOME).owner}",
        *(f"jar {name}" for name in disk.names(LIB) if name.startswith("xmppserver-")),
        *(["setup"] if "<setup>true</setup>" in xml else []),
        *(["pending"] if disk.exists(PENDING) else []),
        *(["unproven"] if disk.exists(UNPROVEN) else []),
        *re.findall(r"<(?:p|secureP)ort>\d+", console[1] if console else ""),
    ]


def _holders(state: ServerState) -> list[str]:
    """The units whose names the program makes something of."""
    unit = state.units.get(UNIT)
    if unit is None or not unit.active:
        return []
    return [f"/proc/{unit.pid}/cgroup:0::/system.slice/{UNIT}"]
