"""A new conference service: its name, and what follows from it; or why one is deleted."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.room import REASON
from setupwizard.admin.room_service import DESCRIPTION, ServiceDetails
from setupwizard.admin.room_services import service_kept_as
from setupwizard.model.problems import Problem, SetupError
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text


class NewServiceForm(Card):
    """`wanted` carries its name as typed, and a description."""

    wanted = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        self._domain = ""
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._name, self._description = Edit(), Edit()
        self._name_field, self._description_field = Field(self._name), Field(self._description)
        self._fixed, self._refused = Callout("info"), Callout("fail")
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._lead, self._name_field, self._description_field, self._fixed,
            self._refused, buttons, None,
        )  # fmt: skip
        self._refused.hide()
        for edit in (self._name, self._description):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def begin(self, domain: str) -> None:
        self._domain = domain
        self._name.clear()
        self._description.clear()
        self.show_problem(None)
        self.retranslate()
        self._name.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            self.show_problem(None)
            self.wanted.emit(self._name.text(), self._description.text().strip())

    @Slot()
    def _refresh(self) -> None:
        typed, error, whole = self._name.text().strip(), "", ""
        if typed:
            try:
                whole = f"{service_kept_as(typed)}.{self._domain}"
            except SetupError as refused:
                words = speech().problem(refused.problem)
                error = f"{words.cause} {words.remedy}"
        help_ = self.tr("The addresses of its rooms end in: {address}").format(address=whole)
        self._name_field.say(self.tr("Name"), help_ if whole else self.tr("One short word."))
        self._name_field.set_error(error)
        long = len(self._description.text().strip()) > DESCRIPTION
        said = self.tr("At most {number} characters.").format(number=DESCRIPTION)
        self._description_field.set_error(said if long else "")
        self._save.setEnabled(bool(typed) and not error and not long)

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("New service"))
        self._lead.say(
            self.tr(
                "A service keeps rooms apart from others: with its own administrators and its own "
                "rules of who may create rooms. For most schools one is enough."
            )
        )
        help_ = self.tr("What chat programs show for it.")
        self._description_field.say(self.tr("Description"), help_, self.tr("optional"))
        self._fixed.say(
            self.tr("Its name cannot be changed later"),
            self.tr(
                "For people of other servers to enter its rooms, its address also needs an entry "
                "in the DNS, and a place in the certificate."
            ),
        )
        self._save.say(self.tr("Create the service"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()


class ServiceFarewell(Card):
    """`wanted` carries why it is deleted: those inside its rooms read it."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        self._details: ServiceDetails | None = None
        self._title = Text("", "heading")
        self._reason = Edit()
        self._reason_field, self._refused = Field(self._reason), Callout("fail")
        self._delete, self._close = Button("", "close"), Button("quiet")
        super().__init__(
            self._title, self._reason_field, self._refused, self._delete, self._close, None
        )
        self._refused.hide()
        self._delete.clicked.connect(lambda: self.wanted.emit(self._reason.text().strip()))
        self._close.clicked.connect(self.closed)
        self._reason.textChanged.connect(self._refresh)
        language.changed.connect(self.retranslate)

    def begin(self, details: ServiceDetails) -> None:
        self._details = details
        self._reason.clear()
        self.show_problem(None)
        self.retranslate()
        self._reason.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def _refresh(self) -> None:
        long = len(self._reason.text().strip()) > REASON
        said = self.tr("At most {number} characters.").format(number=REASON)
        self._reason_field.set_error(said if long else "")
        self._delete.setEnabled(not long)

    @Slot()
    def retranslate(self) -> None:
        if self._details is None:
            return
        name = self._details.service.name
        self._title.say(self.tr("Delete the service {service}").format(service=name))
        help_ = self.tr("Everybody inside its rooms reads it.")
        self._reason_field.say(self.tr("Reason"), help_, self.tr("optional"))
        self._delete.say(self.tr("Delete…"))
        self._close.say(self.tr("Leave it as it is"))
        self._refresh()
