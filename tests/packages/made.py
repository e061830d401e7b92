"""The packages as they were made, and what they are compared with."""

import importlib
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "build_scripts"

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Packages:
    """A folder as `package.py` leaves it."""

    folder: Path

    def one(self, pattern: str) -> Path:
        (path,) = self.folder.glob(pattern)
        return path

    @property
    def deb(self) -> Path:
        return self.one("*.deb")

    @property
    def rpm(self) -> Path:
        return self.one("*.rpm")

    @property
    def archive(self) -> Path:
        return self.one("*.tar.zst")

    @property
    def sbom(self) -> Path:
        return self.one("*.cdx.json")


def why_not() -> str:
    """Why no package for Linux can be made here; empty where one can."""
    if not sys.platform.startswith("linux"):
        return "packages for Linux are made on Linux"
    tools = {"objdump": "binutils", "strip": "binutils", "zstd": "zstd", "dpkg-deb": "dpkg"}
    lacking = sorted({package for tool, package in tools.items() if not shutil.which(tool)})
    lacking += module("environment").missing_libraries()
    return f"needs apt-get install {' '.join(lacking)}" if lacking else ""


def given() -> Packages | None:
    """Such as were made before, in the folder that `OPENFIRE_PACKAGES` names."""
    folder = os.environ.get("OPENFIRE_PACKAGES")
    return Packages(Path(folder)) if folder else None


def module(name: str) -> ModuleType:
    """Of the build scripts, as `environment` or `installers.elf`."""
    if str(SCRIPTS) not in sys.path:
        sys.path.append(str(SCRIPTS))  # behind everything else, so that it hides nothing
    return importlib.import_module(name)
