"""The Openfire to install: the real one that OPENFIRE_TARBALL names, else the tests' stand-in."""

import os
import re
import sys
from pathlib import Path

from tests.standin import build as standin

NEWEST = "5.1.1"


def given() -> Path:
    """The archive. Leaves when there is none and none can be built. Of several the first counts."""
    named = os.environ.get("OPENFIRE_TARBALL", "").split(":")[0]
    if named:
        archive = Path(named).resolve()
        return archive if archive.is_file() else sys.exit(f"There is no file {archive}.")
    if reason := standin.available():
        sys.exit(f"OPENFIRE_TARBALL is not set, and the stand-in {reason}.")
    return standin.build(NEWEST)


def version(archive: Path) -> str:
    """As in the name a release has: openfire_5_1_1.tar.gz."""
    found = re.search(r"(\d+)[._](\d+)[._](\d+)", archive.name)
    return ".".join(found.groups()) if found else NEWEST


def name(archive: Path) -> str:
    """What the table says was installed."""
    kind = "stand-in for Openfire" if standin.CACHE in archive.parents else "Openfire"
    return f"{kind} {version(archive)} ({archive.stat().st_size / 1e6:.0f} MB)"
