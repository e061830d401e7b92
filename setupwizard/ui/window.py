"""The one window: start page, a set-up, or the overview of a server."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from setupwizard.ui import tokens as tk
from setupwizard.ui.drafts import name_of
from setupwizard.ui.i18n import language
from setupwizard.ui.look import Look
from setupwizard.ui.questions import Questions
from setupwizard.ui.settings import Settings
from setupwizard.ui.start_page import StartPage
from setupwizard.ui.widgets.layout import vbox

if TYPE_CHECKING:  # what a set-up needs takes its time to import: not before the first window
    from setupwizard.model.draft import Draft
    from setupwizard.ui.awake import Awake
    from setupwizard.ui.notice import Notice
    from setupwizard.ui.overview.page import Overview
    from setupwizard.ui.overview.view import ServerView
    from setupwizard.ui.places import Place
    from setupwizard.ui.report import Evidence
    from setupwizard.ui.saving import Saving
    from setupwizard.ui.wizard.setup import Setup
    from setupwizard.ui.wizard.shell import Shell


class Window(QWidget):
    """`other` is the practice place, entered and left from the start page."""

    def __init__(self, place: "Place", other: "Place | None", settings: Settings) -> None:
        super().__init__()
        self._place, self._other = place, other
        self.look = Look(settings, self)
        self.setup: Setup | None = None
        self.view: ServerView | None = None
        self.saving: Saving | None = None
        self._questions = Questions(self)
        self._closing = False
        self._awake: Awake | None = None
        self._notice: Notice | None = None
        self._stack = QStackedWidget()
        self.setLayout(vbox(self._stack, gap="0"))
        self.start = self._make_start()
        language.changed.connect(self.retranslate)
        self.setMinimumSize(QSize(*tk.WINDOW_MIN))
        self.resize(QSize(*tk.WINDOW_DEFAULT))
        self.retranslate()
        self._show_start()

    def retranslate(self) -> None:
        title = self.tr("Openfire setup")
        self.setWindowTitle(self.tr("Openfire setup (practice)") if self._place.practice else title)

    # ------------------------------------------------------------------ the start page

    def _make_start(self) -> StartPage:
        place = self._place
        start = StartPage(
            place.mistakes(), practice=place.practice, can_switch=self._other is not None
        )
        start.setup_chosen.connect(self.begin_setup)
        start.care_chosen.connect(self.begin_care)
        start.practice_chosen.connect(self.switch_place)
        start.draft_chosen.connect(self.open_draft)
        start.draft_forgotten.connect(self._ask_forget)
        self.look.connect_menu(start.top.look)
        self._stack.addWidget(start)
        return start

    def _show_start(self) -> None:
        self.start.show_known(self._place.drafts.all())
        self._stack.setCurrentWidget(self.start)

    @Slot()
    def switch_place(self) -> None:
        """To the practice server, or back from it."""
        if self._other is None:
            return
        self._place, self._other = self._other, self._place
        old, self.start = self.start, self._make_start()
        self._drop(old)
        self.retranslate()
        self._show_start()

    @Slot()
    def begin_setup(self) -> None:
        from setupwizard.model.draft import Draft
        from setupwizard.model.flow import SETUP

        self._open(Draft(language=""), SETUP)

    @Slot()
    def begin_care(self) -> None:
        from setupwizard.model.draft import Draft
        from setupwizard.ui.wizard.setup import CARE

        self._open(Draft(finished=True), CARE)

    @Slot(object)
    def open_draft(self, draft: "Draft") -> None:
        from setupwizard.model.flow import SETUP
        from setupwizard.ui.wizard.setup import CARE

        self._open(draft, CARE if draft.finished else SETUP)

    @Slot(object)
    def _ask_forget(self, draft: "Draft") -> None:
        sheet = self._questions.forget(name_of(draft))
        sheet.confirmed.connect(partial(self._forget, draft))

    def _forget(self, draft: "Draft") -> None:
        self._place.drafts.forget(draft)
        if draft.remember:
            self._place.vault.forget(draft.id)
        self._show_start()

    # ------------------------------------------------------------------ a set-up

    def _open(self, draft: "Draft", stages: tuple[str, ...]) -> None:
        from setupwizard.ui.saving import Saving
        from setupwizard.ui.wizard.setup import Setup

        place = self._place
        setup = Setup(place.ways(self.start.mistakes), place.drafts, place.vault, draft, stages)
        setup.left.connect(self.close_setup)
        setup.arrived.connect(self.show_overview)
        setup.stop_wanted.connect(self._ask_stop)
        setup.run_began.connect(self._run_began)
        setup.run_ended.connect(self._run_ended)
        self.saving = Saving(self, setup, self._evidence)
        self.look.connect_menu(setup.shell.look)
        self.setup = setup
        self._stack.addWidget(setup.shell)
        self._stack.setCurrentWidget(setup.shell)
        setup.shell.show_current()

    @Slot()
    def close_setup(self) -> None:
        self._leave_overview()
        if self.setup is not None:
            self.setup.close()
            self.setup.pages.drop()
            self._drop(self.setup.shell)
            self.setup.deleteLater()
            self.setup = self.saving = None
        self._show_start()

    def _drop(self, widget: QWidget) -> None:
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    @Slot()
    def _ask_stop(self) -> None:
        sheet = self._questions.stop_run()
        sheet.confirmed.connect(self._stop)

    @Slot()
    def _stop(self) -> None:
        if self.view is not None and self.view.move is not None:
            self.view.move.stop_now()
        elif self.setup is not None:
            self.setup.stop_now()

    @Slot()
    def _run_began(self) -> None:
        self._stay_awake(self.tr("Openfire is being installed"))

    @Slot()
    def _move_began(self) -> None:
        self._stay_awake(self.tr("The users of a chat are being moved"))

    def _stay_awake(self, why: str) -> None:
        from setupwizard.ui.awake import Awake

        self._awake = self._awake or Awake(self)
        self._awake.begin(why)

    @Slot(bool)
    def _run_ended(self, worked: bool) -> None:
        from setupwizard.ui.notice import Notice

        if self._awake is not None:
            self._awake.end()
        if self._closing:
            self.close()
            return
        if not self.isActiveWindow():
            done, stopped = self.tr("Your chat works."), self.tr("It has stopped.")
            self._notice = self._notice or Notice(self)
            self._notice.give(self.windowTitle(), done if worked else stopped)
            QApplication.alert(self)

    # ------------------------------------------------------------------ the overview

    @Slot()
    def show_overview(self) -> None:
        from setupwizard.ui.overview.view import ServerView

        setup = self.setup
        if setup is None:
            return
        view = ServerView(self._stack, setup, self._questions, practice=self._place.practice)
        view.left.connect(self.close_setup)
        view.shown.connect(self._shown)
        view.run_began.connect(self._move_began)
        view.run_ended.connect(self._run_ended)
        if self.saving is not None:
            view.report_wanted.connect(self.saving.save_report)
        self.view = view
        view.show()

    @Slot(object)
    def _shown(self, widget: "Overview | Shell") -> None:
        self.look.connect_menu(widget.look)

    @property
    def overview(self) -> "Overview | None":
        return self.view.page if self.view is not None else None

    def _evidence(self) -> "Evidence":
        """Of what is on show."""
        from setupwizard.ui.report import Evidence

        if self.view is not None:
            return self.view.evidence
        if self.setup is None:
            return Evidence(None, "", ())
        problem = self.setup.shell.page.problem.problem
        return Evidence(problem, self.setup.pages.install.log_text, (self.setup.secrets(),))

    def _leave_overview(self) -> None:
        if self.view is not None:
            self.view.drop()
            self.view.deleteLater()
            self.view = None

    def _shell(self) -> "Shell | None":
        """The one on show, where there is one."""
        if self.view is not None:
            return self.view.move.shell if self.view.move is not None else None
        return self.setup.shell if self.setup is not None else None

    @property
    def running(self) -> bool:
        """A server is being changed."""
        moving = self.view is not None and self.view.running
        return moving or (self.setup is not None and self.setup.running)

    # ------------------------------------------------------------------ keys, closing

    def _back(self) -> None:
        shell = self._shell()
        if shell is not None:
            shell.press_back()
        elif self.overview is not None:
            self.close_setup()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        shell = self._shell()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if enter and shell is not None and not self._questions.open:
            shell.press_next()
        elif event.key() == Qt.Key.Key_Left and alt:
            self._back()
        elif not self.look.press(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.running:
            event.ignore()
            if not self._closing:
                self._ask_close()
            return
        if self.setup is not None:
            self.setup.save()
            self.setup.close()
            self.setup = self.saving = None
        event.accept()

    def _ask_close(self) -> None:
        questions = self._questions
        moving = self.view is not None
        sheet = questions.close_during_move() if moving else questions.close_during_run()
        sheet.confirmed.connect(self._close_after_stop)

    @Slot()
    def _close_after_stop(self) -> None:
        self._closing = True
        self._stop()
