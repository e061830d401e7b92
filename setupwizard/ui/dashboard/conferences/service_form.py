"""One part of what is set in a conference service; or a new one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import Private
from setupwizard.admin.room_service import (
    DEPENDS,
    DESCRIPTION,
    NUMBERS,
    ON,
    Entrusted,
    Option,
    Part,
    ServiceDetails,
    Values,
)
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.conferences.entrusted_list import EntrustedList
from setupwizard.ui.dashboard.conferences.service_words import (
    CREATORS,
    PARTS,
    POLICIES,
    creation_of,
    option_words,
    service_tr,
    with_creation,
)
from setupwizard.ui.dashboard.conferences.words import PRIVATE, tr
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, clear, vbox
from setupwizard.ui.widgets.text import Text

CHOICES = (Option.POLICY, Option.PRIVATE, Option.ANYBODY)


class ServiceForm(Card):
    """`wanted` carries the part, the values that were there and those that shall be;
    `entrusted_wanted` who, whether that is a group, and whether they are to be on the list.
    """

    wanted = Signal(object, object, object)
    entrusted_wanted = Signal(str, bool, bool)
    closed = Signal()

    def __init__(self) -> None:
        self.part: Part = Part.GENERAL
        self._before: Values = {}
        self._service = ""
        self._controls: dict[Option, Edit | Select | Tick] = {}
        self._fields: dict[Option, Field] = {}
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._inner, self._refused = vbox(gap="m"), Callout("fail")
        self._older, self._list = Text("", "small", "muted"), EntrustedList()
        self._save, self._close = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._close, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._lead, self._inner, self._older, buttons, self._list,
            self._refused, None,
        )  # fmt: skip
        self._refused.hide()
        self._list.hide()
        self._save.clicked.connect(self._press)
        self._close.clicked.connect(self.closed)
        self._list.wanted.connect(self.entrusted_wanted)
        language.changed.connect(self.retranslate)

    def begin(
        self, details: ServiceDetails, part: Part, groups: tuple[str, ...], domain: str
    ) -> None:
        self.part, self._before = part, details.values[part]
        self._service = details.service.name
        self._list.begin(groups, domain)
        self._make()
        self.show_problem(None)
        self.show_details(details)
        first = next(iter(self._controls.values()))
        (first.check if isinstance(first, Tick) else first).setFocus()

    def show_details(self, details: ServiceDetails) -> None:
        """Who is on the list now; what is being typed stays."""
        lists: dict[Part, tuple[Entrusted, ...]] = {
            Part.CREATION: details.creators,
            Part.ADMINISTRATORS: details.administrators,
        }
        restricted = not details.values[Part.CREATION][Option.ANYBODY]
        shown = self.part is Part.ADMINISTRATORS or (self.part is Part.CREATION and restricted)
        self._list.show_entrusted(lists.get(self.part, ()))
        self._list.setVisible(shown)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def settle(self, details: ServiceDetails) -> None:
        """What was saved is what is there now."""
        self._before = details.values[self.part]
        self.show_details(details)

    # ------------------------------------------------------------------ what is asked

    def _make(self) -> None:
        """The controls of this part, with what is set now."""
        clear(self._inner)
        self._controls, self._fields = {}, {}
        for option, value in self._before.items():
            if option is not Option.REGISTERED:
                self._inner.addWidget(self._control(option, value))

    def _control(self, option: Option, value: str) -> QWidget:
        if option in CHOICES:
            select = Select()
            self._controls[option] = select
            self._offer(option, select)
            select.choose(creation_of(self._before) if option is Option.ANYBODY else value)
            select.currentIndexChanged.connect(self._refresh)
            self._fields[option] = Field(select)
            return self._fields[option]
        if option in NUMBERS or option is Option.DESCRIPTION:
            edit = Edit()
            self._controls[option] = edit
            edit.fill(value)
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
            self._fields[option] = Field(edit)
            return self._fields[option]
        tick = Tick()
        self._controls[option] = tick
        tick.set_checked(value == ON)
        tick.toggled.connect(self._refresh)
        return tick

    def _offer(self, option: Option, select: Select) -> None:
        if option is Option.POLICY:
            offered = [(value, service_tr(words)) for value, words in POLICIES.items()]
        elif option is Option.ANYBODY:
            offered = [(value, service_tr(words)) for value, words in CREATORS.items()]
        else:
            offered = [(value.value, tr(PRIVATE[value])) for value in Private]
        select.offer(offered)

    @property
    def _typed(self) -> Values:
        values = dict(self._before)
        for option, control in self._controls.items():
            if isinstance(control, Tick):
                values[option] = ON if control.is_checked() else ""
            elif isinstance(control, Select):
                values[option] = control.chosen()
            else:
                values[option] = control.text().strip()
        if Option.ANYBODY in values:
            return with_creation(values, values[Option.ANYBODY])
        return values

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            self.show_problem(None)
            self.wanted.emit(self.part, self._before, self._typed)

    @Slot()
    def _refresh(self) -> None:
        typed, fault = self._typed, False
        for option, field in self._fields.items():
            depends = DEPENDS.get(option)
            counts = not depends or typed.get(depends[0], "") == depends[1]
            field.setVisible(counts)
            error = self._fault(option, typed[option]) if counts else ""
            field.set_error(error)
            fault = fault or bool(error)
        self._save.setEnabled(typed != self._before and not fault)

    def _fault(self, option: Option, value: str) -> str:
        if option is Option.DESCRIPTION and len(value) > DESCRIPTION:
            return self.tr("At most {number} characters.").format(number=DESCRIPTION)
        if option not in NUMBERS or (option is Option.MOST and not value):
            return ""
        least, most = NUMBERS[option]
        if value.isdecimal() and least <= int(value) <= most:
            return ""
        return self.tr("A number from {least} to {most}.").format(least=least, most=most)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        title, lead = PARTS[self.part]
        said = self.tr("{part} of {service}")
        self._title.say(said.format(part=service_tr(title), service=self._service))
        self._lead.say(service_tr(lead))
        self._lead.setVisible(bool(lead))
        for option, control in self._controls.items():
            words, text = self._words(option)
            if isinstance(control, Tick):
                control.say(words, text)
            else:
                self._fields[option].say(words, text)
            if isinstance(control, Select):
                chosen = control.chosen()
                self._offer(option, control)
                control.choose(chosen)
        lacks = {
            Part.GENERAL: Option.PRELOAD,
            Part.IDLE: Option.PING,
            Part.DEFAULTS: Option.RETIRE,
        }.get(self.part)
        missing = lacks is not None and lacks not in self._before
        if missing and lacks is not None:
            said = self.tr("Only Openfire 5 can do this: {setting}")
            self._older.say(said.format(setting=option_words(lacks)[0]))
        self._older.setVisible(missing)
        self._save.say(self.tr("Save"))
        self._close.say(self.tr("Back to the service"))
        self._refresh()

    def _words(self, option: Option) -> tuple[str, str]:
        if option is Option.POLICY:
            return self.tr("Whoever enters reads"), ""
        if option is Option.ANYBODY:
            return self.tr("Rooms may be created by"), ""
        if option is Option.PRIVATE:
            return self.tr("Who may send private messages"), ""
        return option_words(option)
