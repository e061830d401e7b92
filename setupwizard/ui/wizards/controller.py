"""What a press means in a wizard: one controller for everything that is done page by page."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.flow import Flow, ShortCut
from setupwizard.model.problems import Action
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.report import Evidence
from setupwizard.ui.server.request import Request
from setupwizard.ui.server.server import Server
from setupwizard.ui.wizards.install import InstallPage
from setupwizard.ui.wizards.run import RunController
from setupwizard.ui.wizards.shell import Shell, ShellWords
from setupwizard.ui.wizards.stage import Pages, Stage, Stages


class WizardController(QObject):
    """`left`: the person went back to where they came from; `arrived`: Next on the last page.

    `stop_wanted`: a run should stop, which has to be asked about; `run_ended` carries whether all
    of it worked. `report_wanted`: of what is on show, by `evidence`.
    """

    left = Signal()
    arrived = Signal()
    stop_wanted = Signal()
    run_began = Signal()
    run_ended = Signal(bool)
    report_wanted = Signal()

    def __init__(
        self,
        server: Server,
        stages: Sequence[Stage[Any]],
        words: ShellWords,
        finished_stages: Sequence[str] = (),
        short_cut: ShortCut | None = None,
    ) -> None:
        super().__init__()
        self.server = server
        self.stages: Stages[Any] = Stages(stages)
        self.pages = Pages(self.stages)
        self.flow = Flow(self.stages.names, finished_stages, short_cut)
        practice = server.backend.practice
        self.shell = Shell(self.stages, self.pages, self.flow, words, practice=practice)
        self.shell.way_out = self.way_out
        self.request = Request(self.shell, self)
        self.run_page = self.pages.of(InstallPage)
        self._run = RunController(self.run_page, self.shell, self.flow, server)
        shell = self.shell
        shell.next_pressed.connect(self.next)
        shell.back_pressed.connect(self.back)
        shell.stop_pressed.connect(self.stop)
        shell.home_pressed.connect(self.leave)
        shell.stage_chosen.connect(self.go_to)
        self._run.began.connect(self.run_began)
        self._run.ended.connect(self._run_over)
        for page in self.pages.values():
            page.problem.leads_somewhere = self.stages.lead_somewhere
            page.problem.action_chosen.connect(self._act)
            page.problem.report_wanted.connect(self.report_wanted)

    # ------------------------------------------------------------------ for the heirs

    def prepare(self) -> None:
        """What one page's answers mean for another, before a page is shown."""

    def save(self) -> None:
        """Whatever was typed is kept."""

    def secrets(self) -> Secrets:
        """What is known, with what is typed on the pages."""
        return self.server.secrets

    @property
    def over(self) -> bool:
        """What it was about is done: there is nothing to go back to."""
        return False

    def way_out(self) -> str:
        """What Next says where there is nothing to be done here: it leads to the overview then."""
        return ""

    def advanced(self, came_from: str) -> None:
        """A stage is done, and the flow is on the one after it."""

    def ended(self, *, success: bool) -> None:
        """A run is over."""

    # ------------------------------------------------------------------ going about

    @Slot()
    def next(self) -> None:
        page = self.shell.page
        if self.shell.busy or page.reason():
            return
        page.clear_problem()
        leave = self.stages[page.stage].leave
        if page.pending and leave is not None:
            leave(self)
        else:
            self._advance()

    def _advance(self) -> None:
        came_from = self.flow.current
        if self.way_out():
            self.leave_for_overview()
            return
        if self.flow.next() == came_from:  # it was the last one
            self.save()
            self.arrived.emit()
            return
        self.advanced(came_from)
        self.save()
        self.show()

    @Slot()
    def back(self) -> None:
        if not self.flow.previous or self.over:
            self.leave()
            return
        self.save()
        self.flow.back()
        self.show()

    @Slot(str)
    def go_to(self, stage: str) -> None:
        self.save()
        self.flow.go_to(stage)
        self.show()

    def leave_for_overview(self) -> None:
        """What is answered is kept, and the server is looked after."""
        self.save()
        self.arrived.emit()

    @Slot(str)
    def visit(self, stage: str) -> None:
        """To come back afterwards."""
        self.save()
        self.flow.visit(stage)
        self.show()

    @Slot()
    def leave(self) -> None:
        """To where one came from; what was answered is kept."""
        self.save()
        self.stop_now()
        if self.over:
            self.arrived.emit()
        else:
            self.left.emit()

    def show(self) -> None:
        self.prepare()
        self.shell.show_current()
        enter = self.stages[self.flow.current].enter
        if enter is not None:
            enter(self)

    # ------------------------------------------------------------------ running and stopping

    @Slot(bool)
    def _run_over(self, success: bool) -> None:
        if success:
            self.flow.next()
        self.ended(success=success)
        self.run_ended.emit(success)

    @property
    def running(self) -> bool:
        """The server is being changed."""
        return self.flow.locked

    @Slot()
    def stop(self) -> None:
        if self.running:
            self.stop_wanted.emit()
        else:
            self.stop_now()

    def stop_now(self) -> None:
        """What is under way stops as soon as it can; a run after its current command."""
        self.server.answer_key(False)
        self.request.stop()
        self._run.stop()

    @Slot(object)
    def _act(self, action: Action) -> None:
        """The button under a problem: to where it is cured, or the same once more."""
        stage = self.stages.that_cures(action, self.flow.stages) or self.flow.current
        problem = self.shell.page.problem.problem
        if stage != self.flow.current:
            self.visit(stage)
            if not self.shell.page.cure(action) and problem is not None:
                self.shell.page.blame(problem)
        elif not self.shell.page.cure(action):
            self.shell.page.clear_problem()
            self.request.again()

    @property
    def evidence(self) -> Evidence:
        """For a report of what is on show."""
        secrets = self.server.secrets, self.secrets()
        return Evidence(self.shell.page.problem.problem, self.run_page.log_text, secrets)

    def drop(self) -> None:
        """Nobody looks at it any more."""
        self.stop_now()
        self.pages.drop()
        self.deleteLater()
