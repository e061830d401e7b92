"""The one place that loads Qt's printing: few people ever print, and it takes its time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog


def print_document(window: QWidget, document: QTextDocument) -> None:
    """Ask on which printer, and print there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    dialog = QPrintDialog(QPrinter(QPrinter.PrinterMode.HighResolution), window)
    dialog.finished.connect(partial(_print, dialog, document))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)


def _print(dialog: "QPrintDialog", document: QTextDocument, result: int) -> None:
    if result == QDialog.DialogCode.Accepted:
        document.print_(dialog.printer())
