"""All system properties of an Openfire: what they are, where they come from, and changing them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from setupwizard.admin.properties import Effect, Property, system_properties
from setupwizard.admin.property_changes import (
    PropertyChange,
    delete_property,
    deleted_with,
    set_property,
)
from setupwizard.model.events import Note
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.property_panel import PropertyPanel
from setupwizard.ui.dashboard.property_undo import way_back
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, speech
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.toast import Toast

PANEL, LIST = 380, 440
"""Pixels at 100 % of the one beside the list, and those the list needs at least."""

QWIDGETSIZE_MAX = 16_777_215  # Qt's, which PySide does not name


class PropertiesPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._add, self._again = Button("", "plus"), Button("", "restart")
        self._table = Table(self._columns(), lambda one: one.name, self._add)
        self._table.file_name = "properties.csv"
        self._panel, self._saving = PropertyPanel(), ""
        self._panel.hide()
        self._add.clicked.connect(self._begin_new)
        self._again.clicked.connect(self.ask_again)
        self._table.chosen.connect(self._choose)
        self._panel.save_wanted.connect(self._save)
        self._panel.delete_wanted.connect(self._look_before_deleting)
        self._panel.closed.connect(self._close_panel)
        self._panel.area_wanted.connect(context.area_wanted)
        beside = hbox((self._table, 1), (self._panel, TOP), gap="l")
        self.fill((beside, 1), tools=(self._again,))
        self.watch(system_properties, self._show, arguments=context.login.arguments)

    def _columns(self) -> tuple[TableColumn[Property], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Property"),
                lambda one: one.name,
                detail=lambda one: one.description,
                order=lambda one: one.name.casefold(),
                share=3,
                least=240,
                role="strong",
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Value"),
                self._value,
                mark=lambda one: ("lock", "muted") if one.secret else None,
                share=2,
                least=150,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Where from"),
                self._origin,
                least=120,
                leaves=2,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Takes effect"),
                self._effect,
                mark=lambda one: ("warn", "warn") if one.waiting else None,
                least=150,
                leaves=3,
            ),
        )

    def _value(self, one: Property) -> str:
        if one.secret:
            return self.tr("Hidden")
        return self.tr("None") if one.value is None else one.value

    def _origin(self, one: Property) -> str:
        return self.tr("Set here") if one.stored else self.tr("By default")

    def _effect(self, one: Property) -> str:
        if one.waiting:
            return self.tr("Changed: a restart is due")
        return {
            Effect.AT_ONCE: self.tr("At once"),
            Effect.RESTART: self.tr("After a restart"),
            Effect.UNKNOWN: self.tr("Not known"),
        }[one.effect]

    def _show(self, found: tuple[Property, ...]) -> None:
        self._table.show_rows(found)

    @Slot(object)
    def _choose(self, one: Property | None) -> None:
        if one is not None:
            self._begin(one)

    @Slot()
    def _begin_new(self) -> None:
        self._begin(None)
        self._panel.settle_focus()

    def _begin(self, one: Property | None) -> None:
        """What is still on its way to the server concerns the panel no more."""
        self._saving = ""
        self._panel.set_busy(False)
        self._panel.show_property(one)
        self._open_panel()

    # ------------------------------------------------------------------ beside the list, or instead

    def _open_panel(self) -> None:
        self._panel.show()
        self._arrange()

    @Slot()
    def _close_panel(self) -> None:
        self._panel.hide()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for both, the one that was opened stands instead of the list."""
        panel = theme.grown(PANEL, 0.5)
        is_narrow = self.width() - 2 * SIDE < panel + theme.grown(LIST, 0.5)
        self._panel.setMinimumWidth(0 if is_narrow else panel)
        self._panel.setMaximumWidth(QWIDGETSIZE_MAX if is_narrow else panel)
        self._table.setVisible(not (is_narrow and self._panel.isVisibleTo(self)))

    # ------------------------------------------------------------------ changing one

    @Slot(str, str, bool)
    def _save(self, name: str, value: str, encrypted: bool) -> None:
        access, note = self.context.login.access, Note.of("done-property-set", entry=name)
        action = partial(set_property, encrypted=encrypted)
        self._follow(name, self.context.do(note, action, access, name, value, undo=way_back))

    @Slot(object)
    def _look_before_deleting(self, one: Property) -> None:
        """What begins alike may go with it."""
        self._saving = one.name
        self._panel.set_busy(True)
        task = self.context.server.ask(deleted_with, self.context.login.access, one.name)
        task.succeeded.connect(partial(self._ask, one))
        task.failed.connect(self._failed)

    def _ask(self, one: Property, going: tuple[Property, ...]) -> None:
        self._panel.set_busy(False)
        others = [other.name for other in going if other.name != one.name]
        consequences = [
            self.tr("Openfire goes on with what it takes by default: {value}").format(
                value=one.default
            )
            if one.default is not None
            else self.tr("Openfire goes on without it.")
        ]
        if others:
            said = self.tr("Openfire also deletes those that begin alike: {names}")
            consequences.append(said.format(names=", ".join(others)))
        if all(other.value is not None for other in going):
            consequences.append(self.tr("It can be undone in “What was done”."))
        else:
            consequences.append(self.tr("It cannot be undone: its value is hidden."))
        title = self.tr("Delete “{name}”?").format(name=one.name)
        sheet = Sheet(self.window(), title, consequences, self.tr("Keep it"), self.tr("Delete it"))
        sheet.confirmed.connect(partial(self._delete, one.name))

    def _delete(self, name: str) -> None:
        access, note = self.context.login.access, Note.of("done-property-deleted", entry=name)
        self._follow(name, self.context.do(note, delete_property, access, name, undo=way_back))

    def _follow(self, name: str, task: Task) -> None:
        self._saving = name
        self._panel.set_busy(True)
        self._panel.show_problem(None)
        task.succeeded.connect(self._changed)
        task.failed.connect(self._failed)

    @Slot(object)
    def _changed(self, change: PropertyChange) -> None:
        if self._saving == change.name:
            self._panel.set_busy(False)
            if change.after is None:
                self._close_panel()
            else:
                self._panel.show_property(change.after)
        Toast(self.window(), self.tr("Done: {name}").format(name=change.name))
        self.ask_again()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        still_shown = bool(self._saving)
        self._panel.set_busy(False)
        if self.context.login.refused(problem):
            return
        if still_shown:
            self._panel.show_problem(problem)
        else:
            Toast(self.window(), speech().problem(problem).cause, failed=True)

    def retranslate(self) -> None:
        self.say(
            self.tr("System properties"),
            self.tr(
                "Every setting of Openfire by its name. Most have a page of their own, where they "
                "are explained and take effect at once."
            ),
        )
        self._add.say(self.tr("Add…"))
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search by name, value or description"))
        self._table.say_empty(self.tr("No properties"))
