"""Page: where the people are kept: Openfire's "Profile settings"."""

from collections.abc import Mapping
from typing import Any

from setupwizard.ui.tokens import SPACE
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.wizard.pages.form import FormPage


class UsersPage(FormPage):
    stage = "users"
    section = "profile"

    def __init__(self) -> None:
        super().__init__()
        self._kind = Choice(("default",), recommended="default")
        self._note = Text("", "small", "muted")
        self._kind.chosen.connect(self.edited)
        note = hbox((Icon("info", "muted", "s"), TOP), (self._note, 1), gap="s")
        self.compose(self._kind, SPACE["l"], note)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Users and groups"))
        self.lead.say(self.tr("Where should Openfire look up who may come in?"))
        self._kind.say(
            "default",
            self.tr("By default: in Openfire’s own database"),
            self.tr("You create the people and the groups in Openfire itself."),
            self.tr("Recommended"),
        )
        self._note.say(
            self.tr(
                "Does your organisation have a directory server (LDAP)? Set the chat up like this "
                "first; the directory can be connected afterwards."
            )
        )
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        return {"kind": self._kind.value}

    def load(self, raw: Mapping[str, Any]) -> None:
        self._kind.take(str(raw.get("kind", "default")))
        self.edited()

    def answer(self) -> str:
        return self.tr("In Openfire")
