"""The scripts of `resources`, as the practice server answers them.

They are known by their text, so that one it has never seen is an error; what each does is told
again here, and the contract tests hold the two together.
"""

import hashlib
import re
import time
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from setupwizard.files import shipped
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
from setupwizard.openfire.unit import SIGNATURE
from setupwizard.practice.accounts import known
from setupwizard.practice.command import ABSENT, Command, Done, Words, lines, must
from setupwizard.practice.debian import MEMORY
from setupwizard.practice.detached import begun, unpack
from setupwizard.practice.files import FREE
from setupwizard.practice.firewall import filters, ss
from setupwizard.practice.jobs import Job
from setupwizard.practice.moving import move_people
from setupwizard.practice.packages import JAVA_HOME

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

RUNNING, WAITING = "running\n\n\n", "waiting\n"
"""The answers of scripts that have nothing to tell yet."""

LOCK, HELD = "/run/openfire-setup", ("holder", "who")
"""Where `lock.sh` keeps the lock, and what lies there while somebody holds it."""

HOPELESS = "Database setup or configuration error"

LARGEST = 262_144
"""Bytes of a stream in one answer of `detached.sh`."""


@cache
def script(name: str) -> bytes:
    return shipped("resources", name).read_bytes()


def sh(server: "Server", words: Words, stdin: bytes) -> Done:
    if words[0] == "-c":
        for name, act in IN_LINE.items():
            if words[1].encode() == script(name):
                return act(server, words[3:], stdin)
    if words[0] == "-s":
        for name, act in ON_INPUT.items():
            if stdin == script(name):
                return act(server, words[2:] if words[1:2] == ["--"] else words[1:], b"")
    if server.disk.exists(words[0]) and server.disk.read(words[0]) == script("move_people.sh"):
        return move_people(server, words[0].rpartition("/")[0], words[1:])
    must(False, [*words, stdin.decode(errors="replace")[:80]])
    return Done()


def write_file(server: "Server", words: Words, stdin: bytes) -> Done:
    path, owner, mode, size, keep = words
    if len(stdin) != int(size):
        return Done(status=1)
    if not server.disk.exists(path.rpartition("/")[0]):
        template = f"{path}.XXXXXXXX"
        complaint = f"mktemp: failed to create file via template '{template}': {ABSENT}\n"
        return Done(err=complaint, status=1)
    if not known(server, owner):
        return Done(err=f"chown: invalid user: '{owner}'\n", status=1)
    if keep == "keep" and server.disk.exists(path) and not server.disk.exists(f"{path}.orig"):
        kept = server.disk.entry(path)
        server.disk.write(f"{path}.orig", server.disk.read(path), kept.owner, kept.mode)
    server.disk.write(path, stdin, owner, int(mode, 8))
    return Done()


def upload(server: "Server", words: Words, stdin: bytes) -> Done:
    path, part, there, size, mode, folder = words
    before = server.disk.read(part) if int(there) else b""
    server.disk.write(part, before + stdin, mode=0o600)
    if len(before) + len(stdin) != int(size):
        return Done(status=1)
    if folder:
        unpack(server, part, folder)
        return Done(f"{hashlib.sha256(server.disk.read(part)).hexdigest()}\n")
    server.disk.entry(part).mode = int(mode, 8)
    server.disk.move(part, path)
    return Done()


def detached(server: "Server", words: Words, _: bytes) -> Done:
    mode, name, *rest = words
    if mode == "finish":
        server.jobs.pop(name, None)
        return Done()
    out, err, *command = rest
    if mode == "start" and (name not in server.jobs or server.jobs[name].forgotten(server)):
        server.jobs[name] = Job(begun(server, command[0]), server.clock.now())
    job = server.jobs.get(name)
    if job is None:
        return Done("gone\n\n\n")
    job.tick(server)
    state = str(job.ended.status) if job.ended else "running"
    news = (job.out(server)[int(out) :], job.err()[int(err) :])
    return Done(lines([state, *(b64encode(text[:LARGEST]).decode() for text in news)]))


def wait_for_openfire(server: "Server", words: Words, _: bytes) -> Done:
    unit, _seconds, log, offset, *ports = words
    found = server.units.get(unit)
    if found is None or not found.active:
        return Done("ended\n", status=1)
    ours = {str(socket.port) for socket in server.sockets() if socket.pid == found.pid}
    if set(ports) <= ours:
        return Done()
    said = server.disk.text(log)[int(offset) :] + "\n".join(
        server.journal.get(found.invocation, ())
    )
    return Done("hopeless\n" if HOPELESS in said else WAITING, status=1)


