"""The rows of the diagram, and the place of the details among them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setupwizard.capture.narration import clock
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.widgets.i18n import number, speech

Index = QModelIndex | QPersistentModelIndex

SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
"""Whoever asks for one of these gets the whole sentence, also where it is painted cut."""


class SequenceModel(QAbstractListModel):
    """The rows; one place below the `opened` one is for its details."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story
        self.rows: list[Row] = []
        self.opened = -1

    def rowCount(self, _: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and way
        return len(self.rows) + (self.opened >= 0)

    def row(self, place: int) -> Row | None:
        """None for the details."""
        if self.opened >= 0 and place > self.opened:
            return None if place == self.opened + 1 else self.rows[place - 1]
        return self.rows[place]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None or role not in SPOKEN:
            return None
        return f"{clock(row.event.time, speech())} {self.words(row)}"

    def words(self, row: Row) -> str:
        if len(row.run) < 2:
            return self.story.told(row.event).removesuffix(".")
        size = sum(int(event.params["size"]) for event in row.run)
        count = len(row.run)
        said = self.tr("Encrypted: %Ln packet(s), {size} bytes; only they can read it", "", count)
        return said.format(size=number(size))

    def show_rows(self, rows: list[Row]) -> None:
        """What was opened stays so where it only grew."""
        opened = self.rows[self.opened] if self.opened >= 0 else None
        grows = len(rows) >= len(self.rows) and rows[: len(self.rows)] == self.rows
        if grows and len(rows) > len(self.rows):
            first = self.rowCount()
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - len(self.rows) - 1)
            self.rows = rows
            self.endInsertRows()
        elif not grows:
            self.beginResetModel()
            self.rows = rows
            self.opened = rows.index(opened) if opened in rows else -1
            self.endResetModel()

    def open(self, place: int) -> None:
        if self.opened >= 0:
            at = self.opened + 1
            self.beginRemoveRows(QModelIndex(), at, at)
            self.opened = -1
            self.endRemoveRows()
        if place >= 0:
            self.beginInsertRows(QModelIndex(), place + 1, place + 1)
            self.opened = place
            self.endInsertRows()
