"""Page: the accounts being created, and what has become of everybody so far."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot

from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.new_accounts import users_with_other_password
from setupwizard.model.events import Event, Note, StepSaid
from setupwizard.model.secret import Secret
from setupwizard.ui.widgets.layout import Item
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.accounts.fates import FateList
from setupwizard.ui.wizards.install import InstallPage


class MakingPage(InstallPage):
    """`made` are the accounts of these people that were made here, with their passwords."""

    stage = "making"

    def __init__(self) -> None:
        self._people: Sequence[NewPerson] = ()
        self._made: set[str] = set()
        self._unknown: frozenset[str] = frozenset()
        self._fates: FateList | None = None
        super().__init__()

    def compose(self, *items: Item) -> None:
        self._fates = FateList()
        super().compose(*items, SPACE["m"], self._fates)

    def retranslate(self) -> None:
        super().retranslate()
        if self._fates is not None:
            self._fates.retranslate()

    @property
    def people(self) -> Sequence[NewPerson]:
        return self._people

    @property
    def made(self) -> Mapping[str, Secret]:
        return {one.user: one.password for one in self._people if one.user in self._made}

    def set_people(
        self, people: Sequence[NewPerson], domain: str, made: Mapping[str, Secret]
    ) -> None:
        """For the next run. Whom an earlier one made, with the same password, stays made."""
        self._people, self._unknown = people, frozenset()
        self._made = {one.user for one in people if made.get(one.user) == one.password}
        if self._fates is not None:
            self._fates.put(people, domain)
            self._fates.show_states(dict.fromkeys(self._made, "done"))

    @Slot(object)
    def take(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, StepSaid):
                self._hear(event.note)
        super().take(events)
        if self._fates is not None:
            self._fates.show_states(self.states)

    def _hear(self, note: Note) -> None:
        if note.code == "account-made":
            self._made.add(note.params["user"])
        elif note.code == "accounts-other-password":
            self._unknown = users_with_other_password(note)
            self._made -= self._unknown

    @property
    def states(self) -> Mapping[str, str]:
        """By user: `done`, or once all of it worked, `there`."""
        rest = {one.user: "there" for one in self._people} if self.worked else {}
        return {**rest, **dict.fromkeys(self._made, "done")}

    def knows_password(self, person: NewPerson) -> bool:
        """Whether it was accepted: of somebody who was there before it may be another one."""
        return person.user not in self._unknown

    def words(self) -> tuple[str, str]:
        kept = self.tr("Accounts that exist are kept. I can go on with the others.")
        match self._state:
            case "running":
                return self.tr("Creating the accounts"), self.tr(
                    "Each one is looked at again after it was created."
                )
            case "failed":
                return self.tr("Not all accounts have been created"), kept
            case "stopped":
                return self.tr("Stopped, as you asked"), kept
            case _:
                return self.tr("The accounts"), self.tr("It starts once you say who it is for.")

    def pending_words(self) -> str:
        return self.tr("Go on creating accounts")

    def problem_title(self) -> str:
        return self.tr("What went wrong")
