"""The command line from its first word on: what was asked for, and a command."""

import argparse
import sys

from setupwizard.cli import main
from setupwizard.cli.arguments import language_for, parse
from setupwizard.cli.pipe import BROKEN, output_may_be_lost, status_of
from setupwizard.engine.logs import keep_libraries_off_the_terminal
from setupwizard.texts.catalog import Catalog


def arguments(argv: list[str]) -> argparse.Namespace:
    """Leaves with the status when there is nothing more to do; --help is long, and may be cut."""
    errors: list[OSError] = []
    try:
        with output_may_be_lost(errors.append):
            return parse(argv)
    except SystemExit:
        status = status_of(errors, Catalog(language_for(argv)))
        if status in (0, BROKEN):
            raise
        sys.exit(status)


def run_command(given: argparse.Namespace) -> int:
    """To its exit status."""
    keep_libraries_off_the_terminal()
    return main.run(given)
