"""What the pages about the directory ask of the server, and what their answers are together."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from setupwizard.directory.base import Groups, People, Person, Proposal
from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.operations.directory_queries import (
    check_directory,
    find_people,
    list_groups,
    list_people,
    look_at_directory,
)
from setupwizard.engine.session import Session
from setupwizard.model.answers import read_section
from setupwizard.model.flow import Flow
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ldap_filter import within
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.request import Request
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.wizards.directory.administrators import AdministratorsPage
from setupwizard.ui.wizards.directory.directory import DirectoryPage
from setupwizard.ui.wizards.directory.groups import GroupsPage
from setupwizard.ui.wizards.directory.people import PeoplePage
from setupwizard.ui.wizards.stage import Pages

MOST = 20
"""People offered at once."""


class DirectoryQueries(QObject):
    """Asks one thing at a time; an answer to what was edited meanwhile counts for nothing."""

    def __init__(
        self,
        pages: Pages,
        flow: Flow,
        server: Server,
        request: Request,
        secrets: Callable[[], Secrets],
    ) -> None:
        super().__init__(request)
        self._flow, self._server, self._request = flow, server, request
        self._secrets = secrets
        self._directory, self._people = pages.of(DirectoryPage), pages.of(PeoplePage)
        self._groups, self._admins = pages.of(GroupsPage), pages.of(AdministratorsPage)
        self._asked: object = None
        self._search = ""
        self._created: tuple[Person, ...] = ()
        self._directory.set_hint(server.backend.directory_hint)
        self._directory.touched.connect(self._directory_changed)
        self._people.touched.connect(self._people_changed)
        self._groups.touched.connect(self._groups_changed)
        self._people.look_wanted.connect(self.ask_people)
        self._groups.look_wanted.connect(self.ask_groups)
        self._admins.search_wanted.connect(self.find)

    @property
    def pages(self) -> tuple[FormPage, ...]:
        return self._directory, self._people, self._groups, self._admins

    def raw(self) -> dict[str, Any]:
        """All of the section, as it is typed."""
        raw: dict[str, Any] = {}
        for page in self.pages:
            raw |= page.raw()
        return raw

    def answers(self) -> LdapAnswers | None:
        answers, _ = read_section(LdapAnswers, self.raw())
        return answers

    # What a page shows is asked for as soon as it is there.

    def enter_people(self) -> None:
        if not self._people.known:
            self.ask_people()

    def enter_groups(self) -> None:
        if not self._groups.known:
            self.ask_groups()

    def enter_administrators(self) -> None:
        if not self._admins.offers and not self._request.under_way:
            self.find("")

    def set_created(self, people: Sequence[NewPerson]) -> None:
        """The people of a directory that is yet to be made; none where there is one."""
        created = tuple(Person(one.user, one.name, one.email, "") for one in people)
        if created != self._created:
            self._created = created
            self._admins.offer(created[:MOST])

    # ------------------------------------------------------------------ what rests on what

    @Slot()
    def _directory_changed(self) -> None:
        self._flow.undo(("directory", "people", "groups", "administrators"))
        self._people.set_known(False)
        self._groups.set_known(False)
        self._admins.set_proven(False)

    @Slot()
    def _people_changed(self) -> None:
        self._flow.undo(("people", "administrators"))
        self._groups.set_known(False)
        self._admins.set_proven(False)

    @Slot()
    def _groups_changed(self) -> None:
        self._flow.undo(("groups",))

    # ------------------------------------------------------------------ asking

    def _ask(
        self,
        again: Callable[[], None],
        receive: Callable[..., None],
        operation: Callable[[Session, LdapAnswers, Secrets], object],
        *,
        base: str | None = None,
    ) -> None:
        """`base`: from there, instead of from where the answers say."""
        answers = self.answers()
        if answers is None or self._request.under_way:
            return
        self._asked = answers, self._secrets()
        asked = answers
        if base is not None:
            asked = answers.model_copy(update={"base_dn": base, "alternate_base_dn": ""})
        task = self._server.ask(operation, asked, self._secrets())
        self._request.begin(again, task, receive)

    def _same(self) -> bool:
        """Nothing was edited since it was asked."""
        return self._asked == (self.answers(), self._secrets())

    @Slot()
    def look(self) -> None:
        """Into the directory: what there is, and how it may be read.

        From its own starting points; what was found in another one does not count here.
        """
        self._ask(self.look, self._looked, look_at_directory, base=self._directory.base)

    @Slot(object)
    def _looked(self, proposal: Proposal) -> None:
        if not self._same():
            return
        written = self._people.raw()["base_dn"]
        if not any(within(base, written) for base in proposal.bases):
            guessed = proposal.answers.model_dump()
            self._people.load(guessed)
            self._groups.load(guessed)
        self._people.offer(proposal)
        self._groups.offer(proposal)
        self._admins.offer(())
        self._directory.set_found(proposal)

    @Slot()
    def ask_people(self) -> None:
        self._ask(self.ask_people, self._people_found, list_people)

    @Slot(object)
    def _people_found(self, people: People) -> None:
        if self._same():
            self._people.set_found(people)
            self._admins.offer(people.sample)

    @Slot()
    def ask_groups(self) -> None:
        self._ask(self.ask_groups, self._groups_found, list_groups)

    @Slot(object)
    def _groups_found(self, groups: Groups) -> None:
        if self._same():
            self._groups.set_found(groups)

    @Slot()
    def prove(self) -> None:
        """The first administrator gets in with this password, and with no other."""
        self._ask(self.prove, self._proven, check_directory)

    @Slot(object)
    def _proven(self, _: object) -> None:
        self._admins.set_proven(self._same())

    @Slot(str)
    def find(self, text: str) -> None:
        """While somebody types: nothing is disabled meanwhile, and the last one counts."""
        if self._created:
            wanted = text.casefold()
            found = [one for one in self._created if wanted in _searched(one)]
            self._admins.offer(found[:MOST], text)
            return
        answers = self.answers()
        if answers is None:
            return
        self._search = text
        task = self._server.ask(find_people, answers, self._secrets(), text)
        task.succeeded.connect(self._people_offered)
        task.failed.connect(self._admins.show_problem)

    @Slot(object)
    def _people_offered(self, found: tuple[str, tuple[Person, ...]]) -> None:
        text, people = found
        if text == self._search:
            self._admins.offer(people, text)


def _searched(person: Person) -> str:
    return f"{person.user}\n{person.name}\n{person.email}".casefold()
