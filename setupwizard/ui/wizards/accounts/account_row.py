"""One person to type: name, user name and a password that is already there."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.accounts.typed import TypedPerson, proposed_user
from setupwizard.directory.people_row import LONGEST, PASSWORD_LONGEST, PASSWORD_SHORTEST
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import typeable_password
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Text

Others = Callable[["AccountRow"], Collection[str]]
"""The user names of all rows but this one."""

PasswordOf = Callable[[str], Secret]
"""The password that was made for a user before; empty when there is none."""


class AccountRow(QWidget):
    """The user name follows the name until somebody types one."""

    edited = Signal()
    unwanted = Signal(object)

    def __init__(self, others: Others, password_of: PasswordOf) -> None:
        super().__init__()
        self._others, self._password_of = others, password_of
        self._proposed = self._own_password = ""
        self._faults: Mapping[str, str] = {}
        self._follows = True
        self.name, self.user, self.password = Edit(), Edit(), Edit()
        self._fields = {
            "name": Field(self.name),
            "user": Field(self.user),
            "password": Field(self.password),
        }
        self._aloud: set[str] = set()
        self._remove = Button("quiet", "close")
        for field in self._fields.values():
            field.keep_label_whole()
        fields = SideBySide(*self._fields.values(), shares=(6, 6, 5), gap="m")
        beside = vbox(
            Text(" ", "strong"), 6, self._remove, None, gap="0"
        )  # in line with the fields
        self.setLayout(hbox((fields, 1), beside, gap="s"))
        self.name.textEdited.connect(self._name_edited)
        self.user.textEdited.connect(self._user_edited)
        self.password.textEdited.connect(self.edited)
        self._remove.clicked.connect(self._ask_to_go)
        for name, field in self._fields.items():
            field.left.connect(partial(self._left, name))

    def retranslate(self, number: int) -> None:
        self._fields["name"].say(self.tr("Name"))
        self._fields["user"].say(self.tr("User name"))
        self._fields["password"].say(self.tr("Password"))
        self.name.setAccessibleName(self.tr("Name of person {number}").format(number=number))
        self.user.setAccessibleName(self.tr("User name of person {number}").format(number=number))
        self.password.setAccessibleName(
            self.tr("Password of person {number}").format(number=number)
        )
        remove = self.tr("Remove person {number}").format(number=number)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(remove)
        self._show()

    @property
    def last(self) -> QWidget:
        """Where Tab leaves the row."""
        return self._remove

    @property
    def person(self) -> TypedPerson:
        name = " ".join(self.name.text().split())
        return TypedPerson(name, self.user.text().strip(), Secret(self.password.text()))

    def judge(self, faults: Mapping[str, str]) -> None:
        """By field, as `accounts.typed.faults` says."""
        self._faults = faults
        self._show()

    @Slot()
    def _name_edited(self) -> None:
        if self._follows:
            self.user.fill(proposed_user(self.name.text(), self._others(self)))
        self._fill_password()
        self.edited.emit()

    @Slot()
    def _user_edited(self) -> None:
        self._follows = not self.user.text()
        self._fill_password()
        self.edited.emit()

    def _fill_password(self) -> None:
        """There as soon as there is somebody, gone when there is nobody any more. It is the one
        that was made for this user before, if there is one, until somebody types another.
        """
        if self.person.empty:
            self.password.clear()
            self._own_password = ""
        elif self.password.text() in ("", self._proposed):
            self._own_password = self._own_password or typeable_password().reveal()
            before = self._password_of(self.person.user.lower()).reveal()
            self._proposed = before or self._own_password
            self.password.fill(self._proposed)

    def _left(self, name: str) -> None:
        if not self.person.empty:
            self._aloud.add(name)
            self._show()

    def _show(self) -> None:
        for name, field in self._fields.items():
            code = self._faults.get(name, "")
            field.set_error(self._words(code) if code and name in self._aloud else "")

    def fault_words(self) -> str:
        """The first of them, to be said beside Next."""
        return next((self._fields[name].label for name in self._faults), "")

    def _words(self, code: str) -> str:
        match code:
            case "missing":
                return self.tr("This is missing.")
            case "form":
                return self.tr("Letters a to z, digits, and “.”, “_” or “-” in the middle.")
            case "twice":
                return self.tr("Somebody else here has the same user name.")
            case "reserved":
                return self.tr("This user name is not for people. Choose another.")
            case "short":
                said = self.tr("At least {count} characters.")
                return said.format(count=PASSWORD_SHORTEST)
            case "long":
                most = PASSWORD_LONGEST if "password" in self._faults else LONGEST
                return self.tr("At most {count} characters.").format(count=most)
            case "signs":
                return self.tr("Only letters, digits and the usual signs.")
            case _:
                return self.tr("It contains a character that cannot be displayed.")

    def _ask_to_go(self) -> None:
        self.unwanted.emit(self)
