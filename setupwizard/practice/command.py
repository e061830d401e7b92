"""A command on the practice server: how it is understood, and how it ends.

What is not understood is an AssertionError: a step that learns a new command must not be practised
with a server that pretends to know it.
"""

import getopt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

Words = Sequence[str]

ABSENT = "No such file or directory"


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    out: str = ""
    err: str = ""
    status: int = 0


Command = Callable[["Server", Words, bytes], Done]
"""The server, the words after the command's name, and its standard input."""


class UnknownCommand(AssertionError):  # noqa: N818 - it says what it is
    """The practice server was asked something it has never learned."""


def options(words: Words, short: str, *long: str) -> tuple[dict[str, list[str]], list[str]]:
    """Options with their values, and the operands, in getopt's notation. Unknown ones raise."""
    try:
        pairs, operands = getopt.gnu_getopt(list(words), short, list(long))
    except getopt.GetoptError as error:
        raise UnknownCommand(f"{error}: {' '.join(words)}") from error
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found, operands


def must(understood: object, words: Words) -> None:
    """Raises unless these words were understood."""
    if not understood:
        raise UnknownCommand(" ".join(words))


def lines(text: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in text)
