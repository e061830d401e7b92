"""What the page of the usual settings shares with the pages it sums up."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from setupwizard.model.flow import Flow, ShortCut
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.wizards.setup.admin import AdminPage
from setupwizard.ui.wizards.setup.review import ReviewPage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.setup.usual import Setting, UsualPage
from setupwizard.ui.wizards.shell import Shell
from setupwizard.ui.wizards.stage import Pages, Stages, translated

USUAL = ("openfire", "language", "database", "users", "network")
"""Stages whose answers need nobody, as long as they are the usual ones."""

SHORT_CUT = ShortCut(
    UsualPage.stage, ReviewPage.stage, frozenset({ServerPage.stage, AdminPage.stage})
)


class UsualAnswers(QObject):
    """Domain and administrator are typed on either page and are the same on both."""

    def __init__(self, pages: Pages, stages: Stages[Any], flow: Flow, shell: Shell) -> None:
        super().__init__(shell)
        self._pages, self._stages, self._flow, self._shell = pages, stages, flow, shell
        self._usual, self._server = pages.of(UsualPage), pages.of(ServerPage)
        self._admin, self._users = pages.of(AdminPage), pages.of(UsersPage)
        self._taking = False
        self._answered: set[str] = set()
        self._usual.touched.connect(self._give)
        self._server.changed.connect(self._mark)
        self._admin.changed.connect(self._mark)
        language.changed.connect(self._tell)

    def enter(self) -> None:
        """Fill the page, before it is shown."""
        self._taking = True
        self._usual.domain.take(self._server.question)
        self._usual.admin.take(self._admin.question)
        self._usual.set_asks_admin(self._users.raw()["kind"] == "default")
        self._usual.ask_secrets(self.missing_secrets())
        self._taking = False
        self._flow.finish((UsualPage.stage, *USUAL))
        self._usual.check()
        self._tell()
        self._mark()

    def set_account_exists(self, exists: bool) -> None:
        """The administrator's account is there from an earlier run, as it was answered then."""
        for question in (self._usual.admin, self._admin.question):
            question.set_exists(exists)

    def missing_secrets(self) -> dict[str, str]:
        """Passwords of stages that were done another time, with what they are called."""
        own = (HostPage.stage, ServerPage.stage, AdminPage.stage)
        missing: dict[str, str] = {}
        for page in self._pages.forms():
            if page.stage in own or page.stage not in self._flow.done & set(self._flow.stages):
                continue
            title = translated(self._stages[page.stage].title)
            for name, label in page.missing_secrets().items():
                missing[name] = self.tr("{page}: {field}").format(page=title, field=label)
        return missing

    def unanswered(self) -> bool:
        """One of them has not been typed again."""
        typed = self._usual.secrets()
        return not all(typed.get(name) for name in self.missing_secrets())

    @Slot()
    def _tell(self) -> None:
        """What is answered on the other pages, in the language of the moment."""
        summaries = {stage: self._pages[stage].summary() for stage in self._flow.stages}
        self._usual.show_settings(
            [
                Setting(stage, translated(self._stages[stage].title), summary)
                for stage, summary in summaries.items()
                if summary
            ]
        )

    @Slot()
    def _give(self) -> None:
        if not self._taking:
            self._server.question.take(self._usual.domain)
            self._admin.question.take(self._usual.admin)
            self._mark()

    @Slot()
    def _mark(self) -> None:
        """What is answered on either page is done on both; nothing is reached past the rest."""
        asked = {self._server.stage: self._server, self._admin.stage: self._admin}
        self._answered |= asked.keys() & self._flow.done
        fine = {stage for stage, page in asked.items() if not page.reason()}
        if self._flow.current == UsualPage.stage:
            self._answered |= fine
        self._flow.undo(asked.keys() - fine)
        self._flow.finish(fine & self._answered)
        self._shell.refresh()
