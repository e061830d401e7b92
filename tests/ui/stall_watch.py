"""Opens the window and walks through practice in it, timing every turn of its event loop.

Run with a file to write to: a list of [stop, milliseconds, yard] of the long turns after each stop
of the walk. A turn is what a press has to wait for. It is told in the processor's time of the
window's own thread, so that another program at work beside it is not taken for a stall; `yard` is
what a piece of work that is always the same took right after it, which tells how much slower the
processor was just then.
"""

import gc
import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from setupwizard.__main__ import FEW_COLLECTIONS
from setupwizard.ui.app import seams
from setupwizard.ui.app.app import application, dress
from setupwizard.ui.app.seams import load_early, wait_at_exit
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.walk import Walk, learner
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace, real_workspace
from setupwizard.ui.widgets.tokens import WINDOW_DEFAULT
from setupwizard.ui.wizards.page_stock import page_stock

LONG = 10.0
"""Milliseconds from which on a turn is written down."""


def yard() -> float:
    """Milliseconds of the processor for work that is always the same."""
    began = time.thread_time()
    sum(range(40_000))
    return (time.thread_time() - began) * 1000


class Turns(QObject):
    """A timer without a pause is called once in every turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.long: list[tuple[str, float, float]] = []
        self._at = "start"
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()
        self._last = time.thread_time()

    def stop_at(self, name: str) -> None:
        self._at = name

    def _turn(self) -> None:
        took = (time.thread_time() - self._last) * 1000
        if took > LONG:
            self.long.append((self._at, took, yard()))
        self._last = time.thread_time()


def main(result: Path) -> None:
    gc.set_threshold(FEW_COLLECTIONS)  # as the program itself does
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        dress(app, settings, "es")
        window = Window(practice_workspace(0.05), real_workspace(Path(folder)), settings)
        window.resize(*WINDOW_DEFAULT)
        window.show()
        app.processEvents()
        turns = Turns()
        walk = Walk(window, turns.stop_at, learner())
        walk.ended.connect(app.quit)
        load_early()
        reading = QTimer(interval=50)

        def begin() -> None:
            """Once the person has read the start page."""
            if seams._Loading.done and page_stock.full:
                reading.stop()
                walk.begin()

        reading.timeout.connect(begin)
        reading.start()
        app.exec()
        window.close()
        wait_at_exit()
    result.write_text(json.dumps(turns.long))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
