"""What the compiled files of the frozen program ask of a Linux system."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

MAGIC = b"\x7fELF"
NEEDED = re.compile(r"^ +NEEDED +(\S+)$", re.MULTILINE)
VERSION = re.compile(r"\bGLIBC_2\.(\d+)\b")


def compiled(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == MAGIC:
                    yield path


def least_glibc(folder: Path) -> str:
    """The oldest C library with which everything in the folder starts, as in 2.35."""
    files = [str(path) for path in compiled(folder)]
    shown = subprocess.run(
        ["objdump", "--dynamic-syms", *files], capture_output=True, text=True, check=True
    ).stdout
    return f"2.{max(int(minor) for minor in VERSION.findall(shown))}"


def linked(files: list[str]) -> set[str]:
    """The names of the libraries that these files are linked to, as in libz.so.1."""
    shown = subprocess.run(
        ["objdump", "--private-headers", *files], capture_output=True, text=True, check=True
    ).stdout
    return set(NEEDED.findall(shown))
