"""What was answered: from the pages into the draft and the secrets of the server, and back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from setupwizard.model.answers import FieldProblem
from setupwizard.model.flow import Flow
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.server.server import Server
from setupwizard.ui.wizards.setup.language import LanguagePage
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.setup.usual import UsualPage
from setupwizard.ui.wizards.stage import Pages


class DraftSaver(QObject):
    """Nothing secret goes into the draft; into the keyring only where that was ticked."""

    def __init__(self, pages: Pages, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self._forms = pages.forms()
        self._language, self._users = pages.of(LanguagePage), pages.of(UsersPage)
        self._host, self._usual = pages.of(HostPage), pages.of(UsualPage)
        server.secrets_loaded.connect(self._fill_secrets)
        self._load()

    def _load(self) -> None:
        draft = self._server.draft
        for page in self._forms:
            raw = draft.section(page.section)
            if raw:
                page.load(raw)
            page.check()
        self._language.load(draft.language)
        self._users.set_creates(bool(draft.section("ldap").get("create")))
        self._fill_secrets()

    @Slot()
    def _fill_secrets(self) -> None:
        secrets = self._server.secrets
        known = {name: secrets.get(name).reveal() for name in Secrets.names() if secrets.get(name)}
        for page in self._forms if known else ():
            page.load_secrets(known)

    def save(self, flow: Flow) -> None:
        draft = self._server.draft
        for section, raw in self._sections().items():
            draft.put(section, raw)
        draft.language = self._language.value()
        draft.stage = flow.current
        draft.done = tuple(stage for stage in flow.all_stages if stage in flow.done)
        draft.remember = self._host.remember
        self._server.secrets = self.secrets()
        if draft.saved or self._server.facts is not None:  # nothing of a login that failed
            self._server.save()

    def _sections(self) -> dict[str, dict[str, Any]]:
        """Several pages may fill one section together."""
        sections: dict[str, dict[str, Any]] = {"ldap": {"create": self._users.creates}}
        for page in self._forms:
            sections.setdefault(page.section, {}).update(page.raw())
        return sections

    def secrets(self) -> Secrets:
        """What is typed on the pages; what had to be typed again counts where its page is empty."""
        secrets = Secrets()
        for page in (self._usual, *self._forms):
            for name, text in page.secrets().items():
                if text:
                    secrets = secrets.with_secret(name, text)
        return secrets

    def place_of(self, problems: Sequence[FieldProblem], flow: Flow) -> None:
        """Go to the first page that can cure one of these, and show it there."""
        for problem in problems:
            section, _, field = problem.field.partition(".")
            if section == "language" and flow.go_to(section):
                return
            of_section = [page for page in self._forms if page.section == section]
            of_section.sort(key=lambda page: field not in page.raw())
            for page in of_section:
                if flow.go_to(page.stage):
                    page.show_refused({field: problem})
                    return
