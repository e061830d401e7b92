"""All that can be set in one room, each in words."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.room import (
    DESCRIPTION,
    NAME,
    PASSWORD,
    SINCE_5,
    SUBJECT,
    Addresses,
    Private,
    RoomDetails,
    RoomSettings,
)
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret
from setupwizard.ui.dashboard.conferences.words import ADDRESSES, PRIVATE, TICKS, tr
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text

MOST = 1_000_000


class RoomSettingsForm(Card):
    """`wanted` carries the settings that were there and those that shall be."""

    wanted = Signal(object, object)
    closed = Signal()

    def __init__(self) -> None:
        self._before: RoomSettings | None = None
        self._room = ""
        self._title = Text("", "heading")
        self._name, self._description, self._subject = Edit(), Edit(), Edit()
        self._most, self._password = Edit(width=120), Edit(secret=True)
        self._addresses, self._private = Select(), Select()
        self._fields = {
            edit: Field(edit)
            for edit in (
                self._name, self._description, self._subject, self._most, self._password,
            )
        }  # fmt: skip
        self._choices = [Field(self._addresses), Field(self._private)]
        self._ticks = {tick: Tick() for tick in TICKS}
        self._older, self._refused = Text("", "small", "muted"), Callout("fail")
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        first = (self._name, self._description, self._subject)
        super().__init__(
            self._title, *(self._fields[edit] for edit in first), *self._ticks.values(),
            self._older, self._fields[self._most], self._fields[self._password], *self._choices,
            self._refused, buttons, None,
        )  # fmt: skip
        self._refused.hide()
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        for edit in self._fields:
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        for select in (self._addresses, self._private):
            select.currentIndexChanged.connect(self._refresh)
        for tick in self._ticks.values():
            tick.toggled.connect(self._refresh)
        language.changed.connect(self.retranslate)

    def begin(self, details: RoomDetails) -> None:
        settings = details.settings
        self._before, self._room = None, details.room.name
        self._name.fill(settings.name)
        self._description.fill(settings.description)
        self._subject.fill(settings.subject)
        self._most.fill(str(settings.most) if settings.most else "")
        self._password.fill(settings.password.reveal())
        for tick, box in self._ticks.items():
            box.set_checked(settings.ticks.get(tick, False))
            box.set_enabled(tick in settings.ticks)
        self._before = settings
        self.show_problem(None)
        self.retranslate()
        self._addresses.choose(settings.addresses.value)
        self._private.choose(settings.private.value)
        self._refresh()
        self._name.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @property
    def _typed(self) -> RoomSettings | None:
        """None where it could not be kept."""
        before, most = self._before, self._most.text().strip()
        if before is None or (most and not (most.isdecimal() and int(most) <= MOST)):
            return None
        return replace(
            before,
            name=self._name.text().strip(),
            description=self._description.text().strip(),
            subject=self._subject.text().strip(),
            most=int(most or 0),
            password=Secret(self._password.text()),
            addresses=Addresses(self._addresses.chosen()),
            private=Private(self._private.chosen()),
            ticks={tick: self._ticks[tick].is_checked() for tick in before.ticks},
        )

    @Slot()
    def _press(self) -> None:
        typed = self._typed
        if self._save.isEnabled() and typed is not None:
            self.show_problem(None)
            self.wanted.emit(self._before, typed)

    @Slot()
    def _refresh(self) -> None:
        if self._before is None:
            return
        faults = []
        for edit, limit in (
            (self._name, NAME),
            (self._description, DESCRIPTION),
            (self._subject, SUBJECT),
            (self._password, PASSWORD),
        ):
            long = len(edit.text().strip()) > limit
            said = self.tr("At most {number} characters.").format(number=limit)
            self._fields[edit].set_error(said if long else "")
            faults.append(long)
        typed = self._typed
        self._fields[self._most].set_error(
            "" if typed is not None else self.tr("Enter a number, or nothing.")
        )
        changed = typed is not None and typed != self._before
        self._save.setEnabled(changed and not any(faults) and bool(self._name.text().strip()))

    @Slot()
    def retranslate(self) -> None:
        if self._before is None:
            return
        optional, fields = self.tr("optional"), self._fields
        self._title.say(self.tr("Settings of {room}").format(room=self._room))
        fields[self._name].say(self.tr("Name"), self.tr("As people see it in their list of rooms."))
        help_ = self.tr("What it is for. Left empty, its name stands there.")
        fields[self._description].say(self.tr("Description"), help_, optional)
        help_ = self.tr("Stands over the conversation. Those inside see it change at once.")
        fields[self._subject].say(self.tr("Subject"), help_, optional)
        fields[self._most].say(self.tr("At most inside"), self.tr("Empty: any number."), optional)
        help_ = self.tr("Whoever enters has to know it. Empty: none is asked for.")
        fields[self._password].say(self.tr("Password"), help_, optional)
        for tick, (words, text) in TICKS.items():
            self._ticks[tick].say(tr(words), tr(text))
        self._older.say(self.tr("What is grey only Openfire 5 can do."))
        self._older.setVisible(not set(self._before.ticks) >= SINCE_5)
        for select, field, title, table in (
            (
                self._addresses,
                self._choices[0],
                self.tr("Who sees the addresses of those inside"),
                ADDRESSES,
            ),
            (self._private, self._choices[1], self.tr("Who may send private messages"), PRIVATE),
        ):
            chosen = select.chosen()
            select.offer([(value.value, tr(words)) for value, words in table.items()])
            select.choose(chosen)
            field.say(title)
        self._save.say(self.tr("Save"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()
