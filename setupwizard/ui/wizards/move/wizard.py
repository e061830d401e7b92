"""Moving the people of a running server to a directory, or back to Openfire's own users."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot

from setupwizard.engine.operations.move import move_back, move_to_directory, rehearse
from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.model.answers import Answers, read_answers
from setupwizard.model.events import Outcome
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.wizards.controller import WizardController
from setupwizard.ui.wizards.directory.administrators import AdministratorsPage
from setupwizard.ui.wizards.directory.people import PeoplePage
from setupwizard.ui.wizards.directory.queries import DirectoryQueries
from setupwizard.ui.wizards.move.moved import MovedPage
from setupwizard.ui.wizards.move.rehearsal import RehearsalPage
from setupwizard.ui.wizards.move.stages import BACK, MOVE
from setupwizard.ui.wizards.move.way_back import WayBackPage
from setupwizard.ui.wizards.shell import ShellWords
from setupwizard.ui.wizards.stage import Stage

HOME = QT_TRANSLATE_NOOP("ShellWords", "Overview")
END = QT_TRANSLATE_NOOP("ShellWords", "Open the overview")
THERE = ShellWords(QT_TRANSLATE_NOOP("ShellWords", "Moving the users"), HOME, END)
AND_BACK = ShellWords(QT_TRANSLATE_NOOP("ShellWords", "Back to Openfire’s own users"), HOME, END)


class GuardedMove(WizardController):
    """What both ways have in common. `secrets` are those there are before anything is typed.

    Leads to the overview, by `left` when nothing was changed and by `arrived` when it worked: the
    server has another profile then.
    """

    operation: Callable[..., Outcome]
    administrators: tuple[str, ...]

    def __init__(
        self, server: Server, secrets: Secrets, stages: Sequence[Stage[Any]], words: ShellWords
    ) -> None:
        self._known = secrets
        super().__init__(server, stages, words)

    def typed(self) -> dict[str, str]:
        """The secrets on the pages."""
        raise NotImplementedError

    def sections(self) -> Mapping[str, Mapping[str, Any]]:
        """What the draft holds when it has worked."""
        raise NotImplementedError

    def move_answers(self) -> Answers | None:
        """Of the server with its directory: where the people go to, or where they are now."""
        raise NotImplementedError

    def secrets(self) -> Secrets:
        secrets = self._known
        for name, text in self.typed().items():
            secrets = secrets.with_secret(name, text)
        return secrets

    def begin(self) -> None:
        self.request.again = self.begin
        answers = self.move_answers()
        if answers is None:
            return
        if self.shell.page is not self.run_page:
            self.flow.next()
        self._run.start(self.operation, answers, self.secrets())

    def ended(self, *, success: bool) -> None:
        """From now on the draft knows another profile, whatever the person does next."""
        if success:
            self.server.take(self.sections(), self.secrets())
            result = self.pages.of(MovedPage)
            result.show_result(self.run_page.proof_lines, self.administrators)
        self.shell.show_current()

    @property
    def over(self) -> bool:
        return self.flow.current == MovedPage.stage


class MoveWizard(GuardedMove):
    """To a directory, or to other settings of the one the people come from."""

    directory: DirectoryQueries

    operation = staticmethod(move_to_directory)

    def __init__(self, server: Server, secrets: Secrets) -> None:
        super().__init__(server, secrets, MOVE, THERE)
        self._rehearsal = self.pages.of(RehearsalPage)
        self._admins = self.pages.of(AdministratorsPage)
        self._rehearsed: object = None
        self.directory = DirectoryQueries(self.pages, self.flow, server, self.request, self.secrets)
        self._fill()
        for page in self.directory.pages:
            page.touched.connect(self._rehearsal.forget)
        self.show()

    def _fill(self) -> None:
        """What is known already need not be typed again."""
        draft = self.server.draft
        domain, ldap = str(draft.section("server").get("domain", "")), draft.section("ldap")
        passwords = {name: self._known.get(name).reveal() for name in Secrets.names()}
        for page in self.directory.pages:
            if ldap.get("base_dn"):
                page.load(ldap)
            page.load_secrets(passwords)
            page.check()
        self.pages.of(PeoplePage).set_domain(domain)
        self._admins.set_domain(domain)
        self._rehearsal.put_password(passwords["admin_password"])
        self._rehearsal.set_corrects(draft.profile == "ldap")

    def typed(self) -> dict[str, str]:
        typed = {"admin_password": self._rehearsal.password}
        for page in self.directory.pages:
            typed |= page.secrets()
        return typed

    def sections(self) -> Mapping[str, Mapping[str, Any]]:
        return {"profile": {"kind": "ldap"}, "ldap": {**self.directory.raw(), "create": False}}

    def move_answers(self) -> Answers | None:
        draft = self.server.draft
        sections = draft.sections | {name: dict(held) for name, held in self.sections().items()}
        answers, _ = read_answers(replace(draft, sections=sections).raw())
        return answers

    @property
    def administrators(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(self._admins.raw()["admins"])

    def rehearse_or_begin(self) -> None:
        if self._rehearsal.is_known:
            self.begin()
        else:
            self._rehearse()

    def _rehearse(self) -> None:
        answers = self.move_answers()
        if answers is not None:
            self._rehearsed = answers, self.secrets()
            task = self.server.ask(rehearse, answers, self.secrets())
            self.request.begin(self._rehearse, task, self._show_rehearsal)

    @Slot(object)
    def _show_rehearsal(self, rehearsal: Rehearsal) -> None:
        if self._rehearsed == (self.move_answers(), self.secrets()):
            self._rehearsal.show_rehearsal(rehearsal)


class MoveBackWizard(GuardedMove):
    """Openfire keeps the people itself again."""

    operation = staticmethod(move_back)
    administrators = ("admin",)

    def __init__(self, server: Server, secrets: Secrets) -> None:
        super().__init__(server, secrets, BACK, AND_BACK)
        draft = server.draft
        self._page = page = self.pages.of(WayBackPage)
        page.put_passwords(secrets.admin_password.reveal(), secrets.ldap_admin_password.reveal())
        admins = draft.section("ldap").get("admins") or ("",)
        page.ask(str(admins[0]), email=not draft.section("admin").get("email"))
        self.show()

    def typed(self) -> dict[str, str]:
        return self._page.secrets()

    def sections(self) -> Mapping[str, Mapping[str, Any]]:
        email = {"admin": {"email": self._page.email}} if self._page.email else {}
        return {"profile": {"kind": "default"}, **email}

    def move_answers(self) -> Answers | None:
        return self.server.answers()[0]
