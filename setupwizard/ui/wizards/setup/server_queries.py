"""What the pages about the server itself ask: its database, a table of people, the releases."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from setupwizard.directory.people_file import PeopleTable
from setupwizard.dns.own_domain import load_suffixes
from setupwizard.engine.operations.database_check import check_database
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Problem
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.request import Request
from setupwizard.ui.server.server import Server
from setupwizard.ui.wizards.setup.database import DatabasePage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage, read
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.stage import Pages


class ServerQueries(QObject):
    """An answer to what was edited meanwhile counts for nothing."""

    def __init__(
        self, pages: Pages, server: Server, request: Request, secrets: Callable[[], Secrets]
    ) -> None:
        super().__init__(request)
        self._server, self._request, self._secrets = server, request, secrets
        self._openfire, self._domain = pages.of(OpenfirePage), pages.of(ServerPage)
        self._database, self._new = pages.of(DatabasePage), pages.of(NewDirectoryPage)
        self._users = pages.of(UsersPage)
        self._asked_about: object = None
        self._new.named_file.look_on(server.locally)
        self._openfire.named_file.look_on(server.locally)

    def look_up(self) -> None:
        """What takes its time and nobody has to wait for."""
        self._server.locally(load_suffixes)
        releases = self._server.locally(self._server.backend.releases)
        releases.succeeded.connect(self._offer_releases)
        releases.failed.connect(self._no_releases)

    @Slot(object)
    def _offer_releases(self, versions: Sequence[str]) -> None:
        self._openfire.offer(versions, self._server.backend.warnings)

    @Slot(object)
    def _no_releases(self, _: Problem) -> None:
        self._openfire.set_unreachable(self._server.backend.warnings)

    def check_database(self) -> None:
        datasource = self._database.answers
        if isinstance(datasource, DatasourceAnswers):
            secrets = self._secrets()
            self._asked_about = datasource, secrets
            domain, major = self._domain.answer(), self._openfire.major
            task = self._server.ask(check_database, datasource, secrets, domain, major)
            self._request.begin(self.check_database, task, self._database_works)

    @Slot(object)
    def _database_works(self, _: None) -> None:
        same = self._asked_about == (self._database.answers, self._secrets())
        self._database.set_works(same)

    @property
    def table(self) -> PeopleTable | None:
        """The people of a directory that is yet to be made; None where there is one."""
        return self._new.table if self._users.creates else None

    @Slot()
    def read_table(self) -> None:
        """A file of this computer."""
        if not self._request.under_way:
            task = self._server.locally(read, self._new.raw()["people_file"])
            self._request.begin(self.read_table, task, self._new.set_read)
