"""pyinfra in an environment of its own: it is compared with, never depended on."""

import subprocess
import sys
import venv
from pathlib import Path

from platformdirs import user_cache_path

VERSION = "3.10.0"


def home() -> Path:
    return user_cache_path("openfire-setup-bench", appauthor=False) / f"pyinfra-{VERSION}"


def command() -> str:
    return str(home() / "bin" / "pyinfra")


def prepare() -> None:
    """Install it unless it is there. Leaves when it cannot be had."""
    if Path(command()).exists():
        return
    print(f"Preparing pyinfra {VERSION} in {home()} …", file=sys.stderr, flush=True)
    venv.create(home(), with_pip=True)
    pip = [str(home() / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, f"pyinfra=={VERSION}"], check=False).returncode:
        sys.exit("pyinfra could not be installed. Is there a connection to the internet?")
