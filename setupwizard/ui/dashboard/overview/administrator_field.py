"""Asks for the password of whoever administers the chat, where nobody knows it."""

from PySide6.QtCore import Qt

from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field


class AdministratorField(Field):
    """Whose it is may be known only later, or change: then what was typed goes."""

    def __init__(self) -> None:
        self.edit, self._whose = Edit(secret=True), ""
        super().__init__(self.edit)

    @property
    def password(self) -> str:
        return self.edit.text()

    @property
    def needs_person(self) -> bool:
        """It is asked for, and was not typed."""
        return not (self.isHidden() or self.password)

    def take(self, whose: str, known: str, *, may_ask: bool) -> None:
        """`whose`: its name in `Secrets`; `known`: empty for what has to be asked."""
        if known or self._whose != whose:
            self.edit.fill(known)
        self._whose = whose
        self.setVisible(may_ask and not known)

    def ask_anew(self) -> None:
        """The one that was known is not right."""
        self.show()
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_whose(self, user: str) -> None:
        self.say(
            self.tr("Password of the administrator “{user}”").format(user=user or "admin"),
            self.tr("Needed for the test with two users. It is not saved."),
        )
