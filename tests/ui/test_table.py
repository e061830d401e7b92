"""The table widget, by hand and eye: any number of rows, sorted, searched, chosen and exported."""

import csv
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.widgets.theme import theme
from tests.ui.seeing import settle


@dataclass(frozen=True)
class Member:
    name: str
    address: str
    age: int


PEOPLE = (
    Member("Ángela", "angela@empresa.es", 41),
    Member("Zoe", "zoe@empresa.es", 7),
    Member("Luis", "luis@otra.es", 100),
    Member("=cmd()", "-x@empresa.es", -3),
)

COLUMNS = (
    TableColumn("Name", lambda one: one.name, detail=lambda one: one.address, least=200),
    TableColumn("Age", lambda one: str(one.age), order=lambda one: one.age, leaves=1, numeric=True),
    TableColumn("Address", lambda one: one.address, leaves=2),
)


@pytest.fixture
def make(qtbot):
    def make(rows=PEOPLE, **options):
        table = Table(COLUMNS, lambda one: one.address, **options)
        qtbot.addWidget(table)
        table.resize(900, 500)
        table.show()
        qtbot.waitExposed(table)
        if rows is not None:
            table.show_rows(rows)
        settle(table)
        return table

    return make


def names(table):
    return [row.name for row in table.shown]


