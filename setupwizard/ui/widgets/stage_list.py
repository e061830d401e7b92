"""The rows at the left, one below the other: the stages of a wizard, the areas of a dashboard.

They scroll where the window is too low.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from setupwizard.ui.widgets.area_row import AreaRow
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.stage_row import StageRow

MARGIN = 12
"""Pixels right of the rows."""


class _Rows(Ground):
    def __init__(self, rows: Sequence[StageRow | AreaRow]) -> None:
        super().__init__("sidebar", edge="right")
        of_areas = any(isinstance(row, AreaRow) for row in rows)
        self.ear_role = QAccessible.Role.PageTabList if of_areas else QAccessible.Role.List


class StageList(QScrollArea):
    """The row of the moment is always in sight."""

    def __init__(self, rows: Sequence[StageRow | AreaRow]) -> None:
        super().__init__()
        self._rows = rows
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(ScrollBar())
        content = _Rows(rows)
        self._inner = vbox(*rows, None, gap="0")
        content.setLayout(self._inner)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._give_back)
        self._give_back(0, 0)

    def _give_back(self, _: int, top: int) -> None:
        """The bar stands in the margin, as far as that is wide enough."""
        self._inner.setContentsMargins(0, 0, 0 if top else MARGIN, 0)
        self.show_current()

    def show_current(self) -> None:
        """With its neighbours, so that one sees where it goes on."""
        row = next((row for row in self._rows if row.is_now), None)
        if row is not None:
            self.ensureWidgetVisible(row, 0, row.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.show_current()
