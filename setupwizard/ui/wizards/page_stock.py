"""Pages made beforehand, while nobody waits for them: all of a set-up at once take 0.2 s.

Each is painted once, unseen: its first paint is the one that takes long.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Slot

from setupwizard.ui.widgets.page import Page

PAUSE = 20
"""Milliseconds between two of them, in which the window hears."""

USUAL = QSize(1000, 640)
"""What a page has of a window of the usual size, in pixels."""


class PageStock:
    """At most one page of each class. Whoever takes one has it; `fill` makes what is missing."""

    def __init__(self) -> None:
        self._pages: dict[type[Page], Page] = {}
        self._wanted: list[type[Page]] = []
        self._unpainted: list[Page] = []
        self._timer: QTimer | None = None

    def fill(self, kinds: Sequence[type[Page]]) -> None:
        """One a turn, from the next turn on; painted in the turn after that."""
        self._wanted = [kind for kind in kinds if kind not in self._pages]
        if self._timer is None:
            self._timer = QTimer(interval=PAUSE)
            self._timer.timeout.connect(self._go_on)
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(self.clear)
        self._timer.start()

    @property
    def full(self) -> bool:
        return not self._wanted and not self._unpainted

    def _go_on(self) -> None:
        if self._unpainted:
            page = self._unpainted.pop()
            page.resize(USUAL)
            page.grab()
        elif self._wanted:
            kind = self._wanted.pop(0)
            self._pages[kind] = page = kind()
            self._unpainted.append(page)
        elif self._timer is not None:
            self._timer.stop()

    def take(self, kind: type[Page]) -> Page:
        """A page that nobody has used."""
        self._wanted = [one for one in self._wanted if one is not kind]
        self._unpainted = [page for page in self._unpainted if not isinstance(page, kind)]
        page: Any = self._pages.pop(kind, None)
        return page or kind()

    @Slot()
    def clear(self) -> None:
        """Widgets must not outlive the application."""
        self._wanted, self._unpainted = [], []
        for page in self._pages.values():
            page.deleteLater()
        self._pages = {}
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None


page_stock = PageStock()
