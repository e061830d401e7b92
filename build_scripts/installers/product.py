"""What is packed, and what it is called: the one place for names and versions."""

import os
import platform
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build_scripts" / "installers"

DESCRIBED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT, TOOLS = DESCRIBED["project"], DESCRIBED["tool"]
VERSION: str = PROJECT["version"]
SUMMARY: str = PROJECT["description"]
LICENCE: str = PROJECT["license"]

NAME = "openfire-setup"
"""The command, the package, the desktop file: `setupwizard.model.application.NAME`."""
APP_ID = "io.github.openfire_setup"
"""For software centres."""
TITLES = {"en": "Openfire Setup", "es": "Asistente de Openfire"}
SUMMARIES = {
    "en": "Set up and manage an Openfire chat server",
    "es": "Instale y administre un servidor de chat Openfire",
}
MAINTAINER = "The authors of Openfire Setup"

ICON = ROOT / "resources" / f"{NAME}.svg"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

BUILD = ROOT / "build"
"""What is made on the way; may be thrown away."""

NO_HISTORY = 1_767_225_600
"""The time of sources that came without git: the first day of 2026, in seconds since 1970."""


@cache
def epoch() -> int:
    """The time written into all that is made: the last change of the sources, or what
    SOURCE_DATE_EPOCH says, as for other tools. So the same input gives the same bytes.
    """
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    log = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        changed = subprocess.run(log, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return NO_HISTORY
    return int(changed or NO_HISTORY)


def machine() -> str:
    """The processor, as Debian calls it."""
    return {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}.get(
        platform.machine().lower(), platform.machine()
    )


def reproducible() -> dict[str, str]:
    """The environment in which tools make the same of the same."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    return {**os.environ, **fixed, "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def fail(why: str) -> NoReturn:
    sys.exit(f"No package was made: {why}")
