"""One server being set up."""

from PySide6.QtCore import Slot

from setupwizard.engine.operations.apply import ProofPolicy, apply, preview
from setupwizard.engine.runner import StepPreview
from setupwizard.model.answers import LOCALES, LOCALES_4, Answers
from setupwizard.model.facts import Facts
from setupwizard.model.flow import not_asked
from setupwizard.model.problems import Action
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.server.login import Login
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.widgets.later import later
from setupwizard.ui.wizards.controller import WizardController
from setupwizard.ui.wizards.directory.administrators import AdministratorsPage
from setupwizard.ui.wizards.directory.people import PeoplePage
from setupwizard.ui.wizards.directory.queries import DirectoryQueries
from setupwizard.ui.wizards.setup.database import DatabasePage
from setupwizard.ui.wizards.setup.draft_saver import DraftSaver
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.language import LanguagePage
from setupwizard.ui.wizards.setup.network import NetworkPage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from setupwizard.ui.wizards.setup.review import ReviewPage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.server_queries import ServerQueries
from setupwizard.ui.wizards.setup.stages import CHANGES, SETUP
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.setup.usual import UsualPage
from setupwizard.ui.wizards.setup.usual_answers import SHORT_CUT, UsualAnswers
from setupwizard.ui.wizards.shell import ShellWords

WORDS = ShellWords(
    heading=QT_TRANSLATE_NOOP("ShellWords", "Progress of the installation"),
    home=QT_TRANSLATE_NOOP("ShellWords", "Start page"),
    end=QT_TRANSLATE_NOOP("ShellWords", "Open the overview"),
)


CHANGE = ShellWords(
    heading=QT_TRANSLATE_NOOP("ShellWords", "Changing settings"),
    home=QT_TRANSLATE_NOOP("ShellWords", "Overview"),
    end=QT_TRANSLATE_NOOP("ShellWords", "Open the overview"),
)


