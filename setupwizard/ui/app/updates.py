"""Asks once a day whether there is a newer version, unless that is switched off."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard import __version__
from setupwizard.model.application import HOME

if TYPE_CHECKING:  # not before the first window
    from setupwizard.engine.updates import Update
    from setupwizard.ui.app.settings import Settings


class Updates(QObject):
    """`found` carries what there is. Where the program is published nowhere, nobody is asked."""

    found = Signal(object)

    def __init__(self, settings: "Settings", parent: QObject, home: str = HOME) -> None:
        super().__init__(parent)
        self._settings, self._home = settings, home

    @property
    def possible(self) -> bool:
        return bool(self._home)

    @Slot()
    def ask(self) -> None:
        """Off the window's thread; silence, too, is an answer."""
        today = datetime.now(UTC).date().isoformat()
        if not self.possible or not self._settings.updates or self._settings.asked == today:
            return
        self._settings.asked = today
        from setupwizard.ui.server.tasks import Lane

        self._lane = Lane("updates")
        self._lane.start(_newer, self._home).succeeded.connect(self._answered)

    @Slot(object)
    def _answered(self, update: "Update | None") -> None:
        if update is not None:
            self.found.emit(update)


def _newer(home: str) -> "Update | None":
    from setupwizard.engine import updates

    return updates.newer(home, __version__, updates.API)
