"""Page: what using Openfire's own users again means, before it is done."""

from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.cards import Row, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import TOP, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE


class WayBackPage(Page):
    """Pending for as long as it stands: what follows changes the server."""

    stage = "way_back"
    pending_icon = "play"

    def __init__(self) -> None:
        super().__init__()
        self._administrator = ""
        self._rows = [Row(Icon(icon, "accent"), pad=11) for icon in ("users", "person", "lock")]
        self._list = RowList()
        self._list.put(self._rows)
        self._password, self._theirs, self._email = Edit(secret=True), Edit(secret=True), Edit()
        self._password_field, self._their_field = Field(self._password), Field(self._theirs)
        self._email_field = Field(self._email)
        self._promise = Text("", "small", "muted")
        for edit in (self._password, self._theirs, self._email):
            edit.textChanged.connect(self._edited)
        promise = hbox((Icon("info", "muted", "s"), TOP), (self._promise, 1), gap="s")
        fields = vbox(self._password_field, self._email_field, self._their_field, gap="m")
        self.compose(self._list, SPACE["l"], fields, SPACE["l"], promise)

    def retranslate(self) -> None:
        self.title.say(self.tr("Go back to Openfire’s own users"))
        self.lead.say(self.tr("Nothing has been changed yet. This is what will happen:"))
        own, admin, others = self._rows
        own.say(
            self.tr("Openfire’s own users can log in again"),
            self.tr("With the passwords, contacts and rooms they had before the move."),
        )
        admin.say(
            self.tr("“admin” manages the chat again"),
            self.tr("With the password you enter below. I test it before I keep the change."),
        )
        others.say(
            self.tr("Users from the directory can no longer log in"),
            self.tr(
                "Except those who have an account in Openfire itself. The directory stays as it is."
            ),
        )
        self._password_field.say(
            self.tr("Password of “admin”"),
            self.tr("The one from before the move. If there never was one, choose it now."),
        )
        self._email_field.say(self.tr("Administrator’s e-mail"))
        self._say_theirs()
        self._promise.say(
            self.tr(
                "The chat stops for about half a minute. If anything fails, I put everything "
                "back as it was and check that it works."
            )
        )

    def _say_theirs(self) -> None:
        self._their_field.say(
            self.tr("Password of {user} in the directory").format(user=self._administrator),
            self.tr("With it I can check, if necessary, that everything is as it was."),
        )

    def ask(self, administrator: str, *, email: bool) -> None:
        """`administrator` of today; whether an e-mail for `admin` is still missing."""
        self._administrator = administrator
        self._email_field.setVisible(email)
        self._say_theirs()

    def put_passwords(self, own: str, theirs: str) -> None:
        self._password.fill(own)
        self._theirs.fill(theirs)

    def secrets(self) -> dict[str, str]:
        return {
            "admin_password": self._password.text(),
            "ldap_admin_password": self._theirs.text(),
        }

    @property
    def email(self) -> str:
        return self._email.text().strip()

    def _edited(self) -> None:
        self.clear_problem()
        self.changed.emit()

    @property
    def pending(self) -> bool:
        return True

    def pending_words(self) -> str:
        return self.tr("Go back now")

    def problem_title(self) -> str:
        return self.title.plain

    def reason(self) -> str:
        if not self._password.text():
            return self.tr("The password of “admin” is missing")
        if not self._email_field.isHidden() and "@" not in self.email:
            return self.tr("The e-mail of “admin” is missing")
        if not self._theirs.text():
            return self.tr("The password of {user} is missing").format(user=self._administrator)
        return super().reason()

    def first(self) -> QWidget | None:
        return self._password if not self._password.text() else None
