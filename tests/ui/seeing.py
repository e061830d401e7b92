"""What can be told of a window without eyes: cut words, names for the ear, foreign sentences."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from setupwizard.ui.app.screenshots import settle
from setupwizard.ui.dashboard.veil import Veil
from setupwizard.ui.widgets.area_row import AreaRow
from setupwizard.ui.widgets.choice import ActionCard, RadioCard
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.plane import Plane
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.stage_list import StageList
from setupwizard.ui.widgets.stage_row import StageRow
from setupwizard.ui.widgets.table.view import TableView
from setupwizard.ui.widgets.text import Badge, Text
from setupwizard.ui.widgets.toast import Toast

__all__ = ["cut", "nameless", "said", "settle"]

SCROLLS = (Column, StageList)
"""What is below can be scrolled to."""


OVER = (Sheet, Toast, Veil)
"""What is meant to lie over the rest."""


def cut(window: QWidget) -> list[str]:
    """Descriptions of what is shown with part of its words missing."""
    return [found for widget in _visible(window) if (found := _cut(widget))]


def _cut(widget: QWidget) -> str:
    size, name = widget.size(), f"{type(widget).__name__} {_words(widget)[:50]!r}"
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(size.width())
            longest = widget.minimumSizeHint().width()
            if needed > size.height() + 1 or longest > size.width() + 1:
                return f"{name}: {size.width()}x{size.height()}, needs {longest}x{needed}"
        elif widget.sizeHint().width() > size.width() + 1:
            return f"{name}: {size.width()} wide, needs {widget.sizeHint().width()}"
    if isinstance(widget, QPushButton | Badge):
        hint = widget.sizeHint()
        if hint.width() > size.width() + 1 or hint.height() > size.height() + 1:
            return f"{name}: {size.width()}x{size.height()}, needs {hint.width()}x{hint.height()}"
    if isinstance(widget, StageRow | AreaRow) and widget.clipped():
        return f"{name}: its title or its ring does not fit"
    return _squeezed(widget, name) or _outside(widget, name) or _over_another(widget, name)


def _squeezed(widget: QWidget, name: str) -> str:
    """A card that is lower than what stands in it."""
    if not isinstance(widget, ActionCard | RadioCard | Plane | SideBySide):
        return ""
    hint = widget.heightForWidth(widget.width())
    if hint > widget.height() + 1:
        return f"{name}: {widget.height()} high, needs {hint}"
    return ""


def _over_another(widget: QWidget, name: str) -> str:
    """Two that stand beside each other stand on each other."""
    frame = widget.parentWidget()
    if frame is None or isinstance(widget, OVER) or isinstance(frame, QStackedWidget):
        return ""
    for other in frame.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        below = other.isVisible() and not isinstance(other, OVER)
        common = widget.geometry().intersected(other.geometry())
        if below and other is not widget and common.width() > 1 and common.height() > 1:
            return f"{name}: on {type(other).__name__} {_words(other)[:50]!r}"
    return ""


def _outside(widget: QWidget, name: str) -> str:
    """Beyond the side of its column, or of the window where there is none."""
    frame = widget.parentWidget()
    while frame is not None and not isinstance(frame, SCROLLS) and not frame.isWindow():
        frame = frame.parentWidget()
    if frame is None or isinstance(widget, SCROLLS):
        return ""
    parent = widget.parentWidget()
    if parent is not None and parent is not frame and not isinstance(parent, QStackedWidget):
        lowest = widget.geometry().bottom()
        in_scroll = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if lowest > parent.height() and not in_scroll:
            return f"{name}: down to {lowest} of {parent.height()} in {type(parent).__name__}"
    content = frame.widget() if isinstance(frame, SCROLLS) else None
    if content is not None and not content.isAncestorOf(widget):
        return ""  # its scroll bar
    inside = frame.viewport() if isinstance(frame, SCROLLS) else frame
    left = widget.mapTo(frame, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > inside.width() + 1:
        return f"{name}: from {left} to {left + widget.width()} of {inside.width()}"
    if not isinstance(frame, SCROLLS):
        bottom = widget.mapTo(frame, QPoint(0, 0)).y() + widget.height()
        if bottom > frame.height() + 1:
            return f"{name}: down to {bottom} of {frame.height()}"
    return ""


def nameless(window: QWidget) -> list[str]:
    """Whatever can be reached by the keyboard and has no name."""
    return [
        f"{type(widget).__name__} of {type(widget.parentWidget()).__name__}"
        for widget in _visible(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        and not (widget.accessibleName() or _words(widget))
    ]


def said(window: QWidget) -> set[str]:
    """Every text there is to read."""
    texts: set[str] = set()
    for widget in _visible(window):
        texts |= {_words(widget), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, TableView):
            texts |= _cells(widget)
    return texts - {""}


def _cells(view: TableView) -> set[str]:
    """What stands in the rows that are in sight, and over them."""
    model = view.rows
    texts = {column.words for column in model.columns}
    for place in range(model.rowCount()):
        if 0 <= view.rowViewportPosition(place) < view.viewport().height():
            row = model.row(place)
            for column in model.columns:
                texts |= {column.text(row), column.detail(row)}
    return texts


def _words(widget: QWidget) -> str:
    if isinstance(widget, Text):
        return widget.plain
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text().strip()
    return ""


def _visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
