"""Page: the groups of the directory: Openfire's "Group mapping"."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from setupwizard.directory.base import Groups, Proposal
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ldap_filter import of_classes
from setupwizard.ui.widgets.cards import Callout, Fold
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import number
from setupwizard.ui.widgets.layout import After, SideBySide, box, vbox
from setupwizard.ui.widgets.persons import GroupRow
from setupwizard.ui.wizards.directory.found import FoundPage

NAMES = ("group_field", "member_field", "description_field", "group_filter")

KINDS = {
    "groupofnames": ("member", False),
    "groupofuniquenames": ("uniqueMember", False),
    "posixgroup": ("memberUid", True),
    "group": ("member", False),
}
"""Where each kind of group lists its members, and whether by user name only."""


class GroupsPage(FoundPage):
    """No groups are fine too."""

    stage = "groups"

    def __init__(self) -> None:
        super().__init__()
        self._groups: Groups | None = None
        self._counts: dict[str, int] = {}
        self._kind = Select()
        self._kind_field = Field(self._kind)
        self._edits = {name: Edit() for name in NAMES}
        self._fields = {name: Field(edit) for name, edit in self._edits.items()}
        self._posix = Tick()
        self._none = Callout("info", "users")
        at = self._fields
        fold = Fold(
            box(
                vbox(
                    SideBySide(at["group_field"], at["member_field"], at["description_field"]),
                    at["group_filter"],
                    self._posix,
                    gap="m",
                )
            )
        )
        for name, field in self._fields.items():
            self.bind(name, field, fold)
        self._kind.currentIndexChanged.connect(self._take_kind)
        self._posix.toggled.connect(self.edited)
        self._kind_field.hide()
        self.compose_found(self._kind_field, fold, After("s", self._none))
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Groups"))
        self.lead.say(
            self.tr("Classes, departments, staff: Openfire shows them among the contacts.")
        )
        self._say_kinds()
        self._none.say(
            self.tr("There are no groups, which is fine"),
            self.tr("The chat works without them. Groups created later appear by themselves."),
        )
        self._fold.say(self.tr("For experts: technical names"))
        at = self._fields
        at["group_field"].say(self.tr("Group field"))
        at["member_field"].say(self.tr("Member field"))
        at["description_field"].say(self.tr("Description field"))
        at["group_filter"].say(self.tr("Group filter"))
        self._posix.say(
            self.tr("Posix mode"), self.tr("Groups contain only user names, not whole entries.")
        )
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        typed: dict[str, Any] = {name: edit.text() for name, edit in self._edits.items()}
        return typed | {"posix": self._posix.is_checked()}

    def load(self, raw: Mapping[str, Any]) -> None:
        for name, edit in self._edits.items():
            edit.fill(str(raw.get(name, LdapAnswers.model_fields[name].default)))
        self._posix.set_checked(bool(raw.get("posix", False)))
        self.edited()

    def offer(self, proposal: Proposal) -> None:
        """The kinds of groups this directory has."""
        self.proposal = proposal
        self._counts = {seen.name: seen.count for seen in proposal.group_classes}
        self._say_kinds()
        self._kind_field.setVisible(len(self._counts) > 1)
        self.set_known(False)

    def _say_kinds(self) -> None:
        self._kind_field.say(
            self.tr("Type of group"),
            self.tr("The directory has several types; Openfire reads one."),
        )
        words = self.tr("{kind}: {count}")
        self._kind.blockSignals(True)
        self._kind.offer(
            [
                (name, words.format(kind=name, count=number(count)))
                for name, count in self._counts.items()
            ]
        )
        written = self._edits["group_filter"].text()
        for name in self._counts:
            if of_classes([name]).casefold() == written.casefold():
                self._kind.choose(name)
        self._kind.blockSignals(False)

    def _take_kind(self) -> None:
        name = self._kind.chosen()
        if not name:
            return
        member, posix = KINDS.get(name.casefold(), KINDS["groupofnames"])
        self._edits["member_field"].fill(member)
        self._edits["group_filter"].fill(of_classes([name]))
        self._posix.set_checked(posix)
        self.choose()

    def set_found(self, groups: Groups) -> None:
        self._groups = groups
        self._known = True
        self.fill()
        self.changed.emit()

    def rows(self) -> Sequence[QWidget]:
        return [
            GroupRow(group.name, group.description, self.tr("%Ln member(s)", "", group.size))
            for group in (self._groups.sample if self._groups else ())
        ]

    def _arrange(self) -> None:
        super()._arrange()
        none = self._known and not (self._groups and self._groups.count)
        self._none.setVisible(none)

    def count_words(self) -> str:
        groups = self._groups
        if groups is None or not groups.count:
            return ""
        if not groups.whole:
            said = self.tr("I found more than {count} groups. Here are some of them:")
            return said.format(count=number(groups.count))
        if groups.count <= len(groups.sample):
            return self.tr("I found %Ln group(s):", "", groups.count)
        return self.tr("I found {count} groups. Here are some of them:").format(
            count=number(groups.count)
        )

    def unseen_words(self) -> Sequence[str]:
        groups, notes = self._groups, []
        if groups and groups.nested:
            notes.append(
                self.tr(
                    "%Ln group(s) have other groups as members. Openfire does not look into "
                    "those: it does not see the people in them as members.",
                    "",
                    groups.nested,
                )
            )
        if groups and groups.outside:
            notes.append(
                self.tr(
                    "%Ln more group(s) are in the directory, but outside the search base: "
                    "Openfire does not see them.",
                    "",
                    groups.outside,
                )
            )
        return notes

    def busy_words(self) -> str:
        return self.tr("I am looking for groups…")

    def answer(self) -> str:
        found = self._groups
        if found is None:
            return ""
        return number(found.count) if found.count else self.tr("None")
