"""Room on the server's disks, told with the folder and with what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.steps.remote import MIB
from setupwizard.transport.base import Argv, Result, Transport

FILES_NEEDED = 3000
"""Openfire 5.1.1 is about 900 files, a Java 350, PostgreSQL 1600: on one disk."""


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


def space_question(folder: str) -> Argv:
    """How much room there is on the disk that holds `folder`; read by `require_space`."""
    return ("df", "-B1", "--output=avail", folder)


def require_space(usage: Result, size: int) -> None:
    """`size` bytes fit on the disk that was asked for. Raises DISK_TOO_SMALL, READ_FAILED."""
    if not usage.ok:
        raise SetupError(Code.READ_FAILED, detail=usage.err, what="df")
    _fits(usage.argv[-1], int(usage.out.split()[-1]), size)


@dataclass(frozen=True, slots=True)
class _Folder:
    """`free` and `needed` in bytes; `disk` is the same for all folders that share their room."""

    path: str
    needed: int
    free: int
    disk: str


def require_disks(host: Transport, space: Mapping[str, int]) -> None:
    """Each of these folders can be written and takes more files, and so many MiB more: those of
    all folders on the same disk together. Reads only.

    Raises DISK_READ_ONLY, DISK_TOO_MANY_FILES, DISK_TOO_SMALL with the folder that needs the most
    there. A folder that is not there is not judged: something else will say so.
    """
    questions: list[Argv] = []
    for folder in space:
        questions += [
            ("test", "-d", folder),
            ("test", "-w", folder),
            ("df", "-B1", "--output=avail,itotal,iavail,source,target", folder),
        ]
    results = host.ask(questions)
    disks: dict[str, list[_Folder]] = {}
    for number, (folder, mib) in enumerate(space.items()):
        there, writable, usage = results[3 * number : 3 * number + 3]
        if not there.ok:
            continue
        if not writable.ok:
            raise SetupError(Code.DISK_READ_ONLY, place=folder)
        if one := _read(folder, mib * MIB, usage):
            disks.setdefault(one.disk, []).append(one)
    for folders in disks.values():
        largest = max(folders, key=lambda folder: folder.needed)
        free = min(folder.free for folder in folders)
        _fits(largest.path, free, sum(folder.needed for folder in folders))


def _read(path: str, size: int, usage: Result) -> _Folder | None:
    """From what `df` said; None where that cannot be understood. Raises DISK_TOO_MANY_FILES."""
    fields = usage.out.rstrip().rpartition("\n")[2].split(maxsplit=4)
    if not usage.ok or len(fields) < 5:
        return None
    free, files, free_files = (int(one) if one.isdecimal() else 0 for one in fields[:3])
    # Some file systems count no files at all.
    if files and free_files < FILES_NEEDED:
        raise SetupError(Code.DISK_TOO_MANY_FILES, detail=usage.out, place=path)
    return _Folder(path, size, free, _disk(*fields[3:]))


def _disk(source: str, target: str) -> str:
    """What is mounted where, as `df` tells it: the same for all that share their room.

    A device or an export may be mounted in several parts (subvolumes of btrfs), and what ZFS calls
    pool/name has the room of its pool. Others, like tmpfs, have no name but their place.
    """
    if source.startswith("/") or ":" in source:
        return source
    pool, is_pool, _ = source.partition("/")
    return pool if is_pool else target


def _fits(folder: str, free: int, needed: int) -> None:
    if free < needed:
        missing = -(-(needed - free) // MIB)
        raise SetupError(Code.DISK_TOO_SMALL, place=folder, found=free // MIB, missing=missing)
