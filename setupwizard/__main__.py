"""`openfire-setup` and `python -m setupwizard`: a command for the terminal, or the window."""

import sys


def main() -> int:
    from setupwizard.cli.main import parse, run

    arguments = parse(sys.argv[1:])
    if arguments.command is not None:
        return run(arguments)
    from setupwizard.ui.start import open_window

    return open_window(practice=arguments.practice, language=arguments.lang)


if __name__ == "__main__":
    sys.exit(main())
