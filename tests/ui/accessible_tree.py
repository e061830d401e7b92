"""What a screen reader finds in a window: one line per thing, and what is wrong with any."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

NAMED = {
    Role.Button,
    Role.RadioButton,
    Role.CheckBox,
    Role.EditableText,
    Role.ComboBox,
    Role.ProgressBar,
    Role.Grouping,
    Role.Dialog,
    Role.Heading,
    Role.ListItem,
    Role.PageTab,
    Role.Table,
}
"""What must have a name."""


@dataclass(frozen=True)
class Heard:
    role: QAccessible.Role
    name: str
    state: QAccessible.State
    within: tuple[QAccessible.Role, ...]


def heard(window: QWidget) -> list[Heard]:
    """All that is shown, in order."""
    return list(_under(QAccessible.queryAccessibleInterface(window), ()))


def _under(thing: QAccessibleInterface, within: tuple[QAccessible.Role, ...]) -> Iterator[Heard]:
    state = thing.state()
    if state.invisible:
        return
    role = thing.role()
    yield Heard(role, thing.text(QAccessible.Text.Name), state, within)
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is not None and child.isValid():
            yield from _under(child, (*within, role))


def amiss(window: QWidget) -> list[str]:
    """What a blind person would stumble over."""
    things, found = heard(window), []
    if things[0].role != Role.Window:
        found.append(f"the window is a {things[0].role}")
    found += [f"{thing.role} without a name" for thing in things if unnamed(thing)]
    radios = [thing for thing in things if thing.role == Role.RadioButton]
    found += [f"{thing.name} is in no group" for thing in radios if ungrouped(thing)]
    if not any(thing.role == Role.Heading for thing in things):
        found.append("no heading")
    return found


def unnamed(thing: Heard) -> bool:
    return thing.role in NAMED and not thing.name


def ungrouped(thing: Heard) -> bool:
    return Role.Grouping not in thing.within
