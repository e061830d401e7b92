"""Room on the server's disks, told with the folder and with what is missing."""

from collections.abc import Mapping

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.steps.remote import MIB
from setupwizard.transport.base import Argv, Result, Transport

FILES_NEEDED = 2000
"""Openfire 5.1.1 is about 900 files, a Java 350, PostgreSQL 1600."""


def space_needed(packages: int, *, fresh: bool) -> dict[str, int]:
    """MiB by folder, beside Openfire itself; `packages`: how many big ones will be installed.

    Where it is not `fresh`, hardly more than a file of settings is written.
    """
    return {
        paths.HOME: 1,
        "/opt": 1,
        "/etc": 1,
        "/tmp": 10 if fresh else 1,  # noqa: S108 - Java and apt want it
        "/var": (20 if fresh else 1) + 130 * packages,
        "/usr": 250 * packages,
    }


def require_space(host: Transport, folder: str, needed: int) -> None:
    """`needed` bytes fit on the disk that holds `folder`. Raises DISK_TOO_SMALL, READ_FAILED."""
    shown = host.run(("df", "-B1", "--output=avail", folder))
    if not shown.ok:
        raise SetupError(Code.READ_FAILED, detail=shown.err, what="df")
    _fits(folder, int(shown.out.split()[-1]), needed)


def require_disks(host: Transport, needed: Mapping[str, int]) -> None:
    """Each of these folders can be written, takes so many MiB more, and more files. Reads only.

    Raises DISK_READ_ONLY, DISK_TOO_SMALL, DISK_TOO_MANY_FILES. A folder that is not there is not
    judged: something else will say so.
    """
    asked: list[Argv] = []
    for folder in needed:
        asked += [
            ("test", "-d", folder),
            ("test", "-w", folder),
            ("df", "-B1", "--output=avail,itotal,iavail", folder),
        ]
    answers = host.ask(asked)
    for number, (folder, mib) in enumerate(needed.items()):
        there, writable, shown = answers[3 * number : 3 * number + 3]
        if not there.ok:
            continue
        if not writable.ok:
            raise SetupError(Code.DISK_READ_ONLY, place=folder)
        _judge(folder, mib, shown)


def _judge(folder: str, mib: int, shown: Result) -> None:
    fields = shown.out.split()[-3:]
    if not shown.ok or len(fields) < 3:
        return
    free, files, free_files = (int(field) if field.isdecimal() else 0 for field in fields)
    _fits(folder, free, mib * MIB)
    # Some file systems count no files at all.
    if files and free_files < FILES_NEEDED:
        raise SetupError(Code.DISK_TOO_MANY_FILES, detail=shown.out, place=folder)


def _fits(folder: str, free: int, needed: int) -> None:
    if free < needed:
        missing = -(-(needed - free) // MIB)
        raise SetupError(Code.DISK_TOO_SMALL, place=folder, found=free // MIB, missing=missing)
