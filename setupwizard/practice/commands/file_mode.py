"""File modes as `chmod` takes them: octal, or in letters."""

import re

from setupwizard.practice.state.disk import DiskEntry
from setupwizard.practice.unknown import UnknownCommand

SHIFTS = {"u": 6, "g": 3, "o": 0}
BITS = {"r": 4, "w": 2, "x": 1}


def changed_mode(entry: DiskEntry, mode: str) -> int:
    """The mode the entry has afterwards."""
    if re.fullmatch(r"[0-7]{3,4}", mode):
        return int(mode, 8)
    result = entry.mode
    for clause in mode.split(","):
        parts = re.fullmatch(r"([ugo]+)([+-])([rwxX]+)", clause)
        if not parts:
            raise UnknownCommand(f"chmod {mode}")
        bits = sum(_bit(letter, entry) for letter in parts[3])
        mask = sum(bits << SHIFTS[who] for who in parts[1])
        result = result | mask if parts[2] == "+" else result & ~mask
    return result


def _bit(letter: str, entry: DiskEntry) -> int:
    """X: only for folders, and for what somebody may run already."""
    if letter == "X":
        return BITS["x"] if entry.folder or entry.mode & 0o111 else 0
    return BITS[letter]
