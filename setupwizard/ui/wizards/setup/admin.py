"""Page: the administrator's account."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit

from setupwizard.model.answers import FieldProblem
from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Action
from setupwizard.model.secrets import refused_by_chat, strong_password
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.tokens import SPACE

SHORTEST = 8


class AdminPage(FormPage):
    stage = section = "admin"
    here = Action.GO_TO_ADMIN

    def __init__(self) -> None:
        super().__init__()
        self._name, self._email = Edit(), Edit()
        self._name.setReadOnly(True)
        self._name.setText("admin")
        self._password, self._again = Edit(secret=True), Edit(secret=True)
        self._propose, self._reveal = Button("", "key"), Button("quiet", "eye")
        self._copy = Button("quiet", "copy")
        self._keep = Callout("info", "key")
        self._name_field = Field(self._name)
        self._email_field = self.bind("email", Field(self._email))
        self._password_field = self.bind("admin_password", Field(self._password))
        self._again_field = self.bind("again", Field(self._again))
        self._propose.clicked.connect(self._put_strong)
        self._reveal.clicked.connect(self._flip)
        self._copy.clicked.connect(self._to_clipboard)
        self.compose(
            SideBySide(self._name_field, self._email_field),
            SPACE["m"],
            SideBySide(self._password_field, self._again_field),
            SPACE["m"],
            SideBySide(self._propose, self._reveal, self._copy, shares=(0, 0, 0), gap="s"),
            SPACE["l"],
            self._keep,
        )
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Administrator account"))
        self.lead.say(
            self.tr("Use it to open the console and to create everybody else’s accounts.")
        )
        self._name_field.say(
            self.tr("User"), self.tr("Openfire does not let this name be changed.")
        )
        self._email_field.say(self.tr("Administrator’s e-mail"))
        self._password_field.say(self.tr("New password"), self.tr("At least 8 characters."))
        self._again_field.say(self.tr("Confirm the password"))
        self._propose.say(self.tr("Suggest a strong one"))
        self._say_reveal()
        self._copy.say(self.tr("Copy"), self.tr("Copies the password"))
        self._keep.say(
            self.tr("Write it down and keep it safe"),
            self.tr(
                "Anybody who has it can change everything in the chat. It is not saved with "
                "your answers."
            ),
        )
        super().retranslate()

    def _say_reveal(self) -> None:
        hidden = self._password.echoMode() == QLineEdit.EchoMode.Password
        self._reveal.say(self.tr("Show it") if hidden else self.tr("Hide it"))

    def raw(self) -> dict[str, Any]:
        return {"email": self._email.text()}

    def load(self, raw: Mapping[str, Any]) -> None:
        self._email.fill(str(raw.get("email", "")))
        self.edited()

    def secrets(self) -> dict[str, str]:
        return {"admin_password": self._password.text()}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("admin_password", ""))
        self._again.fill(self._password.text())

    def own_problems(self) -> list[FieldProblem]:
        password, again = self._password.text(), self._again.text()
        if not password:
            return [FieldProblem(field="admin_password", code="missing")]
        if len(password) < SHORTEST:
            short = {"value": str(SHORTEST)}
            return [FieldProblem(field="admin_password", code="password-too-short", params=short)]
        code = xml_safe(password) or ("password-signs" if refused_by_chat(password) else "")
        if code:
            return [FieldProblem(field="admin_password", code=code)]
        if not again:
            return [FieldProblem(field="again", code="missing")]
        if again != password:
            return [FieldProblem(field="again", code="passwords-differ")]
        return []

    def _put_strong(self) -> None:
        password = strong_password().reveal()
        self._password.fill(password)
        self._again.fill(password)
        self._set_hidden(False)

    def _flip(self) -> None:
        self._set_hidden(self._password.echoMode() == QLineEdit.EchoMode.Normal)

    def _set_hidden(self, hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self._password.setEchoMode(mode)
        self._again.setEchoMode(mode)
        self._say_reveal()

    def _to_clipboard(self) -> None:
        QApplication.clipboard().setText(self._password.text())

    def answer(self) -> str:
        return "admin"
