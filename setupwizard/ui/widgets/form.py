"""A page that fills one section of the draft."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from setupwizard.model.answers import FieldProblem, read_section
from setupwizard.model.draft import sections
from setupwizard.model.problems import Problem
from setupwizard.model.section import Section
from setupwizard.ui.widgets.at_fault import at_fault
from setupwizard.ui.widgets.cards import Fold
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.page import Page

MISSING = ("missing", "empty", "identity-needed", "file-needed")
"""Codes of what is not wrong but only not there yet."""


class _Bound(QObject):
    """One field and whether it may be judged aloud: after it was left with something in it."""

    def __init__(self, page: "FormPage", field: Field, fold: Fold | None) -> None:
        super().__init__(page)
        self._page, self.field, self.fold = page, field, fold
        self.aloud = False
        field.left.connect(self._left)
        if isinstance(field.control, QLineEdit):
            field.control.textChanged.connect(page.edited)
        elif isinstance(field.control, QComboBox):
            field.control.currentIndexChanged.connect(page.edited)

    @Slot()
    def _left(self) -> None:
        control = self.field.control
        if not isinstance(control, QLineEdit) or control.text() or self.aloud:
            self.aloud = True
            self._page.check()


class FormPage(Page):
    """The model judges what the widgets hold; its words stand under the fields."""

    section = ""
    touched = Signal()
    """What was typed or chosen here is something else now."""

    def __init__(self) -> None:
        super().__init__()
        self._bound: dict[str, _Bound] = {}
        self._problems: dict[str, FieldProblem] = {}
        self._blamed: Problem | None = None
        self.answers: Section | None = None

    def bind(self, name: str, field: Field, fold: Fold | None = None) -> Field:
        """`name` as in the section. `fold`: what has to be opened to see the field."""
        self._bound[name] = _Bound(self, field, fold)
        return field

    def unbind(self, name: str) -> None:
        """The field is asked no more."""
        self._bound.pop(name).deleteLater()

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its answers that have a field, and of its secrets."""
        return tuple(self._bound)

    def raw(self) -> dict[str, Any]:
        """What is typed, as the section takes it."""
        return {}

    def load(self, raw: Mapping[str, Any]) -> None:
        """Fill the widgets; what `raw` does not hold keeps its usual value."""

    def secrets(self) -> dict[str, str]:
        """What is typed here that is never written down, by its name in `Secrets`."""
        return {}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        """Fill in what the keyring kept."""

    def section_problems(self) -> list[FieldProblem]:
        """What the section says to what is typed; afterwards it is in `answers`."""
        self.answers, found = read_section(sections()[self.section], self.raw())
        return list(found)

    def own_problems(self) -> list[FieldProblem]:
        """What the section cannot judge, such as passwords."""
        return []

    @Slot()
    def edited(self) -> None:
        self.clear_problem()
        self.check()
        self.touched.emit()

    @Slot()
    def check(self) -> None:
        self._problems = {}
        for problem in [*self.section_problems(), *self.own_problems()]:
            self._problems.setdefault(problem.field, problem)
        self._show()
        self.changed.emit()

    def show_refused(self, problems: Mapping[str, FieldProblem]) -> None:
        """What only all the answers together told: shown although nobody left a field."""
        self._problems.update(problems)
        for name in problems:
            if name in self._bound:
                self._bound[name].aloud = True
        self._show()
        self.changed.emit()

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(problem)
        self.blame(problem)

    def mark(self, problem: Problem) -> None:
        """At the field it is about, without a panel: somebody may be typing elsewhere."""
        self._blamed = problem
        self._show()
        self.changed.emit()

    def blame(self, problem: Problem) -> None:
        self._blamed = problem
        self._show()
        control = self._control_at_fault()
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(control, QLineEdit):
            control.selectAll()

    def clear_problem(self) -> None:
        super().clear_problem()
        if self._blamed is not None:
            self._blamed = None
            self._show()

    def fault_of(self, problem: Problem) -> str:
        """The name of the field it is about, empty when that is none of this page."""
        return at_fault(problem)

    def _control_at_fault(self) -> QWidget | None:
        bound = self._bound.get(self.fault_of(self._blamed)) if self._blamed else None
        return bound.field.control if bound and not bound.field.isHidden() else None

    def _show(self) -> None:
        fault = self.fault_of(self._blamed) if self._blamed else ""
        for name, bound in self._bound.items():
            problem = self._problems.get(name) if not bound.field.isHidden() else None
            if self._blamed is not None and name == fault:
                bound.field.set_error(speech().problem(self._blamed).cause)
                self._unfold(bound)
            elif problem is None:
                bound.field.set_error("")
            elif bound.aloud:
                bound.field.set_error(speech().field(problem.code, problem.params))
                self._unfold(bound)

    def _unfold(self, bound: _Bound) -> None:
        if bound.fold is not None and not bound.fold.is_open:
            bound.fold.set_open(True)

    def reason(self) -> str:
        for name, problem in self._problems.items():
            label = self._bound[name].field.label if name in self._bound else name
            if problem.code in MISSING:
                return self.tr("Still missing: {field}").format(field=label)
            return self.tr("Please check: {field}").format(field=label)
        return super().reason()

    def first(self) -> QWidget | None:
        control = self._control_at_fault()
        if control is not None:
            return control
        for name, bound in self._bound.items():
            if name in self._problems and not bound.field.isHidden():
                return bound.field.control
        return None

    def missing_secrets(self) -> dict[str, str]:
        """What is typed here that is kept nowhere and has to be typed again: names and labels."""
        missing = [one.field for one in self.own_problems() if one.code in MISSING]
        secrets = self.secrets()
        return {name: self._bound[name].field.label for name in missing if name in secrets}

    def retranslate(self) -> None:
        self._show()
