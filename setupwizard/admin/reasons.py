"""What keeps people from chatting, and what needs somebody's attention, most urgent first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

from setupwizard.admin.ports import Port, console_ports
from setupwizard.channels.files import Disk, FoundState
from setupwizard.model.facts import OpenfireFound
from setupwizard.model.ports import CLIENT_PORT, CLIENT_TLS_PORT
from setupwizard.model.problems import Code, Problem
from setupwizard.openfire.paths import log_file
from setupwizard.openfire.releases import warnings
from setupwizard.proof.certificate import FORM, Certificate

STARTING = 120
"""Seconds a start may take: 22 were seen on a busy server, with plugins it is more."""

SOON = timedelta(days=21)
"""What renews certificates by itself does so 30 days before their end."""

DISK_SHORT, DISK_SHARE = 500, 0.03
"""MiB, and the share of a disk, below which too little is left (of a big one, 2 GiB are enough)."""

ENOUGH = 2048
DISK_FULL, FILES_FULL = 20, 100
MEMORY_SHORT = 100
"""MiB. What is available counts caches that can be given up (proc(5), MemAvailable)."""

BREAKING = frozenset(
    {
        Code.OPENFIRE_NOT_SET_UP,
        Code.OTHER_OPENFIRE_NOT_SET_UP,
        Code.CHAT_STOPPED,
        Code.CHAT_STARTING,
        Code.CHAT_PORT_TAKEN,
        Code.CHAT_PORT_CLOSED,
        Code.CHAT_WITHOUT_DATABASE,
    }
)
"""With one of these nobody can chat."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is known of one Openfire. `console_open`: of its ports, those that answer others.

    `of_others`: somebody else's, which keeps ours from being set up on this server.
    `shut_from_here`: why nothing arrives at the chat's port from this computer.
    """

    openfire: OpenfireFound
    of_others: bool
    state: FoundState
    ports: tuple[Port, ...]
    certificate: Certificate | None
    console_open: tuple[int, ...]
    shut_from_here: Problem | None
    now: datetime


def reasons(seen: Seen) -> tuple[Problem, ...]:
    """Most urgent first. Of what follows from another only the cause is told."""
    configuration = seen.state.configuration
    if not (configuration.set_up if configuration else seen.openfire.set_up):
        return tuple(_not_set_up(seen))
    return tuple(problem for look in _IN_ORDER for problem in look(seen))


def _not_set_up(seen: Seen) -> Iterator[Problem]:
    """Ours is yet to come; that of others is in its way, and its console lets everybody in."""
    if not seen.of_others:
        yield Problem(Code.OPENFIRE_NOT_SET_UP)
        return
    yield Problem(Code.OTHER_OPENFIRE_NOT_SET_UP, {"home": seen.openfire.home})
    if seen.console_open:
        port = ", ".join(map(str, seen.console_open))
        yield Problem(Code.SETUP_ON_NETWORK, {"port": port})
    yield from _version(seen)
    yield from _account(seen)


def log_of(openfire: OpenfireFound, version: str) -> str:
    """Where it writes everything."""
    major = version.partition(".")[0]
    name = PurePosixPath(log_file(int(major) if major.isdecimal() else 5)).name
    return f"{openfire.home}/logs/{name}"


def _process(seen: Seen) -> Iterator[Problem]:
    own = {port.number for port in seen.ports if port.own}
    file = log_of(seen.openfire, seen.state.version)
    if seen.state.process is None:
        yield Problem(Code.CHAT_STOPPED, {"file": file})
        return
    held = next((one for one in seen.ports if one.number == CLIENT_PORT and not one.own), None)
    if held:
        yield Problem(Code.CHAT_PORT_TAKEN, {"port": str(CLIENT_PORT), "process": held.holder})
    elif CLIENT_PORT in own:
        return
    elif seen.state.process.seconds < STARTING:
        yield Problem(Code.CHAT_STARTING, {"seconds": str(seen.state.process.seconds)})
    elif CLIENT_TLS_PORT in own:
        yield Problem(Code.CHAT_PORT_MISSING, {"port": str(CLIENT_PORT)})
    else:
        yield Problem(Code.CHAT_PORT_CLOSED, {"port": str(CLIENT_PORT), "file": file})


def _database(seen: Seen) -> Iterator[Problem]:
    place = seen.state.database
    if place and place.answers is False:
        yield Problem(Code.CHAT_WITHOUT_DATABASE, {"host": place.host, "port": str(place.port)})


def _disks(seen: Seen) -> Iterator[Problem]:
    for disk in sorted(seen.state.disks, key=lambda one: one.free):
        if disk.free < DISK_FULL:
            yield Problem(Code.DISK_FULL, {"place": disk.place})
        elif disk.files is not None and disk.files < FILES_FULL:
            yield Problem(Code.DISK_TOO_MANY_FILES, {"place": disk.place})
        elif _short(disk):
            yield Problem(Code.DISK_SHORT, {"place": disk.place, "free": str(disk.free)})


def _short(disk: Disk) -> bool:
    return disk.free < DISK_SHORT or disk.free < min(ENOUGH, DISK_SHARE * disk.size)


def _memory(seen: Seen) -> Iterator[Problem]:
    state = seen.state
    if state.memory and state.memory_available < MEMORY_SHORT:
        yield Problem(Code.MEMORY_SHORT, {"free": str(state.memory_available)})
    heap = state.process.heap if state.process else None
    if heap and heap.nearly_full:
        yield Problem(Code.HEAP_SHORT, {"used": str(heap.old), "limit": str(heap.limit)})


def _from_here(seen: Seen) -> Iterator[Problem]:
    if seen.shut_from_here and seen.state.process:
        yield seen.shut_from_here


def _certificate(seen: Seen) -> Iterator[Problem]:
    certificate = seen.certificate
    if certificate is None:
        return
    if not certificate.begins <= seen.now <= certificate.ends:
        times = {"begins": certificate.begins, "ends": certificate.ends, "now": seen.now}
        shown = {name: time.astimezone(UTC).strftime(FORM) for name, time in times.items()}
        yield Problem(Code.CERTIFICATE_DATES, shown)
    elif certificate.ends - seen.now < SOON:
        days, ends = (certificate.ends - seen.now).days, certificate.ends.strftime("%Y-%m-%d")
        yield Problem(Code.CERTIFICATE_ENDS_SOON, {"days": str(days), "ends": ends})


def _console(seen: Seen) -> Iterator[Problem]:
    version, port = seen.state.version, ", ".join(map(str, seen.console_open))
    unsafe = {note.code for note in warnings(version)} if version else set()
    if port and "warning-console-bypass" in unsafe:
        yield Problem(Code.CONSOLE_WITHOUT_LOCK, {"port": port, "version": version})
    elif port:
        yield Problem(Code.CONSOLE_ON_NETWORK, {"port": port})
    yield from _version(seen)


def _version(seen: Seen) -> Iterator[Problem]:
    version = seen.state.version
    if version and warnings(version):
        yield Problem(Code.OPENFIRE_UNSAFE, {"version": version})


def _waiting(seen: Seen) -> Iterator[Problem]:
    waiting = [one for one in seen.state.waiting if one != "reboot"]
    process = seen.state.process
    own = {port.number for port in seen.ports if port.own}
    settled = CLIENT_PORT in own and process is not None and process.seconds > STARTING
    configuration = seen.state.configuration
    if settled and configuration and not set(console_ports(configuration)) <= own:
        waiting.append("console")
    if process and waiting:
        yield Problem(Code.RESTART_WAITING, {"waits": waiting[0]})
    if "reboot" in seen.state.waiting:
        yield Problem(Code.REBOOT_WAITING)


def _manner(seen: Seen) -> Iterator[Problem]:
    enabled = seen.state.enabled
    if not (seen.openfire.enabled if enabled is None else enabled):
        yield Problem(Code.NOT_STARTED_AT_BOOT)
    yield from _account(seen)


def _account(seen: Seen) -> Iterator[Problem]:
    if seen.state.process and seen.state.process.user == "root":
        yield Problem(Code.RUNS_AS_ROOT)


_IN_ORDER: tuple[Callable[[Seen], Iterator[Problem]], ...] = (
    _process,
    _database,
    _disks,
    _from_here,
    _console,
    _certificate,
    _memory,
    _waiting,
    _manner,
)
