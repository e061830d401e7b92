"""The files that ship with the program: scripts for servers, and the words of each language."""

from functools import partial
from typing import TYPE_CHECKING

from setupwizard.files import shipped
from setupwizard.languages import LANGUAGES
from setupwizard.model.problems import Code
from setupwizard.texts import guide
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS

if TYPE_CHECKING:
    from setupwizard.self_check.check import Found

EXAMPLE = WORDS["check-passed"]


def look(found: "Found") -> None:
    """Reads them. (The icons are painted with the rest of the window.)"""
    scripts = sorted(shipped("resources").glob("*.sh"))
    there = [path for path in scripts if found.tried(path.name, path.read_bytes)]
    if not there:
        found.missing.append("*.sh")
    source, *others = LANGUAGES
    for code in others:
        if found.tried(code, lambda code=code: Catalog(code)) and not _translated(code):  # type: ignore[misc]
            found.missing.append(code)
    for code in LANGUAGES:
        found.tried(f"guide/{code}", partial(_read_guide, code))
    found.there = ", ".join([*(path.name for path in there), source, *others])


def _read_guide(code: str) -> str:
    return guide.page(guide.HELP, code) + guide.page(f"{guide.ERRORS}/{Code.INTERNAL}", code)


def _translated(code: str) -> bool:
    return Catalog(code).text("Cli", EXAMPLE) != EXAMPLE
