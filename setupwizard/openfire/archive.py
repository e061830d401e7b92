"""An Openfire archive (tar.gz): is it one, which one, is it whole, is it safe to unpack."""

import hashlib
import re
import tarfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from setupwizard.model.problems import Code, SetupError

TOP = "openfire"
STARTUP = f"{TOP}/lib/startup.jar"
SERVER = re.compile(rf"{TOP}/lib/xmppserver-(\d+\.\d+\.\d+)\.jar")


@dataclass(frozen=True, slots=True)
class Member:
    """One entry: `kind` is the first letter `tar -tv` shows (`-` file, `d` folder, `l` link …)."""

    kind: str
    name: str
    size: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`unpacked` in bytes."""

    version: str
    unpacked: int


@dataclass(frozen=True, slots=True)
class Archive:
    """A local archive that was read to its end. Sizes in bytes."""

    path: Path
    version: str
    sha256: str
    size: int
    unpacked: int


def read_archive(path: Path, version: str) -> Archive:
    """Raises ARCHIVE_MISSING, ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION.

    Reading one takes seconds, so one that was read before and has not changed is not read again.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise SetupError(Code.ARCHIVE_MISSING, detail=str(error), file=path.name) from None
    return _read(path, version, (state.st_ino, state.st_size, state.st_mtime_ns))


@lru_cache(maxsize=4)
def _read(path: Path, version: str, _state: tuple[int, ...]) -> Archive:
    try:
        digest, size = sha256(path), path.stat().st_size
        with tarfile.open(path, "r:gz") as tar:
            members = [_member(info) for info in tar]
    except OSError as error:
        # gzip's "not a gzipped file" is an OSError too; it has no errno.
        code = Code.ARCHIVE_MISSING if error.errno else Code.ARCHIVE_NOT_OPENFIRE
        raise SetupError(code, detail=str(error), file=path.name) from None
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise SetupError(Code.ARCHIVE_NOT_OPENFIRE, detail=str(error), file=path.name) from None
    layout = check_layout(members, version, path.name)
    return Archive(path, layout.version, digest, size, layout.unpacked)


def check_layout(members: Iterable[Member], version: str, file: str) -> Layout:
    """Raises ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION; `file` names the archive there."""
    names: set[str] = set()
    unpacked = 0
    found = ""
    for member in members:
        name = member.name.removeprefix("./").rstrip("/")
        if member.kind not in "-dl":
            raise _not_openfire(file, f"neither a file nor a folder: {name}")
        if member.target.startswith("/") or ".." in member.target.split("/"):
            raise _not_openfire(file, f"leads outside the folder {TOP}: {name}")
        if name.split("/")[0] != TOP or ".." in name.split("/"):
            raise _not_openfire(file, f"outside the folder {TOP}: {name}")
        names.add(name)
        unpacked += member.size
        if jar := SERVER.fullmatch(name):
            found = jar[1]
    if STARTUP not in names or not found:
        raise _not_openfire(file, "no server in it")
    if found != version:
        raise SetupError(Code.ARCHIVE_OTHER_VERSION, file=file, found=found, wanted=version)
    return Layout(found, unpacked)


def read_listing(text: str) -> list[Member]:
    """Entries from `tar -tv --numeric-owner --full-time`: mode, owner, size, day, time, name."""
    members = []
    for line in text.splitlines():
        mode, _, size, _, _, name = line.split(None, 5)
        name, _, target = name.partition(" -> ") if mode[0] == "l" else (name, "", "")
        members.append(Member(mode[0], name, int(size), target))
    return members


def sha256(path: Path) -> str:
    """Of a local file, as 64 hex digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _member(info: tarfile.TarInfo) -> Member:
    kind = "-" if info.isreg() else "d" if info.isdir() else "l" if info.issym() else "?"
    return Member(kind, info.name, info.size, info.linkname)


def _not_openfire(file: str, detail: str) -> SetupError:
    return SetupError(Code.ARCHIVE_NOT_OPENFIRE, detail=detail, file=file)
