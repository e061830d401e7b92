"""Opens the window."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from setupwizard.model.events import Note
from setupwizard.ui.drafts import Drafts
from setupwizard.ui.i18n import language, system_language
from setupwizard.ui.settings import Settings
from setupwizard.ui.theme import theme
from setupwizard.ui.vault import Keyring
from setupwizard.ui.window import Place, Window

if TYPE_CHECKING:
    from setupwizard.engine.world import World
    from setupwizard.ui.wizard.link import Ways

Worlds = Callable[[], "World"]


def ways_of(world: Worlds, *, practice: bool) -> "Ways":
    """What the window needs of a world. Imports what it takes only now."""
    from setupwizard.engine.session import Session
    from setupwizard.ui.wizard.link import Ways

    reached = world()

    def versions() -> Sequence[str]:
        return tuple(release.version for release in reached.releases())

    def warnings(version: str) -> Sequence[Note]:
        from setupwizard.openfire import releases

        return releases.warnings(version)

    return Ways(partial(Session.connect, reached), versions, warnings, practice)


def application() -> QApplication:
    """The one there is, or a new one."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("openfire-setup")
    app.setDesktopFileName("openfire-setup")
    return app


def make_window(
    world: Worlds, practice_world: Worlds | None, folder: Path, *, practice: bool
) -> Window:
    """Everything the window keeps lies under `folder`."""
    real = Place(partial(ways_of, world, practice=False), Drafts(folder / "servers"), Keyring())
    trying: Place | None = None
    if practice_world is not None:
        ways = partial(ways_of, practice_world, practice=True)
        trying = Place(ways, Drafts(folder / "practice"), Keyring(), practice=True)
    settings = Settings(folder / "window.ini")
    if practice and trying is not None:
        return Window(trying, real, settings)
    return Window(real, trying, settings)


def dress(app: QApplication, settings: Settings, code: str | None) -> None:
    """Language and look: as asked, as last time, or as the system has them."""
    language.use(app, code or settings.language or system_language())
    hints = QGuiApplication.styleHints()
    dark = settings.dark
    if dark is None:
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    theme.apply(app, dark=dark, scale=settings.scale)


def run(
    world: Worlds, practice_world: Worlds | None, *, practice: bool, language_code: str | None
) -> int:
    """Show the window until it is closed. `world` and `practice_world` are made when needed."""
    from platformdirs import user_data_path

    app = application()
    folder = user_data_path("openfire-setup", appauthor=False)
    dress(app, Settings(folder / "window.ini"), language_code)
    window = make_window(world, practice_world, folder, practice=practice)
    window.show()
    QTimer.singleShot(0, _warm_up)
    return app.exec()


def _warm_up() -> None:
    """What a set-up needs, imported while the person reads the start page."""
    from setupwizard.ui.wizard import setup  # noqa: F401 - only to have it
