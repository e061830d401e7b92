"""Where the start ends: what takes long to import is imported here, when somebody wants it.

A server with its pages and the engine, the practice, the words of what can be made to go wrong.
(Besides: printing in `printing`, the keyring in `server.vault`, the words of codes in
`widgets.i18n`.)
"""

import gc
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from setupwizard.model.draft import Draft
    from setupwizard.model.events import Note
    from setupwizard.ui.app.open_server import OpenServer
    from setupwizard.ui.app.questions import Questions
    from setupwizard.ui.app.workspaces import Workspace
    from setupwizard.ui.server.backend import Backend
    from setupwizard.ui.server.tasks import Lane


def open_server(
    stack: QStackedWidget,
    window: QWidget,
    place: "Workspace",
    mistakes: frozenset[str],
    draft: "Draft | None",
    questions: "Questions",
    *,
    looking_on: bool = False,
) -> "OpenServer":
    """The server of this draft, or one that is yet to be named.

    `mistakes`, by name, are met in practice by one that is new. `looking_on`: another window has
    it open.
    """
    from setupwizard.model.draft import Draft
    from setupwizard.ui.app.open_server import OpenServer
    from setupwizard.ui.server.draft_lock import UnsavedDrafts
    from setupwizard.ui.server.server import Server

    known = draft or Draft(language="")
    drafts = UnsavedDrafts(place.drafts.folder) if looking_on else place.drafts
    backend = place.backend(place.met.setdefault(known.id, mistakes))
    server = Server(backend, drafts, place.vault, known, looking_on=looking_on)
    return OpenServer(stack, window, server, questions)


def open_elsewhere_since(place: "Workspace", draft: "Draft") -> QTime | None:
    """Since when another window has this draft open; None when none has."""
    from setupwizard.ui.server.draft_lock import lock_of

    lock = lock_of(place.drafts, draft)
    if not lock.take():
        return lock.since
    lock.free()
    return None


def real_backend() -> "Backend":
    from setupwizard.ui.app import backends

    return backends.real_backend()


def practice_backend(pace: float, mistakes: frozenset[str]) -> "Backend":
    from setupwizard.ui.app import backends

    return backends.practice_backend(pace, mistakes)


def practice_mistakes() -> "Sequence[tuple[str, Note]]":
    from setupwizard.ui.app import backends

    return backends.practice_mistakes()


SMALL_COLLECTION = 5_000
"""Objects made until Python looks for garbage in rings: through so many it looks in 3 ms."""


class _Loading:
    """Whether all is loaded that a server needs, and the thread on which it is."""

    done = False
    lane: "Lane | None" = None


def load_early() -> None:
    """All of it, while the person reads the start page: the first press shall not wait for it.

    The window's log begins with it, and then the pages of a set-up are made, one a turn.
    """
    from setupwizard.ui.server import tasks

    _Loading.lane = tasks.Lane("loading")
    _Loading.lane.start(_load).succeeded.connect(_loaded)


def _loaded(_: object) -> None:
    """What is loaded now stays: looking through it for garbage (0.09 s) would be for nothing."""
    gc.freeze()
    gc.set_threshold(SMALL_COLLECTION)
    _Loading.done = True
    stock_pages()


def stock_pages() -> None:
    """Make what the next set-up needs, once that is loaded."""
    if _Loading.done:
        from setupwizard.ui.wizards.page_stock import page_stock
        from setupwizard.ui.wizards.setup.stages import SETUP

        page_stock.fill([stage.page for stage in SETUP])


def stock_what_follows() -> None:
    """Make what the overview leads to, once all is loaded."""
    if _Loading.done:
        from setupwizard.ui.wizards.accounts.stages import ACCOUNTS
        from setupwizard.ui.wizards.move.stages import MOVE
        from setupwizard.ui.wizards.page_stock import page_stock

        accounts, move = [stage.page for stage in ACCOUNTS], [stage.page for stage in MOVE]
        page_stock.fill(accounts + move)


def _load() -> None:
    from setupwizard.engine.local_paths import window_log_file
    from setupwizard.ui.app import backends, open_server  # noqa: F401 - loading is all
    from setupwizard.ui.server.window_log import window_log
    from setupwizard.ui.widgets.i18n import speech

    speech()  # the words are read from their file
    _meet_widgets()
    window_log.begin(window_log_file())


def _meet_widgets() -> None:
    """Of every kind: Python gets to know them all at the first one that Qt made (0.02 s)."""
    from PySide6 import QtWidgets

    for name in dir(QtWidgets):
        getattr(QtWidgets, name)


def wait_at_exit() -> None:
    """A moment for what is under way, such as passwords on their way into the keyring."""
    from setupwizard.ui.server import tasks

    tasks.wait_at_exit()
