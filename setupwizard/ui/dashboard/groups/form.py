"""What is typed about a group: a new one, or another name and description."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.group import DESCRIPTION, GROUP, Group
from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text


class GroupForm(Card):
    """`saved` carries name and description. Nothing is changed here."""

    saved = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        self.group: Group | None = None
        self._title = Text("", "heading")
        self._name, self._about = Edit(), Edit()
        self._name_field, self._about_field = Field(self._name), Field(self._about)
        self._refused = Callout("fail")
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._name_field, self._about_field, self._refused, buttons, None
        )
        self._refused.hide()
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        for edit in (self._name, self._about):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        language.changed.connect(self.retranslate)

    def begin(self, group: Group | None) -> None:
        """None: a new one."""
        self.group = group
        self._name.fill(group.name if group else "")
        self._about.fill(group.description if group else "")
        self.show_problem(None)
        self.retranslate()
        self._name.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @property
    def _typed(self) -> tuple[str, str]:
        return self._name.text().strip(), self._about.text().strip()

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            self.show_problem(None)
            self.saved.emit(*self._typed)

    @Slot()
    def _refresh(self) -> None:
        name, about = self._typed
        too_long = self.tr("At most {number} characters.")
        wrong = self.tr("A name has no commas.") if "," in name else ""
        wrong = too_long.format(number=GROUP) if len(name) > GROUP else wrong
        self._name_field.set_error(wrong)
        long = len(about) > DESCRIPTION
        self._about_field.set_error(too_long.format(number=DESCRIPTION) if long else "")
        before = (self.group.name, self.group.description) if self.group else ("", "")
        self._save.setEnabled(bool(name) and not wrong and not long and (name, about) != before)

    @Slot()
    def retranslate(self) -> None:
        group = self.group
        title = self.tr("Edit “{group}”").format(group=group.name) if group else ""
        self._title.say(title or self.tr("New group"))
        self._name_field.say(self.tr("Name"))
        self._about_field.say(self.tr("What it is for"), "", self.tr("optional"))
        self._save.say(self.tr("Save") if group else self.tr("Create the group"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()
