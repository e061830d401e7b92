"""A new room: which of three kinds, its name, and the address that follows from it."""

import unicodedata
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup

from setupwizard.admin.room import DESCRIPTION, NAME, RoomList
from setupwizard.admin.room_changes import NewRoom, room_kept_as
from setupwizard.admin.room_kinds import Kind, settings_of
from setupwizard.model.problems import Problem, SetupError
from setupwizard.ui.dashboard.conferences.words import KINDS, tr
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.choice import RadioCard
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text


class NewRoomForm(Card):
    """`wanted` carries a `NewRoom`. Nothing is changed here."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        self._rooms, self._major = RoomList((), (), ""), 5
        self._title = Text("", "heading")
        self._group_of_cards = QButtonGroup()
        self._cards = {kind: RadioCard(self._group_of_cards) for kind in Kind}
        self._name, self._address, self._description = Edit(), Edit(), Edit()
        self._service, self._group = Select(), Select()
        self._name_field, self._address_field = Field(self._name), Field(self._address)
        self._description_field = Field(self._description)
        self._service_field, self._group_field = Field(self._service), Field(self._group)
        self._refused = Callout("fail")
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        super().__init__(
            self._title, *self._cards.values(), self._name_field, self._address_field,
            self._service_field, self._description_field, self._group_field, self._refused,
            buttons, None,
        )  # fmt: skip
        self._refused.hide()
        self._suggested = ""
        self._name.textChanged.connect(self._suggest)
        self._group_of_cards.buttonToggled.connect(self._refresh)
        self._service.currentIndexChanged.connect(self._refresh)
        for edit in (self._name, self._address, self._description):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def begin(self, rooms: RoomList, *, major: int) -> None:
        self._rooms, self._major, self._suggested = rooms, major, ""
        for edit in (self._name, self._address, self._description):
            edit.clear()
        self._cards[Kind.CLASSROOM].setChecked(True)
        self.show_problem(None)
        self.retranslate()
        self._name.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @property
    def _chosen_kind(self) -> Kind:
        return next(kind for kind, card in self._cards.items() if card.isChecked())

    @Slot(str)
    def _suggest(self, name: str) -> None:
        """The address follows the name until it is typed."""
        if self._address.text() == self._suggested:
            self._suggested = suggested_address(name)
            self._address.fill(self._suggested)

    @Slot()
    def _press(self) -> None:
        if not self._save.isEnabled():
            return
        self.show_problem(None)
        name, description = self._name.text().strip(), self._description.text().strip()
        settings = settings_of(self._chosen_kind, name, description, major=self._major)
        new = NewRoom(self._address.text(), self._service.chosen(), settings)
        self.wanted.emit(replace(new, group=self._group.chosen()))

    # ------------------------------------------------------------------ what is wrong with it

    @Slot()
    def _refresh(self) -> None:
        too_long = self.tr("At most {number} characters.")
        faults = [self._say_address()]
        for edit, field, limit in (
            (self._name, self._name_field, NAME),
            (self._description, self._description_field, DESCRIPTION),
        ):
            long = len(edit.text().strip()) > limit
            field.set_error(too_long.format(number=limit) if long else "")
            faults.append(long)
        given = bool(self._name.text().strip() and self._service.chosen())
        self._save.setEnabled(given and not any(faults))

    def _say_address(self) -> bool:
        """True where it cannot be one; told before it is sent, too, is another spelling."""
        typed, error, whole = self._address.text().strip(), "", ""
        if typed:
            try:
                kept = room_kept_as(typed)
            except SetupError as refused:
                words = speech().problem(refused.problem)
                error = f"{words.cause} {words.remedy}"
            else:
                whole = f"{kept}@{self._service.chosen()}"
        help_ = self.tr("The whole address: {address}").format(address=whole) if whole else ""
        self._address_field.say(
            self.tr("Address"), help_ or self.tr("What programs know it by. It stays as it is.")
        )
        self._address_field.set_error(error)
        return bool(error) or not typed

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("New room"))
        for kind, card in self._cards.items():
            name, text = KINDS[kind]
            card.say(tr(name), tr(text))
        optional = self.tr("optional")
        self._name_field.say(self.tr("Name"), self.tr("As people see it in their list of rooms."))
        help_ = self.tr("What it is for. Left empty, its name stands there.")
        self._description_field.say(self.tr("Description"), help_, optional)
        services = [one.name for one in self._rooms.services]
        wholes = [f"{name}.{self._rooms.domain}" for name in services]
        self._service.offer([(whole, whole) for whole in wholes])
        self._service_field.say(self.tr("Service"), self.tr("Where its address ends."))
        self._service_field.setVisible(len(services) > 1)
        nobody = ("", self.tr("No group: only you, to begin with"))
        self._group.offer([nobody, *((one, one) for one in self._rooms.groups)])
        self._group_field.say(
            self.tr("Group that belongs to it"),
            self.tr("Its people become members: they may always enter and write."),
            optional,
        )
        self._group_field.setVisible(bool(self._rooms.groups))
        self._save.say(self.tr("Create the room"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()


def suggested_address(name: str) -> str:
    """`1.º A, de Íñigo` is suggested as `1.o-a-de-inigo`; empty where no letter of it can stand in
    an address.
    """
    plain = unicodedata.normalize("NFKD", name.strip()).lower()
    kept = "".join(
        letter if letter.isalnum() or letter in ".-_" else " " if letter.isspace() else ""
        for letter in plain
    )
    whole = "-".join(kept.split()).strip(".-_")
    try:
        return room_kept_as(whole) if whole else ""
    except SetupError:
        return ""
