"""Page: where the people are kept: Openfire's "Profile settings"."""

from collections.abc import Mapping
from typing import Any

from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import box, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE


class UsersPage(FormPage):
    """Openfire's own database, a directory there is, or one that is yet to be made."""

    stage = "users"
    section = "profile"

    def __init__(self) -> None:
        super().__init__()
        self._kind = Choice(("default", "ldap"), recommended="default")
        self._which_title = Text("", "heading")
        self._which = Choice(("existing", "create"))
        self._more = box(vbox(self._which_title, self._which, gap="s"))
        self._kind.chosen.connect(self._arrange)
        self._which.chosen.connect(self.edited)
        self.compose(self._kind, SPACE["xl"], self._more)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Users"))
        self.lead.say(self.tr("Where should Openfire look up who may log in?"))
        self._kind.say(
            "default",
            self.tr("By default: in Openfire’s own database"),
            self.tr("You create the users and groups in Openfire itself."),
            self.tr("Recommended"),
        )
        self._kind.say(
            "ldap",
            self.tr("In a directory server (LDAP)"),
            self.tr(
                "Your school or company already keeps its users in a directory, such as "
                "OpenLDAP or Active Directory. They chat with the password they already "
                "have; Openfire only reads."
            ),
        )
        self._which_title.say(self.tr("Which directory?"))
        self._which.setAccessibleName(self._which_title.plain)
        self._which.say(
            "existing",
            self.tr("We have a directory"),
            self.tr("You need its address and usually an account that may read it."),
        )
        self._which.say(
            "create",
            self.tr("No directory yet: set one up on this server"),
            self.tr(
                "I install OpenLDAP next to Openfire and enter people from a table, for "
                "example one saved from Excel."
            ),
        )
        super().retranslate()

    def raw(self) -> dict[str, Any]:
        return {"kind": self._kind.value}

    def load(self, raw: Mapping[str, Any]) -> None:
        self._kind.take(str(raw.get("kind", "default")))
        self._arrange()

    @property
    def creates(self) -> bool:
        """There is no directory yet: one is to be set up."""
        return self._which.value == "create"

    def set_creates(self, creates: bool) -> None:
        self._which.take("create" if creates else "existing")

    def _arrange(self) -> None:
        self._more.setVisible(self._kind.value == "ldap")
        self.edited()

    def summary(self) -> str:
        if self._kind.value == "default":
            return self.tr("In Openfire’s own database.")
        if self.creates:
            return self.tr("In a directory that I set up on this server.")
        return self.tr("In the directory you already have.")

    def answer(self) -> str:
        if self._kind.value == "default":
            return self.tr("In Openfire")
        return self.tr("In a new directory") if self.creates else self.tr("In a directory")
