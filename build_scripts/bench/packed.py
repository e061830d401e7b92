"""The program as people install it, and an empty window of Qt packed in the same way."""

import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT

from bench.contestants import RunFailedError

NAME = "openfire-setup"


def made(what: str) -> Path:
    """The program in its folder, made by `package.py`; `what`: linux or bare."""
    script = ROOT / "build_scripts" / "package.py"
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, str(script), what, "--fast", "--out", out]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RunFailedError(done.stdout + done.stderr)
    return ROOT / "build" / what / "frozen_program" / NAME / NAME


def megabytes(program: Path) -> float:
    """Of all that lies in its folder."""
    files = (path for path in program.parent.rglob("*") if not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.is_file()) / 1e6
