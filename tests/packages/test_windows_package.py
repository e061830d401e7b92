"""The installer for Windows, under Wine: installed for one user, used, removed."""

import os
import subprocess
import sys

import pytest

from tests.packages.made import ROOT, Packages, given, module
from tests.system.lab import wait_until

pytestmark = pytest.mark.xdist_group("packages")  # they are made once

PLACE = r"C:\users\{user}\AppData\Local\Programs\openfire-setup"
PROGRAM = "openfire-setup.exe"


@pytest.fixture(scope="session")
def wine():
    """The build scripts' own; skips where it cannot be had."""
    if not os.environ.get("OPENFIRE_WINDOWS"):
        pytest.skip("packages for Windows: OPENFIRE_WINDOWS=1 makes one, which takes some minutes")
    found = module("installers.wine")
    if lacking := found.lacking():
        pytest.skip(f"packages for Windows: needs apt-get install {' '.join(lacking)}")
    return found


@pytest.fixture(scope="session")
def setup(wine, tmp_path_factory):
    """The installer of this checkout."""
    if packages := given():
        return packages.one("*.exe")
    out = tmp_path_factory.mktemp("windows")
    script = ROOT / "build_scripts" / "package.py"
    command = ["nice", sys.executable, str(script), "windows", "--fast", "--out", str(out)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return Packages(out).one("*.exe")


@pytest.fixture
def drive(wine):
    """Drive C: as this computer sees it; nothing of the program is on it."""
    users = wine.FOLDER / "prefix" / "drive_c" / "users"
    (user,) = (one for one in users.iterdir() if one.name != "Public")
    return user


def test_it_is_installed_works_is_replaced_and_leaves_nothing(wine, setup, drive, tmp_path):
    before = {path for path in drive.rglob("*") if "Temp" not in path.parts}
    place = PLACE.format(user=drive.name)
    program = f"{place}\\{PROGRAM}"
    for _ in ("new", "over an older one"):
        assert wine.run([str(setup), "/S"])[0] == 0
    installed = drive / "AppData" / "Local" / "Programs" / "openfire-setup"
    assert (installed / PROGRAM).exists()
    shortcuts = [path.name for path in drive.rglob("*.lnk")]
    assert shortcuts == ["Openfire Setup.lnk"]

    status, said = wine.run([program, "--self-check", "--lang", "es"])
    assert (status, said.splitlines()[-1:]) == (0, ["No falta nada."]), said
    assert "falta: " not in said

    pictures = tmp_path / "pictures"
    status, said = wine.run([program, "--practice", "--screenshots", wine.windows_path(pictures)])
    assert (status, said) == (0, "")
    assert len(list(pictures.iterdir())) >= 2 * 15

    status, said = wine.run([program, "example", "--lang", "en"])
    assert (status, "[host]" in said) == (0, True), said

    status, _ = wine.run([f"{place}\\uninstall.exe", "/S"])
    assert status == 0
    assert wait_until(lambda: not installed.exists(), seconds=120)  # a copy of it goes on by itself
    after = {path for path in drive.rglob("*") if "Temp" not in path.parts}
    assert sorted(str(path) for path in after - before if "openfire" in str(path).lower()) == []
