"""Pictures of every page, in both languages, off-screen."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from setupwizard.languages import LANGUAGES
from setupwizard.ui.app.app import application, dress
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace, real_workspace
from setupwizard.ui.widgets.tokens import WINDOW_DEFAULT

FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans"]
"""For pictures only: the window itself takes the system's font."""


PASSES = 12


class Camera:
    """Takes a numbered picture per language at every stop."""

    def __init__(self, window: Window, directory: Path) -> None:
        self._window, self._directory = window, directory
        self._taken: list[str] = []

    def look(self, name: str) -> None:
        self._taken.append(name)
        for code in LANGUAGES:
            self._window.look.use_language(code)
            settle(self._window)
            number = len(self._taken)
            picture = self._directory / f"{number:02d}-{name}-{code}.png"
            self._window.grab().save(str(picture))


def settle(window: Window) -> None:
    """Give every layout its place before a picture is taken: requests climb one level a pass."""
    for _ in range(PASSES):
        QApplication.sendPostedEvents()


def walk(directory: Path, *, dark: bool = False, scale: float = 1.0, pace: float = 0.2) -> str:
    """Set up the practice server, taking pictures. Returns where it got stuck, or nothing.

    Needs `QT_QPA_PLATFORM=offscreen` where there is no display.
    """
    from setupwizard.ui.app.walk import Walk, learner

    directory.mkdir(parents=True, exist_ok=True)
    app = application()
    font = app.font()
    font.setFamilies(FAMILIES)
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        dress(app, settings, "es")
        window = Window(practice_workspace(pace), real_workspace(Path(folder)), settings)
        window.look.use_dark(dark)
        window.look.use_scale(scale)
        window.resize(*WINDOW_DEFAULT)  # whatever screen there is, or none
        window.show()
        loop, endings = QEventLoop(), [""]
        journey = Walk(window, Camera(window, directory).look, learner())
        journey.ended.connect(endings.append)
        journey.ended.connect(loop.quit)
        journey.begin()
        loop.exec()
        window.close()
    return endings[-1]