def lock(server: "Server", words: Words, _: bytes) -> Done:
    """Nobody else is at work on a practice server."""
    mode, _owner, *rest = words
    server.disk.make(LOCK, mode=0o700)
    if mode == "take":
        for name in ("lock", *HELD):
            server.disk.write(f"{LOCK}/{name}", b"", mode=0o600)
        if rest[1] == "owe":
            server.disk.make(PROOF_OWED.rpartition("/")[0], mode=0o700)
            server.disk.write(PROOF_OWED, b"")
    if mode == "free":
        gone = [f"{LOCK}/{name}" for name in HELD]
        for path in (*gone, *((PROOF_OWED, *rest[1:]) if rest[0] == "paid" else ())):
            server.disk.remove(path)
    return Done()


def why_not_started(server: "Server", words: Words, _: bytes) -> Done:
    unit, _since, log, offset, count = words
    found = server.units.get(unit)
    said = server.journal.get(found.invocation, []) if found else []
    logged = server.disk.text(log)[int(offset) :].splitlines()
    return Done(lines(["ExecStart=", *said[-int(count) :], *logged[-int(count) :]]))


def probe(server: "Server", words: Words, _: bytes) -> Done:
    must(not words, words)
    sections = {
        "system": server.disk.text("/etc/os-release").splitlines(),
        "architecture": ["amd64"],
        "init": ["systemd"],
        "container": [],
        "memory": [f"MemTotal:       {MEMORY} kB", f"MemAvailable:   {MEMORY - 400_000} kB"],
        "cgroup": [],
        "disk": ["Filesystem 1048576-blocks Used Available Capacity Mounted on", _free()],
        "java": _java(server),
        "packages": [f"postgresql-15 {version} ii " for version in _postgresql(server)],
        "postgresql": _postgresql_ports(server),
        "openfire": _openfire(server),
        "marks": _marks(server),
        "listeners": ss(server, ("-ltnpH",), b"").out.splitlines(),
        "holders": _holders(server),
        "clock": [str(int(time.time()))],
        "tools": ["curl", "tar", "sha256sum", "ss", "runuser"],
    }
    return Done("".join(f"\n@@ {name}\n{lines(told)}" for name, told in sections.items()))


def _marks(server: "Server") -> list[str]:
    marks = {
        "proof-owed": PROOF_OWED,
        "change-unfinished": "/var/lib/openfire-setup/people/armed",
    }
    return [mark for mark, path in marks.items() if server.disk.exists(path)]


def _free() -> str:
    free = FREE >> 20
    return f"/dev/vda1 {free + 2000} 2000 {free} 11% /"


def _java(server: "Server") -> list[str]:
    release = server.disk.text(f"{JAVA_HOME}/release").strip()
    return [f"{JAVA_HOME} {release}"] if release else []


def _postgresql(server: "Server") -> list[str]:
    return [version for name, version in server.packages.items() if name == "postgresql-15"]


def _postgresql_ports(server: "Server") -> list[str]:
    cluster = server.cluster
    return [str(cluster.port)] if cluster and cluster.online else []


def _openfire(server: "Server") -> list[str]:
    disk, unit = server.disk, server.units.get(UNIT)
    told = [f"place {HOME}", unit.state if unit else "inactive"]
    if disk.text(UNIT_FILE).startswith(SIGNATURE):
        state = "enabled" if unit and unit.enabled else "disabled"
        told.append(f"unit {UNIT_FILE} ours {state} {USER} {HOME}")
    if unit and unit.active:
        told.append(f"process {unit.pid} {USER} {HOME}")
    if not disk.exists(STARTUP_JAR):
        return told
    xml = disk.text(OPENFIRE_XML)
    console = re.search(r"<adminConsole>(.*?)</adminConsole>", xml, re.DOTALL)
    return [
        *told,
        f"home {HOME}",
        f"owner {disk.entry(HOME).owner}",
        *(f"jar {name}" for name in disk.names(LIB) if name.startswith("xmppserver-")),
        *(["setup"] if "<setup>true</setup>" in xml else []),
        *(["pending"] if disk.exists(PENDING) else []),
        *(["unproven"] if disk.exists(UNPROVEN) else []),
        *re.findall(r"<(?:p|secureP)ort>\d+", console[1] if console else ""),
    ]


def _holders(server: "Server") -> list[str]:
    """The units whose names the program makes something of."""
    unit = server.units.get(UNIT)
    if unit is None or not unit.active:
        return []
    return [f"/proc/{unit.pid}/cgroup:0::/system.slice/{UNIT}"]


IN_LINE: dict[str, Command] = {
    "write_file.sh": write_file,
    "upload.sh": upload,
    "probe.sh": probe,
    "lock.sh": lock,
    "firewall.sh": filters,
}
ON_INPUT: dict[str, Command] = {
    "detached.sh": detached, "wait_for_openfire.sh": wait_for_openfire,
    "why_not_started.sh": why_not_started,
}  # fmt: skip
COMMANDS: dict[str, Command] = {"sh": sh}
