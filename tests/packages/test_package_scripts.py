"""What the package scripts decide, without making a package."""

import os
import struct
import tomllib
import venv

import pytest

from setupwizard import __version__
from setupwizard.model.application import NAME
from tests.packages.made import ROOT, module

contents, product = module("installers.contents"), module("installers.product")


def test_names_and_versions_are_the_programs():
    assert (NAME, __version__) == (product.NAME, product.VERSION)
    desktop = (product.HERE / "for_linux" / f"{NAME}.desktop").read_text("utf-8")
    assert f"\nStartupWMClass={NAME}\n" in desktop
    for title in product.TITLES.values():
        assert title in desktop


def test_an_environment_that_was_cut_short_is_made_anew(tmp_path):
    environment = module("environment")
    folder = tmp_path / "venv"
    venv.create(folder, with_pip=False)
    interpreter = environment.python(folder)
    assert not environment._has_pip(interpreter)
    environment._make(folder)
    assert environment._has_pip(interpreter)


def test_every_file_the_program_reads_goes_along():
    listed = {os.path.relpath(source, ROOT) for source, _ in contents.files()}
    for folder, ending in (
        ("resources", ".sh"),
        ("resources/icons", ".svg"),
        ("translations", ".ts"),
    ):
        there = {f"{folder}/{path.name}" for path in (ROOT / folder).glob(f"*{ending}")}
        assert there
        assert there <= listed


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_es.qm",
        "libxcb-cursor.so.0",
        "translations/openfire_es.qm",
    ],
)
def test_what_a_window_needs_is_wanted(place):
    assert contents.wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "libstdc++.so.6",
        "libgio-2.0.so.0",
    ],
)
def test_what_it_does_not_need_or_the_system_has_is_not(place):
    assert not contents.wanted(place)


def test_a_library_only_an_unwanted_plugin_asked_for_stays_out_with_its_links():
    xcb, gtk = (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    )
    needs = {xcb: {"libA.so.1"}, "libA.so.1": {"libB.so.1"}, gtk: {"libC.so.1"}}
    binaries = [(one, one, "BINARY") for one in (xcb, gtk, "libA.so.1", "libB.so.1", "libC.so.1")]
    links = [("libB.so", "libB.so.1", "SYMLINK"), ("libC.so", "libC.so.1", "SYMLINK")]
    kept, datas = contents.whole(
        binaries, links, lambda files: set().union(*(needs.get(one, set()) for one in files))
    )
    assert {one[0] for one in kept} == {xcb, "libA.so.1", "libB.so.1"}
    assert datas == [("libB.so", "libB.so.1", "SYMLINK")]


def test_an_icon_for_windows_has_all_its_sizes():
    icons = module("installers.icons")
    made = icons.ico(product.ICON, product.ICON_SIZES)
    _, kind, count = struct.unpack_from("<HHH", made)
    assert (kind, count) == (1, len(product.ICON_SIZES))
    for number in range(count):
        *_, size, at = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert made[at : at + 4] == b"\x89PNG"
        assert at + size <= len(made)


def test_the_time_in_a_package_is_that_of_the_sources(monkeypatch):
    product.epoch.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert product.epoch() == 1_700_000_000
    product.epoch.cache_clear()


def test_checksums_are_of_all_that_lies_there(tmp_path):
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.exe").write_bytes(b"a")
    listed = module("installers.checksums").write(tmp_path).read_text("utf-8").splitlines()
    assert [line.split("  ")[1] for line in listed] == ["a.exe", "b.deb"]
    assert listed[0].startswith("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")


def test_packages_have_a_group_of_their_own_in_the_project():
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    assert any(one.startswith("pyinstaller") for one in groups["package"])
    assert not any(one.startswith("pyinstaller") for one in groups["dev"])


def test_a_wheel_holds_the_program():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["setupwizard"]
