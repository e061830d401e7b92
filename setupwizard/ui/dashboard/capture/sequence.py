"""The sequence diagram: a head with those who take part, and a row for each thing that happened.

Only the rows that are seen are painted. The details of the chosen row stand right below it.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from setupwizard.capture.diagram import Column
from setupwizard.capture.events import Kind
from setupwizard.capture.narration import clock
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.theme import KeyboardRing, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex

TIME = 112
"""Pixels at the left, for the time of day, at 100 %."""

EDGE = 0.12
"""Share of the width that is left beside the first and the last life line."""

LABEL = 22
"""Pixels that an icon before a sentence takes."""


def places(width: float, count: int) -> list[float]:
    """Where the life lines stand."""
    left = theme.grown(TIME, 0.8)
    room = width - left
    if count < 2:
        return [left + room / 2] * count
    share = (1 - 2 * EDGE) / (count - 1)
    return [left + room * (EDGE + share * at) for at in range(count)]


class Head(QWidget):
    """Who takes part, above the life lines."""

    def __init__(self) -> None:
        super().__init__()
        self._who: Sequence[Column] = ()
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_columns(self, who: Sequence[Column]) -> None:
        self._who = who
        self.setAccessibleName(", ".join(column.name for column in who))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(theme.grown(60, 0.8))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, small = theme.font("strong"), theme.font("small")
        side = theme.icon_px("m")
        lines = places(self.width(), len(self._who))
        room = (lines[1] - lines[0] if len(lines) > 1 else self.width()) - side - 20
        for column, x in zip(self._who, lines, strict=True):
            name = QFontMetricsF(strong).elidedText(column.name, Qt.TextElideMode.ElideRight, room)
            words = max(
                QFontMetricsF(strong).horizontalAdvance(name),
                QFontMetricsF(small).horizontalAdvance(column.place),
            )
            left = x - (words + side + 12) / 2
            middle = self.height() / 2
            icon = "server" if column.is_server else "laptop"
            spot = QRectF(left, middle - side / 2, side, side)
            paint_icon(painter, icon, theme.c("accent_text"), spot)
            left += side + 12
            high = QFontMetricsF(strong).height()
            painter.setFont(strong)
            painter.setPen(theme.c("text"))
            has_place = column.place != column.name
            upper = QRectF(left, middle - (high if has_place else high / 2), words + 2, high)
            painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
            if not has_place:
                continue
            painter.setFont(small)
            painter.setPen(theme.c("muted"))
            lower = QRectF(left, middle, words + 2, high)
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, column.place)


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
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
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
        self.setItemDelegate(_RowPainter(self))
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


class _RowPainter(QStyledItemDelegate):
    def __init__(self, view: SequenceView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        view = self._view
        is_details = view.rows.row(index.row()) is None
        return QSize(10, view.details_height if is_details else view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.row(index.row())
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = places(whole.width(), self._view.columns)
        if row is not None:
            is_open = index.row() == self._view.rows.opened
            self._paint_plane(painter, whole, index, is_open=is_open)
            self._paint_life_lines(painter, whole, lines)
            if max(row.source, row.target) < len(lines):
                self._paint_row(painter, whole, row, lines, is_open=is_open)
        painter.restore()

    def _paint_plane(
        self, painter: QPainter, whole: QRectF, index: Index, *, is_open: bool
    ) -> None:
        inner = whole.adjusted(8, 1, -8, -1)
        if is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("accent_soft"))
            painter.drawRoundedRect(inner, RADIUS["m"], RADIUS["m"])
        if index.row() == self._view.currentIndex().row() and by_keyboard(self._view):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.c("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), RADIUS["m"], RADIUS["m"])

    def _paint_life_lines(self, painter: QPainter, whole: QRectF, lines: list[float]) -> None:
        painter.setPen(QPen(theme.c("hairline"), 1.5))
        for x in lines:
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))

    def _paint_row(
        self, painter: QPainter, whole: QRectF, row: Row, lines: list[float], *, is_open: bool
    ) -> None:
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.c("muted"))
        left = whole.adjusted(20, 0, 0, 0)
        time = clock(row.event.time, speech())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, time)
        source, target = lines[row.source], lines[row.target]
        words = self._view.rows.words(row)
        if row.run:
            self._paint_band(painter, whole, (source + target) / 2, words)
        else:
            self._paint_arrow(painter, whole, (source, target), row, words, is_open=is_open)

    def _paint_arrow(
        self,
        painter: QPainter,
        whole: QRectF,
        ends: tuple[float, float],
        row: Row,
        words: str,
        *,
        is_open: bool,
    ) -> None:
        source, target = ends
        ahead, y = (1 if target > source else -1), whole.bottom() - theme.grown(10)
        colour = theme.c("accent" if is_open else _tone(row))
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(colour, 2 if is_open else 1.5, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(source + 5 * ahead, y), QPointF(target - 9 * ahead, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        tip = (QPointF(target - 12 * ahead, y + one) for one in (-5, 5))
        painter.drawPolygon(QPolygonF([QPointF(target - 3 * ahead, y), *tip]))
        painter.drawEllipse(QPointF(source, y), 3.5, 3.5)
        font = theme.font("strong" if is_open else "body")
        metrics = QFontMetricsF(font)
        icon = "key" if row.event.opened else _ICONS.get(row.event.kind, "")
        side = LABEL if icon else 0
        # A sentence may be wider than its arrow: it may use what is free beside it.
        middle = (source + target) / 2
        room = 2 * min(middle - theme.grown(TIME, 0.8), whole.right() - middle) - 16
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room - side, 60))
        width = metrics.horizontalAdvance(shown) + side
        x, high = middle - width / 2, metrics.height()
        top = y - high - 3
        plane = theme.c("accent_soft" if is_open else "surface")
        painter.setBrush(plane)  # a life line that runs through the words would cross them out
        painter.drawRect(QRectF(x - 3, top, width + 6, high))
        if icon:
            spot = QRectF(x, top + (high - 16) / 2, 16, 16)
            paint_icon(painter, icon, theme.c("muted"), spot)
        painter.setFont(font)
        painter.setPen(theme.c("text"))
        place = QRectF(x + side, top, width - side + 2, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_band(self, painter: QPainter, whole: QRectF, middle: float, words: str) -> None:
        font = theme.font("small")
        metrics = QFontMetricsF(font)
        room = 2 * min(middle - theme.grown(TIME, 0.8), whole.right() - middle) - 60
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 60))
        width = metrics.horizontalAdvance(shown) + LABEL + 32
        band = QRectF(middle - width / 2, whole.top() + 5, width, whole.height() - 10)
        painter.setPen(QPen(theme.c("hairline"), 1))
        painter.setBrush(theme.c("inset"))
        painter.drawRoundedRect(band, RADIUS["m"], RADIUS["m"])
        spot = QRectF(band.x() + 16, band.center().y() - 8, 16, 16)
        paint_icon(painter, "lock", theme.c("muted"), spot)
        painter.setFont(font)
        painter.setPen(theme.c("muted"))
        place = band.adjusted(16 + LABEL, 0, -10, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


_ICONS = {Kind.ENCRYPTION: "lock", Kind.PROBLEM: "warn"}

_GOOD = ("delivered", "login-done", "bound", "receipt")


def _tone(row: Row) -> str:
    if row.event.kind is Kind.PROBLEM:
        return "fail"
    if row.event.code in _GOOD:
        return "ok"
    return "accent" if row.event.kind is Kind.MESSAGE else "control"
