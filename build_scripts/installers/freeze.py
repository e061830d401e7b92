"""The program as a folder that needs no Python: PyInstaller, with `frozen.spec`."""

import shutil
import subprocess
import sys
from pathlib import Path

from installers import wine
from installers.product import BUILD, HERE, NAME, fail, reproducible


def freeze(target: str, extra: dict[str, str] | None = None, *, under_wine: bool = False) -> Path:
    """The folder; what lies in it is the program, its libraries and the list of licences.

    `target`: linux or windows. `extra`: environment for the spec. `under_wine`: for Windows, on
    Linux.
    """
    work = work_folder(target)
    out = work.parent / "frozen_program"
    shutil.rmtree(out, ignore_errors=True)
    place = wine.windows_path if under_wine else str
    places = ["--workpath", place(work.parent), "--distpath", place(out)]
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    words.append(place(HERE / "frozen.spec"))
    if under_wine:
        status, said = wine.run([str(wine.python()), *words], extra)
        print(said)
    else:
        environment = {**reproducible(), **(extra or {})}
        status = subprocess.run([sys.executable, *words], env=environment, check=False).returncode
    if status:
        fail("PyInstaller stopped; what it said is above")
    return out / NAME


def bare(script: Path) -> Path:
    """The folder of this script instead, packed in the same way, to compare with."""
    return freeze("bare", {"PACKAGE_BARE": str(script)})


def work_folder(target: str) -> Path:
    """Where PyInstaller works, and where `parts.read` finds what the program is made of."""
    return BUILD / target / "frozen"  # by the name of the spec
