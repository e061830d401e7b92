"""The packages as they were made, and what they are compared with."""

import importlib.util
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


def script(name: str) -> ModuleType:
    """A module of the build scripts, which are no package that could be imported."""
    known = f"build_scripts_{name.replace('.', '_')}"
    path = SCRIPTS.joinpath(*name.split(".")).with_suffix(".py")
    spec = importlib.util.spec_from_file_location(known, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[known] = module
    spec.loader.exec_module(module)
    return module


def why_not() -> str:
    """Why no package for Linux can be made here; empty where one can."""
    if not sys.platform.startswith("linux"):
        return "packages for Linux are made on Linux"
    tools = {"objdump": "binutils", "strip": "binutils", "zstd": "zstd", "dpkg-deb": "dpkg"}
    lacking = sorted({package for tool, package in tools.items() if not shutil.which(tool)})
    lacking += script("environment").missing_libraries()
    return f"needs apt-get install {' '.join(lacking)}" if lacking else ""
