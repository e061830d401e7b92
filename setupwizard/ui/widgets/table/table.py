"""The table widget: a field to look for something, the rows, and how many there are."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import hbox, vbox
from setupwizard.ui.widgets.plane import Hairline, Plane
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.export import csv_bytes
from setupwizard.ui.widgets.table.model import TableModel
from setupwizard.ui.widgets.table.search_edit import SearchEdit
from setupwizard.ui.widgets.table.view import TableView
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.toast import Toast

Key = Callable[[Any], Hashable]


class Table(QWidget):
    """`chosen` carries the row the person is on, or None; `opened` one that was opened (Enter).

    Rows are whatever `columns` can read; `key` says which is which when they are shown anew, so
    that one stays chosen. `filter_changed` and `sort_changed` (a column's number, and whether
    descending) are for whoever asks a server for the rows (`remote`): then nothing is filtered or
    sorted here, and `more_wanted` asks for the next page.
    """

    chosen = Signal(object)
    opened = Signal(object)
    several = Signal(int)
    more_wanted = Signal()
    filter_changed = Signal(str)
    sort_changed = Signal(int, bool)

    def __init__(
        self,
        columns: Sequence[TableColumn[Any]],
        key: Key,
        *tools: QWidget,
        empty: EmptyState | None = None,
        remote: bool = False,
    ) -> None:
        """`tools` stand beside the search; `empty` where there is nothing at all."""
        super().__init__()
        self._key, self._remote, self._known = key, remote, False
        self.file_name = "list.csv"
        self.model = TableModel(columns, self)
        self.view, self.search = TableView(self.model), SearchEdit()
        self._save, self._count = Button("quiet", "download"), Text("", "small", "muted")
        self._nothing_fits = EmptyState("search")
        self._empty = empty or EmptyState("info")
        self._fronts = self.view, self._nothing_fits, self._empty
        stack = vbox(*((front, 1) for front in self._fronts), gap="0")
        card = Plane()
        foot = hbox((self._count, 1), self._save, margins=(16, 4, 8, 4))
        card.setLayout(vbox((stack, 1), Hairline(), foot, gap="0", margins=(1, 8, 1, 1)))
        bar = hbox((self.search, 1), *tools, gap="s")
        self.setLayout(vbox(bar, (card, 1)))
        self._connect()
        language.changed.connect(self.retranslate)
        self.retranslate()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self._enter_rows)
        self._save.clicked.connect(self._ask_where)
        self.view.sort_wanted.connect(self.sort_by)
        self.view.opened.connect(lambda place: self.opened.emit(self.model.row(place)))
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.model.arranged.connect(self._arranged)
        self.model.more_wanted.connect(self.more_wanted)
        self._chosen: Any = None

    # ------------------------------------------------------------------ rows

    def show_rows(self, rows: Sequence[Any], *, complete: bool = True) -> None:
        """These instead of those there were. Not `complete`: there are more to be fetched."""
        self._known = True
        self.model.show_rows(rows, complete=complete)

    def add_rows(self, rows: Sequence[Any], *, complete: bool) -> None:
        """The next page."""
        self.model.add_rows(rows, complete=complete)

    def replace_row(self, row: Any) -> None:
        """This one instead of that of the same key: it stays where it is, and chosen."""
        self.model.replace(self._key, row)
        if self._chosen is not None and self._key(self._chosen) == self._key(row):
            self._chosen = row

    @property
    def shown(self) -> list[Any]:
        """The rows that match, in order."""
        return [self.model.row(place) for place in range(self.model.rowCount())]

    @property
    def row(self) -> Any:
        """The one that is chosen, or None."""
        return self._chosen

    def allow_several(self) -> None:
        """With Shift, Ctrl, and Ctrl+A; `several` tells how many are chosen."""
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(self._tell_several)

    @property
    def rows_chosen(self) -> list[Any]:
        """In the order in which they are shown."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.row(place) for place in places]

    @Slot()
    def _tell_several(self) -> None:
        self.several.emit(len(self.view.selectionModel().selectedRows()))

    def choose(self, key: Hashable) -> None:
        place = self.model.place_of(self._key, key)
        if place >= 0:
            self.view.selectRow(place)

    def choose_none(self) -> None:
        """The person is on no row any more, and may choose the same one again."""
        self._chosen = None
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self._chosen = self.model.row(now.row())
            self.chosen.emit(self._chosen)

    @Slot()
    def _arranged(self) -> None:
        """What was chosen stays so, and where it is, if it is still there."""
        if self._chosen is not None:
            place = self.model.place(self._chosen)
            if place < 0:
                place = self.model.place_of(self._key, self._key(self._chosen))
            if place >= 0:
                bar = self.view.verticalScrollBar()
                before = bar.value()
                self.view.selectRow(place)
                bar.setValue(before)
            else:
                self._chosen = None
                self.chosen.emit(None)
        self._show_state()

    # ------------------------------------------------------------------ filter and order

    @Slot(str)
    def _filter(self, words: str) -> None:
        if self._remote:
            self.filter_changed.emit(words)
        else:
            self.model.words = words
            self.model.arrange()

    @Slot(int)
    def sort_by(self, column: int) -> None:
        """By this column; once more: the other way round."""
        model = self.model
        model.descending = column == model.sorted_by and not model.descending
        model.sorted_by = column
        self.view.horizontalHeader().viewport().update()
        self.sort_changed.emit(column, model.descending)
        if not self._remote:
            model.arrange()

    @Slot()
    def _enter_rows(self) -> None:
        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.selectRow(0)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        if not self.search.placeholderText():
            self.search.say(self.tr("Search"))
        self._save.say(self.tr("Save as a file…"), self.tr("For a spreadsheet (CSV)"))
        self._nothing_fits.say(self.tr("Nothing here matches the search"))
        self.model.retranslate()
        self.view.horizontalHeader().viewport().update()
        self._show_state()

    def say_empty(self, title: str, text: str = "") -> None:
        """What is said where there is nothing at all."""
        self._empty.say(title, text)

    def _show_state(self) -> None:
        shown, there = self.model.rowCount(), len(self.model.rows)
        empty = self._empty if self._known and not there else self.view
        front: QWidget = self._nothing_fits if there and not shown else empty
        for one in self._fronts:
            one.setVisible(one is front)
        self.search.setVisible(bool(there) or bool(self.search.text()) or self._remote)
        self._save.setVisible(bool(shown))
        self._count.say(self._count_words(shown, there) if there else "")

    def _count_words(self, shown: int, there: int) -> str:
        locale = QLocale(language.code)
        counted, all_of_them = locale.toString(shown), locale.toString(there)
        if not self.model.complete:
            return self.tr("Shown so far: {count}").format(count=counted)
        if shown < there:
            return self.tr("{count} of {all}").format(count=counted, all=all_of_them)
        return self.tr("In all: {count}").format(count=all_of_them)

    # ------------------------------------------------------------------ export

    @Slot()
    def _ask_where(self) -> None:
        title = self.tr("Save the list")
        FileDialog(self.window(), title, self.save).for_saving(self.file_name).open()

    @Slot(str)
    def save(self, path: str) -> None:
        """What is shown now, with all its columns."""
        try:
            Path(path).write_bytes(csv_bytes(self.model.columns, self.shown))
        except OSError:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self.window(), said, failed=True)
        else:
            Toast(self.window(), self.tr("Saved as {name}").format(name=Path(path).name))
