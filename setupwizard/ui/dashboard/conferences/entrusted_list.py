"""People and groups on a list of a service: who is on it, and adding to it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room_people import sent_address
from setupwizard.admin.room_service import Entrusted
from setupwizard.model.problems import SetupError
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import LEFT, MIDDLE, TOP, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text


class EntrustedList(QWidget):
    """`wanted` carries who (an address or a group), whether that is a group, and whether they are
    to be on the list. Nothing is changed here.
    """

    wanted = Signal(str, bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[str, ...] = ()
        self._domain, self._there = "", tuple[Entrusted, ...]()
        self._title, self._rows = Text("", "strong"), vbox(gap="s")
        self._who, self._group = Edit(), Select()
        self._who_field, self._group_field = Field(self._who), Field(self._group)
        self._add = Button("", "plus")
        self.setLayout(
            vbox(
                self._title, self._rows, self._group_field, self._who_field,
                hbox((self._add, LEFT), None),
            )
        )  # fmt: skip
        self._add.clicked.connect(self._press)
        self._who.returnPressed.connect(self._press)
        self._who.textChanged.connect(self._refresh)
        self._group.currentIndexChanged.connect(self._refresh)
        language.changed.connect(self.retranslate)

    def begin(self, groups: tuple[str, ...], domain: str) -> None:
        """`domain`: of those who are named without one."""
        self._groups, self._domain = groups, domain
        self._who.clear()

    def show_entrusted(self, there: tuple[Entrusted, ...]) -> None:
        """Those on the list now."""
        if there != self._there:
            self._who.clear()
        self._there = there
        self.retranslate()

    @property
    def _address(self) -> str:
        typed = self._who.text().strip()
        return typed if "@" in typed or not typed else f"{typed}@{self._domain}"

    @Slot()
    def _press(self) -> None:
        if self._add.isEnabled():
            group = self._group.chosen()
            self.wanted.emit(group or self._address, bool(group), True)

    @Slot()
    def _refresh(self) -> None:
        group, error = self._group.chosen(), ""
        if self._address and not group:
            try:
                sent_address(self._address)
            except SetupError as refused:
                words = speech().problem(refused.problem)
                error = f"{words.cause} {words.remedy}"
        self._who_field.set_error(error)
        self._who_field.setVisible(not group)
        self._add.setEnabled(bool(group or self._address) and not error)

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("On the list"))
        clear(self._rows)
        for one in self._there:
            self._rows.addWidget(self._row(one))
        if not self._there:
            self._rows.addWidget(Text(self.tr("Nobody yet"), "body", "muted"))
        nobody = ("", self.tr("No group: one person"))
        self._group.offer([nobody, *((one, one) for one in self._groups)])
        self._group_field.say(self.tr("Group"))
        self._group_field.setVisible(bool(self._groups))
        help_ = self.tr("A user name of this server, or a whole address: {example}")
        self._who_field.say(self.tr("Person"), help_.format(example=f"ana@{self._domain}"))
        self._add.say(self.tr("Add to the list"))
        self._refresh()

    def _row(self, one: Entrusted) -> QWidget:
        out = Button("quiet", "close")
        out.say(self.tr("Take off"), one.shown)
        out.clicked.connect(lambda: self.wanted.emit(one.shown, one.is_group, False))
        mark = Icon("users" if one.is_group else "person", "muted", "s")
        return box(hbox((mark, TOP), (Text(one.shown, "body"), 1), (out, MIDDLE), gap="s"))