class SetupWizard(WizardController):
    """Fills the draft of its server, and makes the server so. Leads to its overview."""

    login: Login
    queries: ServerQueries
    directory: DirectoryQueries

    def __init__(self, server: Server, *, changes: bool = False) -> None:
        """`changes`: of a server that is set up and was looked at just now."""
        words, stages = (CHANGE, CHANGES) if changes else (WORDS, SETUP)
        super().__init__(server, stages, words, server.draft.done, SHORT_CUT)
        self.changes = changes
        pages = self.pages
        self._saver = DraftSaver(pages, server, self)
        self.login = Login(server, pages.of(HostPage), self.request, to_set_up=True)
        self.queries = ServerQueries(pages, server, self.request, self._saver.secrets)
        self.directory = DirectoryQueries(
            pages, self.flow, server, self.request, self._saver.secrets
        )
        self.usual = UsualAnswers(pages, self.stages, self.flow, self.shell)
        pages.of(UsualPage).change_wanted.connect(self.visit)
        self.login.reached.connect(self._reached)
        pages.of(UsersPage).changed.connect(self._leave_out)
        self._leave_out()
        if ServerPage.stage in self.flow.done:
            pages.of(ServerPage).confirm_domain()
        self._resume_to = self.flow.furthest() if self.flow.done else ""
        self.queries.look_up()
        if changes:
            self._begin_with_settings()
        self.show()

    def _begin_with_settings(self) -> None:
        """All is answered, and the server was reached."""
        stages = self.flow.stages
        self.flow.finish(stages[: stages.index(ReviewPage.stage)])
        self.pages.of(HostPage).set_found(self.server.facts)
        for page in (self.pages.of(UsualPage), self.pages.of(ReviewPage), self.run_page):
            page.set_finished()
        self.flow.go_to(UsualPage.stage)

    def prepare(self) -> None:
        """Pages do not know each other."""
        host, domain = self.pages.of(HostPage), self.pages.of(ServerPage)
        users, people = self.pages.of(UsersPage), self.pages.of(PeoplePage)
        new, network = self.pages.of(NewDirectoryPage), self.pages.of(NetworkPage)
        admins = self.pages.of(AdministratorsPage)
        domain.suggest(host.answer())
        old = self.pages.of(OpenfirePage).major < 5
        domain.keep_console_local(old)
        network.set_console(domain.console_ports)
        for page in (people, admins, new):
            page.set_domain(domain.answer())
        admins.set_asks_password(not users.creates)
        table = new.table if users.creates else None
        self.directory.set_created(table.people if table else ())
        self.pages.of(LanguagePage).offer(LOCALES_4 if old else LOCALES)
        if self.server.facts is not None:
            network.look(self.server.facts.firewall)
            postgresql = self.server.facts.postgresql
            self.pages.of(DatabasePage).look(postgresql, finished=self.changes)
            self.usual.set_account_exists(self.server.account_exists)
        if self.flow.current == UsualPage.stage:
            self.usual.enter()

    @Slot()
    def _leave_out(self) -> None:
        """Which pages are asked depends on where the people are kept."""
        users = self.pages.of(UsersPage)
        if self.flow.leave_out(not_asked(users.raw()["kind"], create=users.creates)):
            self.shell.refresh()

    def way_out(self) -> str:
        """A server whose chat was set up already is looked after, not set up once more."""
        host = self.pages.of(HostPage)
        on_host = self.flow.current == HostPage.stage and not host.pending
        wanted = on_host and self.server.set_up_already and not self.changes
        return self.tr("Open the overview") if wanted else ""

    def leave_for_overview(self) -> None:
        self.server.recognise()
        self.server.draft.finished = True
        self.server.save()
        self.arrived.emit()

    def advanced(self, came_from: str) -> None:
        """Whoever comes back goes on where they were, once the server is reached.

        What was kept nowhere is asked before, on one page.
        """
        if came_from == HostPage.stage and self._resume_to:
            new = self.pages.of(NewDirectoryPage)
            if new.table is None:  # it was read another time
                self.flow.undo((new.stage,))
            self.usual.enter()
            if not self.pages.of(UsualPage).reason():
                self.flow.go_to(self.flow.furthest())
            self._resume_to = ""

    # ------------------------------------------------------------------ what was answered

    def save(self) -> None:
        self._saver.save(self.flow)

    def secrets(self) -> Secrets:
        return self._saver.secrets()

    def _whole_answers(self) -> Answers | None:
        """All of them, or None after showing where what is missing or refused can be answered."""
        self.save()
        if self.usual.unanswered():
            self.go_to(UsualPage.stage)
            return None
        answers, problems = self.server.answers()
        if answers is None:
            self._saver.place_of(problems, self.flow)
            self.shell.show_current()
        return answers

    @Slot(object)
    def _reached(self, _: Facts) -> None:
        self.save()

    # ------------------------------------------------------------------ looking and changing

    def preview(self) -> None:
        review = self.pages.of(ReviewPage)
        review.clear_problem()
        review.forget()
        answers = self._whole_answers()
        if answers is not None:
            people = self.queries.table
            task = self.server.ask(preview, answers, self.server.secrets, people)
            self.request.begin(self.preview, task, self._previewed)

    @Slot(object)
    def _previewed(self, previews: tuple[StepPreview, ...]) -> None:
        answers, _ = self.server.answers()
        directory = answers.directory if answers else None
        host = self.pages.of(HostPage).answer()
        self.pages.of(ReviewPage).show_preview(previews, host, directory, begun=self._begun)

    @property
    def _begun(self) -> bool:
        """A run has changed the server, now or another time, and has not come to its end."""
        owed = self.server.facts is not None and self.server.facts.proof_owed
        return not self.server.draft.finished and (owed or self.run_page.progress.begun)

    def install(self) -> None:
        """Always with the proof: somebody watches, and may have come back after a failed one."""
        self.request.again = self.install
        answers = self._whole_answers()
        if answers is None:
            return
        if self.flow.current == ReviewPage.stage:
            self.flow.next()
        self.save()
        options = {"prove": ProofPolicy.ALWAYS, "people": self.queries.table}
        self._run.start(apply, answers, self.server.secrets, **options)

    def ended(self, *, success: bool) -> None:
        self.server.draft.finished = self.server.draft.finished or success
        self.save()
        later(self, self._show_end)

    @Slot()
    def _show_end(self) -> None:
        """Each in a turn of its own: making the last page and showing it are a moment each."""
        answers, _ = self.server.answers()
        if self.flow.current == FinishedPage.stage and answers is not None:
            self.pages.of(FinishedPage).show_result(answers, self.run_page.proof_lines)
            self.pages.of(FinishedPage).outside.ask(self.server, answers)
            self.pages.of(FinishedPage).console.show_server(self.server)
        later(self.shell, self.shell.show_current)

    @Slot(object)
    def _act(self, action: Action) -> None:
        if action is Action.LOOK_AFTER:
            self.save()
            self.leave_for_overview()
            return
        if action is Action.SEND_FROM_HERE:
            self.pages.of(OpenfirePage).send_from_here()
            self.save()
        super()._act(action)
