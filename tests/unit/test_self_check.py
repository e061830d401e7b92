"""`--self-check`: what is missing is named, whatever it is, and told by the exit status."""

import importlib.util
import os
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from setupwizard.languages import LANGUAGES
from setupwizard.self_check import check, files, libraries, modules
from setupwizard.texts import guide

ROOT = Path(__file__).resolve().parents[2]


def missing_libraries():
    script = ROOT / "build_scripts" / "environment.py"
    found = importlib.util.spec_from_file_location("environment_of_a_window", script)
    environment = importlib.util.module_from_spec(found)
    found.loader.exec_module(environment)
    wayland = [] if find_library("wayland-cursor") else ["libwayland-cursor0"]
    return environment.missing_libraries() + wayland


def test_a_checkout_lacks_nothing_and_says_nothing_else():
    if lacking := missing_libraries():
        pytest.skip(f"a window needs: apt install {' '.join(lacking)}")
    compiler = ROOT / "build_scripts" / "translations.py"
    subprocess.run([sys.executable, str(compiler), "compile"], check=True)
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-m", "setupwizard", "--self-check", "--lang", "es"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    assert ended.stdout.splitlines()[-1] == "No falta nada."
    assert "falta: " not in ended.stdout


def look_of(look, monkeypatch):
    """What is said when this is all there is to check, and the exit status."""
    monkeypatch.setattr(check, "_checks", lambda: {"libraries": look})
    said = []
    return check.self_check("en", said.append), said


def test_a_library_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "segno", None)
    status, said = look_of(libraries.look, monkeypatch)
    assert status == 1
    missing = [line for line in said if line.startswith("Libraries: missing")]
    assert len(missing) == 1, missing
    assert "segno: ModuleNotFoundError" in missing[0]
    assert "lxml" in said[0]
    assert "segno" not in said[0]


def test_so_is_one_whose_data_stayed_behind(monkeypatch, tmp_path):
    monkeypatch.setattr("publicsuffixlist.PSLFILE", str(tmp_path / "absent.dat"))
    status, said = look_of(libraries.look, monkeypatch)
    assert status == 1
    assert any("publicsuffixlist: FileNotFoundError" in line for line in said)


def test_a_module_that_does_not_load_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "setupwizard.dns.records", None)
    status, said = look_of(modules.look, monkeypatch)
    assert status == 1
    assert any("missing: setupwizard.dns.records" in line for line in said)


def test_a_check_that_breaks_off_is_a_finding_too(monkeypatch):
    def broken(_):
        raise RuntimeError("no platform")

    assert look_of(broken, monkeypatch) == (
        1,
        [
            "Libraries: nowhere",
            "Libraries: missing: libraries: RuntimeError: no platform",
            check.Catalog("en").text("Cli", check.WORDS["check-failed"]),
        ],
    )


def test_without_its_translation_it_speaks_english(monkeypatch):
    def absent(language):
        if language != "en":
            raise FileNotFoundError(language)
        return real(language)

    real = check.Catalog
    monkeypatch.setattr(check, "Catalog", absent)
    monkeypatch.setattr(check, "_checks", dict)
    said = []
    assert check.self_check("es", said.append) == 0
    assert said == ["Nothing is missing."]


def test_a_guide_that_is_not_there_is_named(monkeypatch):
    def nowhere(*parts):
        raise FileNotFoundError("/".join(parts))

    monkeypatch.setattr(guide, "shipped", nowhere)
    status, said = look_of(files.look, monkeypatch)
    assert status == 1
    for language in LANGUAGES:
        assert len([line for line in said if f"missing: guide/{language}:" in line]) == 1
