"""What an Openfire archive (tar.gz) has to hold: is it one, which one, is it safe to unpack."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
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


class LayoutCheck:
    """Judges the entries one after the other, and their whole at the end; `file` names the archive
    in what is raised.
    """

    def __init__(self, version: str, file: str) -> None:
        self._version, self._file = version, file
        self._names: set[str] = set()
        self._unpacked = 0
        self._found = ""

    @property
    def begun(self) -> bool:
        """All that was seen so far is as in an Openfire."""
        return bool(self._names)

    def see(self, member: Member) -> None:
        """Raises ARCHIVE_NOT_OPENFIRE."""
        name = member.name.removeprefix("./").rstrip("/")
        if member.kind not in "-dl":
            raise self._not_openfire(f"neither a file nor a folder: {name}")
        if member.target.startswith("/") or ".." in member.target.split("/"):
            raise self._not_openfire(f"leads outside the folder {TOP}: {name}")
        if name.split("/")[0] != TOP or ".." in name.split("/"):
            raise self._not_openfire(f"outside the folder {TOP}: {name}")
        self._names.add(name)
        self._unpacked += member.size
        if jar := SERVER.fullmatch(name):
            self._found = jar[1]

    def whole(self) -> Layout:
        """Raises ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION."""
        if STARTUP not in self._names or not self._found:
            raise self._not_openfire("no server in it")
        if self._found != self._version:
            raise SetupError(
                Code.ARCHIVE_OTHER_VERSION,
                file=self._file,
                found=self._found,
                wanted=self._version,
            )
        return Layout(self._found, self._unpacked)

    def _not_openfire(self, detail: str) -> SetupError:
        return not_openfire(self._file, detail)


def check_layout(members: Iterable[Member], version: str, file: str) -> Layout:
    """Raises ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION; `file` names the archive there."""
    check = LayoutCheck(version, file)
    for member in members:
        check.see(member)
    return check.whole()


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


def damaged(file: str, detail: str) -> SetupError:
    return SetupError(Code.ARCHIVE_DAMAGED, detail=detail, file=file)


def not_openfire(file: str, detail: str) -> SetupError:
    return SetupError(Code.ARCHIVE_NOT_OPENFIRE, detail=detail, file=file)
