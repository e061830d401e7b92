"""A command on the practice server: how its arguments are understood."""

import getopt
from collections.abc import Callable, Sequence

from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.unknown import UnknownCommand

Args = Sequence[str]

ABSENT = "No such file or directory"

Command = Callable[[ServerState, Args, bytes], CommandResult]
"""The server, the arguments after the command's name, and its standard input."""


def parse_options(args: Args, short: str, *long: str) -> tuple[dict[str, list[str]], list[str]]:
    """Options with their values, and the operands, in getopt's notation. Unknown ones raise."""
    try:
        pairs, operands = getopt.gnu_getopt(list(args), short, list(long))
    except getopt.GetoptError as error:
        raise UnknownCommand(f"{error}: {' '.join(args)}") from error
    options: dict[str, list[str]] = {}
    for name, value in pairs:
        options.setdefault(name, []).append(value)
    return options, operands


def require(understood: object, args: Args) -> None:
    """Raises unless these arguments were understood."""
    if not understood:
        raise UnknownCommand(" ".join(args))


def lines(text: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in text)
