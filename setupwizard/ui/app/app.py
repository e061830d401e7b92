"""Opens the window."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from setupwizard.model.application import NAME
from setupwizard.ui.app.appearance import system_is_dark
from setupwizard.ui.app.one_window import OneWindow
from setupwizard.ui.app.seams import load_early, wait_at_exit
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace, real_workspace
from setupwizard.ui.widgets.accessible import install as install_accessible
from setupwizard.ui.widgets.i18n import language, system_language
from setupwizard.ui.widgets.icons import picture
from setupwizard.ui.widgets.theme import theme

STYLE = ("-style", "fusion")
"""Told like this, Qt makes it without our loading what Python could do with styles (20 ms)."""

A_MOMENT = 3000
"""Milliseconds after which all is loaded that somebody may want at once."""


def application() -> QApplication:
    """The one there is, or a new one."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication([NAME, *STYLE])  # what desktops know the window by (WM_CLASS, app id)
    install_accessible()
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    return app


def dress(app: QApplication, settings: Settings, code: str | None) -> None:
    """Language and look: as asked, as last time, or as the system has them."""
    language.use(app, code or settings.language or system_language())
    dark = settings.dark
    theme.follows_system = dark is None
    if dark is None:
        dark = system_is_dark()
    theme.apply(app, dark=dark, scale=settings.scale)


def make_window(folder: Path, *, practice: bool) -> Window:
    """Everything the window keeps lies under `folder`."""
    real, sandbox = real_workspace(folder), practice_workspace()
    settings = Settings(folder / "window.ini")
    if practice:
        return Window(sandbox, real, settings)
    return Window(real, sandbox, settings)


def data_folder() -> Path:
    """Where platformdirs would have it, without loading that before the first window."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / NAME


def open_window(*, practice: bool, language: str | None) -> int:
    """Show the window until it is closed, or the one that is open already; the exit status."""
    app = application()
    one = None if practice else OneWindow(data_folder() / "window", app)
    if one is not None and not one.is_first() and one.show_the_first():
        return 0
    window = first_window(app, practice=practice, code=language)
    window.show()
    if one is not None:
        one.wanted.connect(window.come_forward)
        QTimer.singleShot(0, one.listen)
    QTimer.singleShot(0, show_icon)  # once it is painted
    QTimer.singleShot(0, load_early)
    QTimer.singleShot(A_MOMENT, window.updates.ask)
    status = app.exec()
    wait_at_exit()
    return status


def show_icon() -> None:
    """Of the window, for task bars that find no desktop file of ours."""
    QGuiApplication.setWindowIcon(picture("chat"))


def first_window(app: QApplication, *, practice: bool, code: str | None) -> Window:
    """Dressed, with its start page, and not shown yet."""
    folder = data_folder()
    dress(app, Settings(folder / "window.ini"), code)
    window = make_window(folder, practice=practice)
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.look.follow_system)
    return window
