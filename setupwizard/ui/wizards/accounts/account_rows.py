"""A small table of people to type."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.accounts.typed import TypedPerson, faults
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import NONE
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.layout import hbox, vbox
from setupwizard.ui.wizards.accounts.account_row import AccountRow

AT_FIRST = 2
"""Rows: one person alone has nobody to write to."""


class AccountRows(QWidget):
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[AccountRow] = []
        self._passwords: Mapping[str, Secret] = {}
        self._list = vbox(gap="m")
        self._add = Button("", "plus")
        self._add.clicked.connect(self._add_for_typing)
        for _ in range(AT_FIRST):
            self._append()
        self.setLayout(vbox(self._list, hbox(self._add, None), gap="m"))

    def retranslate(self) -> None:
        self._add.say(self.tr("Another person"))
        for number, row in enumerate(self._rows, 1):
            row.retranslate(number)

    def set_passwords(self, passwords: Mapping[str, Secret]) -> None:
        """Those that were made before, by user; it may grow."""
        self._passwords = passwords

    def _password_of(self, user: str) -> Secret:
        return self._passwords.get(user, NONE)

    def _append(self) -> AccountRow:
        row = AccountRow(self.others, self._password_of)
        row.edited.connect(self._edited)
        row.unwanted.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    @Slot()
    def _add_for_typing(self) -> None:
        row = self._append()
        self.retranslate()
        QWidget.setTabOrder(row.last, self._add)  # in the order one reads
        row.show()  # what is not seen yet takes no focus
        row.name.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()

    @Slot(object)
    def _remove(self, row: AccountRow) -> None:
        """The last one is only emptied. The focus goes to the one before."""
        place = self._rows.index(row)
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._append()
        self._rows[max(0, place - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()
        self._edited()

    def others(self, row: AccountRow) -> Collection[str]:
        """The user names of all rows but this one."""
        return [one.person.user for one in self._rows if one is not row]

    @Slot()
    def _edited(self) -> None:
        for row, found in zip(self._rows, faults(self._typed), strict=True):
            row.judge(found)
        self.edited.emit()

    @property
    def _typed(self) -> list[TypedPerson]:
        return [row.person for row in self._rows]

    @property
    def fault(self) -> str:
        """The label of the first field that is not right."""
        return next(filter(None, (row.fault_words() for row in self._rows)), "")

    @property
    def people(self) -> tuple[NewPerson, ...]:
        """Nobody while something is not right."""
        if self.fault:
            return ()
        return tuple(one.person for one in self._typed if not one.empty)

    def type_names(self, names: Sequence[str]) -> None:
        """One a row, from the first on."""
        for row, name in zip(self._rows, names, strict=False):
            row.name.insert(name)

    @property
    def first(self) -> QWidget:
        return self._rows[0].name
