"""The sequence diagram: a row for each thing that happened.

Only the rows that are seen are painted. The details of the chosen row stand right below it.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from setupwizard.ui.dashboard.capture.row_painter import RowPainter
from setupwizard.ui.dashboard.capture.sequence_model import SequenceModel
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.theme import KeyboardRing, theme


class SequenceView(KeyboardRing, QListView):
    """`opened` carries the row whose details are wanted, or None. `details` stand below it."""

    opened = Signal(object)

    def __init__(self, story: Story, details: QWidget) -> None:
        super().__init__()
        self.rows = SequenceModel(story)
        self.columns = 0
        self._details = details
        details.setParent(self.viewport())
        details.hide()
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._toggle)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.c("surface"))
        self.setPalette(palette)
        self.doItemsLayout()

    def show_rows(self, columns: int, rows: list[Row], *, follow: bool) -> None:
        """`follow`: whoever is at the end stays there while more comes."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.columns = columns
        self.rows.show_rows(rows)
        self._place_details()
        if follow and at_end and self.rows.opened < 0:
            self.scrollToBottom()

    @property
    def row_height(self) -> int:
        return theme.grown(40, 0.65)

    @property
    def details_height(self) -> int:
        width = self.viewport().width()
        if self._details.hasHeightForWidth():
            return self._details.heightForWidth(width)
        return self._details.sizeHint().height()

    @Slot(QModelIndex)
    def _toggle(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is None:
            return
        place = self.rows.rows.index(row)
        self.open(-1 if place == self.rows.opened else place)

    def open(self, place: int) -> None:
        self.rows.open(place)
        self.opened.emit(self.rows.rows[place] if place >= 0 else None)
        self.details_changed()
        if place >= 0:
            self.scrollTo(self.rows.index(place))
            self.scrollTo(self.rows.index(place + 1))
            self.setCurrentIndex(self.rows.index(place))

    def details_changed(self) -> None:
        """They may need another height now."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place_details()

    def _place_details(self) -> None:
        place = self.rows.opened
        self._details.setVisible(place >= 0)
        if place >= 0:
            self._details.setGeometry(self.visualRect(self.rows.index(place + 1)))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        super().scrollContentsBy(dx, dy)
        self._place_details()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.details_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
            return
        self._kbd = True
        super().keyPressEvent(event)
        self.viewport().update()
