"""What the compiled files of the frozen program ask of Windows."""

from collections.abc import Iterable
from pathlib import Path

import pefile

from installers.product import HERE

SUFFIXES = (".dll", ".pyd", ".exe")
TABLES = {1: "DIRECTORY_ENTRY_IMPORT", 13: "DIRECTORY_ENTRY_DELAY_IMPORT"}
"""Numbers in the file's optional header (PE format), and pefile's names."""

OWN = frozenset((HERE / "for_windows" / "own_libraries.txt").read_text("utf-8").split())
"""What every Windows 10 and newer has, without `.dll`."""


def linked(files: Iterable[str]) -> set[str]:
    """Names of the libraries these are linked to, in small letters."""
    return {name for file in files if file.endswith(SUFFIXES) for name in _imports(Path(file))}


def missing(folder: Path) -> dict[str, list[str]]:
    """Libraries that are neither in the folder nor Windows' own, and who asks for each."""
    there = {path.name.lower(): path for path in folder.rglob("*") if path.is_file()}
    asked: dict[str, list[str]] = {}
    for name, path in sorted(there.items()):
        if name.endswith(SUFFIXES):
            for library in _imports(path):
                if library not in there and not _is_own(library):
                    asked.setdefault(library, []).append(name)
    return asked


def _imports(path: Path) -> set[str]:
    with pefile.PE(str(path), fast_load=True) as program:
        program.parse_data_directories(list(TABLES))
        return {
            entry.dll.decode("ascii").lower()
            for table in TABLES.values()
            for entry in getattr(program, table, ())
        }


def _is_own(library: str) -> bool:
    return library.startswith(("api-ms-win-", "ext-ms-win-")) or library.removesuffix(".dll") in OWN
