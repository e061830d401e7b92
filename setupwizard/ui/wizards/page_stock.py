"""Pages made beforehand, while nobody waits for them: all of a set-up at once take 0.2 s."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Slot

from setupwizard.ui.widgets.page import Page

PAUSE = 20
"""Milliseconds between two of them, in which the window hears."""


class PageStock:
    """At most one page of each class. Whoever takes one has it; `fill` makes what is missing."""

    def __init__(self) -> None:
        self._pages: dict[type[Page], Page] = {}
        self._wanted: list[type[Page]] = []
        self._timer: QTimer | None = None

    def fill(self, kinds: Sequence[type[Page]]) -> None:
        """One a turn, from the next turn on."""
        self._wanted = [kind for kind in kinds if kind not in self._pages]
        if self._timer is None:
            self._timer = QTimer(interval=PAUSE)
            self._timer.timeout.connect(self._make_one)
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(self.clear)
        self._timer.start()

    @property
    def full(self) -> bool:
        return not self._wanted

    def _make_one(self) -> None:
        if self._wanted:
            kind = self._wanted.pop(0)
            self._pages[kind] = kind()
        elif self._timer is not None:
            self._timer.stop()

    def take(self, kind: type[Page]) -> Page:
        """A page that nobody has used."""
        self._wanted = [one for one in self._wanted if one is not kind]
        page: Any = self._pages.pop(kind, None)
        return page or kind()

    @Slot()
    def clear(self) -> None:
        """Widgets must not outlive the application."""
        self._wanted = []
        for page in self._pages.values():
            page.deleteLater()
        self._pages = {}
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None


page_stock = PageStock()
