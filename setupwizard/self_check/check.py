"""Every check in turn, and what is said of it."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from setupwizard.languages import LANGUAGES
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS

Look = Callable[["Found"], None]


@dataclass
class Found:
    """What one check found: `there`, as a number or in a few words; and what is missing."""

    there: str = ""
    missing: list[str] = field(default_factory=list)

    def tried(self, name: str, work: Callable[[], object]) -> bool:
        """Whether the work ended well. Whatever it raises is told as missing, under this name."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - that it failed is the finding, in any way
            self.missing.append(f"{name}: {type(error).__name__}: {error}")
            return False
        return True


def self_check(language: str, say: Callable[[str], None]) -> int:
    """Say of each part whether it is there. The exit status: 0, or 1 if anything is missing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # no window is shown, wherever this runs
    words = _words(language)
    failed = False
    for name, look in _checks().items():
        found = Found()
        found.tried(name, lambda look=look, found=found: look(found))  # type: ignore[misc]
        failed = failed or bool(found.missing)
        title = words.text("Cli", WORDS[f"check-{name}"])
        there = found.there or words.text("Cli", WORDS["check-nowhere"])
        say(words.text("Cli", WORDS["check-there"], {"part": title, "there": there}))
        for one in found.missing:
            say(words.text("Cli", WORDS["check-missing"], {"part": title, "detail": one}))
    say(words.text("Cli", WORDS["check-failed" if failed else "check-passed"]))
    return 1 if failed else 0


def _checks() -> Mapping[str, Look]:
    """By the names of their titles. What they import may itself be missing: not before the first
    word is said."""
    from setupwizard.self_check import files, libraries, modules
    from setupwizard.ui.app import window_parts

    return {
        "modules": modules.look,
        "files": files.look,
        "libraries": libraries.look,
        "keyring": libraries.look_for_keyring,
        "window": window_parts.look,
    }


def _words(language: str) -> Catalog:
    """English where the translation itself is what is missing."""
    try:
        return Catalog(language)
    except FileNotFoundError:
        return Catalog(next(iter(LANGUAGES)))
