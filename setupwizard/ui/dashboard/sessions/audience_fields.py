"""To whom a message goes: everybody, a group, some people, a room."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.announcement import Announcement, Audience, Audiences
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.text_area import TextArea


class AudienceFields(Card):
    """`changed`: others are meant. `written`: with each key of the message."""

    changed = Signal()
    written = Signal()

    def __init__(self) -> None:
        self._audiences = Audiences((), (), everybody=True, keeps=None)
        self._who, self._group, self._room = Select(), Select(), Select()
        self._people, self._text = Edit(), TextArea(5)
        self._who_field, self._group_field = Field(self._who), Field(self._group)
        self._room_field, self._people_field = Field(self._room), Field(self._people)
        self._text_field = Field(self._text)
        super().__init__(
            self._who_field, self._group_field, self._room_field, self._people_field,
            self._text_field,
        )  # fmt: skip
        for select in (self._who, self._group, self._room):
            select.currentIndexChanged.connect(self._change)
        self._people.textChanged.connect(self._change)
        self._text.changed.connect(self.written)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def show_audiences(self, audiences: Audiences) -> None:
        if audiences != self._audiences:
            self._audiences = audiences
            self.retranslate()
            self._change()

    @property
    def announcement(self) -> Announcement:
        audience = Audience(self._who.chosen() or Audience.CONNECTED)
        typed = (name.strip() for name in self._people.text().replace(";", ",").split(","))
        name = {Audience.GROUP: self._group.chosen(), Audience.ROOM: self._room.chosen()}
        return Announcement(
            audience,
            self._text.text().strip(),
            name.get(audience, ""),
            tuple(filter(None, typed)) if audience is Audience.SOME else (),
        )

    @property
    def is_whole(self) -> bool:
        """It can be told who is meant."""
        one = self.announcement
        if one.audience in (Audience.GROUP, Audience.ROOM):
            return bool(one.name)
        return one.audience is not Audience.SOME or bool(one.users)

    @property
    def room_title(self) -> str:
        return self._room.currentText()

    def forget(self) -> None:
        self._text.fill("")

    def settle_focus(self) -> None:
        self._text.setFocus()

    @Slot()
    def _change(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        audience = self._who.chosen()
        self._group_field.setVisible(audience == Audience.GROUP)
        self._room_field.setVisible(audience == Audience.ROOM)
        self._people_field.setVisible(audience == Audience.SOME)

    @Slot()
    def retranslate(self) -> None:
        found, words = self._audiences, self._words()
        possible = [Audience.CONNECTED]
        possible += [Audience.EVERYBODY] if found.everybody else []
        possible += [Audience.GROUP] if found.groups else []
        possible += [Audience.SOME]
        possible += [Audience.ROOM] if found.rooms else []
        self._who.offer([(one.value, words[one]) for one in possible])
        self._group.offer([(one, one) for one in found.groups])
        self._room.offer([(one.address, one.title) for one in found.rooms])
        self._who_field.say(self.tr("To whom"), self._elsewhere())
        self._group_field.say(self.tr("Group"))
        self._room_field.say(self.tr("Room"), self.tr("They see you come, say it, and leave."))
        self._people_field.say(self.tr("User names"), self.tr("Separated by commas."))
        self._text_field.say(self.tr("Message"))
        self._show_fields()

    def _words(self) -> dict[Audience, str]:
        return {
            Audience.CONNECTED: self.tr("Everybody who is connected now"),
            Audience.EVERYBODY: self.tr("Everybody, also who connects later"),
            Audience.GROUP: self.tr("A group"),
            Audience.SOME: self.tr("Some people"),
            Audience.ROOM: self.tr("A room"),
        }

    def _elsewhere(self) -> str:
        """Why something is not offered."""
        found, told = self._audiences, list[str]()
        if not found.everybody:
            told.append(self.tr("Everybody: the accounts are in the directory."))
        if not found.rooms:
            told.append(self.tr("Rooms: none is known here."))
        return " ".join(told)