def press(qtbot, table, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(table.view, key, modifier)


def click_title(qtbot, table, column):
    header = table.view.horizontalHeader()
    x = header.sectionViewportPosition(column) + 20
    where = QPoint(x, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)


class TestOrder:
    def test_a_press_on_a_title_sorts_and_another_turns_it_round(self, qtbot, make):
        table = make()
        click_title(qtbot, table, 1)
        assert [row.age for row in table.shown] == [-3, 7, 41, 100]
        click_title(qtbot, table, 1)
        assert [row.age for row in table.shown] == [100, 41, 7, -3]

    def test_accents_do_not_put_a_name_behind_z(self, make):
        table = make()
        table.sort_by(0)
        assert names(table) == ["=cmd()", "Ángela", "Luis", "Zoe"]

    def test_what_has_no_value_stands_last(self, make):
        rows = [Member("a", "a", None), Member("b", "b", 2)]
        table = make(rows)
        table.sort_by(1)
        assert names(table) == ["b", "a"]


class TestSearch:
    def test_rows_are_found_as_one_types_without_accents_and_in_any_order(self, qtbot, make):
        table = make()
        qtbot.keyClicks(table.search, "empresa ANGELA")
        assert names(table) == ["Ángela"]

    def test_esc_brings_all_of_them_back(self, qtbot, make):
        table = make()
        qtbot.keyClicks(table.search, "zoe")
        qtbot.keyClick(table.search, Qt.Key.Key_Escape)
        assert len(table.shown) == len(PEOPLE)

    def test_what_matches_nothing_is_told_apart_from_what_is_empty(self, qtbot, make):
        empty = EmptyState("users")
        table = make((), empty=empty)
        table.say_empty("Nobody yet")
        assert empty.isVisible()
        table.show_rows(PEOPLE)
        qtbot.keyClicks(table.search, "nobody has this")
        assert not empty.isVisible()
        assert table.search.isVisible()

    def test_the_arrow_down_goes_to_what_was_found(self, qtbot, make):
        table = make()
        table.activateWindow()
        table.search.setFocus()
        qtbot.keyClick(table.search, Qt.Key.Key_Down)
        assert table.row is PEOPLE[0]
        assert table.focusWidget() is table.view


class TestChoosing:
    def test_the_arrows_choose_and_enter_opens(self, qtbot, make):
        table = make()
        chosen, opened = [], []
        table.chosen.connect(chosen.append)
        table.opened.connect(opened.append)
        table.choose("zoe@empresa.es")
        press(qtbot, table, Qt.Key.Key_Down)
        press(qtbot, table, Qt.Key.Key_Return)
        assert chosen == [PEOPLE[1], PEOPLE[2]]
        assert opened == [PEOPLE[2]]

    def test_what_is_chosen_stays_so_when_the_rows_are_told_anew_and_when_they_are_sorted(
        self, make
    ):
        table = make()
        table.choose("luis@otra.es")
        table.show_rows([*PEOPLE, Member("Ana", "ana@empresa.es", 30)])
        table.sort_by(0)
        assert table.row.name == "Luis"
        assert table.view.currentIndex().row() == names(table).index("Luis")

    def test_what_is_gone_is_not_chosen_any_more(self, make):
        table = make()
        chosen = []
        table.choose("luis@otra.es")
        table.chosen.connect(chosen.append)
        table.show_rows(PEOPLE[:1])
        assert chosen == [None]
        assert table.row is None

    def test_ctrl_c_copies_the_row(self, qtbot, make):
        table = make()
        table.choose("zoe@empresa.es")
        press(qtbot, table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "Zoe\t7\tzoe@empresa.es"


class TestPages:
    """Rows that come from a server a page at a time."""

    def test_the_next_page_is_asked_for_once_when_the_last_row_comes_into_sight(self, qtbot, make):
        table = make(None, remote=True)
        asked = []
        table.more_wanted.connect(lambda: asked.append(len(table.model.rows)))
        table.show_rows([Member(f"p{n}", f"a{n}", n) for n in range(100)], complete=False)
        assert asked == []
        table.view.scrollToBottom()
        qtbot.waitUntil(lambda: asked == [100])
        table.view.scrollToBottom()
        assert asked == [100]
        table.add_rows([Member("last", "last", 1)], complete=True)
        table.view.scrollToBottom()
        assert len(table.shown) == 101
        assert asked == [100]

    def test_the_place_is_kept_when_more_rows_arrive(self, qtbot, make):
        table = make(None, remote=True)
        table.show_rows([Member(f"p{n}", f"a{n}", n) for n in range(100)], complete=False)
        table.view.scrollToBottom()
        before = table.view.verticalScrollBar().value()
        table.add_rows([Member(f"q{n}", f"b{n}", n) for n in range(100)], complete=False)
        settle(table)
        assert table.view.verticalScrollBar().value() == before

    def test_filter_and_order_are_left_to_the_server(self, qtbot, make):
        table = make(remote=True)
        words, orders = [], []
        table.filter_changed.connect(words.append)
        table.sort_changed.connect(lambda *order: orders.append(order))
        qtbot.keyClicks(table.search, "z")
        table.sort_by(1)
        table.sort_by(1)
        assert words == ["z"]
        assert orders == [(1, False), (1, True)]
        assert names(table) == [one.name for one in PEOPLE]


class TestExport:
    def rows(self, path):
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    def test_what_is_shown_is_saved_in_its_order_with_all_columns(self, make, tmp_path):
        table = make()
        table.search.setText("empresa")
        table.sort_by(1)
        table.save(str(tmp_path / "list.csv"))
        assert self.rows(tmp_path / "list.csv")[:3] == [
            ["Name", "Age", "Address"],
            ["'=cmd() · -x@empresa.es", "-3", "'-x@empresa.es"],
            ["Zoe · zoe@empresa.es", "7", "zoe@empresa.es"],
        ]

    @pytest.mark.parametrize("begins", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])
    def test_no_cell_is_taken_for_a_formula(self, make, tmp_path, begins):
        table = make([Member(begins, begins, 1)])
        table.save(str(tmp_path / "list.csv"))
        _, row = self.rows(tmp_path / "list.csv")
        assert row[2].startswith("'")

    def test_a_folder_that_cannot_be_written_is_told(self, make, tmp_path):
        table = make()
        table.save(str(tmp_path / "there is no such folder" / "list.csv"))
        (said,) = [w for w in table.findChildren(object) if type(w).__name__ == "Toast"]
        assert "Choose another folder" in said.accessibleName()


class TestNarrow:
    def test_columns_leave_in_their_order_and_their_texts_go_on_under_the_first(self, make):
        table = make()
        table.resize(330, 400)
        settle(table)
        assert table.view.isColumnHidden(2)
        assert not table.view.isColumnHidden(1)
        table.resize(230, 400)
        settle(table)
        assert [table.view.isColumnHidden(at) for at in range(3)] == [False, True, True]
        zoe = PEOPLE[1]
        assert table.model.detail(zoe, COLUMNS[0]) == "zoe@empresa.es · 7 · zoe@empresa.es"

    def test_the_first_column_gets_the_room_for_those_that_stand_under_it(self, qtbot):
        short = TableColumn("Port", lambda one: str(one.age), least=60)
        table = Table((short, *COLUMNS), lambda one: one.address)
        qtbot.addWidget(table)
        table.resize(470, 400)
        table.show_rows(PEOPLE)
        table.grab()
        assert len(table.model.leaving) == 1
        assert table.view.columnWidth(0) > 60 + 60

    def test_no_column_stands_beyond_the_edge(self, qtbot):
        always = TableColumn("State", lambda one: str(one.age), least=200)
        table = Table((COLUMNS[0], always), lambda one: one.address)
        qtbot.addWidget(table)
        table.resize(330, 400)
        table.show_rows(PEOPLE)
        table.grab()
        assert sum(table.view.columnWidth(at) for at in range(2)) <= table.view.viewport().width()

    def test_no_line_is_cut_at_200_percent(self, qapp, make):
        theme.apply(qapp, dark=False, scale=2.0)
        table = make()
        lines = theme.font("body").pointSizeF() + theme.font("small").pointSizeF()
        assert table.view.rowHeight(0) > lines


def test_a_screen_reader_hears_the_whole_row(make):
    table = make()
    cells = QAccessible.queryAccessibleInterface(table.view)
    heard = {cells.child(at).text(QAccessible.Text.Name) for at in range(cells.childCount())}
    assert "Zoe. zoe@empresa.es. Age: 7. Address: zoe@empresa.es" in heard


def test_a_hundred_thousand_rows_are_sorted_and_searched_in_small_turns(qtbot, make):
    """Counted in turns, not in seconds: how long one takes depends on what else runs here."""
    rows = [Member(f"Ñame {n * 7919 % 100_000}", f"a{n}@empresa.es", n) for n in range(100_000)]
    table, turns = make(rows), []
    timer = QTimer(table)
    timer.setInterval(0)
    timer.timeout.connect(lambda: turns.append(table.model.settled))
    timer.start()
    table.sort_by(0)
    qtbot.waitUntil(lambda: table.model.settled)
    assert names(table)[:2] == ["Ñame 0", "Ñame 1"]
    table.search.setText("name 4242@")
    qtbot.waitUntil(lambda: table.model.settled)
    assert {row.age for row in table.shown} == {
        number for number in range(100_000) if str(number).endswith("4242")
    }
    assert turns.count(False) > 5
