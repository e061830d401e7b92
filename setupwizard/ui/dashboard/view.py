"""The dashboard of one server: its frame and pages, and the overview kept as the server is."""

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.engine.operations.service import ServiceAction
from setupwizard.model.secrets import Secrets
from setupwizard.ui.dashboard.area import areas_source
from setupwizard.ui.dashboard.areas import AREAS
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.finder_sheet import FinderSheet
from setupwizard.ui.dashboard.frame import FIRST, Frame
from setupwizard.ui.dashboard.overview.page import Overview
from setupwizard.ui.dashboard.service import ServiceController
from setupwizard.ui.server.report import Evidence
from setupwizard.ui.server.server import Server


class Dashboard(QObject):
    """As long as somebody looks after `server`. What is wanted beyond that, others do.

    `sure_wanted` carries the `ServiceAction` that is to be confirmed first; then call `do`.
    """

    left = Signal()
    another_wanted = Signal()
    server_chosen = Signal(object)
    setup_wanted = Signal()
    move_wanted = Signal()
    back_wanted = Signal()
    people_wanted = Signal()
    answers_wanted = Signal()
    settings_wanted = Signal()
    sure_wanted = Signal(object)
    report_wanted = Signal()

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self.context = DashboardContext(server, self)
        self.context.report_wanted.connect(self.report_wanted)
        self.frame = frame = Frame(self.context, AREAS)
        self.page = page = overview_of(frame)
        frame.go_to(FIRST)
        self.context.finder.sources.append(areas_source(AREAS, frame.go_to))
        frame.search_wanted.connect(self.find)
        frame.sidebar.start_wanted.connect(self.left)
        frame.sidebar.switch.start_wanted.connect(self.left)
        frame.sidebar.switch.another_wanted.connect(self.another_wanted)
        frame.sidebar.switch.server_chosen.connect(self.server_chosen)
        page.setup_wanted.connect(self.setup_wanted)
        page.move_wanted.connect(self.move_wanted)
        page.back_wanted.connect(self.back_wanted)
        page.people_wanted.connect(self.people_wanted)
        self.context.people_wanted.connect(self.people_wanted)
        page.answers_wanted.connect(self.answers_wanted)
        page.settings_wanted.connect(self.settings_wanted)
        page.problem.report_wanted.connect(self.report_wanted)
        self._service = ServiceController(page, server)
        self._service.sure_wanted.connect(self.sure_wanted)
        self._service.leave_wanted.connect(self.left)

    @Slot()
    def find(self) -> None:
        """Look for something in all of the dashboard."""
        FinderSheet(self.frame.window(), self.context.finder)

    def show_server(self) -> None:
        """As it is known now."""
        self.page.show_server(self._server)

    def look(self) -> None:
        self._service.look()

    def do(self, action: ServiceAction) -> None:
        self._service.do(action)

    def secrets(self) -> Secrets:
        """What is known, with what is typed here."""
        secrets, page = self._server.secrets, self.page
        return secrets.with_secret(page.secret_name, page.password) if page.password else secrets

    @property
    def evidence(self) -> Evidence:
        """For a report of what is on show."""
        secrets = self._server.secrets, self.secrets()
        return Evidence(
            self.page.problem.problem or self.frame.page.refusal, self._server.last_run.log, secrets
        )


def overview_of(frame: Frame) -> Overview:
    page = frame.page_of(FIRST)
    if not isinstance(page, Overview):
        raise TypeError(page)
    return page
