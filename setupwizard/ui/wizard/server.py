"""What the pages about the server itself ask: the server, its database, the list of releases."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.answers import DatasourceAnswers, HostAnswers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Problem
from setupwizard.model.secrets import Secrets
from setupwizard.ui.tasks import HostThread
from setupwizard.ui.wizard.asking import Asking
from setupwizard.ui.wizard.link import Link, Ways
from setupwizard.ui.wizard.pages.new_directory import read
from setupwizard.ui.wizard.set_of_pages import Pages


class ServerPart(QObject):
    """`work_of` a stage is what Next does there while its page is pending.

    `reached` carries the facts.
    """

    reached = Signal(object)

    def __init__(
        self,
        pages: Pages,
        ways: Ways,
        link: Link,
        threads: tuple[HostThread, HostThread],
        asking: Asking,
        secrets: Callable[[], Secrets],
    ) -> None:
        """`threads`: the one that talks to the server, and one for what does not need it."""
        super().__init__()
        self._pages, self._ways, self._link = pages, ways, link
        self._thread, self._far_thread = threads
        self._asking, self._secrets = asking, secrets
        self._asked_about: tuple[object, Secrets] = (None, Secrets())
        pages.new_directory.read_wanted.connect(self.read_table)

    def work_of(self, stage: str) -> Callable[[], None] | None:
        return {
            "host": self.reach,
            "database": self.check_database,
            "new_directory": self.read_table,
        }.get(stage)

    def look_up(self) -> None:
        """What takes its time and nobody has to wait for."""
        releases = self._far_thread.start(self._ways.releases)
        releases.succeeded.connect(self._offer_releases)
        releases.failed.connect(self._no_releases)

    @Slot(object)
    def _offer_releases(self, versions: Sequence[str]) -> None:
        self._pages.openfire.offer(versions, self._ways.warnings)

    @Slot(object)
    def _no_releases(self, _: Problem) -> None:
        self._pages.openfire.set_unreachable()

    def reach(self) -> None:
        host = self._pages.host.answers
        if isinstance(host, HostAnswers):
            self._asked_about = (host, self._secrets())
            task = self._thread.start_stoppable(self._link.reach, *self._asked_about)
            self._asking.begin(self.reach, task, self._reached)

    @Slot(object)
    def _reached(self, facts: Facts) -> None:
        if self._asked_about != (self._pages.host.answers, self._secrets()):
            return  # edited meanwhile: it still has to be asked
        self._pages.host.set_found(facts)
        self.reached.emit(facts)

    def check_database(self) -> None:
        datasource = self._pages.database.answers
        if isinstance(datasource, DatasourceAnswers):
            domain = self._pages.server.answer()
            self._asked_about = (datasource, self._secrets())
            task = self._thread.start_stoppable(
                self._link.check_database, *self._asked_about, domain, self._pages.openfire.major
            )
            self._asking.begin(self.check_database, task, self._database_works)

    @Slot(object)
    def _database_works(self, _: None) -> None:
        same = self._asked_about == (self._pages.database.answers, self._secrets())
        self._pages.database.set_works(same)

    @Slot()
    def read_table(self) -> None:
        """The people of a directory that is yet to be made: a file of this computer."""
        page = self._pages.new_directory
        if not self._asking.under_way:
            task = self._far_thread.start(read, page.raw()["people_file"])
            self._asking.begin(self.read_table, task, page.set_read)
