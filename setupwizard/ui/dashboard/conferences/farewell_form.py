"""Why somebody is put out of a room, or a room is deleted: those it concerns read it."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.room import REASON, Occupant, Room, RoomDetails
from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text


class FarewellForm(Card):
    """Of an occupant: `kick_wanted` and `ban_wanted` carry an `Occupant` and a reason. Of a room:
    `delete_wanted` a reason, and the address of the room to go to instead.
    """

    kick_wanted = Signal(object, str)
    ban_wanted = Signal(object, str)
    delete_wanted = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        self._occupant: Occupant | None = None
        self._details: RoomDetails | None = None
        self._others: tuple[Room, ...] = ()
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._reason, self._instead = Edit(), Select()
        self._reason_field, self._instead_field = Field(self._reason), Field(self._instead)
        self._refused = Callout("fail")
        self._kick, self._ban = Button("primary"), Button("", "lock")
        self._delete, self._close = Button("", "close"), Button("quiet")
        row = (self._kick, self._ban, self._delete)
        buttons = SideBySide(*row, shares=(0,) * len(row), gap="s")
        super().__init__(
            self._title, self._lead, self._reason_field, self._instead_field, self._refused,
            buttons, self._close, None,
        )  # fmt: skip
        self._refused.hide()
        self._kick.clicked.connect(lambda: self.kick_wanted.emit(self._occupant, self._said))
        self._ban.clicked.connect(lambda: self.ban_wanted.emit(self._occupant, self._said))
        self._delete.clicked.connect(
            lambda: self.delete_wanted.emit(self._said, self._instead.chosen())
        )
        self._close.clicked.connect(self.closed)
        self._reason.textChanged.connect(self._refresh)
        language.changed.connect(self.retranslate)

    @property
    def _said(self) -> str:
        return self._reason.text().strip()

    def begin(
        self,
        details: RoomDetails,
        *,
        occupant: Occupant | None = None,
        others: tuple[Room, ...] = (),
    ) -> None:
        """Without an `occupant` it is the room that goes; `others` are those to go to instead."""
        self._occupant, self._details, self._others = occupant, details, others
        self._reason.clear()
        self.show_problem(None)
        self.retranslate()
        self._reason.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def _refresh(self) -> None:
        long = len(self._said) > REASON
        said = self.tr("At most {number} characters.").format(number=REASON)
        self._reason_field.set_error(said if long else "")
        for button in (self._kick, self._ban, self._delete):
            button.setEnabled(not long)

    @Slot()
    def retranslate(self) -> None:
        details, occupant = self._details, self._occupant
        if details is None:
            return
        room, optional = details.room.name, self.tr("optional")
        if occupant is not None:
            title = self.tr("Put {who} out of {room}")
            self._title.say(title.format(who=occupant.nickname, room=room))
            self._lead.say(
                self.tr(
                    "Somebody who is put out may come back. Somebody who is kept out may not, "
                    "until you take them off the list of who belongs to the room."
                )
            )
            self._reason_field.say(self.tr("Reason"), self.tr("They read it."), optional)
        else:
            self._title.say(self.tr("Delete the room {room}").format(room=room))
            self._lead.say(
                self.tr("Whoever is inside is told why, and which room there is instead.")
            )
            help_ = self.tr("Everybody inside reads it.")
            self._reason_field.say(self.tr("Reason"), help_, optional)
        none = ("", self.tr("None"))
        self._instead.offer([none, *((one.address, one.name) for one in self._others)])
        self._instead_field.say(self.tr("Room to go to instead"), "", optional)
        self._instead_field.setVisible(occupant is None and bool(self._others))
        self._kick.say(self.tr("Put out"))
        self._ban.say(self.tr("Put and keep out"))
        self._delete.say(self.tr("Delete…"))
        for button in (self._kick, self._ban):
            button.setVisible(occupant is not None)
        self._delete.setVisible(occupant is None)
        self._close.say(self.tr("Leave it as it is"))
        self._refresh()
