"""One room beside the list: who is inside now, what it is, and what can be done."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from setupwizard.admin.room import Affiliation, Occupant, Room, RoomDetails
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.conferences.words import (
    ADDRESSES,
    AFFILIATIONS,
    PRIVATE,
    ROLES,
    TICKS,
    inside_words,
    moment,
    number,
    tr,
)
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card, Fold
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, TOP, SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

SHOWN = 30
"""Of those inside; the others are counted."""


class RoomPanel(Card):
    """Nothing is changed here. `put_out_wanted` carries an `Occupant`."""

    settings_wanted = Signal()
    people_wanted = Signal()
    put_out_wanted = Signal(object)
    clear_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.shown: RoomDetails | None = None
        self.room: Room | None = None
        self._newer = True
        self._title, self._address = Text("", "heading"), Text("", "small", "muted")
        self._description, self._subject = Text("", "body"), Text("", "body", "muted")
        self._inside_title, self._inside = Text("", "strong"), vbox(gap="s")
        self._facts, self._ticks = vbox(gap="s"), vbox(gap="xs")
        self._more, self._refused = Fold(box(self._ticks)), Callout("fail")
        self._settings, self._people = Button("", "settings"), Button("", "users")
        self._clear, self._delete = Button("", "restart"), Button("", "close")
        self._clear_note = Text("", "small", "muted")
        self._close = Button("quiet")
        head = hbox((vbox(self._title, self._address, gap="xxs"), 1), (self._close, TOP), gap="s")
        rows = ((self._people, self._settings), (self._clear, self._delete))
        actions = vbox(
            *(SideBySide(*row, shares=(0,) * len(row), gap="s") for row in rows),
            self._clear_note,
            gap="s",
        )
        super().__init__(
            head, self._description, self._subject, self._inside_title, self._inside, self._facts,
            SPACE["xs"], actions, self._refused, self._more, None,
        )  # fmt: skip
        self._refused.hide()
        self._settings.clicked.connect(self.settings_wanted)
        self._people.clicked.connect(self.people_wanted)
        self._clear.clicked.connect(self.clear_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._close.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def show_room(self, room: Room, *, newer: bool) -> None:
        """What the list knows, until the rest is known. `newer`: of Openfire 5.

        It is told anew every few seconds: what is the same stays, with the focus in it.
        """
        if self.room is None or room.address != self.room.address:
            self.room = self.shown = None
            self.show_problem(None)
        if (room, newer) != (self.room, self._newer):
            self.room, self._newer = room, newer
            self.retranslate()

    def show_details(self, details: RoomDetails) -> None:
        if details != self.shown:
            self.room, self.shown = details.room, details
            self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        room, details = self.room, self.shown
        if room is None:
            return
        self._title.say(room.name)
        self._address.say(room.address)
        self._description.say(room.description)
        self._description.setVisible(bool(room.description) and room.description != room.name)
        self._subject.say(self.tr("Subject: {subject}").format(subject=room.subject))
        self._subject.setVisible(bool(room.subject))
        self._inside_title.say(self.tr("Inside now: {number}").format(number=inside_words(room)))
        self._fill_inside(details)
        self._fill_facts(room, details)
        self._settings.say(self.tr("Settings…"))
        self._people.say(self.tr("Who belongs to it…"))
        self._clear.say(self.tr("Clear the history…"))
        self._delete.say(self.tr("Delete…"))
        self._close.say(self.tr("Close"))
        for button in (self._settings, self._people, self._delete):
            button.setEnabled(details is not None)
        self._clear.setEnabled(details is not None and self._newer)
        self._clear_note.say(self.tr("Only Openfire 5 can clear the history of a room."))
        self._clear_note.setVisible(not self._newer)
        self._more.say(self.tr("All its settings"))
        self._more.setVisible(details is not None)
        self._fill_ticks(details)

    def _fill_inside(self, details: RoomDetails | None) -> None:
        clear(self._inside)
        inside = details.occupants if details else ()
        for one in sorted(inside, key=lambda one: one.nickname.casefold())[:SHOWN]:
            self._inside.addWidget(self._occupant(one))
        if len(inside) > SHOWN:
            said = self.tr("and {number} more").format(number=number(len(inside) - SHOWN))
            self._inside.addWidget(Text(said, "small", "muted"))

    def _occupant(self, one: Occupant) -> QWidget:
        out = Button("quiet", "close")
        out.say(self.tr("Put out…"), one.nickname)
        out.clicked.connect(partial(self._want_out, one))
        what = tr(ROLES.get(one.role, ""))
        if one.affiliation in (Affiliation.OWNER, Affiliation.ADMIN):
            what = tr(AFFILIATIONS[one.affiliation][0])
            out.setEnabled(False)
        below = " · ".join(part for part in (one.bare, what) if part)
        words = vbox(Text(one.nickname, "body"), Text(below, "small", "muted"), gap="xxs")
        return box(hbox((Icon("person", "muted", "s"), TOP), (words, 1), (out, MIDDLE), gap="s"))

    def _want_out(self, one: Occupant) -> None:
        self.put_out_wanted.emit(one)

    def _fill_facts(self, room: Room, details: RoomDetails | None) -> None:
        clear(self._facts)
        kept = details.messages if details else None
        owners = [
            one.shown
            for one in (details.belongings if details else ())
            if one.affiliation is Affiliation.OWNER
        ]
        facts = [
            (self.tr("Owners"), ", ".join(owners)),
            (self.tr("Belong to it"), "" if room.members is None else number(room.members)),
            (self.tr("At most inside"), number(room.most) if room.most else ""),
            (self.tr("Messages kept"), number(kept) if kept else ""),
            (self.tr("Since"), moment(room.since)),
        ]
        if not room.kept:
            facts.append((self.tr("How long"), self.tr("Until the last one leaves")))
        for name, value in facts:
            if value:
                row = vbox(Text(name, "small", "muted"), Text(value, "body"), gap="xxs")
                self._facts.addLayout(row)

    def _fill_ticks(self, details: RoomDetails | None) -> None:
        clear(self._ticks)
        if details is None:
            return
        settings = details.settings
        for tick, (words, _) in TICKS.items():
            if tick in settings.ticks:
                on = settings.ticks[tick]
                self._ticks.addLayout(self._fact(tr(words), on=on))
        password = bool(settings.password.reveal())
        self._ticks.addLayout(self._fact(self.tr("A password is asked for"), on=password))
        for said, value in (
            (
                self.tr("Who sees the addresses of those inside: {who}"),
                ADDRESSES[settings.addresses],
            ),
            (self.tr("Who may send private messages: {who}"), PRIVATE[settings.private]),
        ):
            self._ticks.addWidget(Text(said.format(who=tr(value)), "body"))

    def _fact(self, words: str, *, on: bool) -> QHBoxLayout:
        said = words if on else self.tr("No: {setting}").format(setting=words)
        mark = Icon("check" if on else "close", "ok" if on else "muted", "s")
        return hbox((mark, TOP), (Text(said, "body", "text" if on else "muted"), 1), gap="s")

    def settle_focus(self) -> None:
        self._close.setFocus()
