"""Reads what apt and dpkg print in the C locale: how far they are, and why they failed."""

import re
from collections.abc import Iterable

from setupwizard.model.events import Note
from setupwizard.model.problems import Code

_CAUSES: tuple[tuple[Code, str], ...] = (
    (Code.DISK_FULL, r"No space left on device|don't have enough free space|disk quota exceeded"),
    (
        Code.PACKAGE_LOCKED,
        r"Could not get lock|Unable to (acquire the dpkg|lock (the )?(directory|administration))"
        r"|dpkg (status|frontend) (database|lock) (is|was) locked",
    ),
    (
        Code.PACKAGE_BROKEN,
        r"dpkg was interrupted|needs to be reinstalled|very bad inconsistent state",
    ),
    (Code.PACKAGE_HELD, r"Held packages were changed"),
    (
        Code.PACKAGE_UNMET,
        r"Unmet dependencies|held broken packages|have unmet dependencies|pkgProblemResolver",
    ),
    (
        Code.PACKAGE_UNKNOWN,
        r"Unable to locate package|has no installation candidate|is not available, but is referred",
    ),
    (
        Code.PACKAGE_DOWNLOAD_FAILED,
        r"Failed to fetch|Unable to fetch|Temporary failure resolving|Could not (resolve|connect)"
        r"|Some index files failed|Release file for .* (expired|is not valid yet)",
    ),
)
"""The first that fits is the cause: a full disk also looks like a failed download."""

_WHY = tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in _CAUSES)
_NO_ROOM = re.compile(
    r"enough free space in (/[^\s]*?)\.?(?:\s|$)"
    r"|['‘]?(/[^\s'’:]+)['’]?: [^\n]*No space left on device"
    r"|to '(/[^']+)': [^\n]*No space left"
)
_GONE = re.compile(
    r"The repository ['‘]\S*?://(?P<lists>\S+) [^'’]*['’] (?:does not have|no longer has) a Release"
    r"|\S*?://(?P<host>[^\s/]+)\S* +4\d\d +\w"
    r"|^Err:\d+ \S*?://(?P<err>\S+) [^\n]*\n +4\d\d +\w",
    re.MULTILINE,
)
_AMOUNT = re.compile(r"^Need to get ([\d.,]+ ?[kMG]?B)(?:/[\d.,]+ ?[kMG]?B)? of archives")
_COUNT = re.compile(r"^\d+ upgraded, (\d+) newly installed")
_DOING = re.compile(r"^(Get:\d+ |Unpacking |Setting up )(.*)")


def why_failed(lines: Iterable[str]) -> Code:
    """The cause of a failed apt or dpkg, PACKAGE_FAILED when nothing known was said."""
    said = "\n".join(lines)
    for code, pattern in _WHY:
        if pattern.search(said):
            return code
    return Code.PACKAGE_FAILED


def full_place(said: str) -> str:
    """The folder whose disk is full, as apt or dpkg named it; else where dpkg keeps its own."""
    found = _NO_ROOM.search(said)
    named = next((one for one in found.groups() if one), "") if found else ""
    return "/" + named.split("/")[1] if named.strip("/") else "/var"


def gone_source(said: str) -> str:
    """The software source that has not what its own list promises, empty when there is none."""
    found = _GONE.search(said)
    return next(one for one in found.groups() if one) if found else ""


class AptProgress:
    """Follows one run of apt, line by line.

    Every package is met three times: fetched, unpacked, set up.
    """

    def __init__(self) -> None:
        self._stages = 0
        self._met = 0

    def read(self, line: str) -> tuple[Note, float | None] | None:
        """What to tell the person after this line, with the fraction done where it is known."""
        if count := _COUNT.match(line):
            self._stages = 3 * int(count[1])
        if amount := _AMOUNT.match(line):
            if amount[1].split()[0] == "0":
                return None  # all of it arrived before
            return Note.of("packages-downloading", size=amount[1]), None
        doing = _DOING.match(line)
        if not doing:
            return None
        self._met += 1
        fraction = min(self._met / self._stages, 1.0) if self._stages else None
        if doing[1].startswith("Get:"):
            return Note.of("package-downloading", package=_fetched(doing[2])), fraction
        code = "package-unpacking" if doing[1] == "Unpacking " else "package-setting-up"
        return Note.of(code, package=doing[2].split(" ")[0].split(":")[0]), fraction


def _fetched(line: str) -> str:
    """The package in `http://… suite/main amd64 NAME amd64 VERSION [SIZE]`."""
    words = line.split(" ")
    return words[3] if len(words) > 3 else words[0]
