"""TOML that a person wrote: whatever editor saved it, and which line is wrong."""

import codecs
import re
import tomllib
from typing import Any

from setupwizard.model.problems import Code, SetupError

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""How a file begins that PowerShell's `>` wrote, or an editor that calls this “Unicode”."""


def decoded(data: bytes, file: str) -> str:
    """The text of UTF-8 or of marked UTF-16, without its mark.

    Raises TEXT_NOT_UTF8 with the line: letters of another kind are not guessed, for one that is
    guessed wrong makes another name or password.
    """
    try:
        return data.decode("utf-16" if data.startswith(UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SetupError(Code.TEXT_NOT_UTF8, file=file, line=line) from None


def wrong_line(error: tomllib.TOMLDecodeError, text: str) -> int:
    """The number of the line the reader stumbled over."""
    told = re.search(r"at line (\d+)", str(error))
    return int(told[1]) if told else max(1, len(text.splitlines()))


def line_of(name: str, text: str) -> int:
    """The number of the line that gives `name` a value, as far as it stands on one line."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if name in _parsed(line):
            return number
    return next((number for number, line in enumerate(lines, 1) if name in line), 1)


def _parsed(line: str) -> dict[str, Any]:
    try:
        return tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return {}
