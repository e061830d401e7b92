"""All rooms with the people inside; one of them beside the list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import Affiliation, Occupant, Room, RoomDetails, RoomList
from setupwizard.admin.rooms import room_details, rooms
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.conferences.beside import Beside
from setupwizard.ui.dashboard.conferences.farewell_form import FarewellForm
from setupwizard.ui.dashboard.conferences.new_room_form import NewRoomForm
from setupwizard.ui.dashboard.conferences.room_actions import RoomActions
from setupwizard.ui.dashboard.conferences.room_panel import RoomPanel
from setupwizard.ui.dashboard.conferences.room_people_form import RoomPeopleForm
from setupwizard.ui.dashboard.conferences.room_settings_form import RoomSettingsForm
from setupwizard.ui.dashboard.conferences.words import columns, number
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.toast import Toast

EVERY = 15.0
"""Seconds between two looks at who is inside."""

CHOICE = 12
"""Letters of what a list is filtered by."""


class RoomsPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._list = RoomList((), (), "", major=0)  # unlike any there is
        self._actions = RoomActions(context, self)
        self._add, self._again = Button("primary", "plus"), Button("", "restart")
        self._service = Select()
        self._service.setMinimumContentsLength(CHOICE)
        self._table = Table(
            columns(), lambda room: room.address, self._service, empty=EmptyState("rooms")
        )
        self._table.file_name = "rooms.csv"
        self._panel, self._new = RoomPanel(), NewRoomForm()
        self._settings, self._people = RoomSettingsForm(), RoomPeopleForm()
        self._farewell = FarewellForm()
        self._forms = (self._new, self._settings, self._people, self._farewell)
        self._beside = Beside(self._table, self._panel, *self._forms)
        self._connect()
        self.fill((self._beside, 1), tools=(self._again, self._add))
        self.watch(rooms, self._show, every=EVERY, arguments=context.login.arguments)

    def _connect(self) -> None:
        panel, actions, beside = self._panel, self._actions, self._beside
        self._table.chosen.connect(self._choose)
        self._add.clicked.connect(self._begin_new)
        self._again.clicked.connect(self.ask_again)
        self._service.currentIndexChanged.connect(self._filter)
        beside.changed.connect(self._one_leads)
        panel.settings_wanted.connect(self._begin_settings)
        panel.people_wanted.connect(self._begin_people)
        panel.put_out_wanted.connect(self._begin_farewell)
        panel.clear_wanted.connect(lambda: actions.ask_clear(self._details))
        panel.delete_wanted.connect(self._begin_farewell)
        panel.closed.connect(beside.close_card)
        for form in self._forms:
            form.closed.connect(self._leave_form)
        self._new.wanted.connect(actions.create)
        self._settings.wanted.connect(
            lambda before, after: actions.edit(self._details.room, before, after)
        )
        self._people.wanted.connect(self._set_affiliation)
        self._farewell.kick_wanted.connect(
            lambda one, reason: actions.kick(self._details.room, one, reason)
        )
        self._farewell.ban_wanted.connect(
            lambda one, reason: actions.ban(self._details, one, reason)
        )
        self._farewell.delete_wanted.connect(
            lambda reason, instead: actions.ask_delete(self._details, reason, instead)
        )
        actions.begun.connect(self._begun)
        actions.done.connect(self._changed)
        actions.failed.connect(self._failed)

    @property
    def _details(self) -> RoomDetails:
        """Of the room beside the list, which its buttons wait for."""
        details = self._panel.shown
        if details is None:
            raise AssertionError
        return details

    @property
    def _is_newer(self) -> bool:
        """Openfire 5. (It is known: the rooms were asked for.)"""
        return self._list.major >= 5

    # ------------------------------------------------------------------ the list

    def _show(self, found: RoomList) -> None:
        if found != self._list:
            self._list = found
            self._say_lead()
            self._offer()
            self._filter()
        room = self._panel.room
        there = next((one for one in found.rooms if room and one.address == room.address), None)
        if there is None and room is not None and self._beside.card is self._panel:
            self._beside.close_card()
        elif there is not None and self._beside.card is self._panel:
            self._ask_details(there)

    @Slot()
    def _filter(self) -> None:
        service = self._service.chosen()
        self._table.show_rows([one for one in self._list.rooms if service in ("", one.service)])

    @Slot()
    def _one_leads(self) -> None:
        """One filled button at a time."""
        self._add.set_kind("" if self._beside.card in self._forms else "primary")

    # ------------------------------------------------------------------ one of them

    @Slot(object)
    def _choose(self, room: Room | None) -> None:
        if room is None or self._is_typing(room):
            return
        is_shown = self._is_shown(room)
        self._panel.show_room(room, newer=self._is_newer)
        if not is_shown:
            self._beside.show_card(self._panel)
            self._ask_details(room)

    def _is_shown(self, room: Room) -> bool:
        """The list was told anew, and what is beside it is asked for with it."""
        same = self._panel.room is not None and self._panel.room.address == room.address
        return same and self._beside.card is self._panel

    def _is_typing(self, room: Room) -> bool:
        """The list was told anew, and the same room is being changed."""
        same = self._panel.room is not None and self._panel.room.address == room.address
        return same and self._beside.card in self._forms

    def _ask_details(self, room: Room) -> None:
        arguments = self.context.login.arguments()
        if arguments is not None:
            task = self.context.server.ask(room_details, *arguments, room)
            task.succeeded.connect(self._show_details)
            task.failed.connect(self._failed)

    @Slot(object)
    def _show_details(self, details: RoomDetails) -> None:
        room = self._panel.room
        if room is None or room.address != details.room.address:
            return
        self._panel.show_details(details)
        if self._beside.card is self._people:
            self._people.show_details(details)

    @Slot()
    def _begin_new(self) -> None:
        self._new.begin(self._list, major=self._list.major)
        self._show_form(self._new)

    @Slot()
    def _begin_settings(self) -> None:
        self._settings.begin(self._details)
        self._show_form(self._settings)

    @Slot()
    def _begin_people(self) -> None:
        self._people.begin(self._details, self._list.groups, self._list.domain)
        self._show_form(self._people)

    @Slot()
    @Slot(object)
    def _begin_farewell(self, occupant: Occupant | None = None) -> None:
        here = self._details.room.address
        others = tuple(one for one in self._list.rooms if one.address != here)
        self._farewell.begin(self._details, occupant=occupant, others=others)
        self._show_form(self._farewell)

    def _show_form(self, form: QWidget) -> None:
        self._beside.show_card(form)

    @Slot()
    def _leave_form(self) -> None:
        if self._panel.room is None:
            self._beside.close_card()
        else:
            self._beside.show_card(self._panel)

    @Slot(str, object, bool, str)
    def _set_affiliation(self, who: str, what: Affiliation, group: bool, nickname: str) -> None:
        self._actions.set_affiliation(self._details, who, what, group, nickname)

    @Slot(str)
    def _changed(self, address: str) -> None:
        """The one it was done to is shown anew, with the list."""
        self._beside.set_busy(False)
        if not address:
            self._panel.room = None
            self._beside.close_card()
        elif self._beside.card is self._people:
            self._people.done()
            self._ask_details(self._details.room)
        elif self._beside.card is self._new:
            self._panel.room = None
            self._beside.close_card()
        else:
            self._beside.show_card(self._panel)
        self.context.inquiry(rooms).ask_anew()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._beside.set_busy(False)
        card = self._beside.card
        if problem.code is Code.ROOM_GONE:
            Toast(self.window(), speech().problem(problem).cause, failed=True)
            self._panel.room = None
            self._beside.close_card()
            self.context.inquiry(rooms).ask_anew()
        elif isinstance(card, RoomPanel | NewRoomForm | RoomSettingsForm | RoomPeopleForm):
            card.show_problem(problem)
        else:
            self._farewell.show_problem(problem)

    @Slot()
    def _begun(self) -> None:
        self._panel.show_problem(None)
        self._beside.set_busy(True)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self._say_lead()
        self._add.say(self.tr("Create a room"))
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search by name, address or description"))
        self._table.say_empty(
            self.tr("There is no room yet"),
            self.tr("In a room several people chat with each other: a class, a team, everybody."),
        )
        self._offer()

    def _say_lead(self) -> None:
        lead = ""
        if self._list.rooms:
            inside = sum(one.people or 0 for one in self._list.rooms)
            said = self.tr("Rooms: {rooms}. Inside now: {people}.")
            lead = said.format(rooms=number(len(self._list.rooms)), people=number(inside))
        self.say(self.tr("Rooms"), lead)

    def _offer(self) -> None:
        names = [one.name for one in self._list.services]
        self._service.offer([("", self.tr("All services")), *((one, one) for one in names)])
        self._service.setAccessibleName(self.tr("Service"))
        self._service.setVisible(len(names) > 1)
