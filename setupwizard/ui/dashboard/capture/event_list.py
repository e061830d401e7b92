"""The conversation as a list: when, what, from where to where, and in which packet."""

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.capture.narration import clock
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, number, speech
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.model import TableModel
from setupwizard.ui.widgets.table.view import TableView


class EventList(TableView):
    """`wanted` carries the row that was opened."""

    wanted = Signal(object)

    def __init__(self, story: Story, parent: QObject) -> None:
        super().__init__(TableModel(_columns(story), parent))
        self.sort_wanted.connect(self._sort)
        self.opened.connect(self._open)

    @Slot(int)
    def _sort(self, column: int) -> None:
        model = self.rows
        model.descending = column == model.sorted_by and not model.descending
        model.sorted_by = column
        model.arrange()
        self.horizontalHeader().viewport().update()

    @Slot(int)
    def _open(self, place: int) -> None:
        self.wanted.emit(self.rows.row(place))


def _columns(story: Story) -> tuple[TableColumn[Row], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Time"),
            lambda row: clock(row.event.time, speech()),
            order=lambda row: row.event.number,
            least=130,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "What happened"),
            lambda row: story.told(row.event),
            share=4,
            least=280,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "From"),
            lambda row: str(row.event.tcp.source),
            least=150,
            leaves=2,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "To"),
            lambda row: str(row.event.tcp.target),
            least=150,
            leaves=3,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Packet"),
            lambda row: number(row.event.tcp.number),
            order=lambda row: row.event.tcp.number,
            least=80,
            leaves=1,
            numeric=True,
        ),
    )
