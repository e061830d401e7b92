"""What a table shows, as a file that spreadsheets read."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from setupwizard.ui.widgets.table.columns import TableColumn

BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is worked out by a spreadsheet, and may send what stands beside it
elsewhere (OWASP, CSV injection).
"""

_NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def csv_bytes(columns: Sequence[TableColumn[Any]], rows: Iterable[Any]) -> bytes:
    """With a heading; UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([harmless(column.words) for column in columns])
    for row in rows:
        writer.writerow([harmless(_whole(column, row)) for column in columns])
    return text.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """The text as it is, if it is never taken for a formula; else behind an apostrophe."""
    is_number = _NUMBER.fullmatch(text) is not None
    return f"'{text}" if text.startswith(BEGINS_FORMULA) and not is_number else text


def _whole(column: TableColumn[Any], row: Any) -> str:
    return " · ".join(line for line in (column.text(row), column.detail(row)) if line)
