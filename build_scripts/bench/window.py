"""How long until the first window is painted: ours against a bare one, as whole processes."""

import os
import subprocess
import sys
import tempfile
import time

from bench.contestants import RunFailedError, Timing

WAIT = """
from PySide6.QtCore import QEvent, QObject, QTimer
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False
watch = FirstPaint()
window.installEventFilter(watch)
window.show()
sys.exit(app.exec())
"""

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
"""

OURS = """
import gc, sys
from setupwizard.__main__ import OBJECTS
gc.set_threshold(OBJECTS)
from pathlib import Path
from setupwizard.cli.arguments import parse
parse([])
from setupwizard.ui.app import application, dress, make_window
from setupwizard.ui.settings import Settings
folder = Path(sys.argv[1])
app = application()
dress(app, Settings(folder / "window.ini"), "es")
window = make_window(folder, practice=False)
"""


def ours() -> Timing:
    """What `openfire-setup` does until its start page is there."""
    return _painted(OURS)


def bare() -> Timing:
    """An empty window of the same size."""
    return _painted(BARE)


def _painted(program: str) -> Timing:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", program + WAIT, folder]
        began = time.perf_counter()
        done = subprocess.run(
            command,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.perf_counter() - began
    if done.returncode:
        raise RunFailedError(done.stderr)
    return Timing(seconds)
