"""What somebody has on the server, beside the list: contacts, and what else is kept for them."""

from PySide6.QtCore import QCoreApplication, Signal, Slot

from setupwizard.admin.user import User
from setupwizard.admin.user_belongings import Belongings, Contact, Sees
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.users.columns import moment, shown_name
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.layout import SideBySide, clear, vbox
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.waiting import BusyNote

HEIGHT = 260
"""Pixels at 100 % of the list of contacts."""

CONTEXT = "Contacts"


class BelongingsCard(Card):
    """`add_wanted` and `remove_wanted` carry an address. Nothing is changed here."""

    add_wanted = Signal(str)
    remove_wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        self._user = User("")
        self._shown: Belongings | None = None
        self._title, self._facts = Text("", "heading"), vbox(gap="s")
        self._table, self._more = Table(_columns(), lambda one: one.address), Text("", "small")
        self._table.file_name = "contacts.csv"
        self._typed, self._add, self._remove = Edit(), Button("", "plus"), Button("", "close")
        self._field = Field(self._typed, self._add)
        self._busy, self._refused, self._close = BusyNote(), Callout("fail"), Button("quiet")
        super().__init__(
            self._title, self._facts, self._busy, self._field, self._table, self._more,
            self._refused, SideBySide(self._remove, self._close, shares=(0, 0), gap="s"), None,
        )  # fmt: skip
        self._refused.hide()
        self._close.clicked.connect(self.closed)
        self._add.clicked.connect(self._press_add)
        self._typed.returnPressed.connect(self._press_add)
        self._typed.textChanged.connect(self._refresh)
        self._table.chosen.connect(self._refresh)
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self._table.row.address))
        theme.changed.connect(self.restyle)
        language.changed.connect(self.retranslate)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        self._table.setMinimumHeight(theme.grown(HEIGHT, 0.5))

    def begin(self, user: User) -> None:
        self._user, self._shown = user, None
        self._refused.hide()
        self._typed.clear()
        self._table.hide()
        self._busy.begin(self.tr("I am asking the server…"))
        self.retranslate()

    def show_belongings(self, user: str, found: Belongings) -> None:
        if user != self._user.user:
            return
        self._shown = found
        self._busy.end()
        self._table.show()
        self._table.show_rows(found.contacts)
        self.retranslate()

    def show_problem(self, problem: Problem) -> None:
        self._busy.end()
        self._refused.show_problem(problem)

    @Slot()
    def _press_add(self) -> None:
        if self._add.isEnabled():
            self._refused.hide()
            self.add_wanted.emit(self._typed.text().strip())

    @Slot()
    def _refresh(self) -> None:
        self._add.setEnabled(bool(self._typed.text().strip()))
        chosen: Contact | None = self._table.row
        self._remove.setEnabled(chosen is not None and not chosen.shared)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        found = self._shown
        self._title.say(self.tr("What {name} has here").format(name=shown_name(self._user)))
        self._close.say(self.tr("Back"))
        self._field.say(
            self.tr("Add a contact"), self.tr("Both have to agree before they see each other.")
        )
        self._add.say(self.tr("Add"))
        self._remove.say(self.tr("Remove the contact"))
        self._refresh()
        self._table.search.say(self.tr("Search among the contacts"))
        self._table.say_empty(self.tr("No contacts yet"))
        self._more.setVisible(found is not None and found.more_contacts)
        self._more.say(self.tr("Only the first contacts are shown."))
        clear(self._facts)
        for name, value in self._told(found) if found else ():
            self._facts.addLayout(
                vbox(Text(name, "small", "muted"), Text(value, "body"), gap="xxs")
            )

    def _told(self, found: Belongings) -> list[tuple[str, str]]:
        told = []
        if found.waiting:
            waiting = self.tr("%Ln message(s), {size}; the oldest of {time}", "", found.waiting)
            size = language.locale.formattedDataSize(found.size, 1)
            time = moment(found.oldest)
            told.append((self.tr("Messages that wait"), waiting.format(size=size, time=time)))
        elif found.waiting is not None:
            told.append((self.tr("Messages that wait"), self.tr("None")))
        if found.shut_out is not None:
            usual = self.tr("{name} (holds by itself)").format(name=found.usual_list)
            names = [usual if one == found.usual_list else one for one in found.shut_out]
            told.append(
                (self.tr("Lists of whom they shut out"), ", ".join(names) or self.tr("No list"))
            )
        if found.nodes is not None:
            nodes = ", ".join(found.nodes) or self.tr("Nothing")
            told.append((self.tr("What their programs keep here"), nodes))
        return told


def _columns() -> tuple[TableColumn[Contact], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Contact"),
            lambda one: one.name or one.address,
            detail=_contact_details,
            least=180,
            role="strong",
        ),
    )


def _contact_details(one: Contact) -> str:
    """Who sees whom, and by which groups."""
    sees = {
        Sees.BOTH: QT_TRANSLATE_NOOP("Contacts", "see each other"),
        Sees.TO: QT_TRANSLATE_NOOP("Contacts", "is seen, does not see back"),
        Sees.FROM: QT_TRANSLATE_NOOP("Contacts", "sees this user, is not seen"),
        Sees.NONE: QT_TRANSLATE_NOOP("Contacts", "do not see each other"),
    }[one.sees]
    groups = ", ".join((*one.groups, *one.shared))
    address = one.address if one.name else ""
    told = (QCoreApplication.translate(CONTEXT, sees), groups, address)
    return " · ".join(part for part in told if part)
