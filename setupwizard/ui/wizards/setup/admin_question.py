"""The account of the administrator, asked on a page of its own and among the usual settings."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.model.answers import AdminAnswers, FieldProblem, read_section
from setupwizard.model.fields import xml_safe
from setupwizard.model.secrets import refused_by_chat, strong_password
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, vbox
from setupwizard.ui.widgets.tokens import SPACE

SHORTEST = 8
"""Characters of the password."""


class AdminQuestion(QWidget):
    """Who, at which e-mail address, with which password; a good one can be proposed.

    A page binds `fields` and adds `problems()` to its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._exists, self._suggested = False, ""
        self._name, self._email = Edit(), Edit()
        self._name.setReadOnly(True)
        self._name.setText("admin")
        self._password, self._again = Edit(secret=True), Edit(secret=True)
        self._propose, self._copy = Button("", "key"), CopyButton(secret=True)
        self._name_field, self._email_field = Field(self._name), Field(self._email)
        self._password_field, self._again_field = Field(self._password), Field(self._again)
        self._propose.clicked.connect(self._put_strong)
        self._password.textChanged.connect(self._password_changed)
        self.setLayout(
            vbox(
                SideBySide(self._name_field, self._email_field),
                SPACE["m"],
                SideBySide(self._password_field, self._again_field),
                SPACE["m"],
                SideBySide(self._propose, self._copy, shares=(0, 0), gap="s"),
                gap="0",
            )
        )
        language.changed.connect(self._say)
        self._say()
        self._password_changed()

    @property
    def fields(self) -> Mapping[str, Field]:
        """By the names `problems` gives them."""
        return {
            "email": self._email_field,
            "admin_password": self._password_field,
            "again": self._again_field,
        }

    def _say(self) -> None:
        self._name_field.say(
            self.tr("User"), self.tr("Openfire does not let this name be changed.")
        )
        self._email_field.say(
            self.tr("Administrator’s e-mail"),
            self.tr("Openfire wants one and keeps it with the account. I write to nobody."),
        )
        self._again_field.say(self.tr("Confirm the password"))
        self._propose.say(self.tr("Suggest a strong one"))
        self._copy.say(self.tr("Copy"), self.tr("Copies the password"))
        self._say_password()

    def _say_password(self) -> None:
        if self._exists:
            self._password_field.say(
                self.tr("Password of “admin”"),
                self.tr("The account is there already. I need its password for the test."),
            )
        else:
            is_suggested = bool(self.password) and self.password == self._suggested
            keep = self.tr("Write it down or copy it to a safe place: I do not show it again.")
            least = self.tr("At least 8 characters.")
            self._password_field.say(self.tr("New password"), keep if is_suggested else least)

    @property
    def email(self) -> str:
        return self._email.text()

    @property
    def password(self) -> str:
        return self._password.text()

    def set_email(self, email: str) -> None:
        self._email.fill(email)

    def set_password(self, password: str) -> None:
        """One that was typed before, twice."""
        self._password.fill(password)
        self._again.fill(password)

    def set_exists(self, exists: bool) -> None:
        """The account was made by an earlier run: what is typed here does not change it."""
        self._exists = exists
        self._again_field.setVisible(not exists)
        self._propose.setVisible(not exists)
        self._email_field.setVisible(not (exists and self.email))
        self._say_password()

    def take(self, other: "AdminQuestion") -> None:
        """What is typed there, or was suggested."""
        self._suggested = other._suggested
        self._email.fill(other._email.text())
        self._password.fill(other._password.text())
        self._again.fill(other._again.text())

    def problems(self) -> list[FieldProblem]:
        return [*self._email_problems(), *self._password_problems()]

    def _email_problems(self) -> list[FieldProblem]:
        if not self.email.strip():
            return [FieldProblem(field="email", code="missing")]
        return list(read_section(AdminAnswers, {"email": self.email})[1])

    def _password_problems(self) -> list[FieldProblem]:
        password, again = self._password.text(), self._again.text()
        if not password:
            return [FieldProblem(field="admin_password", code="missing")]
        if self._exists:
            return []
        if len(password) < SHORTEST:
            short = {"value": str(SHORTEST)}
            return [FieldProblem(field="admin_password", code="password-too-short", params=short)]
        code = xml_safe(password) or ("password-signs" if refused_by_chat(password) else "")
        if code:
            return [FieldProblem(field="admin_password", code=code)]
        if again == password:
            return []
        return [FieldProblem(field="again", code="passwords-differ" if again else "missing")]

    def _put_strong(self) -> None:
        self._suggested = strong_password().reveal()
        self.set_password(self._suggested)
        for edit in (self._password, self._again):
            edit.show_secret(True)

    @Slot()
    def _password_changed(self) -> None:
        self._say_password()
        self._copy.give(self._password.text())
        self._copy.setEnabled(bool(self._password.text()))
