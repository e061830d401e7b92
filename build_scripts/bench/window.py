"""How long until the first window is painted: ours against a bare one, as whole processes."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.contestants import RunFailedError, Timing

NOBODY = {"QT_QPA_PLATFORM": "offscreen", "LANG": "es_ES.UTF-8", "LC_ALL": "es_ES.UTF-8"}
"""Somebody who speaks Spanish opens it for the first time."""

PAINTING, PAINTED = {"QT_LOGGING_RULES": "qt.widgets.painting=true"}, "Flushing"

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
import sys
from setupwizard.ui.app.app import application, first_window
app = application()
window = first_window(app, practice=False, code=None)
"""


def ours() -> Timing:
    """What `openfire-setup` does until its start page is there."""
    return _painted(OURS)


def bare() -> Timing:
    """An empty window of the same size."""
    return _painted(BARE)


def told(program: Path | None) -> Timing:
    """From the start of a packed program, or of this checkout, to its first paint."""
    return _seen_painting([str(program)] if program else [sys.executable, "-m", "setupwizard"])


def _seen_painting(command: list[str]) -> Timing:
    """By what Qt tells of its painting: the program itself knows nothing of being measured."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            env={**os.environ, **NOBODY, **PAINTING, "XDG_DATA_HOME": folder},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr is not None
        told = any(PAINTED in line for line in process.stderr)
        seconds = time.perf_counter() - began
        process.kill()
        process.communicate()
    if not told:
        raise RunFailedError(f"{command[0]} painted nothing")
    return Timing(seconds)


def _painted(program: str) -> Timing:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", program + WAIT]
        began = time.perf_counter()
        result = subprocess.run(
            command,
            env={**os.environ, **NOBODY, "XDG_DATA_HOME": folder},
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.perf_counter() - began
    if result.returncode:
        raise RunFailedError(result.stderr)
    return Timing(seconds)
