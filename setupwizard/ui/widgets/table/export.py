"""What a table shows, as a file that spreadsheets read."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from setupwizard.model.csv_cell import harmless
from setupwizard.ui.widgets.table.columns import TableColumn


def csv_bytes(columns: Sequence[TableColumn[Any]], rows: Iterable[Any]) -> bytes:
    """With a heading; UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([harmless(column.words) for column in columns])
    for row in rows:
        writer.writerow([harmless(_whole(column, row)) for column in columns])
    return text.getvalue().encode("utf-8-sig")


def _whole(column: TableColumn[Any], row: Any) -> str:
    return " · ".join(line for line in (column.text(row), column.detail(row)) if line)
