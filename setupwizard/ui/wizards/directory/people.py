"""Page: the people of the directory: Openfire's "User mapping"."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from setupwizard.directory.base import Kind, People, Proposal
from setupwizard.model.ldap_filter import classes_of, never_of, people_filter, place_name, shuts_out
from setupwizard.ui.widgets.cards import Fold
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import number
from setupwizard.ui.widgets.layout import box, vbox
from setupwizard.ui.widgets.persons import Heads, PersonRow
from setupwizard.ui.widgets.ticks import TickCard
from setupwizard.ui.wizards.directory.found import FoundPage
from setupwizard.ui.wizards.directory.people_fields import PeopleFields

NOISE = ("person", "organizationalperson")
"""Everybody has these; they tell nobody apart."""


class PeoplePage(FoundPage):
    """What is ticked writes the filter; the fold shows it and everything else."""

    stage = "people"

    def __init__(self) -> None:
        super().__init__()
        self._people: People | None = None
        self._domain = ""
        self._counts: dict[str, int] = {}
        self._all = PeopleFields()
        self._base = Select()
        self._base_field = Field(self._base)
        self._classes, self._places = TickCard(), TickCard()
        fold = Fold(self._all)
        for name, field in self._all.fields.items():
            self.bind(name, field, fold)
        self._base.currentIndexChanged.connect(self._take_base)
        self._classes.toggled.connect(self._tick)
        self._places.toggled.connect(self._tick)
        self._base_field.hide()
        choices = vbox(self._base_field, self._classes, self._places, gap="l")
        self.compose_found(box(choices), fold)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("People"))
        self.lead.say(self.tr("These are the people who will be able to log in to the chat."))
        self._base_field.say(
            self.tr("Starting point"), self.tr("The directory holds several trees: choose yours.")
        )
        self._say_ticks()
        self._fold.say(self.tr("For experts: technical names"))
        self._all.retranslate()
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        return self._all.raw()

    def load(self, raw: Mapping[str, Any]) -> None:
        self._all.load(raw)
        self.edited()

    # ------------------------------------------------------------------ choosing

    def offer(self, proposal: Proposal) -> None:
        """What may be ticked and chosen in this directory."""
        self.proposal = proposal
        knows_places = proposal.kind is not Kind.ACTIVE_DIRECTORY
        classes = tuple(
            occurrence
            for occurrence in proposal.person_classes
            if occurrence.name.lower() not in NOISE
        )
        places = proposal.places if knows_places else ()
        self._counts = {occurrence.name: occurrence.count for occurrence in (*classes, *places)}
        user_filter = self._all.text("user_filter")
        wanted = {name.casefold() for name in classes_of(user_filter)}
        names = [occurrence.name for occurrence in places]
        self._classes.offer(
            [occurrence.name for occurrence in classes], lambda name: name.casefold() in wanted
        )
        self._places.offer(names, lambda name: not shuts_out(user_filter, name, names))
        self._base.offer([(base, base) for base in proposal.bases])
        self._base.choose(self._all.text("base_dn"))
        self._base_field.setVisible(len(proposal.bases) > 1)
        self._say_ticks()
        self.set_known(False)

    def _say_ticks(self) -> None:
        self._classes.say(
            self.tr("Which entries are people?"),
            lambda name: (self._class_words(name), self._entries(name)),
        )
        self._places.say(
            self.tr("Which places of the directory?"),
            lambda name: (place_name(name), f"{self._entries(name)}: {name}"),
        )

    def _entries(self, name: str) -> str:
        return self.tr("%Ln entry(ies)", "", self._counts[name])

    def _class_words(self, name: str) -> str:
        words = {
            "inetorgperson": self.tr("People with their details ({name})"),
            "posixaccount": self.tr("Accounts for computers ({name})"),
            "user": self.tr("User accounts ({name})"),
        }
        return words.get(name.casefold(), "{name}").format(name=name)

    def _tick(self) -> None:
        user_filter = self._all.text("user_filter")
        classes = self._classes.ticked or classes_of(user_filter)
        inside = self._places.ticked
        outside = [name for name in self._places.names if name not in inside]
        never = never_of(user_filter)
        self._all.put("user_filter", people_filter(classes, never, inside, outside))
        self.choose()

    def _take_base(self) -> None:
        chosen = self._base.chosen()
        if chosen and chosen != self._all.text("base_dn"):
            self._all.put("base_dn", chosen)
            self.choose()

    # ------------------------------------------------------------------ what was found

    def set_domain(self, domain: str) -> None:
        """What stands behind the @ of everybody's address."""
        if domain != self._domain:
            self._domain = domain
            self.fill()

    def set_found(self, people: People) -> None:
        self._people = people
        self._known = True
        self.fill()
        self.changed.emit()

    def heads(self) -> Sequence[QWidget]:
        heads = Heads()
        heads.say(self.tr("Name and address in the chat"), self.tr("E-mail"))
        return [heads]

    def rows(self) -> Sequence[QWidget]:
        return [
            PersonRow(
                person.name or person.user,
                f"{person.user}@{self._domain}",
                person.email or self.tr("Without e-mail"),
            )
            for person in (self._people.sample if self._people else ())
        ]

    def count_words(self) -> str:
        people = self._people
        if people is None or not people.count:
            return self.tr("I found nobody")
        if not people.whole:
            said = self.tr("I found more than {count} people. Here are some of them:")
            return said.format(count=number(people.count))
        if people.count <= len(people.sample):
            return self.tr("I found %Ln person(s):", "", people.count)
        return self.tr("I found {count} people. Here are some of them:").format(
            count=number(people.count)
        )

    def unseen_words(self) -> Sequence[str]:
        people, notes = self._people, []
        if people and not people.whole:
            notes.append(
                self.tr(
                    "The directory does not list more at once, so Openfire’s own lists will "
                    "show only these; the others can log in all the same."
                )
            )
        if people and people.outside:
            notes.append(
                self.tr(
                    "%Ln more person(s) are in the directory, but outside the search base: "
                    "Openfire does not see them.",
                    "",
                    people.outside,
                )
            )
        return notes

    def busy_words(self) -> str:
        return self.tr("I am looking for people…")

    def reason(self) -> str:
        if self._classes.empty or self._places.empty:
            return self.tr("Tick at least one")
        if self._known and not (self._people and self._people.count):
            return self.tr("Nobody has been found yet")
        return super().reason()

    def answer(self) -> str:
        return number(self._people.count) if self._people else ""
