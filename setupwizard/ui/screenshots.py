"""Pictures of every page, in both languages, off-screen."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from setupwizard.texts.catalog import LANGUAGES
from setupwizard.ui.app import Worlds, application, dress, make_window
from setupwizard.ui.settings import Settings

if TYPE_CHECKING:
    from setupwizard.ui.walk import Visitor
    from setupwizard.ui.window import Window

FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans"]
"""For pictures only: the window itself takes the system's font."""


PASSES = 12


class Camera:
    """Takes a numbered picture per language at every stop."""

    def __init__(self, window: "Window", directory: Path) -> None:
        self._window, self._directory = window, directory
        self._taken: list[str] = []

    def look(self, name: str) -> None:
        self._taken.append(name)
        for code in LANGUAGES:
            self._window.use_language(code)
            settle(self._window)
            number = len(self._taken)
            picture = self._directory / f"{number:02d}-{name}-{code}.png"
            self._window.grab().save(str(picture))


def settle(window: "Window") -> None:
    """Give every layout its place before a picture is taken: requests climb one level a pass."""
    for _ in range(PASSES):
        QApplication.sendPostedEvents()


def walk(
    directory: Path,
    world: Worlds,
    visitor: "Visitor | None" = None,
    *,
    dark: bool = False,
    scale: float = 1.0,
) -> str:
    """Set up the practice server, taking pictures. Returns where it got stuck, or nothing.

    Needs `QT_QPA_PLATFORM=offscreen` where there is no display.
    """
    from setupwizard.ui.walk import Visitor, Walk

    directory.mkdir(parents=True, exist_ok=True)
    app = application()
    font = app.font()
    font.setFamilies(FAMILIES)
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        dress(app, Settings(Path(folder) / "window.ini"), "es")
        window = make_window(world, world, Path(folder), practice=True)
        window.use_dark(dark)
        window.use_scale(scale)
        window.show()
        loop, stuck = QEventLoop(), [""]
        journey = Walk(window, Camera(window, directory).look, visitor or Visitor())
        journey.ended.connect(stuck.append)
        journey.ended.connect(loop.quit)
        journey.begin()
        loop.exec()
        window.close()
    return stuck[-1]
