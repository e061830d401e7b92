"""`openfire-setup` and `python -m setupwizard`: a command for the terminal, or the window."""

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

OBJECTS = 50_000
"""New objects between two looks for garbage. Loading makes many and drops none: with Python's own
700, an eighth of the time until the first word goes into looking. The first window makes 30,000."""


INTERRUPTED = 130


def main() -> int:
    try:
        return _main()
    except KeyboardInterrupt:  # before there was a handler, or in the practice
        return INTERRUPTED


def _main() -> int:
    gc.set_threshold(OBJECTS)
    if len(sys.argv) == 1 and _has_display():  # the window, without loading what reads arguments
        return _window(practice=False, language=None)
    arguments = _arguments(sys.argv[1:])
    if arguments.command is not None:
        from setupwizard.cli.main import run
        from setupwizard.engine.logs import keep_libraries_off_the_terminal

        keep_libraries_off_the_terminal()
        status = run(arguments)
        gc.freeze()  # or Python looks through all that was loaded once more before it ends
        return status
    if arguments.screenshots:
        return _screenshots(arguments.screenshots)
    if not _has_display():
        return _in_terminal(arguments.lang)
    typed = any(word.startswith("--lang") for word in sys.argv[1:])
    return _window(practice=arguments.practice, language=arguments.lang if typed else None)


def _arguments(argv: list[str]) -> "argparse.Namespace":
    """Leaves with the status when there is nothing more to do; --help is long, and may be cut."""
    from setupwizard.cli.arguments import language_for, parse
    from setupwizard.cli.pipe import BROKEN, output_may_be_lost, status_of
    from setupwizard.texts.catalog import Catalog

    lost: list[OSError] = []
    try:
        with output_may_be_lost(lost.append):
            return parse(argv)
    except SystemExit:
        status = status_of(lost, Catalog(language_for(argv)))
        if status in (0, BROKEN):
            raise
        sys.exit(status)


def _window(*, practice: bool, language: str | None) -> int:
    from setupwizard.ui.app.start import open_window

    return open_window(practice=practice, language=language)


def _screenshots(directory: str) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pathlib import Path

    from setupwizard.ui.app.screenshots import walk

    stuck = walk(Path(directory))
    if stuck:
        print(stuck, file=sys.stderr)
    return 1 if stuck else 0


def _in_terminal(language: str) -> int:
    from setupwizard.cli.pipe import BROKEN, output_may_be_lost, status_of
    from setupwizard.cli.practise import practise
    from setupwizard.model.events import Outcome
    from setupwizard.texts.catalog import Catalog
    from setupwizard.texts.cli import WORDS

    words = Catalog(language)
    lost: list[OSError] = []
    with output_may_be_lost(lost.append):
        print(words.text("Cli", WORDS["no-display"]), file=sys.stderr)
        status = 1 if practise(language) is Outcome.FAILED else 0
    unsaid = status_of(lost, words)
    return status if unsaid in (0, BROKEN) else unsaid


def _has_display() -> bool:
    """Windows and macOS always have one; elsewhere the session says so."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
