"""How the window looked last time (language, light or dark, size of the text and of itself), and
whether it asks for newer versions.
"""

from pathlib import Path

from PySide6.QtCore import QSettings, QSize

from setupwizard.languages import LANGUAGES
from setupwizard.ui.widgets.tokens import TEXT_SCALES


class Settings:
    """A small file of our own; whatever in it makes no sense counts as not said."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        value = str(self._file.value("language", ""))
        return value if value in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def dark(self) -> bool | None:
        """None: as the system is."""
        return {"dark": True, "light": False}.get(str(self._file.value("theme", "")))

    @dark.setter
    def dark(self, dark: bool | None) -> None:
        words = {None: "system", True: "dark", False: "light"}
        self._file.setValue("theme", words[dark])

    @property
    def scale(self) -> float:
        value = str(self._file.value("scale", ""))
        return next((scale for scale in TEXT_SCALES if str(scale) == value), 1.0)

    @scale.setter
    def scale(self, scale: float) -> None:
        self._file.setValue("scale", str(scale))

    @property
    def size(self) -> QSize:
        """Of the window when it is not maximized; not valid: as usual."""
        width, _, height = str(self._file.value("size", "")).partition("x")
        if width.isdecimal() and height.isdecimal():
            return QSize(int(width), int(height))
        return QSize()

    @size.setter
    def size(self, size: QSize) -> None:
        self._file.setValue("size", f"{size.width()}x{size.height()}")

    @property
    def maximized(self) -> bool:
        return str(self._file.value("maximized", "")) == "yes"

    @maximized.setter
    def maximized(self, maximized: bool) -> None:
        self._file.setValue("maximized", "yes" if maximized else "no")

    @property
    def updates(self) -> bool:
        """Whether newer versions may be asked for."""
        return str(self._file.value("updates", "")) != "no"

    @updates.setter
    def updates(self, updates: bool) -> None:
        self._file.setValue("updates", "yes" if updates else "no")

    @property
    def asked(self) -> str:
        """The day on which they were asked for last, as 2026-11-28."""
        return str(self._file.value("asked", ""))

    @asked.setter
    def asked(self, day: str) -> None:
        self._file.setValue("asked", day)
