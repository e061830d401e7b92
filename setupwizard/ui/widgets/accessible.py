"""What a screen reader is told beyond what Qt knows by itself: roles, states, announcements.

A widget says its role with `ear_role`, its name with `ear_name` where that is not its accessible
name, and what else is so of it with `ear_state`, which is given Qt's state to add to. All are asked
only while a screen reader is there.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class _Spoken(QAccessibleWidget):
    """A widget with a role of its own."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        return self._role

    def state(self) -> QAccessible.State:
        state = super().state()
        add = getattr(self.widget(), "ear_state", None)
        if add is not None:
            add(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        name = getattr(self.widget(), "ear_name", None)
        if kind == QAccessible.Text.Name and name is not None:
            return str(name())
        return super().text(kind)


class _Button(_Spoken):
    """Can be pressed too. (Qt's own for buttons cannot say that it unfolds, or is a radio.)"""

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return ["Press", *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        widget: Any = self.widget()
        if name == "Press":
            widget.click()
        else:
            super().doAction(name)


class _Window(_Spoken):
    """While a question is asked there is nothing else: what lies behind it cannot be reached."""

    def _modal(self) -> QAccessibleInterface | None:
        widget: Any = self.widget()
        return QAccessible.queryAccessibleInterface(widget.modal) if widget.modal else None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 1 if self._modal() is not None else super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        return self._modal() or super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        modal = self._modal()
        if modal is None:
            return super().indexOfChild(child)
        return 0 if child.object() is modal.object() else -1


KINDS: dict[QAccessible.Role, type[_Spoken]] = {
    QAccessible.Role.Window: _Window,
    QAccessible.Role.Button: _Button,
    QAccessible.Role.RadioButton: _Button,
    QAccessible.Role.PageTab: _Button,
}


def _interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked by Qt for every class of a thing, the most particular first."""
    if not isinstance(thing, QWidget) or type(thing).__name__ != name:
        return None
    role = getattr(thing, "ear_role", None)
    return KINDS.get(role, _Spoken)(thing, role) if role is not None else None


class Announcer(QObject):
    """Says what has changed without the focus having moved: pages, errors, steps, the end."""

    said = Signal(str)

    def say(self, widget: QWidget, words: str, *, urgent: bool = False) -> None:
        """`urgent`: at once, and not after what is being read."""
        self.said.emit(words)
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(widget, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


announcer = Announcer()


def install() -> None:
    """Once in a program, before its first window is shown."""
    QAccessible.installFactory(_interface)
