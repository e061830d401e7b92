"""Cells of a table that a spreadsheet opens: never taken for a formula."""

import re

BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is worked out by a spreadsheet, and may send what stands beside it
elsewhere (OWASP, CSV injection).
"""

_NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def harmless(text: str) -> str:
    """The text as it is, if it is never taken for a formula; else behind an apostrophe."""
    is_number = _NUMBER.fullmatch(text) is not None
    return f"'{text}" if text.startswith(BEGINS_FORMULA) and not is_number else text


def as_it_was(cell: str) -> str:
    """What `harmless` was given."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(BEGINS_FORMULA) else cell
