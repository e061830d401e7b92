"""The fold of the page of people: what the directory calls everything."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import SideBySide, vbox
from setupwizard.ui.widgets.text import Text

NAMES = (
    "base_dn", "alternate_base_dn", "user_field", "name_field", "email_field", "user_filter",
    "photo_field", "phone_field", "mobile_field", "title_field", "department_field",
)  # fmt: skip


class PeopleFields(QWidget):
    """`fields` by their names in the answers."""

    def __init__(self) -> None:
        super().__init__()
        self._edits = {name: Edit() for name in NAMES}
        self.fields = {name: Field(edit) for name, edit in self._edits.items()}
        self._vcard = Text("", "strong")
        at = self.fields
        self.setLayout(
            vbox(
                SideBySide(at["base_dn"], at["alternate_base_dn"]),
                SideBySide(at["user_field"], at["name_field"], at["email_field"]),
                at["user_filter"],
                self._vcard,
                SideBySide(at["photo_field"], at["phone_field"], at["mobile_field"]),
                SideBySide(at["title_field"], at["department_field"]),
                gap="m",
            )
        )

    def text(self, name: str) -> str:
        return self._edits[name].text()

    def put(self, name: str, text: str) -> None:
        self._edits[name].fill(text)

    def raw(self) -> dict[str, Any]:
        return {name: edit.text() for name, edit in self._edits.items()}

    def load(self, raw: Mapping[str, Any]) -> None:
        for name, edit in self._edits.items():
            edit.fill(str(raw.get(name, LdapAnswers.model_fields[name].default)))

    def retranslate(self) -> None:
        at = self.fields
        at["base_dn"].say(self.tr("Base DN"), self.tr("The place that holds users and groups."))
        at["alternate_base_dn"].say(
            self.tr("Alternate base DN"), self.tr("A second place. Usually empty.")
        )
        at["user_field"].say(self.tr("User name field"), self.tr("Comes before the @."))
        at["name_field"].say(self.tr("Name field"))
        at["email_field"].say(self.tr("E-mail field"))
        at["user_filter"].say(
            self.tr("User filter"), self.tr("The boxes you tick write it; you can refine it here.")
        )
        self._vcard.say(self.tr("User profile (vCard): what is left empty is not shown"))
        at["photo_field"].say(self.tr("Photo"))
        at["phone_field"].say(self.tr("Telephone"))
        at["mobile_field"].say(self.tr("Mobile telephone"))
        at["title_field"].say(self.tr("Job title"))
        at["department_field"].say(self.tr("Department"))
