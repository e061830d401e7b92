"""What would become of everybody in a list: how many of each fate, and a row for each person."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.people_plan import Fate, PeoplePlan, PlannedPerson
from setupwizard.model.names import unescaped_user
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language, speech
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.text import Text

CHOICE = 12
"""Letters of what the list is filtered by."""

MARKS = {
    Fate.NEW: ("plus", "ok"),
    Fate.CHANGED: ("info", "text"),
    Fate.UNCHANGED: ("ok", "muted"),
    Fate.REFUSED: ("warn", "warn"),
}


class Preview(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.plan = PeoplePlan()
        self._count, self._groups = Text("", "heading"), Text("", "body", "muted")
        self._ignored, self._kept = Callout("warn"), Text("", "body", "muted")
        self._only = Select()
        self._only.setMinimumContentsLength(CHOICE)
        self._table = Table(self._columns(), lambda one: one.line, self._only)
        self._table.file_name = "preview.csv"
        self._only.currentIndexChanged.connect(self._filter)
        self.setLayout(
            vbox(self._count, self._groups, self._kept, self._ignored, (self._table, 1), gap="s")
        )
        language.changed.connect(self.retranslate)

    def _columns(self) -> tuple[TableColumn[PlannedPerson], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Name"),
                lambda one: _called(one),
                detail=lambda one: unescaped_user(one.person.user) if one.person else "",
                share=2,
                least=180,
                role="strong",
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "What happens"),
                self.words,
                detail=self.details,
                mark=lambda one: MARKS[one.fate],
                share=5,
                least=240,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Line"),
                lambda one: language.locale.toString(one.line),
                order=lambda one: one.line,
                least=80,
                leaves=1,
                numeric=True,
            ),
        )

    def show_plan(self, plan: PeoplePlan) -> None:
        self.plan = plan
        self.retranslate()
        self._filter()

    @Slot()
    def _filter(self) -> None:
        only = self._only.chosen()
        self._table.show_rows([one for one in self.plan.people if only in ("", one.fate)])

    # ------------------------------------------------------------------ words

    def words(self, one: PlannedPerson) -> str:
        return {
            Fate.NEW: self.tr("New account"),
            Fate.CHANGED: self.tr("Changed"),
            Fate.UNCHANGED: self.tr("Already there, nothing changes"),
            Fate.REFUSED: self.tr("Left out"),
        }[one.fate]

    def details(self, one: PlannedPerson) -> str:
        if one.why is not None:
            whole = speech().note(one.why)
            return whole.partition(": ")[2] or whole  # the line stands beside it
        told = []
        person, before = one.person, one.before
        if one.fate is Fate.CHANGED and person and before:
            if person.name != before.name:
                told.append(
                    self.tr("name “{old}” becomes “{new}”").format(old=before.name, new=person.name)
                )
            if person.email != before.email:
                told.append(self.tr("e-mail becomes {new}").format(new=person.email))
        if one.joins and one.fate is not Fate.UNCHANGED:
            told.append(self.tr("into {groups}").format(groups=", ".join(one.joins)))
        return " · ".join(told)

    @Slot()
    def retranslate(self) -> None:
        plan, number = self.plan, language.locale.toString
        names = {
            "": self.tr("Everybody"),
            Fate.NEW.value: self.tr("New"),
            Fate.CHANGED.value: self.tr("With changes"),
            Fate.UNCHANGED.value: self.tr("Unchanged"),
            Fate.REFUSED.value: self.tr("Not taken"),
        }
        counts = {one: len(plan.of(one)) for one in Fate}
        told = [f"{names[one]}: {number(counts[one])}" for one in Fate if counts[one]]
        self._count.say(" · ".join(told))
        self._groups.setVisible(bool(plan.groups))
        made = self.tr("New groups: {groups}").format(groups=", ".join(plan.groups[:20]))
        self._groups.say(f"{made} …" if len(plan.groups) > 20 else made)
        self._kept.setVisible(bool(counts[Fate.CHANGED] or counts[Fate.UNCHANGED]))
        self._kept.say(
            self.tr("Whoever is there already keeps their password and their other groups.")
        )
        self._ignored.setVisible(bool(plan.ignored))
        self._ignored.say(
            self.tr("I do not know these columns, so I leave them out"), ", ".join(plan.ignored)
        )
        self._only.offer(list(names.items()))
        self._only.setAccessibleName(self.tr("What happens"))
        self._table.search.say(self.tr("Search in the list"))


def _called(one: PlannedPerson) -> str:
    if one.person is None:
        return one.called or "—"
    return one.person.name or unescaped_user(one.person.user)
