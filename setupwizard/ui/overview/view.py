"""The overview of one server in the window, and the moves that can be begun from it."""

from functools import partial

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from setupwizard.model.flow import BACK, MOVE
from setupwizard.ui.overview.care import Care
from setupwizard.ui.overview.page import Overview
from setupwizard.ui.questions import Questions
from setupwizard.ui.report import Evidence
from setupwizard.ui.wizard.move import Move
from setupwizard.ui.wizard.setup import Setup


class ServerView(QObject):
    """As long as somebody looks after the server of `setup`.

    `shown` carries what is put in front, so that its look menu can be connected.
    """

    shown = Signal(object)
    run_began = Signal()
    run_ended = Signal(bool)
    report_wanted = Signal()
    left = Signal()

    def __init__(
        self, stack: QStackedWidget, setup: Setup, questions: Questions, *, practice: bool
    ) -> None:
        super().__init__()
        self._stack, self._setup, self._questions = stack, setup, questions
        self._practice = practice
        self.page: Overview | None = None
        self.care: Care | None = None
        self.move: Move | None = None

    def show(self, proven_at: QTime | None = None) -> None:
        """As the server is now; what was proven a moment ago is on it."""
        setup = self._setup
        self._drop_page()
        setup.save()
        answers, _ = setup.answers()
        page = Overview(setup.draft.title, practice=self._practice, can_prove=answers is not None)
        page.set_people(answers)
        secret = "ldap_admin_password" if answers and answers.directory else "admin_password"
        page.put_password(setup.secrets().get(secret).reveal())
        page.home_wanted.connect(self.left)
        page.problem.report_wanted.connect(self.report_wanted)
        page.move_wanted.connect(self._begin_move)
        page.back_wanted.connect(self._begin_back)
        self.care = Care(page, setup.link, setup.host_thread, answers, setup.secrets)
        self.care.sure_wanted.connect(self._ask_service)
        lines = self.move.proof_lines if self.move else setup.pages.install.proof_lines
        if lines:
            page.show_proof(lines, proven_at or setup.proven_at)
        self.page = page
        self._put_in_front(page)
        self.care.look()

    def _put_in_front(self, widget: QWidget) -> None:
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.shown.emit(widget)

    def drop(self) -> None:
        self._drop_page()
        self._drop_move()

    def _drop_page(self) -> None:
        if self.page is not None:
            drop(self._stack, self.page)
            self.page = self.care = None

    def _drop_move(self) -> None:
        if self.move is not None:
            drop(self._stack, self.move.shell)
            for page in self.move.all_pages():
                page.deleteLater()
            self.move.deleteLater()
            self.move = None

    @property
    def running(self) -> bool:
        return self.move is not None and self.move.running

    @property
    def evidence(self) -> Evidence:
        """Of the move, where one is under way, else of the overview."""
        setup, move, page = self._setup, self.move, self.page
        if move is not None:
            typed = (setup.secrets(), move.secrets())
            return Evidence(move.shell.page.problem.problem, move.switch.log_text, typed)
        secrets = setup.secrets()
        if page is None:
            return Evidence(None, "", (secrets,))
        typed = (secrets, secrets.with_secret(page.secret_name, page.password))
        return Evidence(page.problem.problem, setup.pages.install.log_text, typed)

    @Slot(str)
    def _ask_service(self, action: str) -> None:
        sheet = self._questions.service(action, self._setup.draft.title)
        if self.care is not None:
            sheet.confirmed.connect(partial(self.care.do, action))

    # ------------------------------------------------------------------ moving the people

    @Slot()
    def _begin_move(self) -> None:
        self._begin(MOVE)

    @Slot()
    def _begin_back(self) -> None:
        self._begin(BACK)

    def _begin(self, stages: tuple[str, ...]) -> None:
        setup = self._setup
        secrets = setup.secrets()
        if self.page is not None and self.page.password:
            secrets = secrets.with_secret(self.page.secret_name, self.page.password)
        move = Move(setup.ways, setup.link, setup.host_thread, setup.draft, secrets, stages)
        move.left.connect(self._leave_move)
        move.moved.connect(self._arrive)
        move.stop_wanted.connect(self._ask_stop)
        move.run_began.connect(self.run_began)
        move.run_ended.connect(self._ended)
        for page in move.all_pages():
            page.problem.report_wanted.connect(self.report_wanted)
        self.move = move
        self._put_in_front(move.shell)
        move.shell.show_current()

    @Slot()
    def _leave_move(self) -> None:
        self._drop_move()
        self.show()

    @Slot(bool)
    def _ended(self, worked: bool) -> None:
        """From now on the draft knows another profile, whatever the person does next."""
        if worked and self.move is not None:
            self._setup.take(self.move.sections(), self.move.secrets())
        self.run_ended.emit(worked)

    @Slot()
    def _arrive(self) -> None:
        proven_at = self.move.proven_at if self.move else None
        self.show(proven_at)
        self._drop_move()

    @Slot()
    def _ask_stop(self) -> None:
        sheet = self._questions.stop_move()
        if self.move is not None:
            sheet.confirmed.connect(self.move.stop_now)


def drop(stack: QStackedWidget, widget: QWidget) -> None:
    stack.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
