"""Moving the people of a running server to a directory, or back to Openfire's own users."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.model.answers import Answers, read_answers
from setupwizard.model.draft import Draft
from setupwizard.model.events import ProofLine
from setupwizard.model.flow import BACK, Flow
from setupwizard.model.problems import Action
from setupwizard.model.secrets import Secrets
from setupwizard.ui.tasks import HostThread
from setupwizard.ui.wizard.asking import Asking
from setupwizard.ui.wizard.directory import DirectoryPages, DirectoryPart
from setupwizard.ui.wizard.link import Link, Ways
from setupwizard.ui.wizard.move_shell import MoveShell
from setupwizard.ui.wizard.pages.administrators import AdministratorsPage
from setupwizard.ui.wizard.pages.base import HERE, Page
from setupwizard.ui.wizard.pages.directory import DirectoryPage
from setupwizard.ui.wizard.pages.groups import GroupsPage
from setupwizard.ui.wizard.pages.moved import MovedPage
from setupwizard.ui.wizard.pages.people import PeoplePage
from setupwizard.ui.wizard.pages.rehearsal import RehearsalPage
from setupwizard.ui.wizard.pages.switch import SwitchPage
from setupwizard.ui.wizard.pages.way_back import WayBackPage
from setupwizard.ui.wizard.run import Run

PAGE_OF = {action: stage for stage, action in HERE.items()} | {Action.GO_TO_ADMIN: "administrators"}


class Move(QObject):
    """`left`: back to the overview, nothing changed. `moved`: it worked; the profile is another.

    `stop_wanted`: a run should stop, which has to be asked about.
    """

    left = Signal()
    moved = Signal()
    stop_wanted = Signal()
    run_began = Signal()
    run_ended = Signal(bool)

    def __init__(
        self,
        ways: Ways,
        link: Link,
        thread: HostThread,
        draft: Draft,
        secrets: Secrets,
        stages: tuple[str, ...],
    ) -> None:
        super().__init__()
        self.back_home = stages == BACK
        self._link, self._thread, self._draft, self._given = link, thread, draft, secrets
        self.about = DirectoryPages(
            DirectoryPage(), PeoplePage(), GroupsPage(), AdministratorsPage()
        )
        self.rehearsal, self.way_back = RehearsalPage(), WayBackPage()
        self.switch = SwitchPage(back=self.back_home)
        self.result = MovedPage(back=self.back_home)
        self.flow = Flow(stages)
        pages: tuple[Page, ...] = (
            *self.about.all(),
            self.rehearsal,
            self.way_back,
            self.switch,
            self.result,
        )
        self._pages = pages
        self.shell = MoveShell(
            {page.stage: page for page in pages if page.stage in stages},
            self.flow,
            practice=ways.practice,
            back=self.back_home,
        )
        self.asking = Asking(self.shell)
        self._directory = DirectoryPart(
            self.about, self.flow, link, thread, self.asking, self.secrets
        )
        self._run = Run(self.switch, self.shell, self.flow, thread)
        self.proven_at = QTime()
        self._rehearsed: object = None
        self._fill(ways)
        self._connect()
        self._show()

    def _fill(self, ways: Ways) -> None:
        """What is known already need not be typed again."""
        domain = str(self._draft.section("server").get("domain", ""))
        ldap = self._draft.section("ldap")
        kept = {name: self._given.get(name).reveal() for name in Secrets.names()}
        for page in self.about.all():
            if ldap.get("base_dn"):
                page.load(ldap)
            page.load_secrets(kept)
            page.check()
        self.about.directory.set_hint(ways.directory_hint)
        self.about.people.set_domain(domain)
        self.about.administrators.set_domain(domain)
        self.rehearsal.put_password(kept["admin_password"])
        self.rehearsal.set_corrects(self._draft.section("profile").get("kind") == "ldap")
        self.way_back.put_passwords(kept["admin_password"], kept["ldap_admin_password"])
        admins = ldap.get("admins") or ("",)
        self.way_back.ask(str(admins[0]), email=not self._draft.section("admin").get("email"))

    def _connect(self) -> None:
        shell = self.shell
        shell.next_pressed.connect(self.next)
        shell.back_pressed.connect(self.back)
        shell.stop_pressed.connect(self.stop)
        shell.home_pressed.connect(self.leave)
        shell.stage_chosen.connect(self.go_to)
        self._run.began.connect(self.run_began)
        self._run.ended.connect(self._ended)
        for page in self.about.all():
            page.touched.connect(self.rehearsal.forget)
        for one in self._pages:
            one.problem.action_chosen.connect(self._act)

    def all_pages(self) -> tuple[Page, ...]:
        return self._pages

    # ------------------------------------------------------------------ going about

    @Slot()
    def next(self) -> None:
        page = self.shell.page
        if self.shell.busy or page.reason():
            return
        page.clear_problem()
        work = {
            "rehearsal": self._begin if self.rehearsal.is_known else self._rehearse,
            "way_back": self._begin,
            "switch": self._begin,
        }.get(page.stage) or self._directory.work_of(page.stage)
        if page.pending and work is not None:
            work()
        elif page.stage == "moved":
            self.moved.emit()
        else:
            self.flow.next()
            self._show()

    @Slot()
    def back(self) -> None:
        if self.flow.current == "moved":
            self.moved.emit()
        elif not self.flow.previous:
            self.leave()
        else:
            self.flow.back()
            self._show()

    @Slot(str)
    def go_to(self, stage: str) -> None:
        self.flow.go_to(stage)
        self._show()

    @Slot()
    def leave(self) -> None:
        """To the overview, where one came from."""
        if self.flow.current == "moved":
            self.moved.emit()
            return
        self.asking.stop()
        self.left.emit()

    def _show(self) -> None:
        self.shell.show_current()
        self._directory.enter(self.flow.current)

    # ------------------------------------------------------------------ what was answered

    def secrets(self) -> Secrets:
        given = self._given
        typed: dict[str, str] = {}
        if self.back_home:
            typed = self.way_back.secrets()
        else:
            for page in self.about.all():
                typed |= page.secrets()
            typed["admin_password"] = self.rehearsal.password
        for name, text in typed.items():
            given = given.with_secret(name, text)
        return given

    def sections(self) -> Mapping[str, Mapping[str, Any]]:
        """What the draft holds when it has worked."""
        if not self.back_home:
            ldap = {**self._directory.raw(), "create": False}
            return {"profile": {"kind": "ldap"}, "ldap": ldap}
        kept: dict[str, Mapping[str, Any]] = {"profile": {"kind": "default"}}
        if self.way_back.email:
            kept["admin"] = {"email": self.way_back.email}
        return kept

    def _answers(self) -> Answers | None:
        """Of the server with its directory: where the people go to, or where they are now."""
        sections = dict(self._draft.sections)
        if not self.back_home:
            sections |= {name: dict(held) for name, held in self.sections().items()}
        answers, _ = read_answers(replace(self._draft, sections=sections).raw())
        return answers

    @property
    def administrators(self) -> tuple[str, ...]:
        return ("admin",) if self.back_home else tuple(self.about.administrators.raw()["admins"])

    @property
    def proof_lines(self) -> tuple[ProofLine, ...]:
        return self.switch.proof_lines

    # ------------------------------------------------------------------ asking and changing

    def _rehearse(self) -> None:
        answers = self._answers()
        if answers is None:
            return
        self._rehearsed = answers, self.secrets()
        task = self._thread.start_stoppable(self._link.rehearse, *self._rehearsed)
        self.asking.begin(self._rehearse, task, self._told)

    @Slot(object)
    def _told(self, rehearsal: Rehearsal) -> None:
        if self._rehearsed == (self._answers(), self.secrets()):
            self.rehearsal.show_rehearsal(rehearsal)

    def _begin(self) -> None:
        self.asking.again = self._begin
        answers = self._answers()
        if answers is None:
            return
        if self.flow.current != "switch":
            self.flow.next()
        work: Callable[..., object] = (
            self._link.switch_back if self.back_home else self._link.switch
        )
        self._run.start(work, answers, self.secrets())

    @Slot(bool)
    def _ended(self, worked: bool) -> None:
        if worked:
            self.flow.next()
            self.proven_at = QTime.currentTime()
            self.result.show_result(self.proof_lines, self.administrators)
        self.shell.show_current()
        self.run_ended.emit(worked)

    @property
    def running(self) -> bool:
        return self.flow.locked

    @Slot()
    def stop(self) -> None:
        if self.running:
            self.stop_wanted.emit()
        else:
            self.stop_now()

    def stop_now(self) -> None:
        self.asking.stop()
        self._run.stop()

    @Slot(object)
    def _act(self, action: Action) -> None:
        """The button under a problem."""
        stage = PAGE_OF.get(action, self.flow.current)
        if self.back_home and action is Action.GO_TO_ADMIN:
            stage = "way_back"
        if stage == self.flow.current or stage not in self.flow.stages:
            self.shell.page.clear_problem()
            self.asking.again()
        else:
            self.go_to(stage)
