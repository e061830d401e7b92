"""The packages that people download: made once, then installed where no Python of ours ever was."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages.made import ROOT, Packages, given, why_not
from tests.system.fixtures import lab

__all__ = ["lab"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.package)


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    """Of this checkout, for Linux. `OPENFIRE_PACKAGES` names a folder with such as are there."""
    if ready := given():
        return ready
    if reason := why_not():
        pytest.skip(f"packages: {reason}")
    out = tmp_path_factory.mktemp("dist")
    script = ROOT / "build_scripts" / "package.py"
    # It takes a processor for a minute, and others are at work.
    command = ["nice", sys.executable, str(script), "linux", "--fast", "--out", str(out)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return Packages(out)
