"""Asks for the administrator once, on whichever page needs it first."""

from PySide6.QtCore import QLocale, Qt, QTime, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.ui.dashboard.admin_login import AdminLogin
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.text import Text


class LoginCard(Card):
    """Who and which password; why the last attempt was refused; when the next one makes sense."""

    def __init__(self, login: AdminLogin) -> None:
        self._login = login
        self._title, self._text = Text("", "heading"), Text("", "body", "muted")
        self._user, self._password = Edit(), Edit(secret=True)
        self._user_field, self._password_field = Field(self._user), Field(self._password)
        self._refused, self._remember = Callout("warn"), Tick()
        self._enter = Button("primary", "key")
        fields = SideBySide(self._user_field, self._password_field)
        buttons = hbox(self._enter, None)
        super().__init__(
            self._title, self._text, self._refused, fields, self._remember, buttons, pad=24
        )
        self._enter.clicked.connect(self._use)
        self._password.returnPressed.connect(self._use)
        for edit in (self._user, self._password):
            edit.textChanged.connect(self._refresh)
        login.changed.connect(self.retranslate)
        language.changed.connect(self.retranslate)
        self._user.fill(login.user)
        self.retranslate()

    @property
    def first(self) -> QWidget:
        """What needs the person."""
        return self._password

    @Slot()
    def _use(self) -> None:
        if self._enter.isEnabled():
            remember = self._login.may_remember and self._remember.is_checked()
            self._login.use(self._user.text(), self._password.text(), remember=remember)
            self._password.clear()

    @Slot()
    def _refresh(self) -> None:
        self._enter.setEnabled(bool(self._user.text().strip() and self._password.text()))

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("Log in as the administrator"))
        self._text.say(
            self.tr(
                "This comes from Openfire’s administration console, which asks who you are. You "
                "log in once, for all pages."
            )
        )
        self._user_field.say(self.tr("Administrator’s user name"))
        self._password_field.say(self.tr("Administrator’s password"))
        self._remember.say(
            self.tr("Remember the passwords of this server in this computer’s keyring")
        )
        self._remember.setVisible(self._login.may_remember)
        self._enter.say(self.tr("Log in"))
        problem = self._login.problem
        self._refused.setVisible(problem is not None)
        if problem is not None:
            words = speech().problem(problem)
            self._refused.say(words.cause, self._until() or words.remedy)
        self._refresh()

    def _until(self) -> str:
        until = self._login.until
        if not until.isValid() or until < QTime.currentTime():
            return ""
        at = QLocale(language.code).toString(until, QLocale.FormatType.ShortFormat)
        return self.tr("Try again at {time}, and not before: every attempt counts.").format(time=at)

    def settle_focus(self) -> None:
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)
