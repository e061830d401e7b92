"""A file of this computer that a page asks for: looked at as soon as it is named."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from setupwizard.model.problems import Problem
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.form import FormPage

REST = 400
"""Milliseconds without a key until the file that was named is looked at."""

Named = tuple[Any, ...]
"""The file, and what else decides whether it is the right one."""


def typed_path(text: str) -> str:
    """As programs and people write a path: a file:// address, or in quotation marks."""
    text = text.strip().strip("\"'")
    return QUrl(text).toLocalFile() if text.startswith("file:") else text


class NamedFile(QObject):
    """`named` is asked what the page names now, `look(*named)` is done on another thread.

    What it brings is in `accepted`; what it raises stands at the field it is about, and takes
    nobody's focus. An answer to what was edited meanwhile counts for nothing.
    """

    accepted = Signal(object)

    def __init__(
        self, page: FormPage, named: Callable[[], Named | None], look: Callable[..., Any]
    ) -> None:
        super().__init__(page)
        self._page, self._now, self._look = page, named, look
        self._locally: Callable[..., Task] | None = None
        self._asked: Named | None = None
        self._seen: Named | None = None
        self._refused: Named | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._ask)

    def look_on(self, locally: Callable[..., Task]) -> None:
        """`Server.locally` of the server the page is about."""
        self._locally = locally
        self.edited()

    @property
    def unseen(self) -> bool:
        """It is named and was not looked at yet."""
        return self._now() not in (None, self._seen, self._refused)

    @property
    def refused(self) -> bool:
        """It was looked at, and cannot be used."""
        return self._refused is not None and self._refused == self._now()

    def edited(self) -> None:
        """Something on the page is not as it was; a refusal no longer stands there."""
        self._refused = None
        if self._seen != self._now():
            self._seen = None
        if self.unseen:
            self._rest.start()

    @Slot()
    def look_again(self) -> None:
        """It was named on purpose once more: it may be another one under the same name."""
        self._seen = None
        self._page.edited()

    @Slot()
    def _ask(self) -> None:
        self._asked = self._now()
        if self._asked is not None and self._locally is not None:
            task = self._locally(self._look, *self._asked)
            task.succeeded.connect(self._accept)
            task.failed.connect(self._refuse)

    @Slot(object)
    def _accept(self, found: object) -> None:
        if self._asked is not None and self._asked == self._now():
            self._seen, self._refused = self._asked, None
            self.accepted.emit(found)
            self._page.changed.emit()

    @Slot(object)
    def _refuse(self, problem: Problem) -> None:
        if self._asked is not None and self._asked == self._now():
            self._refused = self._asked
            self._page.mark(problem)
