"""The Openfire to install: the real one named by OPENFIRE_TARBALL."""

import os
import re
import sys
from pathlib import Path


def given() -> Path:
    named = os.environ.get("OPENFIRE_TARBALL")
    if not named:
        sys.exit("OPENFIRE_TARBALL is not set.")
    return Path(named).resolve()


def version(archive: Path) -> str:
    """From the name releases have: openfire_5_1_1.tar.gz. The newest known one otherwise."""
    found = re.search(r"(\d+)[._](\d+)[._](\d+)", archive.name)
    return ".".join(found.groups()) if found else "5.1.1"
