"""The program as a folder that needs no Python: PyInstaller, with `frozen.spec`."""

import shutil
import subprocess
import sys
from pathlib import Path

from installers.product import BUILD, HERE, NAME, fail, reproducible


def freeze(extra: dict[str, str] | None = None) -> Path:
    """The folder; what lies in it is the program, its libraries and the list of licences.

    `extra`: environment for the spec.
    """
    work, out = work_folder(), BUILD / "frozen"
    shutil.rmtree(out / NAME, ignore_errors=True)
    places = ["--workpath", str(work.parent), "--distpath", str(out)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    environment = {**reproducible(), **(extra or {})}
    spec = str(HERE / "frozen.spec")
    if subprocess.run([*command, spec], env=environment, check=False).returncode:
        fail("PyInstaller stopped; what it said is above")
    return out / NAME


def work_folder() -> Path:
    """Where PyInstaller works, and where `parts.read` finds what the program is made of."""
    return BUILD / "work" / "frozen"  # by the name of the spec
