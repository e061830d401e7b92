"""Accounts for people, made on a server that is set up."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.operations.add_people import add_people
from setupwizard.model.events import Note
from setupwizard.model.problems import Action, Code, SetupError
from setupwizard.model.secrets import NONE, Secrets
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.wizards.accounts.invitations import InvitationsPage
from setupwizard.ui.wizards.accounts.making import MakingPage
from setupwizard.ui.wizards.accounts.stages import ACCOUNTS
from setupwizard.ui.wizards.accounts.table import read_accounts
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.controller import WizardController
from setupwizard.ui.wizards.shell import ShellWords

WORDS = ShellWords(
    heading=QT_TRANSLATE_NOOP("ShellWords", "Accounts for people"),
    home=QT_TRANSLATE_NOOP("ShellWords", "Overview"),
    end=QT_TRANSLATE_NOOP("ShellWords", "Open the overview"),
)


class AccountsWizard(WizardController):
    """`secrets` are those known before anything is typed. Leads to the overview.

    The passwords of the people are in its pages, and in the memory of the server that is open.
    """

    invitations_ready = Signal()

    def __init__(self, server: Server, secrets: Secrets) -> None:
        self._known, self._proven = secrets, server.last_run
        self._given_up = False
        super().__init__(server, ACCOUNTS, WORDS)
        self._who, self._making = self.pages.of(WhoPage), self.pages.of(MakingPage)
        self._invitations = self.pages.of(InvitationsPage)
        self._who.set_domain(self._domain)
        self._who.set_passwords(server.account_passwords)
        self._who.read_wanted.connect(self._read)
        if not secrets.admin_password:
            self._who.ask_password()
        self.show()

    @property
    def _domain(self) -> str:
        return str(self.server.draft.section("server").get("domain", ""))

    def secrets(self) -> Secrets:
        typed = self._who.password
        return self._known.with_secret("admin_password", typed) if typed else self._known

    # ------------------------------------------------------------------ whom

    def read_or_begin(self) -> None:
        if self._who.table is None:
            self._read()
        else:
            self.begin()

    @Slot()
    def _read(self) -> None:
        """A file of this computer."""
        if self._who.path and not self.request.under_way:
            passwords = dict(self.server.account_passwords)
            task = self.server.locally(read_accounts, self._who.path, passwords)
            self.request.begin(self._read, task, self._who.set_read)

    # ------------------------------------------------------------------ making

    def begin(self) -> None:
        self.request.again = self.begin
        answers, table = self.server.answers()[0], self._who.table
        if answers is None or table is None:
            self.go_to(WhoPage.stage)
            return
        if self.shell.page is not self.run_page:
            self.flow.next()
        self._given_up = False
        self.server.account_passwords |= {one.user: one.password for one in table.people}
        self._making.set_people(table.people, self._domain, self.server.made_accounts)
        self._run.start(add_people, answers, self.secrets(), table, _nobody_without)

    @Slot()
    def stop(self) -> None:
        """Without a question: what exists is kept, and the rest can be made at any time."""
        self.stop_now()

    def ended(self, *, success: bool) -> None:
        """What was proven of the chat before is still so: a login of somebody is no such proof."""
        log = self.server.last_run.log
        self.server.last_run = replace(self._proven, log=log)
        self.server.made_accounts |= self._making.made
        if success:
            self.server.secrets = self.secrets()
            people = [self._with_known_password(one) for one in self._making.people]
            lines = self.run_page.proof_lines
            self._invitations.show_result(people, self._making.states, self._domain, lines)
            self.invitations_ready.emit()
        self.shell.show_current()

    def _with_known_password(self, person: NewPerson) -> NewPerson:
        return person if self._making.knows_password(person) else replace(person, password=NONE)

    @Slot(object)
    def _act(self, action: Action) -> None:
        if action is Action.GO_TO_ADMIN:
            self._who.ask_password()
        super()._act(action)

    # ------------------------------------------------------------------ leaving

    @property
    def over(self) -> bool:
        return self.flow.current == InvitationsPage.stage

    @Slot()
    def next(self) -> None:
        if self.over:
            self.unless_lost(super().next)
        else:
            super().next()

    @Slot()
    def leave(self) -> None:
        self.unless_lost(super().leave)

    @property
    def would_lose(self) -> bool:
        """Accounts have passwords that are on no paper and in no file yet."""
        if self.over:
            return not self._invitations.handed_out
        return bool(self._making.made) and not self._given_up

    def unless_lost(self, go: Callable[[], object]) -> None:
        """Such passwords are asked about first."""
        if not self.would_lose:
            go()
            return
        sheet = Sheet(
            self.shell.window(),
            self.tr("Leave without the invitations?"),
            [
                self.tr("The passwords are nowhere else: nobody could log in with them."),
                self.tr("The accounts stay. Their passwords can be changed in the console."),
            ],
            self.tr("Stay here"),
            self.tr("Leave without them"),
        )
        sheet.confirmed.connect(self.leave_without)
        sheet.confirmed.connect(go)

    @Slot()
    def leave_without(self) -> None:
        """The person was told, and does not need those passwords."""
        self._given_up = self._invitations.handed_out = True


def _nobody_without(people: Sequence[NewPerson]) -> Note:
    """Everybody has a password before anything begins, so there is none to keep."""
    raise SetupError(Code.PASSWORDS_FILE_NEEDED, count=len(people))
