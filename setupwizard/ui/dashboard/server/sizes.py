"""Sizes as people write them."""

from PySide6.QtCore import QLocale

from setupwizard.ui.widgets.i18n import language


def size_words(size: int) -> str:
    """Of bytes."""
    return language.locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
