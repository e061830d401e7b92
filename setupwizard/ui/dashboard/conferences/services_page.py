"""The conference services, where rooms are; one of them beside the list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import Service
from setupwizard.admin.room_service import Part, Retired, ServiceDetails, ServiceList, Values
from setupwizard.admin.room_services import service_details, services
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.conferences.beside import Beside
from setupwizard.ui.dashboard.conferences.new_service_form import NewServiceForm, ServiceFarewell
from setupwizard.ui.dashboard.conferences.service_actions import ServiceActions
from setupwizard.ui.dashboard.conferences.service_form import ServiceForm
from setupwizard.ui.dashboard.conferences.service_panel import ServicePanel
from setupwizard.ui.dashboard.conferences.service_words import columns
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.toast import Toast

LISTED = (Part.CREATION, Part.ADMINISTRATORS)
"""Those with a list of people and groups."""

EVERY = 15.0
"""Seconds between two looks at who is inside."""


class ServicesPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._list = ServiceList((), "")
        self._actions = ServiceActions(context, self)
        self._add, self._again = Button("primary", "plus"), Button("", "restart")
        self._table = Table(columns(), lambda one: one.name, empty=EmptyState("rooms"))
        self._table.file_name = "services.csv"
        self._panel, self._new = ServicePanel(), NewServiceForm()
        self._form, self._farewell = ServiceForm(), ServiceFarewell()
        self._forms: tuple[QWidget, ...] = (self._new, self._form, self._farewell)
        self._beside = Beside(self._table, self._panel, *self._forms)
        self._connect()
        self.fill((self._beside, 1), tools=(self._again, self._add))
        self.watch(services, self._show, every=EVERY, arguments=context.login.arguments)

    def _connect(self) -> None:
        panel, actions, beside = self._panel, self._actions, self._beside
        self._table.chosen.connect(self._choose)
        self._add.clicked.connect(self._begin_new)
        self._again.clicked.connect(self.ask_again)
        beside.changed.connect(self._one_leads)
        panel.part_wanted.connect(self._begin_part)
        panel.release_wanted.connect(self._release)
        panel.delete_wanted.connect(self._begin_farewell)
        panel.closed.connect(beside.close_card)
        self._new.wanted.connect(actions.create)
        self._form.wanted.connect(self._edit)
        self._form.entrusted_wanted.connect(self._entrust)
        self._farewell.wanted.connect(lambda reason: actions.ask_delete(self._details, reason))
        for closed in (self._new.closed, self._form.closed, self._farewell.closed):
            closed.connect(self._leave_form)
        actions.begun.connect(self._begun)
        actions.done.connect(self._changed)
        actions.failed.connect(self._failed)

    @property
    def _details(self) -> ServiceDetails:
        """Of the one beside the list, which its buttons wait for."""
        details = self._panel.shown
        if details is None:
            raise AssertionError
        return details

    # ------------------------------------------------------------------ the list

    def _show(self, found: ServiceList) -> None:
        self._list = found
        self._table.show_rows(found.services)
        service = self._panel.service
        there = next((one for one in found.services if service and one.name == service.name), None)
        if self._beside.card is self._panel and there is None:
            self._beside.close_card()
        elif self._beside.card is self._panel and there is not None:
            self._ask_details(there)

    @Slot()
    def _one_leads(self) -> None:
        """One filled button at a time."""
        self._add.set_kind("" if self._beside.card in self._forms else "primary")

    # ------------------------------------------------------------------ one of them

    @Slot(object)
    def _choose(self, service: Service | None) -> None:
        if service is None or self._is_typing(service):
            return
        is_shown = self._is_shown(service)
        self._panel.show_service(service, self._list.domain)
        if not is_shown:
            self._beside.show_card(self._panel)
            self._ask_details(service)

    def _is_shown(self, service: Service) -> bool:
        """The list was told anew, and what is beside it is asked for with it."""
        same = self._panel.service is not None and self._panel.service.name == service.name
        return same and self._beside.card is self._panel

    def _is_typing(self, service: Service) -> bool:
        """The list was told anew, and the same one is being changed."""
        same = self._panel.service is not None and self._panel.service.name == service.name
        return same and self._beside.card in self._forms

    def _ask_details(self, service: Service) -> None:
        arguments = self.context.login.arguments()
        if arguments is not None:
            task = self.context.server.ask(service_details, *arguments, service)
            task.succeeded.connect(self._show_details)
            task.failed.connect(self._failed)

    @Slot(object)
    def _show_details(self, details: ServiceDetails) -> None:
        service = self._panel.service
        if service is None or service.name != details.service.name:
            return
        self._panel.show_details(details)
        if self._beside.card is self._form:
            self._form.settle(details)

    @Slot()
    def _begin_new(self) -> None:
        self._new.begin(self._list.domain)
        self._beside.show_card(self._new)

    @Slot(object)
    def _begin_part(self, part: Part) -> None:
        self._form.begin(self._details, part, self._list.groups, self._list.domain)
        self._beside.show_card(self._form)

    @Slot()
    def _begin_farewell(self) -> None:
        self._farewell.begin(self._details)
        self._beside.show_card(self._farewell)

    @Slot()
    def _leave_form(self) -> None:
        if self._panel.service is None:
            self._beside.close_card()
        else:
            self._beside.show_card(self._panel)

    @Slot(object, object, object)
    def _edit(self, part: Part, before: Values, after: Values) -> None:
        self._actions.edit(self._details.service.name, part, before, after)

    @Slot(str, bool, bool)
    def _entrust(self, who: str, is_group: bool, yes: bool) -> None:
        self._actions.entrust(self._details.service.name, self._form.part, who, is_group, yes)

    @Slot(object)
    def _release(self, retired: Retired) -> None:
        self._actions.release(self._details.service.name, retired)

    @Slot(str)
    def _changed(self, name: str) -> None:
        """The one it was done to is shown anew, with the list."""
        self._beside.set_busy(False)
        card = self._beside.card
        if not name or card is self._new:
            self._panel.service = None
            self._beside.close_card()
        elif card is self._form and self._form.part in LISTED:
            self._ask_details(self._details.service)  # and stay: more may follow
        else:
            self._beside.show_card(self._panel)
        self.context.inquiry(services).ask_anew()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._beside.set_busy(False)
        card = self._beside.card
        if problem.code is Code.SERVICE_GONE:
            Toast(self.window(), speech().problem(problem).cause, failed=True)
            self._panel.service = None
            self._beside.close_card()
            self.context.inquiry(services).ask_anew()
        elif isinstance(card, ServicePanel | NewServiceForm | ServiceForm | ServiceFarewell):
            card.show_problem(problem)

    @Slot()
    def _begun(self) -> None:
        self._panel.show_problem(None)
        self._beside.set_busy(True)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.say(
            self.tr("Conference services"),
            self.tr(
                "Where rooms are. What is set here counts for all rooms of a service, or for those "
                "that are created from now on."
            ),
        )
        self._add.say(self.tr("Create a service"))
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search by name or description"))
        self._table.say_empty(
            self.tr("There is no service, so there can be no rooms"),
            self.tr("Create one: its name is usually conference."),
        )
