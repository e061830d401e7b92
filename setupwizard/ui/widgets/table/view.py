"""The rows of a table on the screen: only what is seen of them is ever painted."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from setupwizard.ui.widgets.copying import copy
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.table.delegate import RowDelegate
from setupwizard.ui.widgets.table.header import TableHeader
from setupwizard.ui.widgets.table.model import TableModel
from setupwizard.ui.widgets.theme import KeyboardRing, theme

FOLDED = 220
"""Pixels the first column gets, if there are any, while others stand under it."""

LEAST = 170
"""Pixels of height, at 100 %: the titles and some rows."""

AIR = 20
"""Pixels above and below the words of a row, together."""


class TableView(KeyboardRing, QTableView):
    """`sort_wanted` carries the number of a column."""

    sort_wanted = Signal(int)
    opened = Signal(int)

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.rows, self.hovered = model, -1
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalHeader(TableHeader(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.horizontalHeader().sectionClicked.connect(self.sort_wanted)
        self.doubleClicked.connect(self._open_current)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.c("surface"))
        self.setPalette(palette)
        self.setMinimumHeight(theme.grown(LEAST, 1.0))
        self._lay_out()
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """Pixels; two lines where any column has a second one."""
        model = self.rows
        high = QFontMetricsF(theme.font("body")).height()
        if model.leaving or any(column.has_detail for column in model.columns):
            high += QFontMetricsF(theme.font("small")).height()
        return round(high + AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        """Give every column its width; those for which there is none leave in their order."""
        model, header = self.rows, self.horizontalHeader()
        room = self.viewport().width()
        least = [theme.grown(column.least, 0.9) for column in model.columns]
        shown = list(range(len(model.columns)))
        while sum(least[at] for at in shown) > room:
            at = max(shown, key=lambda one: model.columns[one].leaves)
            if not model.columns[at].leaves:
                break
            shown.remove(at)
        needed = sum(least[at] for at in shown)
        if needed > room:  # nothing stands beyond the edge: each is cut a little, with dots
            least = [width * room // needed for width in least]
        model.leaving = tuple(c for at, c in enumerate(model.columns) if at not in shown)
        free = max(0, room - sum(least[at] for at in shown))
        if model.leaving:  # their texts stand under the first
            more = min(free, max(0, theme.grown(FOLDED, 0.9) - least[0]))
            least[0], free = least[0] + more, free - more
        shares = sum(model.columns[at].share for at in shown) or 1
        for at in range(len(model.columns)):
            header.setSectionHidden(at, at not in shown)
        begin = used = 0
        for number, at in enumerate(shown):
            used += model.columns[at].share
            end = sum(least[one] for one in shown[: number + 1]) + free * used // shares
            header.resizeSection(at, end - begin)
            begin = end
        self.verticalHeader().setDefaultSectionSize(self.row_height)

    # ------------------------------------------------------------------ mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Menu:
            self._show_menu(self.viewport().mapToGlobal(self.viewport().rect().center()))
        else:
            self._kbd = True
            super().keyPressEvent(event)
            self.viewport().update()

    @Slot()
    def _open_current(self) -> None:
        self.opened.emit(self.currentIndex().row())

    def copy(self) -> None:
        """What stands in the chosen row, cell by cell."""
        place = self.currentIndex().row()
        if place >= 0:
            row = self.rows.row(place)
            texts = "\t".join(column.text(row) for column in self.rows.columns)
            copy(texts, self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        self._show_menu(event.globalPos())

    def _show_menu(self, where: QPoint) -> None:
        """Copy the row; and sorting, for whoever has no mouse."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy the row"))
        copy.setEnabled(self.currentIndex().isValid())
        copy.triggered.connect(self.copy)
        menu.addSeparator()
        words = self.tr("Sort by: {column}")
        for number, column in enumerate(self.rows.columns):
            action = menu.addAction(words.format(column=column.words))
            action.setCheckable(True)
            action.setChecked(number == self.rows.sorted_by)
            action.triggered.connect(lambda _=False, at=number: self.sort_wanted.emit(at))
        menu.popup(where)
