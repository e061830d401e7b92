"""Walks the whole set-up by itself: for screenshots, manuals and tests.

A walk is a generator that yields conditions; it goes on when one holds, and the window lives on
meanwhile. At every stop `look` is called with the name of what is to be seen.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from setupwizard.ui.app.window import Window
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.directory.administrators import AdministratorsPage
from setupwizard.ui.wizards.directory.directory import DirectoryPage
from setupwizard.ui.wizards.directory.groups import GroupsPage
from setupwizard.ui.wizards.directory.people import PeoplePage
from setupwizard.ui.wizards.page_stock import page_stock
from setupwizard.ui.wizards.setup.admin import AdminPage
from setupwizard.ui.wizards.setup.database import DatabasePage
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from setupwizard.ui.wizards.setup.review import ReviewPage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.setup.wizard import SetupWizard

AREAS_LOOKED_AT = ("users", "information", "ports", "done")
"""Of the dashboard, beside the overview."""

Condition = Callable[[], bool]
Appearance = Callable[[str], None]

POLL = 20
"""Milliseconds between two looks at a condition."""

PATIENCE = 6000
"""How often a condition is looked at before the walk gives up: two minutes."""


@dataclass(frozen=True)
class Visitor:
    """What the walk answers. The passwords are those of a server made for being walked."""

    host: dict[str, Any] = field(
        default_factory=lambda: {"address": "chat.empresa.es", "user": "root"}
    )
    host_secrets: dict[str, str] = field(
        default_factory=lambda: {"ssh_password": "correcta-caballo"}
    )
    domain: str = "empresa.es"
    email: str = "ana@empresa.es"
    admin_password: str = "una clave larga"  # noqa: S105 - of a make-believe server
    datasource: dict[str, Any] = field(default_factory=dict)
    directory: dict[str, Any] = field(default_factory=dict)
    """Where the directory is; empty for Openfire's own users."""
    directory_secrets: dict[str, str] = field(
        default_factory=lambda: {"ldap_password": "clave", "ldap_admin_password": "clave"}
    )
    administrator: str = "ppalotes"
    people: tuple[str, ...] = ("Ana Pérez García", "Luis Gamboa")


def learner() -> Visitor:
    """Somebody who practises."""
    from setupwizard.practice import LEARNER

    return Visitor(
        host={"address": LEARNER.address, "port": LEARNER.port, "user": LEARNER.user},
        host_secrets={"ssh_password": LEARNER.password},
    )


