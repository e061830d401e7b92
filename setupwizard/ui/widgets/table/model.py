"""The rows of a table as Qt asks for them."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from setupwizard.ui.widgets.table.arranging import Arrangement
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.turns import Turns

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """`arranged`: filter, order or rows are new. `more_wanted`: the last row has come into sight,
    and there are more where these came from.
    """

    arranged = Signal()
    more_wanted = Signal()

    def __init__(self, columns: Sequence[TableColumn[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.leaving: tuple[TableColumn[Any], ...] = ()
        """Those there is no room for: their texts stand under the first."""
        self.words, self.sorted_by, self.descending = "", -1, False
        self.complete, self._asked = True, False
        self._arrangement = Arrangement((), self.text_of)
        self._turns = Turns(self)

    # ------------------------------------------------------------------ rows

    @property
    def rows(self) -> list[Any]:
        """All there are, whether shown or not."""
        return self._arrangement.rows

    @property
    def settled(self) -> bool:
        """Nothing is being looked for or sorted."""
        return not self._turns.busy

    def show_rows(self, rows: Sequence[Any], *, complete: bool) -> None:
        self._arrangement, self.complete = Arrangement(rows, self.text_of), complete
        self._asked = False
        self.arrange()
        if not self.settled:
            self.beginResetModel()
            self.endResetModel()

    def add_rows(self, rows: Sequence[Any], *, complete: bool) -> None:
        """The next page, behind what there is."""
        self.complete, self._asked = complete, False
        self._arrangement.add(rows)
        self.arrange()

    def replace(self, key: Callable[[Any], Hashable], row: Any) -> None:
        """This one instead of that of the same key, where it stands."""
        rows = self._arrangement.rows
        wanted = key(row)
        for at, one in enumerate(rows):
            if key(one) == wanted:
                rows[at] = row
        first, last = self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1)
        self.dataChanged.emit(first, last)

    def arrange(self) -> None:
        """By the filter and the order of the moment."""
        arrangement = self._arrangement
        order = self._order() if 0 <= self.sorted_by < len(self.columns) else None
        work = arrangement.arrange(self.words, order, descending=self.descending)
        self._turns.begin(work, self._arranged)

    def retranslate(self) -> None:
        """What rows say is said in another language: so are search and order."""
        arrangement = Arrangement(self.rows, self.text_of)
        arrangement.shown, self._arrangement = self._arrangement.shown, arrangement
        self.arrange()

    def _order(self) -> Callable[[Any], Any]:
        column = self.columns[self.sorted_by]
        return column.order or column.text

    def _arranged(self) -> None:
        self.beginResetModel()
        self.endResetModel()
        self.arranged.emit()

    def row(self, place: int) -> Any:
        """What is shown at this place."""
        return self._arrangement.rows[self._arrangement.shown[place]]

    def place(self, row: Any) -> int:
        """Where this very row is shown; -1: nowhere."""
        return self._place_of(lambda one: one is row)

    def place_of(self, key: Callable[[Any], Hashable], wanted: Hashable) -> int:
        """Where the row of this key is shown; -1: nowhere."""
        return self._place_of(lambda one: key(one) == wanted)

    def _place_of(self, wanted: Callable[[Any], bool]) -> int:
        arrangement = self._arrangement
        at = next((at for at, row in enumerate(arrangement.rows) if wanted(row)), -1)
        try:
            return arrangement.shown.index(at)
        except ValueError:
            return -1

    def text_of(self, row: Any) -> str:
        """All of it, for the filter."""
        return "\n".join(f"{one.text(row)}\n{one.detail(row)}" for one in self.columns)

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - as Qt has it
        return 0 if parent.isValid() else len(self._arrangement.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._arrangement.shown):
            return None
        row, column = self.row(index.row()), self.columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row)
        if role == Role.ToolTipRole:
            lines = (column.text(row), self.detail(row, column))
            return "\n".join(line for line in lines if line)
        if role == Role.AccessibleTextRole:
            return (
                self.spoken(row) if index.column() == 0 else f"{column.words}: {column.text(row)}"
            )
        return None

    def detail(self, row: Any, column: TableColumn[Any]) -> str:
        """The second line of a cell."""
        lines = [column.detail(row)]
        if column is self.columns[0]:
            lines += [one.text(row) for one in self.leaving]
        return " · ".join(line for line in lines if line)

    def spoken(self, row: Any) -> str:
        """The whole row, for whoever hears it."""
        first, *others = self.columns
        said = [first.text(row), first.detail(row)]
        said += [f"{one.words}: {one.text(row)}" for one in others if one.text(row)]
        return ". ".join(part for part in said if part)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.columns[section].words
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not (self.complete or self._asked or parent.isValid())

    def fetchMore(self, _: Index) -> None:  # noqa: N802 - Qt's name
        """Asked once, until more rows have come."""
        self._asked = True
        self.more_wanted.emit()
