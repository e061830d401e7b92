"""Boxes on the spacing grid, and a row that becomes a column where it does not fit."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE

TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft

READABLE = 180
"""Pixels that lines of text need beside each other, at 100 %."""

Item = (
    QWidget
    | QLayout
    | int
    | None
    | tuple[QWidget, Qt.AlignmentFlag]
    | tuple[QWidget, int]
    | tuple[QLayout, int]
)
"""A widget or layout, pixels of space, None for a stretch, or (widget, stretch or alignment)."""

Margins = tuple[int, int, int, int]


def vbox(*items: Item, gap: str = "m", margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def hbox(*items: Item, gap: str = "m", margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: str, margins: Margins) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(0 if gap == "0" else SPACE[gap])
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            what, how = item
            if isinstance(what, QLayout):
                layout.addLayout(what, _stretch(how))
            elif isinstance(how, Qt.AlignmentFlag):
                layout.addWidget(what, 0, how)
            else:
                layout.addWidget(what, how)


def _stretch(how: "int | Qt.AlignmentFlag") -> int:
    return how if isinstance(how, int) else 0


def box(layout: QLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return widget


class After(QWidget):
    """Some space and what stands below it; neither is there while that is hidden."""

    def __init__(self, gap: str, widget: QWidget) -> None:
        super().__init__()
        self.setLayout(vbox(SPACE[gap], widget, gap="0"))
        widget.installEventFilter(self)
        if widget.isHidden():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


Places = list[tuple[QWidget, QRect]]


class SideBySide(QWidget):
    """Widgets beside each other while that fits, else one below the other.

    `shares` are their shares of the width; 0 keeps a widget at the width it asks for. Those
    of equal shares do not fit either where their lines would be too short to be read.
    """

    def __init__(self, *widgets: QWidget, shares: tuple[int, ...] = (), gap: str = "l") -> None:
        super().__init__()
        self._widgets = widgets
        self._shares = shares or (1,) * len(widgets)
        self._gap = SPACE[gap]
        self._known: dict[int, Places] = {}
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        shown = self._shown()
        width = sum(w.sizeHint().width() for w, _ in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = max((_least(w) for w, _ in self._shown()), default=0)
        return QSize(width, 0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return max((rect.bottom() + 1 for _, rect in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._place()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """(While it is hidden Qt does not tell that something in it has another size.)"""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._known.clear()
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for widget, rect in self._places(self.width()):
            widget.setGeometry(rect)

    def _shown(self) -> list[tuple[QWidget, int]]:
        pairs = zip(self._widgets, self._shares, strict=True)
        return [(w, share) for w, share in pairs if not w.isHidden()]

    def _places(self, width: int) -> "Places":
        if width not in self._known:
            self._known[width] = self._find_places(width)
        return self._known[width]

    def _find_places(self, width: int) -> "Places":
        items = self._shown()
        if not items:
            return []
        gaps = self._gap * (len(items) - 1)
        fixed = sum(w.sizeHint().width() for w, share in items if not share)
        free = width - gaps - fixed
        shared = _shared(free, [share for _, share in items])
        widths = [
            own if share else w.sizeHint().width()
            for (w, share), own in zip(items, shared, strict=True)
        ]
        places: Places = []
        alike = len({share for _, share in items}) == 1 and items[0][1] and len(items) > 1
        readable = theme.grown(READABLE, 1.0) if alike else 0
        fits = all(
            max(_least(w), readable) <= item_width
            for (w, _), item_width in zip(items, widths, strict=True)
        )
        if fits and sum(widths) + gaps <= width:
            pairs = list(zip((w for w, _ in items), widths, strict=True))
            height = max(_height(w, item_width) for w, item_width in pairs)
            x = 0
            for widget, item_width in pairs:
                own = _height(widget, item_width) if _is_fixed(widget) else height
                places.append((widget, QRect(x, (height - own) // 2, item_width, own)))
                x += item_width + self._gap
            return places
        y = 0
        for widget, share in items:
            if share and not _height(widget, width):
                continue  # nothing in it now
            item_width = width if share else min(width, widget.sizeHint().width())
            height = _height(widget, item_width)
            places.append((widget, QRect(0, y, item_width, height)))
            y += height + min(self._gap, SPACE["m"])
        return places


def _least(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _is_fixed(widget: QWidget) -> bool:
    """A button keeps its height and stands in the middle."""
    return widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return max(widget.heightForWidth(width), widget.minimumHeight())
    return max(widget.sizeHint().height(), widget.minimumHeight())


def _shared(width: int, shares: list[int]) -> list[int]:
    """The width in parts that have no pixel over: the last one ends where the row ends."""
    total = sum(shares) or 1
    ends = [width * sum(shares[: n + 1]) // total for n in range(len(shares))]
    return [end - begin for begin, end in zip([0, *ends], ends, strict=False)]
