"""File modes as `chmod` takes them: octal, or in letters."""

import re

from setupwizard.practice.command import UnknownCommand
from setupwizard.practice.disk import Entry

SHIFTS = {"u": 6, "g": 3, "o": 0}
BITS = {"r": 4, "w": 2, "x": 1}


def changed_mode(entry: Entry, mode: str) -> int:
    """The mode the entry has afterwards."""
    if re.fullmatch(r"[0-7]{3,4}", mode):
        return int(mode, 8)
    changed = entry.mode
    for clause in mode.split(","):
        found = re.fullmatch(r"([ugo]+)([+-])([rwxX]+)", clause)
        if not found:
            raise UnknownCommand(f"chmod {mode}")
        bits = sum(_bit(letter, entry) for letter in found[3])
        mask = sum(bits << SHIFTS[who] for who in found[1])
        changed = changed | mask if found[2] == "+" else changed & ~mask
    return changed


def _bit(letter: str, entry: Entry) -> int:
    """X: only for folders, and for what somebody may run already."""
    if letter == "X":
        return BITS["x"] if entry.folder or entry.mode & 0o111 else 0
    return BITS[letter]
