"""The one place that loads Qt's printing: few people ever print, and it takes its time."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Paint = Callable[[QPagedPaintDevice], None]


def print_pages(window: QWidget, paint: Paint) -> None:
    """Ask on which printer, and paint there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    # The dialog only points at the printer: this connection is what keeps it.
    dialog.finished.connect(partial(_print, printer, paint))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)


def _print(printer: "QPrinter", paint: Paint, result: int) -> None:
    if result == QDialog.DialogCode.Accepted:
        paint(printer)
