"""SHA256SUMS, as `sha256sum --check` reads it."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Of every file in the folder."""
    listed = folder / NAME
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != listed)
    listed.write_text("".join(f"{digest(path)}  {path.name}\n" for path in files), encoding="utf-8")
    return listed


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
