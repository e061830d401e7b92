"""What is open of one server: its connection page, a wizard or its overview, one at a time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from setupwizard.engine.operations.service import ServiceAction
from setupwizard.model.problems import Problem
from setupwizard.model.secrets import Secrets
from setupwizard.ui.app.answers_file import AnswersFile
from setupwizard.ui.app.notice import Notice
from setupwizard.ui.app.questions import Questions
from setupwizard.ui.app.save_dialogs import SaveDialogs
from setupwizard.ui.app.seams import stock_what_follows
from setupwizard.ui.app.sleep_inhibitor import SleepInhibitor
from setupwizard.ui.dashboard.connect import ConnectView
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.view import Dashboard
from setupwizard.ui.server.report import Evidence
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.wizards.accounts.wizard import AccountsWizard
from setupwizard.ui.wizards.controller import WizardController
from setupwizard.ui.wizards.move.wizard import GuardedMove, MoveBackWizard, MoveWizard
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.wizard import SetupWizard


class OpenServer(QObject):
    """Leads from one to the other, and lets go of the server in the end.

    `shown` carries what is put in front, so that its look menu can be connected; `server_chosen`
    the `Draft` of another server that is to be opened instead.
    """

    shown = Signal(object)
    left = Signal()
    another_wanted = Signal()
    server_chosen = Signal(object)
    run_ended = Signal(bool)

    def __init__(
        self, stack: QStackedWidget, window: QWidget, server: Server, questions: Questions
    ) -> None:
        super().__init__(window)
        self.server = server
        self._stack, self._window, self._questions = stack, window, questions
        self._inhibitor, self._notice = SleepInhibitor(self), Notice(self)
        self.saving = SaveDialogs(window, server, self._evidence, self)
        self.answers_file = AnswersFile(window, server, self)
        self.answers_file.loaded.connect(self._answers_loaded)
        self.answers_file.refused.connect(self._answers_refused)
        self.connecting: ConnectView | None = None
        self.wizard: WizardController | None = None
        self.dashboard: Dashboard | None = None
        self._closed = False

    # ------------------------------------------------------------------ what is in front

    def set_up(self) -> None:
        wizard = SetupWizard(self.server)
        wizard.left.connect(self.left)
        self._begin_setup(wizard)

    @Slot()
    def change_settings(self) -> None:
        """Of a server that is set up already, from its overview and back there."""
        wizard = SetupWizard(self.server, changes=True)
        wizard.left.connect(self.show_dashboard)
        self._begin_setup(wizard)

    def _begin_setup(self, wizard: SetupWizard) -> None:
        wizard.arrived.connect(self.show_dashboard)
        self.saving.connect_setup(wizard)
        wizard.pages.of(FinishedPage).people_wanted.connect(self.add_people)
        self._begin(wizard)

    def connect_first(self) -> None:
        """To a server that is to be looked after."""
        view = ConnectView(self.server)
        view.left.connect(self.left)
        view.reached.connect(self.show_dashboard)
        view.report_wanted.connect(self.saving.save_report)
        self._put_in_front(view)
        self.connecting = view
        view.settle_focus()

    @Slot()
    def show_dashboard(self) -> None:
        """As the server is now; what was proven a moment ago is on it."""
        if self.wizard is not None:
            self.wizard.shell.hold()
        later(self, self._make_dashboard)  # each in a turn of its own, as it takes a moment

    def _make_dashboard(self) -> None:
        if self._closed:  # somebody left in the turn between
            return
        dashboard = Dashboard(self.server)
        for signal, leave in (
            (dashboard.left, self.left.emit),
            (dashboard.setup_wanted, self._set_up_after_all),
            (dashboard.move_wanted, self._move),
            (dashboard.back_wanted, self._move_back),
            (dashboard.people_wanted, self.add_people),
            (dashboard.settings_wanted, self.change_settings),
            (dashboard.another_wanted, self.another_wanted.emit),
            (dashboard.server_chosen, self.server_chosen.emit),
        ):
            signal.connect(partial(self._unless_lost, leave))
        dashboard.answers_wanted.connect(self.answers_file.ask)
        dashboard.page.outside.found.connect(self.saving.sheets.learn)
        dashboard.sure_wanted.connect(self._ask_service)
        dashboard.report_wanted.connect(self.saving.save_report)
        later(self, partial(self._fill_dashboard, dashboard))

    def _fill_dashboard(self, dashboard: Dashboard) -> None:
        dashboard.show_server()
        later(self, partial(self._show_dashboard, dashboard))

    def _show_dashboard(self, dashboard: Dashboard) -> None:
        if self._closed:
            dashboard.page.deleteLater()
            dashboard.deleteLater()
            return
        self._put_in_front(dashboard.frame)
        self.dashboard = dashboard
        dashboard.page.setFocus()  # until it is known what can be done
        dashboard.page.announce()
        dashboard.look()
        stock_what_follows()

    @Slot()
    def _answers_loaded(self) -> None:
        if self.dashboard is not None:
            self.dashboard.page.show_server(self.server)

    @Slot(object)
    def _answers_refused(self, problem: Problem) -> None:
        if self.dashboard is not None:
            self.dashboard.page.show_problem(problem)

    @Slot()
    def _set_up_after_all(self) -> None:
        """Somebody looked at a server on which there is nothing yet."""
        self.server.draft.finished = False
        self.set_up()

    @Slot()
    def _move(self) -> None:
        self._begin_move(MoveWizard)

    @Slot()
    def _move_back(self) -> None:
        self._begin_move(MoveBackWizard)

    @Slot()
    def add_people(self) -> None:
        """Accounts for people, from the last page of a set-up or from the overview."""
        wizard = AccountsWizard(self.server, self._known_secrets())
        wizard.left.connect(self.show_dashboard)
        wizard.arrived.connect(self.show_dashboard)
        self.saving.connect_accounts(wizard)
        self._begin(wizard)

    def _known_secrets(self) -> Secrets:
        dashboard = self.dashboard
        return dashboard.secrets() if dashboard is not None else self.server.secrets

    def _begin_move(self, kind: type[MoveWizard] | type[MoveBackWizard]) -> None:
        wizard = kind(self.server, self._known_secrets())
        wizard.left.connect(self.show_dashboard)
        wizard.arrived.connect(self.show_dashboard)
        self._begin(wizard)

    def _begin(self, wizard: WizardController) -> None:
        wizard.stop_wanted.connect(self._ask_stop)
        wizard.run_began.connect(self._run_began)
        wizard.run_ended.connect(self._run_ended)
        wizard.report_wanted.connect(self.saving.save_report)
        self._put_in_front(wizard.shell)
        self.wizard = wizard
        wizard.shell.show_current()

    def _put_in_front(self, widget: QWidget) -> None:
        before = self._in_front()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None:
            drop(self._stack, before)
        if self.wizard is not None:
            self.wizard.drop()
        if self.dashboard is not None:
            self.dashboard.deleteLater()
        self.connecting = self.wizard = self.dashboard = None
        self.shown.emit(widget)

    def _in_front(self) -> QWidget | None:
        if self.wizard is not None:
            return self.wizard.shell
        if self.dashboard is not None:
            return self.dashboard.frame
        return self.connecting

    # ------------------------------------------------------------------ running, stopping

    @Slot()
    def _run_began(self) -> None:
        install, move = (
            self.tr("Openfire is being installed"),
            self.tr("The users of a chat are being moved"),
        )
        accounts = self.tr("Accounts are being created")
        changing = move if self.moving else install
        if self.changing:
            changing = self.tr("The settings of a chat are being changed")
        self._inhibitor.begin(accounts if self.adding else changing)

    @Slot(bool)
    def _run_ended(self, success: bool) -> None:
        self._inhibitor.end()
        if not self._window.isActiveWindow():
            done, stopped = self.tr("Your chat works."), self.tr("It has stopped.")
            done = self.tr("The accounts have been created.") if self.adding else done
            self._notice.give(self._window.windowTitle(), done if success else stopped)
            QApplication.alert(self._window)
        self.run_ended.emit(success)
        if success:
            stock_what_follows()

    @property
    def running(self) -> bool:
        """The server is being changed."""
        return self.wizard is not None and self.wizard.running

    @property
    def moving(self) -> bool:
        """What can be stopped is a move of the people."""
        return isinstance(self.wizard, GuardedMove)

    @property
    def changing(self) -> bool:
        """What can be stopped changes a chat that is there."""
        return isinstance(self.wizard, SetupWizard) and self.wizard.changes

    @property
    def unsaved(self) -> AccountsWizard | AreaPage | None:
        """What would be lost with the window: new passwords that were not handed out yet, or a
        recording.
        """
        adding = self.adding
        if adding is not None:
            return adding if adding.would_lose else None
        return self.dashboard.frame.unsaved if self.dashboard is not None else None

    def _unless_lost(self, leave: Callable[..., object], *args: object) -> None:
        """The dashboard goes: what only it has is asked about first."""
        unsaved, go = self.unsaved, partial(leave, *args)
        if unsaved is None:
            go()
        else:
            unsaved.unless_lost(go)

    @property
    def adding(self) -> AccountsWizard | None:
        """What is in front makes accounts for people."""
        return self.wizard if isinstance(self.wizard, AccountsWizard) else None

    @Slot()
    def _ask_stop(self) -> None:
        questions = self._questions
        if self.moving:
            sheet = questions.stop_move()
        else:
            sheet = questions.stop_changes() if self.changing else questions.stop_run()
        sheet.confirmed.connect(self.stop_now)
        self.run_ended.connect(sheet.withdraw)  # there is nothing left to stop

    def ask_close(self) -> Sheet:
        """Whether the window is to be closed in the middle of what it does to the server."""
        questions, adding = self._questions, self.adding
        if adding is not None:
            sheet = questions.close_during_accounts()
            sheet.confirmed.connect(adding.leave_without)
            return sheet
        if self.moving:
            return questions.close_during_move()
        return questions.close_during_changes() if self.changing else questions.close_during_run()

    @Slot()
    def stop_now(self) -> None:
        if self.wizard is not None:
            self.wizard.stop_now()

    @Slot(object)
    def _ask_service(self, action: ServiceAction) -> None:
        sheet = self._questions.service(action.value, self.server.name)
        if self.dashboard is not None:
            sheet.confirmed.connect(partial(self.dashboard.do, action))

    def _evidence(self) -> Evidence:
        """Of what is on show."""
        shown = self.wizard or self.dashboard or self.connecting
        return shown.evidence if shown is not None else Evidence(None, "", ())

    # ------------------------------------------------------------------ keys, closing

    def press_next(self) -> None:
        if self.wizard is not None:
            self.wizard.shell.press_next()
        elif self.connecting is not None:
            self.connecting.press_next()

    def press_back(self) -> None:
        if self.wizard is not None:
            self.wizard.shell.press_back()
        elif self.connecting is not None:
            self.connecting.press_back()
        else:
            self._unless_lost(self.left.emit)

    def close(self) -> None:
        """Keep what was answered, and let go of the server without waiting for it."""
        self._closed = True
        front, wizard = self._in_front(), self.wizard
        if wizard is not None:
            wizard.save()
        if front is not None:
            drop(self._stack, front)
        if wizard is not None:
            wizard.drop()
        if self.dashboard is not None:
            self.dashboard.deleteLater()
        self.connecting = self.wizard = self.dashboard = None
        self.server.close()
        self.server.deleteLater()
        self.deleteLater()


def drop(stack: QStackedWidget, widget: QWidget) -> None:
    stack.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
