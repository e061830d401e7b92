"""What the pages about the directory ask of the server, and what their answers are together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot

from setupwizard.directory.base import Groups, People, Person, Proposal
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.answers import read_section
from setupwizard.model.cancel import Cancel
from setupwizard.model.flow import Flow
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ldap_filter import within
from setupwizard.model.secrets import Secrets
from setupwizard.ui.tasks import HostThread
from setupwizard.ui.wizard.asking import Asking
from setupwizard.ui.wizard.link import Link
from setupwizard.ui.wizard.pages.administrators import AdministratorsPage
from setupwizard.ui.wizard.pages.directory import DirectoryPage
from setupwizard.ui.wizard.pages.form import FormPage
from setupwizard.ui.wizard.pages.groups import GroupsPage
from setupwizard.ui.wizard.pages.people import PeoplePage

MOST = 20
"""People offered at once."""


@dataclass(frozen=True, slots=True)
class DirectoryPages:
    directory: DirectoryPage
    people: PeoplePage
    groups: GroupsPage
    administrators: AdministratorsPage

    def all(self) -> tuple[FormPage, ...]:
        return self.directory, self.people, self.groups, self.administrators


class DirectoryPart(QObject):
    """`work_of` a stage is what Next does there while its page is pending."""

    def __init__(
        self,
        pages: DirectoryPages,
        flow: Flow,
        link: Link,
        thread: HostThread,
        asking: Asking,
        secrets: Callable[[], Secrets],
    ) -> None:
        super().__init__()
        self._pages, self._flow = pages, flow
        self._link, self._thread, self._asking = link, thread, asking
        self._secrets = secrets
        self._asked: object = None
        self._search = self._base = ""
        self._created: tuple[Person, ...] = ()
        pages.directory.touched.connect(self._directory_changed)
        pages.people.touched.connect(self._people_changed)
        pages.groups.touched.connect(self._groups_changed)
        pages.people.look_wanted.connect(self.ask_people)
        pages.groups.look_wanted.connect(self.ask_groups)
        pages.administrators.search_wanted.connect(self.find)

    def raw(self) -> dict[str, Any]:
        """All of the section, as it is typed."""
        raw: dict[str, Any] = {}
        for page in self._pages.all():
            raw |= page.raw()
        return raw

    def answers(self) -> LdapAnswers | None:
        answers, _ = read_section(LdapAnswers, self.raw())
        return answers

    def work_of(self, stage: str) -> Callable[[], None] | None:
        return {
            "directory": self.look,
            "people": self.ask_people,
            "groups": self.ask_groups,
            "administrators": self.prove,
        }.get(stage)

    def enter(self, stage: str) -> None:
        """What a page shows is asked for as soon as it is there."""
        if self._asking.under_way:
            return
        pages = self._pages
        if stage == "people" and not pages.people.known:
            self.ask_people()
        elif stage == "groups" and not pages.groups.known:
            self.ask_groups()
        elif stage == "administrators" and not pages.administrators.offers:
            self.find("")

    def set_created(self, people: Sequence[NewPerson]) -> None:
        """The people of a directory that is yet to be made; none where there is one."""
        created = tuple(Person(one.user, one.name, one.email, "") for one in people)
        if created != self._created:
            self._created = created
            self._pages.administrators.offer(created[:MOST])

    # ------------------------------------------------------------------ what rests on what

    @Slot()
    def _directory_changed(self) -> None:
        self._flow.undo(("directory", "people", "groups", "administrators"))
        self._pages.people.set_known(False)
        self._pages.groups.set_known(False)
        self._pages.administrators.set_proven(False)

    @Slot()
    def _people_changed(self) -> None:
        self._flow.undo(("people", "administrators"))
        self._pages.groups.set_known(False)
        self._pages.administrators.set_proven(False)

    @Slot()
    def _groups_changed(self) -> None:
        self._flow.undo(("groups",))

    # ------------------------------------------------------------------ asking

    def _begin(
        self, again: Callable[[], None], work: Callable[..., Any], arrived: Callable[..., None]
    ) -> None:
        answers = self.answers()
        if answers is None or self._asking.under_way:
            return
        self._asked = answers, self._secrets()
        self._asking.begin(again, self._thread.start_stoppable(work, *self._asked), arrived)

    def _same(self) -> bool:
        """Nothing was edited since it was asked."""
        return self._asked == (self.answers(), self._secrets())

    @Slot()
    def look(self) -> None:
        """Into the directory: what there is, and how it may be read."""
        self._base = self._pages.directory.base
        self._begin(self.look, self._look_from, self._looked)

    def _look_from(self, ldap: LdapAnswers, secrets: Secrets, cancel: Cancel) -> Proposal:
        """From its own starting points; what was found in another one does not count here."""
        from_here = ldap.model_copy(update={"base_dn": self._base, "alternate_base_dn": ""})
        return self._link.look_at_directory(from_here, secrets, cancel)

    @Slot(object)
    def _looked(self, found: Proposal) -> None:
        if not self._same():
            return
        pages = self._pages
        written = pages.people.raw()["base_dn"]
        if not any(within(base, written) for base in found.bases):
            guessed = found.answers.model_dump()
            pages.people.load(guessed)
            pages.groups.load(guessed)
        pages.people.offer(found)
        pages.groups.offer(found)
        pages.administrators.offer(())
        pages.directory.set_found(found)

    @Slot()
    def ask_people(self) -> None:
        self._begin(self.ask_people, self._link.people, self._people_found)

    @Slot(object)
    def _people_found(self, people: People) -> None:
        if self._same():
            self._pages.people.set_found(people)
            self._pages.administrators.offer(people.sample)

    @Slot()
    def ask_groups(self) -> None:
        self._begin(self.ask_groups, self._link.groups, self._groups_found)

    @Slot(object)
    def _groups_found(self, groups: Groups) -> None:
        if self._same():
            self._pages.groups.set_found(groups)

    @Slot()
    def prove(self) -> None:
        """The first administrator gets in with this password, and with no other."""
        self._begin(self.prove, self._link.check_directory, self._proven)

    @Slot(object)
    def _proven(self, _: object) -> None:
        self._pages.administrators.set_proven(self._same())

    @Slot(str)
    def find(self, text: str) -> None:
        """While somebody types: nothing is disabled meanwhile, and the last one counts."""
        if self._created:
            wanted = text.casefold()
            found = [one for one in self._created if wanted in _searched(one)]
            self._pages.administrators.offer(found[:MOST], text)
            return
        answers = self.answers()
        if answers is None:
            return
        self._search = text
        task = self._thread.start_stoppable(self._link.find_people, answers, self._secrets(), text)
        task.succeeded.connect(self._people_offered)
        task.failed.connect(self._pages.administrators.show_problem)

    @Slot(object)
    def _people_offered(self, found: tuple[str, tuple[Person, ...]]) -> None:
        text, people = found
        if text == self._search:
            self._pages.administrators.offer(people, text)


def _searched(person: Person) -> str:
    return f"{person.user}\n{person.name}\n{person.email}".casefold()
