"""Waiting for the package lock: who holds it, and since when. The lock itself is never touched."""

import re
import time
from collections.abc import Callable, Iterable, Sequence

from setupwizard.model.cancel import wait_until
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import Work
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.detached import unit

LOCKS = (
    "/var/lib/dpkg/lock-frontend",
    "/var/lib/dpkg/lock",
    "/var/lib/apt/lists/lock",
    "/var/cache/apt/archives/lock",
)

PATIENCE = 1800.0
"""Seconds: a fresh server may install months of updates the first time it is on."""

TICK = 2.0

OURS = unit("packages").partition("packages")[0]
"""What the unit of every detached work begins with: an earlier run's is joined, not waited for."""

_OPEN = re.compile(r"^/proc/(\d{1,10})/fd/\d+$", re.ASCII)
_LOCKED = re.compile(r"^\d+: POSIX +\S+ +WRITE (\d{1,10}) ", re.ASCII)


def open_files(paths: Sequence[str]) -> Argv:
    """Asks which processes have one of these files open; `holders` reads the answer."""
    named = [word for lock in paths for word in ("-o", "-lname", lock)][1:]
    depth = ("-mindepth", "2", "-maxdepth", "3")
    skip = ("!", "-path", "/proc/[0-9]*/fd*", "-prune")
    return ("find", "/proc", *depth, *skip, "-o", "(", *named, ")", "-print")


def holders(descriptors: str, locks: str) -> tuple[int, ...]:
    """The processes that hold a lock: they have its file open and a lock on some file.

    `descriptors` is one `/proc/PID/fd/N` a line, `locks` is /proc/locks. The inode there is no
    help: on overlay file systems it is another one than `stat` tells.
    """
    has_open = {int(found[1]) for line in descriptors.splitlines() if (found := _OPEN.match(line))}
    has_lock = {int(found[1]) for line in locks.splitlines() if (found := _LOCKED.match(line))}
    return tuple(sorted(has_open & has_lock))


def wait_for_lock(
    work: Work,
    patience: float = PATIENCE,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Return when nobody but our own detached work holds a package lock.

    Raises PACKAGE_LOCKED (`program`, `minutes`) after `patience` seconds, or when cancelled.
    """
    began = clock()
    program = ""

    def is_free() -> bool:
        nonlocal program
        program = _held_by(work.host)
        if program:
            minutes, seconds = divmod(int(clock() - began), 60)
            since = f"{minutes}:{seconds:02}"
            work.say(Note.of("packages-waiting", program=program, since=since), None)
        return not program

    if not wait_until(is_free, patience, work.cancel, TICK):
        minutes = int((clock() - began) // 60)
        raise SetupError(Code.PACKAGE_LOCKED, program=program, minutes=minutes)


def _held_by(host: Transport) -> str:
    """The name of a program that holds a lock and is not ours, empty when there is none."""
    opened, locks = host.ask((open_files(LOCKS), ("cat", "/proc/locks")))
    pids = holders(opened.out, locks.out)
    asked = [("cat", f"/proc/{pid}/{what}") for pid in pids for what in ("comm", "cgroup")]
    results: Iterable[Result] = iter(host.ask(asked) if asked else ())
    for name, cgroup in zip(results, results, strict=True):
        if name.ok and OURS not in cgroup.out:
            return name.out.strip()
    return ""
