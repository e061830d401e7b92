"""`openfire-setup` and `python -m setupwizard`: a command for the terminal, or the window."""

import gc
import sys

OBJECTS = 20_000
"""New objects between two looks for garbage. Loading makes many and drops none: with Python's own
700, an eighth of the time until the first word goes into looking."""


def main() -> int:
    gc.set_threshold(OBJECTS)
    from setupwizard.cli.main import parse, run

    arguments = parse(sys.argv[1:])
    if arguments.command is not None:
        return run(arguments)
    from setupwizard.ui.start import open_window

    return open_window(practice=arguments.practice, language=arguments.lang)


if __name__ == "__main__":
    sys.exit(main())
