"""The members of a group, several at once: put in, taken out, made its administrators."""

import re

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.group import GroupDetails, Member
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme

HEIGHT = 320
"""Pixels at 100 % of the list."""


class MembersForm(Card):
    """`add_wanted` and `remove_wanted` carry user names; `administer_wanted` too, and whether they
    are to administer the group. Nothing is changed here.
    """

    add_wanted = Signal(object)
    remove_wanted = Signal(object)
    administer_wanted = Signal(object, bool)
    closed = Signal()

    def __init__(self) -> None:
        self._details: GroupDetails | None = None
        self._title, self._cut = Text("", "heading"), Text("", "small", "muted")
        self._typed, self._add = Edit(), Button("", "plus")
        self._field = Field(self._typed, self._add)
        self._table = Table(_columns(), lambda member: member.user)
        self._table.allow_several()
        self._table.file_name = "members.csv"
        self._remove, self._refused = Button("", "close"), Callout("fail")
        self._raise, self._lower = Button("", "key"), Button("", "key")
        self._close = Button("quiet")
        buttons = SideBySide(self._remove, self._raise, self._lower, shares=(0, 0, 0), gap="s")
        super().__init__(
            self._title, self._field, self._table, self._cut, buttons, self._refused,
            hbox(None, self._close), None,
        )  # fmt: skip
        self._refused.hide()
        self._table.several.connect(self._refresh)
        self._table.chosen.connect(self._refresh)
        self._typed.textChanged.connect(self._refresh)
        self._typed.returnPressed.connect(self._press_add)
        self._add.clicked.connect(self._press_add)
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self._chosen))
        self._raise.clicked.connect(lambda: self.administer_wanted.emit(self._chosen, True))
        self._lower.clicked.connect(lambda: self.administer_wanted.emit(self._chosen, False))
        self._close.clicked.connect(self.closed)
        theme.changed.connect(self.restyle)
        language.changed.connect(self.retranslate)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        self._table.setMinimumHeight(theme.grown(HEIGHT, 0.5))

    def begin(self, details: GroupDetails) -> None:
        self.show_problem(None)
        self._typed.clear()
        self.show_details(details)
        self._typed.setFocus()

    def show_details(self, details: GroupDetails) -> None:
        self._details = details
        self._table.show_rows(details.members)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def forget_typed(self) -> None:
        """They are in it now."""
        self._typed.clear()

    @property
    def _chosen(self) -> tuple[str, ...]:
        return tuple(member.user for member in self._table.rows_chosen)

    @property
    def _names(self) -> tuple[str, ...]:
        """As people write several: with commas, semicolons or blanks between them."""
        return tuple(dict.fromkeys(re.findall(r"[^\s,;]+", self._typed.text().lower())))

    @Slot()
    def _press_add(self) -> None:
        if self._add.isEnabled():
            self.show_problem(None)
            self.add_wanted.emit(self._names)

    @Slot()
    def _refresh(self) -> None:
        chosen = self._table.rows_chosen
        self._add.setEnabled(bool(self._names))
        self._remove.setEnabled(bool(chosen))
        self._raise.setEnabled(any(not one.administrator for one in chosen))
        self._lower.setVisible(any(one.administrator for one in chosen))

    @Slot()
    def retranslate(self) -> None:
        details = self._details
        if details is None:
            return
        self._title.say(self.tr("Members of “{group}”").format(group=details.group.name))
        self._field.say(
            self.tr("Put in"),
            self.tr("User names, several with commas. People of a search: in “Users”."),
        )
        self._add.say(self.tr("Put in"))
        self._remove.say(self.tr("Take out"))
        self._raise.say(
            self.tr("Make administrators"), self.tr("May change the group with their chat program")
        )
        self._lower.say(self.tr("No longer administrators"))
        self._close.say(self.tr("Back"))
        self._table.search.say(self.tr("Search among them"))
        self._table.say_empty(self.tr("Nobody is in it yet"))
        left = details.group.members - len(details.members)
        self._cut.setVisible(left > 0)
        self._cut.say(self.tr("%Ln more are in it, and not shown here.", "", max(left, 0)))
        self._refresh()


def _columns() -> tuple[TableColumn[Member], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Name"),
            lambda member: member.name or unescaped_user(member.user),
            detail=lambda member: unescaped_user(member.user),
            mark=lambda member: ("key", "text") if member.administrator else None,
            least=160,
            role="strong",
        ),
    )
