"""One server being set up, or taken care of: the draft, the link and what a press means."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTime, QTimer, Signal, Slot

from setupwizard.engine.runner import Previewed
from setupwizard.model.answers import (
    LOCALES,
    LOCALES_4,
    Answers,
    FieldProblem,
)
from setupwizard.model.draft import Draft
from setupwizard.model.facts import Facts
from setupwizard.model.flow import Flow, not_asked
from setupwizard.model.problems import Action
from setupwizard.model.secrets import Secrets
from setupwizard.ui.drafts import Drafts
from setupwizard.ui.tasks import HostThread, Question
from setupwizard.ui.vault import Vault
from setupwizard.ui.wizard.asking import Asking
from setupwizard.ui.wizard.directory import DirectoryPart
from setupwizard.ui.wizard.keeping import Keeping
from setupwizard.ui.wizard.link import Link, Ways
from setupwizard.ui.wizard.pages.base import HERE
from setupwizard.ui.wizard.run import Run
from setupwizard.ui.wizard.server import ServerPart
from setupwizard.ui.wizard.set_of_pages import Pages
from setupwizard.ui.wizard.shell import Shell

CARE = ("host", "overview")
"""The stages for a server that is set up already."""

INSTEAD = {"admin": "administrators", "directory": "new_directory"}
"""Where to go when a stage is left out: what the other way of keeping people has for it."""

PAGE_OF = {action: stage for stage, action in HERE.items()} | {Action.ASK_KEY: "host"}


class Setup(QObject):
    """Lives as long as its draft is open.

    `left`: the person went back to the start page; `arrived`: on to the overview; `stop_wanted`:
    a run should stop, which has to be asked about; `run_ended`: with whether all of it worked.
    """

    left = Signal()
    arrived = Signal()
    stop_wanted = Signal()
    run_began = Signal()
    run_ended = Signal(bool)

    def __init__(
        self, ways: Ways, drafts: Drafts, vault: Vault, draft: Draft, stages: Sequence[str]
    ) -> None:
        super().__init__()
        self.draft, self.facts = draft, None
        self.ways = ways
        self.flow = Flow(stages, draft.done if stages != CARE else ())
        self.host_thread = HostThread(self)
        self._far_thread = HostThread(self)
        self._question = Question(self)
        self.link = Link(ways, self._question.ask)
        self.pages = Pages()
        self._keeping = Keeping(self.pages, draft, drafts, vault)
        self.shell = Shell(self.pages.of(stages), self.flow, practice=ways.practice)
        self.asking = Asking(self.shell)
        self._run = Run(self.pages.install, self.shell, self.flow, self.host_thread)
        self._server = ServerPart(
            self.pages,
            ways,
            self.link,
            (self.host_thread, self._far_thread),
            self.asking,
            self.secrets,
        )
        self._directory = DirectoryPart(
            self.pages.about_directory(),
            self.flow,
            self.link,
            self.host_thread,
            self.asking,
            self.secrets,
        )
        self._leave_out()
        self._resume_to = self.flow.furthest() if self.flow.done else ""
        self.proven_at = QTime()
        self._connect()
        self.pages.host.set_hint(ways.hint)
        self.pages.directory.set_hint(ways.directory_hint)
        if self.flow.stages != CARE:
            self._server.look_up()
        self._show()

    facts: Facts | None

    # ------------------------------------------------------------------ beginning

    def _connect(self) -> None:
        shell, pages = self.shell, self.pages
        shell.next_pressed.connect(self.next)
        shell.back_pressed.connect(self.back)
        shell.stop_pressed.connect(self.stop)
        shell.home_pressed.connect(self.leave)
        shell.stage_chosen.connect(self.go_to)
        self._question.asked.connect(pages.host.ask)
        pages.host.fingerprint.answered.connect(self._question.answer)
        self.asking.over.connect(pages.host.fingerprint.withdraw)
        self._run.began.connect(self.run_began)
        self._run.ended.connect(self._installed)
        pages.users.changed.connect(self._leave_out)
        self._server.reached.connect(self._reached)
        for page in pages.all():
            page.problem.action_chosen.connect(self._act)

    # ------------------------------------------------------------------ going about

    @Slot()
    def next(self) -> None:
        page = self.shell.page
        if self.shell.busy or page.reason():
            return
        page.clear_problem()
        work = {
            "review": self._install,
            "install": self._install,
        }.get(page.stage)
        work = work or self._server.work_of(page.stage) or self._directory.work_of(page.stage)
        if page.pending and work is not None:
            work()
        else:
            self._advance()

    @Slot()
    def back(self) -> None:
        if not self.flow.previous:
            self.leave()
            return
        self.save()
        self.flow.back()
        self._show()

    @Slot(str)
    def go_to(self, stage: str) -> None:
        self.save()
        self.flow.go_to(stage)
        self._show()

    @Slot()
    def leave(self) -> None:
        """To the start page; the draft is kept."""
        self.save()
        self.close()
        self.left.emit()

    def close(self) -> None:
        """Let go of the server. A closed connection ends a call that is waiting for it."""
        self.stop_now()
        self.link.close()
        for thread in (self.host_thread, self._keeping.thread_of_vault, self._far_thread):
            thread.stop()

    def _advance(self) -> None:
        came_from = self.flow.current
        self.flow.next()
        if came_from == self.flow.current:  # the last stage: what follows is the overview
            self.save()
            self.arrived.emit()
            return
        if came_from == "host" and self._resume_to:
            self.flow.go_to(self._resume_to)
            self._resume_to = ""
        self.save()
        self._show()

    def _show(self) -> None:
        self._tell_each_other()
        if self.flow.current == "overview":
            self.arrived.emit()
            return
        self.shell.show_current()
        if self.flow.current == "review":
            self._preview()
        self._directory.enter(self.flow.current)

    @Slot()
    def _leave_out(self) -> None:
        """Which pages are asked depends on where the people are kept."""
        users = self.pages.users
        stages = not_asked(users.raw()["kind"], create=users.creates)
        if self.flow.leave_out(stages):
            self.shell.refresh()

    def _tell_each_other(self) -> None:
        """What one page's answers mean for another: pages do not know each other."""
        pages = self.pages
        pages.server.suggest(pages.host.answer())
        old = pages.openfire.major < 5
        pages.server.keep_console_local(old)
        pages.network.set_console(pages.server.console_ports)
        pages.people.set_domain(pages.server.answer())
        pages.administrators.set_domain(pages.server.answer())
        pages.administrators.set_asks_password(not pages.users.creates)
        pages.new_directory.set_domain(pages.server.answer())
        table = pages.new_directory.table if pages.users.creates else None
        self._directory.set_created(table.people if table else ())
        pages.language.offer(LOCALES_4 if old else LOCALES)
        if self.facts is not None:
            pages.network.look(self.facts.firewall)

    # ------------------------------------------------------------------ what was answered

    def save(self) -> None:
        self._keeping.save(self.flow, setting_up=self.flow.stages != CARE)

    def take(self, sections: Mapping[str, Mapping[str, Any]], secrets: Secrets) -> None:
        """The server is something else now: so are its answers."""
        self._keeping.take(sections, secrets)
        self.save()

    def secrets(self) -> Secrets:
        return self._keeping.secrets()

    def answers(self) -> tuple[Answers | None, tuple[FieldProblem, ...]]:
        return self._keeping.answers()

    def _whole_answers(self) -> Answers | None:
        """All of them, or None after showing on its page what they refuse together."""
        self.save()
        answers, problems = self.answers()
        if answers is None:
            self._keeping.place_of(problems, self.flow)
            self.shell.show_current()
        return answers

    # ------------------------------------------------------------------ asking the server

    @Slot(object)
    def _reached(self, facts: Facts) -> None:
        self.facts = facts
        self.save()

    def _preview(self) -> None:
        self.pages.review.clear_problem()
        self.pages.review.forget()
        answers = self._whole_answers()
        if answers is not None:
            task = self.host_thread.start_stoppable(self.link.preview, answers, self.secrets())
            self.asking.begin(self._preview, task, self._previewed)

    @Slot(object)
    def _previewed(self, previewed: tuple[Previewed, ...]) -> None:
        answers, _ = self.answers()
        directory = answers.directory if answers else None
        self.pages.review.show_preview(previewed, self.pages.host.answer(), directory)

    # ------------------------------------------------------------------ changing the server

    def _install(self) -> None:
        self.asking.again = self._install
        answers = self._whole_answers()
        if answers is None:
            return
        if self.flow.current == "review":
            self.flow.next()
        self.save()
        self._run.start(self.link.apply, answers, self.secrets())

    @Slot(bool)
    def _installed(self, worked: bool) -> None:
        if worked:
            self.flow.next()
            self.draft.finished = True
            self.proven_at = QTime.currentTime()
        self.save()
        QTimer.singleShot(0, self._show_end)
        self.run_ended.emit(worked)

    @Slot()
    def _show_end(self) -> None:
        """Each in a turn of its own: making the last page and showing it are a moment each."""
        answers, _ = self.answers()
        if self.flow.current == "finished" and answers is not None:
            self.pages.finished.show_result(answers, self.pages.install.proof_lines)
        QTimer.singleShot(0, self.shell.show_current)

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
        self._question.answer(False)
        self.asking.stop()
        self._run.stop()

    @Slot(object)
    def _act(self, action: Action) -> None:
        """The button under a problem."""
        if action is Action.SEND_FROM_HERE:
            self.pages.openfire.send_from_here()
            self.save()
        stage = PAGE_OF.get(action, self.flow.current)
        if stage not in self.flow.stages:
            stage = INSTEAD.get(stage, self.flow.current)
        if stage == self.flow.current:
            self.shell.page.clear_problem()
            self.asking.again()
        else:
            self.go_to(stage)
