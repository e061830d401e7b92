"""`openfire-setup` and `python -m setupwizard`: a command for the terminal, or the window.

Of the window, the command line and the practice only what is wanted is loaded.
"""

import argparse
import gc
import os
import sys
from pathlib import Path

INTERRUPTED = 130


FEW_COLLECTIONS = 50_000
"""Objects made until Python looks for garbage in rings, instead of 700: a seventh of the time that
loading takes went into looking for some among what had just been loaded."""

FEWER_COLLECTIONS = 500_000
"""The same for a command, which is over before much gathers: a single look took 0.04 s."""


def main() -> int:
    gc.set_threshold(FEWER_COLLECTIONS)
    try:
        return _main()
    except KeyboardInterrupt:  # before there was a handler, or in the practice
        return INTERRUPTED


def _main() -> int:
    if len(sys.argv) == 1 and _has_display():
        return _window(practice=False, language=None)
    from setupwizard.cli.start import arguments

    options = arguments(sys.argv[1:])
    if options.command is not None:
        return _command(options)
    if options.self_check:
        return _self_check(options.lang)
    if options.screenshots:
        return _screenshots(options.screenshots)
    if not _has_display():
        return _without_window(options.lang)
    typed = any(word.startswith("--lang") for word in sys.argv[1:])
    return _window(practice=options.practice, language=options.lang if typed else None)


def _command(options: argparse.Namespace) -> int:
    from setupwizard.cli.start import run_command

    status = run_command(options)
    gc.freeze()  # Python would look through everything as it ends, for 0.1 s
    return status


def _window(*, practice: bool, language: str | None) -> int:
    gc.set_threshold(FEW_COLLECTIONS)
    from setupwizard.ui.app.start import open_window

    return open_window(practice=practice, language=language)


def _without_window(language: str) -> int:
    from setupwizard.cli.practise import without_window

    return without_window(language)


def _screenshots(directory: str) -> int:
    gc.set_threshold(FEW_COLLECTIONS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from setupwizard.ui.app.screenshots import walk

    stuck = walk(Path(directory))
    if stuck:
        print(stuck, file=sys.stderr)
    return 1 if stuck else 0


def _self_check(language: str) -> int:
    from setupwizard.self_check.check import self_check

    return self_check(language, print)


def _has_display() -> bool:
    """Windows and macOS always have one; elsewhere the session says so."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
