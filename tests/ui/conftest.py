import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from setupwizard.ui.app.app import STYLE
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.drafts import Drafts
from setupwizard.ui.widgets.accessible import install
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import WINDOW_DEFAULT
from setupwizard.ui.wizards.page_stock import page_stock
from tests.ui.fakes import FakeSession, NoVault, backend
from tests.ui.hands import Hands

ROOT = Path(__file__).resolve().parents[2]

FAR = QPoint(5000, 5000)
"""Where no window is."""


@pytest.fixture(scope="session")
def qapp_args():
    return ["openfire-setup", *STYLE]


@pytest.fixture(scope="session", autouse=True)
def compiled_translations():
    compiler = ROOT / "build_scripts" / "translations.py"
    subprocess.run([sys.executable, str(compiler), "compile"], check=True)


@pytest.fixture(scope="session", autouse=True)
def for_screen_readers(qapp):
    """As in the program itself."""
    install()


@pytest.fixture(autouse=True)
def plain_look(qapp):
    """Every test begins in English, light, at 100 %, with the pointer on nothing."""
    qapp.setDoubleClickInterval(0)  # two quick presses are meant as two
    QCursor.setPos(FAR)
    language.use(qapp, "en")
    theme.apply(qapp, dark=False, scale=1.0)
    yield
    page_stock.clear()
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Windows(QObject):
    """What is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.fixture(autouse=True)
def no_part_flashes_up(qapp):
    """What is shown before it has its place in a page is a window for a moment, and takes the
    focus away from the one the person is in."""
    windows = _Windows()
    qapp.installEventFilter(windows)
    yield
    qapp.removeEventFilter(windows)
    parts = [one for one in windows.shown if isValid(one) and not one.isWindow()]
    assert [type(part).__name__ for part in parts] == []


@pytest.fixture
def host():
    return FakeSession()


@pytest.fixture
def vault():
    return NoVault()


@pytest.fixture
def drafts(tmp_path):
    return Drafts(tmp_path / "servers")


@pytest.fixture
def window(qtbot, tmp_path, host, vault, drafts):
    place = Workspace(lambda _: backend(host), drafts, vault)
    other = Workspace(
        lambda _: backend(host, practice=True), Drafts(tmp_path / "practice"), vault, True
    )
    made = Window(place, other, Settings(tmp_path / "window.ini"))
    made.resize(*WINDOW_DEFAULT)  # the off-screen screen is a small one
    made.show()
    yield made
    if made.open is not None:
        made.open.stop_now()
        qtbot.waitUntil(lambda: not made.running)
        made.close_server()
    made.close()


@pytest.fixture
def hands(qtbot, window):
    """Of somebody who speaks Spanish."""
    window.look.use_language("es")
    return Hands(qtbot, window)


def pytest_collection_modifyitems(items):
    """The off-screen platform grumbles about least sizes, and about every menu."""
    mark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if ROOT / "tests" / "ui" in item.path.parents:
            item.add_marker(mark)