class Walk(QObject):
    """`ended` carries an empty text, or where it got stuck."""

    ended = Signal(str)

    def __init__(self, window: Window, look: Appearance, visitor: Visitor) -> None:
        super().__init__(window)
        self._window, self._look, self._visitor = window, look, visitor
        self._at = "start"
        self._script = self._steps()
        self._condition: Condition = _now
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self._poll)

    def begin(self) -> None:
        self._timer.start()

    @Slot()
    def _poll(self) -> None:
        self._waited += 1
        if self._waited > PATIENCE:
            self._end(self._at)
            return
        if not self._condition():
            return
        self._waited = 0
        try:
            self._condition = next(self._script)
        except StopIteration:
            self._end("")

    def _end(self, stuck: str) -> None:
        self._timer.stop()
        self.ended.emit(stuck)

    def _stop(self, name: str) -> None:
        self._at = name
        self._look(name)

    def _steps(self) -> Generator[Condition, None, None]:
        window, visitor = self._window, self._visitor
        self._stop("start")
        window.begin_setup()
        yield _now
        setup = window.open.wizard if window.open is not None else None
        if not isinstance(setup, SetupWizard):
            return
        yield from self._questions(setup, visitor)
        yield lambda: setup.pages.of(ReviewPage).is_known and self._calm(setup)
        self._stop("review")
        setup.next()
        yield lambda: setup.run_page.progress.fraction > 0.4 or not setup.running
        self._stop("installing")
        yield lambda: not setup.running and setup.shell.is_current
        yield lambda: not setup.pages.of(FinishedPage).outside.asking
        self._stop("finished" if setup.flow.current == "finished" else "install-failed")
        if setup.flow.current != "finished":
            return
        setup.next()
        yield self._looked_at
        self._stop("overview")
        yield from self._areas()
        if not visitor.directory:
            yield from self._people(visitor)
        window.close_server()
        yield _now
        self._stop("known")

    def _areas(self) -> Generator[Condition, None, None]:
        """What the dashboard knows of the server."""
        opened = self._window.open
        dashboard = opened.dashboard if opened is not None else None
        if opened is None or dashboard is None:
            return
        for name in AREAS_LOOKED_AT:
            dashboard.frame.go_to(name)
            yield lambda: not opened.server.busy
            yield _now  # it has its place
            self._stop(f"area-{name}")
        dashboard.frame.go_to("overview")

    def _questions(self, setup: SetupWizard, visitor: Visitor) -> Generator[Condition, None, None]:
        pages = setup.pages
        self._stop("host-empty")
        yield _now
        pages.of(HostPage).load(visitor.host)
        pages.of(HostPage).load_secrets(visitor.host_secrets)
        yield _now
        setup.next()
        yield lambda: pages.of(HostPage).fingerprint.asking or not setup.shell.busy
        if pages.of(HostPage).fingerprint.asking:
            yield _now  # it is scrolled to
            self._stop("host-fingerprint")
            pages.of(HostPage).fingerprint.answered.emit(True)
            pages.of(HostPage).fingerprint.withdraw()
        yield lambda: self._calm(setup)
        self._stop("host")
        setup.next()
        yield _now
        self._stop("usual")
        setup.go_to(OpenfirePage.stage)
        yield _now
        self._stop("openfire")
        setup.next()
        yield _now
        self._stop("language")
        setup.next()
        yield _now
        pages.of(ServerPage).load({"domain": visitor.domain})
        yield _now
        self._stop("server")
        setup.next()
        yield _now
        pages.of(DatabasePage).load(visitor.datasource)
        yield _now
        self._stop("database")
        setup.next()
        yield _now
        if visitor.directory:
            pages.of(UsersPage).load({"kind": "ldap"})
        yield _now
        self._stop("users")
        setup.next()
        yield _now
        if visitor.directory:
            yield from self._directory(setup, visitor)
        else:
            pages.of(AdminPage).load({"email": visitor.email})
            pages.of(AdminPage).load_secrets({"admin_password": visitor.admin_password})
            yield _now
            self._stop("admin")
        setup.next()
        yield _now
        self._stop("network")
        setup.next()
        yield _now

    def _directory(self, setup: SetupWizard, visitor: Visitor) -> Generator[Condition, None, None]:
        pages = setup.pages
        self._stop("directory-empty")
        pages.of(DirectoryPage).load(visitor.directory)
        pages.of(DirectoryPage).load_secrets(visitor.directory_secrets)
        setup.next()
        yield lambda: self._calm(setup)
        if pages.of(DirectoryPage).certificate.asking:
            yield _now  # it is scrolled to
            self._stop("directory-certificate")
            pages.of(DirectoryPage).certificate.answered.emit(True)
            pages.of(DirectoryPage).certificate.withdraw()
            yield lambda: self._calm(setup)
        self._stop("directory")
        setup.next()
        yield lambda: pages.of(PeoplePage).known and self._calm(setup)
        self._stop("people")
        setup.next()
        yield lambda: pages.of(GroupsPage).known and self._calm(setup)
        self._stop("groups")
        setup.next()
        yield lambda: not setup.server.busy
        self._stop("administrators-empty")
        pages.of(AdministratorsPage).load({"admins": [visitor.administrator]})
        pages.of(AdministratorsPage).load_secrets(visitor.directory_secrets)
        setup.next()
        yield lambda: self._calm(setup)
        self._stop("administrators")

    def _people(self, visitor: Visitor) -> Generator[Condition, None, None]:
        """Accounts for somebody, from the overview and back there."""
        window = self._window
        if window.open is None:
            return
        yield lambda: page_stock.full
        window.open.add_people()
        adding = window.open.adding
        if adding is None:
            return
        yield _now
        self._stop("accounts")
        adding.pages.of(WhoPage).type_names(visitor.people)
        yield _now
        adding.next()
        yield lambda: not adding.running and adding.shell.is_current
        self._stop("invitations" if adding.over else "accounts-failed")
        adding.leave_without()
        adding.next()
        yield self._looked_at

    def _calm(self, setup: SetupWizard) -> bool:
        return setup.shell.calm

    def _looked_at(self) -> bool:
        dashboard = self._window.open.dashboard if self._window.open is not None else None
        page = dashboard.page if dashboard is not None else None
        return page is not None and page.calm and not page.outside.asking


def _now() -> bool:
    return True
