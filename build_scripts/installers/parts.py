"""Which libraries the frozen program is made of, with version, licence and the licence's words."""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installers.product import HERE, NAME, ROOT, fail

LISTED = "parts.json"
WORDS = "licences.txt"
LGPL = (HERE / "licences" / "LGPL-3.0.txt", HERE / "licences" / "GPL-3.0.txt")
"""Qt and PySide: their wheels do not bring the words. The one refers to the other."""

OWN = ("openfire-setupwizard", "pyinstaller")


@dataclass(frozen=True)
class Part:
    """`purl` names the part for all who list software; `words` are those of its licence."""

    name: str
    version: str
    licence: str
    purl: str
    words: str


def write(entries: Iterable[tuple[str, str]], folder: Path) -> Path:
    """From the frozen program's places and what lies there: the list for the SBOM, and the
    licences as one text, whose path is returned.
    """
    sources = {_absolute(source) for _, source in entries if source}
    found = sorted(set(_parts(sources)), key=lambda part: part.name.lower())
    lacking = [part.name for part in found if not part.words.strip()]
    if lacking:
        fail(f"the licence of {', '.join(lacking)} has no words")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LISTED).write_text(json.dumps([asdict(part) for part in found]), encoding="utf-8")
    listed = folder / WORDS
    listed.write_text(_text(found), encoding="utf-8")
    return listed


def read(folder: Path) -> list[Part]:
    return [Part(**one) for one in json.loads((folder / LISTED).read_text(encoding="utf-8"))]


def _parts(sources: set[Path]) -> Iterator[Part]:
    yield _python()
    owners = {
        _absolute(dist.locate_file(file)): dist
        for dist in distributions()
        for file in dist.files or ()
    }
    used = {id(dist): dist for source, dist in owners.items() if source in sources}
    yield from map(_library, used.values())
    rest = [source for source in sources if source not in owners and source.suffix != ".py"]
    yield from _system([source for source in rest if not source.is_relative_to(ROOT)])


def _absolute(path: object) -> Path:
    """(Links are not followed: under Wine, for all files of all libraries, that takes minutes.)"""
    return Path(os.path.normcase(os.path.abspath(str(path))))


def _library(dist: Distribution) -> Part:
    about = dist.metadata
    name, version = about["Name"], about["Version"]
    classified = [
        one.rpartition(" :: ")[2]
        for one in about.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    licence = about.get("License-Expression") or about.get("License") or ", ".join(classified)
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    return Part(name, version, licence.strip().splitlines()[0], purl, _words(dist))


def _words(dist: Distribution) -> str:
    """Of the files that came with it."""
    named = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
    files = [
        Path(dist.locate_file(file))
        for file in dist.files or ()
        if ".dist-info" in str(file) and any(name in file.name.upper() for name in named)
    ]
    if dist.metadata["Name"].lower().startswith(("pyside6", "shiboken6")):
        files += LGPL
    return _joined(files)


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    short = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / short / "copyright",
    )
    words = _joined([place for place in places if place.is_file()][:1])
    return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", words)


def _system(files: list[Path]) -> Iterator[Part]:
    """Libraries of the Debian this is built on; elsewhere nothing of the system goes along."""
    if not files or not sys.platform.startswith("linux"):
        return
    names = [name for file in files for name in (str(file), str(file).removeprefix("/usr"))]
    shown = subprocess.run(
        ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False
    ).stdout
    packages = sorted({line.partition(": ")[0].partition(":")[0] for line in shown.splitlines()})
    for package in packages:
        form = ["dpkg-query", "--showformat", "${Version}\n", "--show", package]
        version = subprocess.run(form, capture_output=True, text=True, check=True).stdout.split()[0]
        words = _joined([Path("/usr/share/doc") / package / "copyright"])
        yield Part(package, version, "see below", f"pkg:deb/debian/{package}@{version}", words)


def _joined(files: Iterable[Path]) -> str:
    return "\n\n".join(file.read_text(encoding="utf-8", errors="replace").strip() for file in files)


def _text(found: list[Part]) -> str:
    shown = [part for part in found if part.name.lower() not in OWN or part.name == "pyinstaller"]
    line = "=" * 80
    table = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in shown)
    own = _joined([ROOT / "LICENSE"])
    parts = [f"{line}\n{part.name} {part.version}\n{line}\n\n{part.words}" for part in shown]
    return f"{table}\n\n{line}\n{NAME}\n{line}\n\n{own}\n\n" + "\n\n".join(parts) + "\n"
