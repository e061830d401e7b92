"""Which server to look after, and how to get in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.model.facts import Facts
from setupwizard.model.problems import Action
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.server.login import Login
from setupwizard.ui.server.report import Evidence
from setupwizard.ui.server.request import Request
from setupwizard.ui.server.server import Origin, Server
from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.navigation import Navigation
from setupwizard.ui.widgets.top_bar import TopBar


class ConnectView(QWidget):
    """`reached`: the server is there and has been looked at, whatever it is."""

    left = Signal()
    reached = Signal()
    report_wanted = Signal()

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self.page = HostPage(set_up=True)
        self._top = TopBar(practice=server.backend.practice)
        self._navigation = Navigation()
        self.setLayout(vbox(self._top, (self.page, 1), self._navigation, gap="0"))
        self.request = Request(self, self)
        self._login = Login(server, self.page, self.request, to_set_up=False)
        self._login.reached.connect(self._arrived)
        self._navigation.next_pressed.connect(self.next)
        self._navigation.back_pressed.connect(self.leave)
        self._navigation.stop_pressed.connect(self.stop_now)
        self._navigation.settled.connect(self.refresh)
        self.page.changed.connect(self.refresh)
        self.page.problem.action_chosen.connect(self._act)
        self.page.problem.report_wanted.connect(self.report_wanted)
        language.changed.connect(self.refresh)
        self.refresh()

    @property
    def look(self) -> AppearanceMenu:
        return self._top.look

    @Slot()
    def refresh(self) -> None:
        self._navigation.show_page(self.page, self.tr("Open the overview"))

    def settle_focus(self) -> None:
        self._navigation.give_focus(self.page)

    def begin_busy(self, words: str) -> None:
        self._navigation.begin_busy(words)
        self.refresh()

    def pause_busy(self) -> None:
        """The server waits for the person."""
        self._navigation.pause_busy()
        self.refresh()

    def end_busy(self) -> None:
        self._navigation.end_busy()
        self.refresh()

    @Slot()
    def next(self) -> None:
        if self._navigation.busy or self.page.reason():
            return
        self.page.clear_problem()
        if self.page.pending:
            self._login.reach()
        else:
            self.reached.emit()

    @Slot()
    def leave(self) -> None:
        self.stop_now()
        self.left.emit()

    @Slot()
    def stop_now(self) -> None:
        self._server.answer_key(False)
        self.request.stop()

    @Slot(object)
    def _arrived(self, _: Facts) -> None:
        """A server with any Openfire is known from now on."""
        if self._server.origin in (Origin.OURS, Origin.ADOPTED):
            self._server.recognise()
            self._server.draft.finished = True
            self._server.save()
        self.reached.emit()

    @Slot(object)
    def _act(self, action: Action) -> None:
        """The button under a problem: whatever it leads to is on this page."""
        if not self.page.cure(action):
            self.page.clear_problem()
            self.request.again()

    def press_next(self) -> None:
        """By the keyboard; the same as a click."""
        self._navigation.press_next()

    def press_back(self) -> None:
        self._navigation.press_back()

    @property
    def evidence(self) -> Evidence:
        """For a report of what is on show."""
        self._login.save()
        return Evidence(self.page.problem.problem, "", (self._server.secrets,))
