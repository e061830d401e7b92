"""What is typed about a user: a new one, another name or e-mail address, a new password."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.user import User
from setupwizard.admin.user_changes import EMAIL, NAME, NewUser, kept_as
from setupwizard.model.fields import xml_safe
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import refused_by_chat, typeable_password
from setupwizard.ui.dashboard.users.columns import shown_name
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.column import column_of
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE


class Asks(StrEnum):
    NEW = "new"
    PROFILE = "profile"
    PASSWORD = "password"  # noqa: S105 - a word


class UserForm(Card):
    """`new_wanted` carries a `NewUser`, `profile_wanted` name and e-mail address,
    `password_wanted` a `Secret`; `look_again_wanted`: somebody else has changed the account.
    Nothing is changed here.
    """

    new_wanted = Signal(object)
    profile_wanted = Signal(str, str)
    password_wanted = Signal(object)
    look_again_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.asks, self._user, self._changed = Asks.NEW, User(""), False
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._login, self._name, self._email = Edit(), Edit(), Edit()
        self._password = Edit(secret=True)
        self._login_field, self._name_field = Field(self._login), Field(self._name)
        self._email_field, self._password_field = Field(self._email), Field(self._password)
        self._suggest, self._copy = Button("", "key"), CopyButton(secret=True)
        self._beside = SideBySide(self._suggest, self._copy, shares=(0, 0), gap="s")
        self._again = Button("", "restart")
        self._administrator, self._refused = Tick(), Callout("fail", "", SPACE["s"], self._again)
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        self._end = box(vbox(self._refused, buttons, gap="m"))
        super().__init__(
            self._title, self._lead, self._name_field, self._login_field, self._email_field,
            self._password_field, self._beside, self._administrator, self._end, None,
        )  # fmt: skip
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        self._again.clicked.connect(self.look_again_wanted)
        self._suggest.clicked.connect(self._put_password)
        for edit in (self._login, self._name, self._email, self._password):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        language.changed.connect(self.retranslate)

    def begin(self, asks: Asks, user: User | None = None) -> None:
        self.asks, self._user, self._changed = asks, user or User(""), False
        self._login.clear()
        self._name.fill(self._user.name)
        self._email.fill(self._user.email)
        self._password.clear()
        self._administrator.set_checked(False)
        self.show_problem(None)
        self.setEnabled(True)
        self.retranslate()
        first = self._password if asks is Asks.PASSWORD else self._name
        first.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        """Beside the button it is about, and both in sight."""
        self._refused.show_problem(problem)
        changed = problem is not None and problem.code is Code.USER_CHANGED
        self._again.setVisible(changed)
        self.setEnabled(True)
        if problem is not None:
            later(self, self._bring)  # once it has its place

    def _bring(self) -> None:
        column = column_of(self)
        if column is not None:
            column.show_all(self._end)

    def show_user(self, user: User) -> None:
        """As somebody else has left them: what was not typed over here follows."""
        if self.asks is not Asks.PROFILE or user.user != self._user.user:
            return
        before, self._user, self._changed = self._user, user, True
        for edit, was, now in (
            (self._name, before.name, user.name),
            (self._email, before.email, user.email),
        ):
            if edit.text().strip() == was:
                edit.fill(now)
        self.show_problem(None)
        self.retranslate()

    @Slot()
    def _put_password(self) -> None:
        self._password.fill(typeable_password().reveal())

    @Slot()
    def _press(self) -> None:
        if not self._save.isEnabled():
            return
        name, email = self._name.text().strip(), self._email.text().strip()
        password = Secret(self._password.text())
        self.show_problem(None)
        if self.asks is Asks.PROFILE:
            self.profile_wanted.emit(name, email)
        elif self.asks is Asks.PASSWORD:
            self.password_wanted.emit(password)
        else:
            administers = self._administrator.is_checked()
            self.new_wanted.emit(NewUser(self._login.text(), name, email, password, administers))

    # ------------------------------------------------------------------ what is wrong with it

    @Slot()
    def _refresh(self) -> None:
        password = self._password.text()
        self._copy.give(password)
        wrong = bool(password) and bool(xml_safe(password) or refused_by_chat(password))
        self._password_field.set_error(speech().field("password-signs", {}) if wrong else "")
        user_fault = self._say_login()
        name, email = self._name.text().strip(), self._email.text().strip()
        long = len(name) > NAME or len(email) > EMAIL
        too_long = self.tr("At most {number} characters.").format(number=NAME)
        self._name_field.set_error(too_long if len(name) > NAME else "")
        self._email_field.set_error(too_long if len(email) > EMAIL else "")
        typed = bool(password) and not wrong
        self._save.setEnabled(
            {
                Asks.NEW: typed and not user_fault and not long and bool(self._login.text()),
                Asks.PROFILE: not long and (name, email) != (self._user.name, self._user.email),
                Asks.PASSWORD: typed,
            }[self.asks]
        )

    def _say_login(self) -> bool:
        """True where it cannot be a user name; told before it is sent, too, is another spelling."""
        typed, error, told = self._login.text().strip(), "", ""
        if typed:
            try:
                kept = kept_as(typed)
            except SetupError as refused:
                error = speech().problem(refused.problem).cause
            else:
                if kept != typed.lower():
                    told = self.tr("Openfire writes it as: {user}").format(user=kept)
        help_ = told or self.tr("What they log in with. It cannot be changed later.")
        self._login_field.say(self.tr("User name"), help_)
        self._login_field.set_error(error)
        return bool(error)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        asks, shown = self.asks, shown_name(self._user)
        self._title.say(
            {
                Asks.NEW: self.tr("New user"),
                Asks.PROFILE: self.tr("Name and e-mail of {user}").format(user=shown),
                Asks.PASSWORD: self.tr("New password for {user}").format(user=shown),
            }[asks]
        )
        self._say_lead()
        self._login_field.setVisible(asks is Asks.NEW)
        self._administrator.setVisible(asks is Asks.NEW)
        self._name_field.setVisible(asks is not Asks.PASSWORD)
        self._email_field.setVisible(asks is not Asks.PASSWORD)
        self._password_field.setVisible(asks is not Asks.PROFILE)
        self._beside.setVisible(asks is not Asks.PROFILE)
        optional = self.tr("optional")
        self._name_field.say(self.tr("Name"), self.tr("As others see it."), optional)
        self._email_field.say(self.tr("E-mail"), "", optional)
        self._password_field.say(self.tr("Password"))
        self._suggest.say(self.tr("Suggest one that is easy to type"))
        self._copy.say(self.tr("Copy"), self.tr("Copies the password"))
        self._administrator.say(
            self.tr("Administers Openfire"), self.tr("May change everything, as you do.")
        )
        self._save.say(
            {
                Asks.NEW: self.tr("Create the account"),
                Asks.PROFILE: self.tr("Save"),
                Asks.PASSWORD: self.tr("Set the password"),
            }[asks]
        )
        self._cancel.say(self.tr("Cancel"))
        self._again.say(self.tr("Look again"))
        self._refresh()

    def _say_lead(self) -> None:
        self._lead.setVisible(self.asks is Asks.PASSWORD or self._changed)
        if self._changed:
            now = ", ".join(filter(None, (self._user.name, self._user.email)))
            self._lead.say(self.tr("On the server now: {values}").format(values=now or "–"))
            return
        self._lead.say(
            self.tr(
                "It counts at the next login of “{user}”; who is connected stays so. Write it down "
                "or copy it now: I do not keep it."
            ).format(user=unescaped_user(self._user.user))
        )
