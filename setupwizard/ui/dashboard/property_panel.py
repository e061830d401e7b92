"""One system property beside the list of them: what it is, its value, and changing it."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.properties import Effect, Property
from setupwizard.admin.property_changes import FIXED
from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, SideBySide, hbox
from setupwizard.ui.widgets.text import Text

AREAS_OF = {
    "email": "email",
    "sms": "sms",
    "language-time": "language",
    "updates": "updates",
    "caches": "caches",
}
"""The areas in which properties of these places are changed here."""


class PropertyPanel(Card):
    """`save_wanted` carries name, value and whether it is to be encrypted; `delete_wanted` the
    `Property`; `area_wanted` the name of the area that has it. Nothing is changed here.
    """

    save_wanted = Signal(str, str, bool)
    delete_wanted = Signal(object)
    area_wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        self._shown: Property | None = None
        self._title, self._text = Text("", "heading"), Text("", "body", "muted")
        self._lead = Button("", "right", trailing=True)
        self._advice, self._refused = Callout("warn", "", hbox(self._lead, None)), Callout("fail")
        self._name, self._value = Edit(), Edit()
        self._name_field, self._value_field = Field(self._name), Field(self._value)
        self._encrypted = Tick()
        self._save, self._delete = Button("primary", "check"), Button("", "close")
        self._close = Button("quiet")
        head = hbox((self._title, 1), (self._close, TOP), gap="s")
        buttons = SideBySide(self._save, self._delete, shares=(0, 0), gap="s")
        super().__init__(
            head, self._text, self._advice, self._name_field, self._value_field,
            self._encrypted, self._refused, buttons, None,
        )  # fmt: skip
        self._save.clicked.connect(self._press_save)
        self._delete.clicked.connect(self._press_delete)
        self._lead.clicked.connect(self._press_lead)
        self._close.clicked.connect(self.closed)
        self._value.returnPressed.connect(self._press_save)
        for edit in (self._name, self._value):
            edit.textChanged.connect(self._refresh)
        self._encrypted.toggled.connect(self._refresh)
        language.changed.connect(self.retranslate)

    @property
    def name(self) -> str:
        return self._shown.name if self._shown else self._name.text().strip()

    @Slot(object)
    def show_property(self, shown: Property | None) -> None:
        """None: a new one."""
        self._shown = shown
        self._name.clear()
        self._value.fill(shown.value or "" if shown else "")
        self._encrypted.set_checked(shown.encrypted if shown else False)
        self.show_problem(None)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def set_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def settle_focus(self) -> None:
        (self._value if self._shown else self._name).setFocus()

    @Slot()
    def _press_save(self) -> None:
        if self._save.isEnabled():
            self.save_wanted.emit(self.name, self._value.text(), self._encrypted.is_checked())

    @Slot()
    def _press_delete(self) -> None:
        if self._shown is not None:
            self.delete_wanted.emit(self._shown)

    @Slot()
    def _press_lead(self) -> None:
        if self._shown is not None:
            self.area_wanted.emit(AREAS_OF[self._shown.place])

    @Slot()
    def _refresh(self) -> None:
        shown, value = self._shown, self._value.text()
        if shown is None:
            changed = bool(self._name.text().strip())
        else:
            same = value == (shown.value or "") and self._encrypted.is_checked() == shown.encrypted
            changed = not same and not (shown.secret and not value)
        self._save.setEnabled(changed and not self._fixed and not self._long)

    @property
    def _fixed(self) -> bool:
        return self._shown is not None and self._shown.name in FIXED

    @property
    def _long(self) -> bool:
        """Of several lines, which a field cannot show: such a value is left alone here."""
        return self._shown is not None and "\n" in (self._shown.value or "")

    @Slot()
    def retranslate(self) -> None:
        shown = self._shown
        self._title.say(shown.name if shown else self.tr("New property"))
        self._text.say(shown.description if shown else self.tr("It counts from then on."))
        self._text.setVisible(bool(shown is None or shown.description))
        self._name_field.setVisible(shown is None)
        self._name_field.say(self.tr("Name"))
        self._value_field.say(self.tr("Value"), self._help())
        self._encrypted.say(
            self.tr("Keep it encrypted"), self.tr("Nobody sees it any more, neither do you.")
        )
        self._save.say(self.tr("Save the value"))
        self._delete.say(self._delete_words())
        self._delete.setVisible(bool(shown and shown.stored and not self._fixed))
        self._close.say(self.tr("Close"))
        self._value.setReadOnly(self._fixed or self._long)
        self._encrypted.setVisible(not (self._fixed or self._long))
        self._say_advice()
        self._refresh()

    def _delete_words(self) -> str:
        has_default = self._shown is not None and self._shown.default is not None
        return self.tr("Back to the default…") if has_default else self.tr("Delete…")

    def _help(self) -> str:
        shown = self._shown
        if shown is None:
            return ""
        if self._long:
            return self.tr("It has several lines, and can only be changed on its own page.")
        if shown.secret:
            return self.tr("Its value is hidden. What you type replaces it.")
        if shown.default is not None:
            return self.tr("By default: {value}").format(value=shown.default)
        return ""

    def _say_advice(self) -> None:
        shown = self._shown
        self._advice.setVisible(bool(shown and (self._fixed or _waits(shown))))
        if shown is None:
            return
        is_here = shown.place in AREAS_OF and not self._fixed
        self._lead.setVisible(is_here)
        self._lead.say(self.tr("Open its page"))
        if self._fixed:
            self._advice.say(
                self.tr("It cannot be changed any more"),
                self.tr("Contacts, rooms and the administrator’s rights depend on it."),
            )
        elif is_here:
            self._advice.say(
                self.tr("A change here does nothing until Openfire is restarted"),
                self.tr("On its own page it takes effect at once."),
            )
        elif shown.place:
            self._advice.say(
                self.tr("A change here does nothing until Openfire is restarted"),
                self.tr("In Openfire’s console it takes effect at once: {page}").format(
                    page=speech().named("property_page", shown.place)
                ),
            )
        else:
            self._advice.say(
                self.tr("It takes effect when Openfire is restarted"),
                self.tr("Until then Openfire goes on with the old value."),
            )


def _waits(shown: Property) -> bool:
    return shown.effect is Effect.RESTART
