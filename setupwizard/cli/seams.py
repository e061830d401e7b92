"""Where the start of the command line ends: what takes long to import is imported here."""

from types import ModuleType


def commands() -> ModuleType:
    """0.3 s, for which the server that is being reached need not wait.

    What reaches it comes first: two threads never load the same libraries piece by piece.
    """
    from setupwizard.transport import ssh  # noqa: F401, I001 - loading is all
    from setupwizard.cli import commands

    return commands


def outside() -> ModuleType:
    """0.03 s, and only a proof needs it."""
    from setupwizard.cli import outside

    return outside


def status() -> ModuleType:
    """No other command needs it."""
    from setupwizard.cli import status

    return status


def capture() -> ModuleType:
    """No other command needs it."""
    from setupwizard.cli import capture

    return capture
