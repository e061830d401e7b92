"""The package for Debian on a computer that was just set up: installed, used, removed."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib

import pytest

from tests.packages.made import MEGABYTE, ROOT, module

pytestmark = pytest.mark.xdist_group("packages")  # they are made once

PROGRAM = "/usr/bin/openfire-setup"
WITHOUT_A_SCREEN = ["env", "-u", "DISPLAY", "QT_QPA_PLATFORM=offscreen", "HOME=/home/ops"]
LARGEST = 60
"""Megabytes of what is packed quickly, as here. `package.py` itself allows 45 to be given out."""

OLDEST_GLIBC = (2, 35)
"""Of Ubuntu 22.04. Debian 12 has 2.36."""


@pytest.fixture(scope="session")
def unpacked(packages, tmp_path_factory):
    """What is in the .deb."""
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--extract", str(packages.deb), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("suite", ["bookworm", "trixie"])
def test_it_is_installed_works_and_leaves_nothing(packages, lab, suite):
    host = lab(f"{suite}-bare", "registry")
    host.run_root(["apt-get", "update", "-q"])
    before = files_of(host)
    host.path(f"/root/{packages.deb.name}").write_bytes(packages.deb.read_bytes())
    install = "DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends"
    host.run_root(["sh", "-c", f"{install} /root/{packages.deb.name}"])

    checked = host.run_root([*WITHOUT_A_SCREEN, PROGRAM, "--self-check", "--lang", "es"])
    assert checked.stderr == ""
    assert checked.stdout == from_source("--self-check", "--lang", "es")

    pictures = ["sh", "-c", f"exec {PROGRAM} --practice --screenshots /root/pictures"]
    walked = host.run_root([*WITHOUT_A_SCREEN, *pictures], check=False)
    assert (walked.returncode, walked.stderr) == (0, ""), walked.stdout
    taken = sorted(path.name for path in host.path("/root/pictures").iterdir())
    assert len(taken) >= 2 * 15
    assert {name.rpartition("-")[2] for name in taken} == {"en.png", "es.png"}

    example = host.run_root([PROGRAM, "example", "--lang", "en"])
    assert tomllib.loads(example.stdout)["host"]["address"]

    host.run_root(["apt-get", "purge", "-y", "-q", "openfire-setup"])
    assert sorted(name for name in files_of(host) - before if "openfire" in name) == []


def files_of(host):
    """Everywhere a package puts files."""
    listed = ["find", "/opt", "/usr", "/etc", "/var/lib", "-xdev", "-not", "-path", "*/dpkg/*"]
    return set(host.run_root(listed, check=False).stdout.splitlines())  # /opt may be gone


def from_source(*words):
    """What the program says when it is started from this checkout."""
    said = subprocess.run(
        [sys.executable, "-m", "setupwizard", *words],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if "DBUS" not in name},
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout


def test_it_runs_on_ubuntu_22_04_and_newer(unpacked):
    floor = module("installers.elf").least_glibc(unpacked)
    assert tuple(map(int, floor.split("."))) <= OLDEST_GLIBC


def test_everything_it_is_linked_to_is_in_it_or_in_what_it_depends_on(unpacked):
    """What is in neither is found on the computer it was made on, and on few others."""
    elf = module("installers.elf")
    files = [str(path) for path in elf.compiled(unpacked)]
    there = {path.name for path in unpacked.rglob("*.so*")}
    assert sorted(elf.linked(files) - there - DEPENDED) == []


DEPENDED = {
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
    *("ld-linux-x86-64.so.2", "libresolv.so.2", "libstdc++.so.6", "libgcc_s.so.1"),
    *("libGL.so.1", "libGLX.so.0", "libOpenGL.so.0", "libEGL.so.1", "libX11.so.6", "libxcb.so.1"),
    *("libfontconfig.so.1", "libfreetype.so.6", "libexpat.so.1", "libz.so.1", "libdbus-1.so.3"),
    *("libglib-2.0.so.0", "libgthread-2.0.so.0", "libgobject-2.0.so.0", "libgio-2.0.so.0"),
    *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
    "libcups.so.2",  # of the plugin that prints; recommended
}
"""What the packages in `nfpm.yaml` bring."""


def test_a_download_is_small(packages):
    for path in (packages.deb, packages.archive):
        assert path.stat().st_size <= LARGEST * MEGABYTE


def test_desktops_and_software_centres_understand_it(unpacked):
    share = unpacked / "usr" / "share"
    desktop = share / "applications" / "openfire-setup.desktop"
    metainfo = share / "metainfo" / "io.github.openfire_setup.metainfo.xml"
    for command in (
        ["desktop-file-validate", "--no-hints", str(desktop)],
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
    ):
        if not shutil.which(command[0]):
            pytest.skip(f"packages: needs {command[0]}")
        checked = subprocess.run(command, capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "Asistente de Openfire" in desktop.read_text(encoding="utf-8")
    icons = share / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / "openfire-setup.svg").is_file()
    assert (icons / "48x48" / "apps" / "openfire-setup.png").read_bytes().startswith(b"\x89PNG")


def test_the_licence_of_every_part_is_in_it(packages, unpacked):
    parts = json.loads(packages.sbom.read_text(encoding="utf-8"))["components"]
    words = (unpacked / "opt" / "openfire-setup" / "runtime" / "licences.txt").read_text("utf-8")
    for part in parts:
        assert f"{part['name']} {part['version']}" in words
    names = {part["name"].lower() for part in parts}
    assert {"python", "pyside6_essentials", "paramiko", "lxml", "slixmpp", "certifi"} <= names
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words


def test_the_checksums_are_of_what_lies_there(packages):
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    done = subprocess.run(check, cwd=packages.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 4


def test_no_path_of_the_computer_it_was_made_on_is_in_it(unpacked):
    """Such as whose computer that was."""
    for path in unpacked.rglob("*"):
        if path.is_file():
            assert not re.search(re.escape(str(ROOT)).encode(), path.read_bytes()), path
