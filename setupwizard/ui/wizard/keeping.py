"""What was answered: from the pages into the draft, the keyring and the answers, and back."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from setupwizard.model.answers import Answers, FieldProblem, read_answers
from setupwizard.model.draft import Draft
from setupwizard.model.flow import Flow
from setupwizard.model.secrets import Secrets
from setupwizard.ui.drafts import Drafts
from setupwizard.ui.tasks import HostThread
from setupwizard.ui.vault import Vault
from setupwizard.ui.wizard.set_of_pages import Pages


class Keeping(QObject):
    """Nothing secret goes into the draft; into the keyring only where that was ticked."""

    def __init__(self, pages: Pages, draft: Draft, drafts: Drafts, vault: Vault) -> None:
        super().__init__()
        self._pages, self.draft = pages, draft
        self._drafts, self._vault = drafts, vault
        self.thread_of_vault = HostThread(self)
        pages.host.forgotten.connect(self._forget_passwords)
        self._load()

    def _load(self) -> None:
        for page in self._pages.forms():
            raw = self.draft.section(page.section)
            if raw:
                page.load(raw)
            page.check()
        self._pages.language.load(self.draft.language)
        self._pages.users.set_creates(bool(self.draft.section("ldap").get("create")))
        self._pages.host.set_remember(self.draft.remember)
        available = self.thread_of_vault.start(self._vault.available)
        available.succeeded.connect(self._pages.host.set_keyring)
        if self.draft.remember:
            kept = self.thread_of_vault.start(self._vault.load, self.draft.id)
            kept.succeeded.connect(self._fill_secrets)

    def take(self, sections: Mapping[str, Mapping[str, Any]], secrets: Secrets) -> None:
        """These instead of what the pages hold."""
        kept = {name: secrets.get(name).reveal() for name in Secrets.names()}
        for page in self._pages.forms():
            if page.section in sections:
                page.load(sections[page.section])
            page.load_secrets(kept)
        self._pages.users.set_creates(bool(sections.get("ldap", {}).get("create")))

    @Slot(object)
    def _fill_secrets(self, secrets: dict[str, str]) -> None:
        for page in self._pages.forms():
            page.load_secrets(secrets)
        self._pages.host.set_remember(True)

    def save(self, flow: Flow, *, setting_up: bool) -> None:
        """`setting_up`: where the flow is belongs to the draft; taking care leaves it alone."""
        for section, raw in self._sections().items():
            self.draft.put(section, raw)
        self.draft.language = self._pages.language.value()
        if setting_up:
            self.draft.stage = flow.current
            self.draft.done = tuple(stage for stage in flow.all_stages if stage in flow.done)
        self.draft.remember = self._pages.host.remember
        if not self.draft.title:
            return
        self._drafts.save(self.draft)
        if self.draft.remember:
            self.thread_of_vault.start(self._vault.save, self.draft.id, self.secrets())

    def _sections(self) -> dict[str, dict[str, Any]]:
        """Several pages may fill one section together."""
        sections: dict[str, dict[str, Any]] = {"ldap": {"create": self._pages.users.creates}}
        for page in self._pages.forms():
            sections.setdefault(page.section, {}).update(page.raw())
        return sections

    @Slot()
    def _forget_passwords(self) -> None:
        self.thread_of_vault.start(self._vault.forget, self.draft.id)

    def secrets(self) -> Secrets:
        secrets = Secrets()
        for page in self._pages.forms():
            for name, text in page.secrets().items():
                secrets = secrets.with_secret(name, text)
        return secrets

    def answers(self) -> tuple[Answers | None, tuple[FieldProblem, ...]]:
        """As the draft has them: save first."""
        return read_answers(self.draft.raw())

    def place_of(self, problems: Sequence[FieldProblem], flow: Flow) -> None:
        """Go to the first page that can cure one of these, and show it there."""
        for problem in problems:
            section, _, field = problem.field.partition(".")
            if section == "language" and flow.go_to(section):
                return
            of_section = [page for page in self._pages.forms() if page.section == section]
            of_section.sort(key=lambda page: field not in page.raw())
            for page in of_section:
                if flow.go_to(page.stage):
                    page.show_refused({field: problem})
                    return
