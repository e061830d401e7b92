"""Page: the administrator's account."""

from collections.abc import Mapping
from typing import Any

from setupwizard.model.answers import FieldProblem
from setupwizard.model.problems import Action
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.setup.admin_question import AdminQuestion


class AdminPage(FormPage):
    stage = section = "admin"
    here = Action.GO_TO_ADMIN

    def __init__(self) -> None:
        super().__init__()
        self.question = AdminQuestion()
        self._keep = Callout("info", "key")
        for name, field in self.question.fields.items():
            self.bind(name, field)
        self.compose(self.question, SPACE["l"], self._keep)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Administrator"))
        self.lead.say(
            self.tr("Use it to open the console and to create everybody else’s accounts.")
        )
        self._keep.say(
            self.tr("Write it down and keep it safe"),
            self.tr("Anybody who has it can change everything in the chat."),
        )
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        return {"email": self.question.email}

    def load(self, raw: Mapping[str, Any]) -> None:
        self.question.set_email(str(raw.get("email", "")))
        self.edited()

    def secrets(self) -> dict[str, str]:
        return {"admin_password": self.question.password}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self.question.set_password(secrets.get("admin_password", ""))

    def own_problems(self) -> list[FieldProblem]:
        return self.question.problems()

    def answer(self) -> str:
        return "admin"
