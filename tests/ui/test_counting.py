"""The numbers beside the areas follow what is done."""

from PySide6.QtCore import QObject, Signal

from setupwizard.admin.counts import Counts, server_counts
from setupwizard.admin.status import Chat, ServerStatus
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.counting import Counting
from setupwizard.ui.server.server import Origin
from tests.ui.test_area_page import SmallServer


class Done(QObject):
    done = Signal()


class OurServer(SmallServer):
    origin, status = Origin.OURS, "looked at"

    def __init__(self):
        super().__init__()
        self.actions = Done()


class SmallSidebar(QObject):
    """Keeps what is shown beside each area."""

    def __init__(self):
        super().__init__()
        self.shown = {}

    def show_count(self, area, number, words, tone=""):
        self.shown[area] = number


def test_rooms_that_were_made_are_counted_at_once(qapp):
    server, sidebar = OurServer(), SmallSidebar()
    context = DashboardContext(server, sidebar)
    counting = Counting(context, sidebar)
    server.actions.done.emit()
    assert server.asked == []  # it was not ours to ask yet
    counting._status.ask()
    server.end(ServerStatus(Chat.WORKS, ()))
    server.end(Counts(users=3, groups=0, rooms=0, properties=9, locked=0))
    assert sidebar.shown["conferences"] == "0"
    server.actions.done.emit()
    assert [question for question, _, _ in server.asked] == [server_counts]
    server.end(Counts(users=3, groups=0, rooms=2, properties=9, locked=0))
    assert sidebar.shown["conferences"] == "2"
