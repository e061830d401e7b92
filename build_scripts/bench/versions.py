"""With what and on what the numbers were taken."""

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

import environment

from bench import pyinfra, tarball, transfer
from bench.parts import SECONDS, UPLOADS
from tests.system.lab import SUITE


def line(archive: Path, rounds: int, busy: float) -> str:
    """What stands below the table. `busy`: the load average before; near 0 on a machine at rest."""
    parts = (
        f"commit {_said('git', '-C', str(environment.ROOT), 'rev-parse', '--short', 'HEAD')}",
        tarball.name(archive),
        f"Debian {SUITE} in a container",
        f"{os.cpu_count()} processors shared by both ends (load before: {busy:.1f})",
        f"Python {platform.python_version()}",
        f"paramiko {version('paramiko')}",
        f"pyinfra {pyinfra.VERSION}",
        _said("ssh", "-V"),
        f"cipher {transfer.CIPHER} for us and for the script",
    )
    shown = ", ".join(part for part in parts if part)
    return (
        f"{shown}. Medians (lowest-highest) of {rounds} first applies, {rounds * SECONDS} second "
        f"ones and {rounds * UPLOADS} uploads by each, in turns."
    )


def _said(*command: str) -> str:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.stdout.strip().split(",")[0] if done.returncode == 0 else ""
