"""What a page stands in: a centred column that scrolls down, and the footer under it."""

from PySide6.QtCore import QMetaObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.scrollbar import SCROLLBAR, ScrollBar
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import COLUMN, SPACE

SIDE = 40

HOLD = 500
"""Milliseconds in which a page that has changed has given everything its place."""

GIVES_ABOVE, GIVES_BELOW = 14, 20
"""Pixels that the margins of a page can do without."""

NEAR = 48
"""Pixels above and below a field that belong to it, at 100 %: its label, its help."""


class Column(QScrollArea):
    """Scrolls down only; its content is centred and never wider than it reads well.

    Its view is as high as itself: it has no frame and no bar below. (Asked for `viewport()`, which
    Qt has made, Python gets to know every widget there is: 11 ms before the first paint.)
    """

    def __init__(self, content: QLayout, width: int = COLUMN, pad: int = 36) -> None:
        super().__init__()
        self._width, self._pad, self._follows = width, pad, True
        self._held: tuple[QWidget, int] | None = None
        self._fitted = (0, 0, 0)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD)
        self._hold.timeout.connect(self._bring_back)
        self._hold.timeout.connect(self._release)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setLayout(content)
        self.inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        page = Ground("window")
        self._outer = hbox((_gap(), 1), (self.inner, 1000), (_gap(), 1), gap="0")
        page.setLayout(self._outer)
        self.setWidget(page)
        self.setVerticalScrollBar(ScrollBar())
        self.verticalScrollBar().rangeChanged.connect(self._give_back)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        theme.changed.connect(self.restyle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.restyle()

    def restyle(self) -> None:
        self.inner.setMaximumWidth(theme.grown(self._width))
        self._give_back(0, self.verticalScrollBar().maximum())
        self._follows = True
        later(self, self.show_focus)  # once all has its new place

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._follows = True
        later(self, self.show_focus)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Into sight; not under a mouse that is pressing it at this moment."""
        pressing = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressing and self.inner.isAncestorOf(now):
            self._follows = True
            later(self, self.show_focus)

    @Slot()
    def _let_go(self) -> None:
        """The person scrolls: what grows does not take them back."""
        self._follows = False
        self._release()

    def show_focus(self) -> None:
        """Scroll to what has the focus, with the label over it and the line below."""
        focus = self.window().focusWidget()
        follows = self._follows and self.isVisible()
        if follows and focus is not None and self.inner.isAncestorOf(focus):
            self._show(focus)

    def _show(self, widget: QWidget) -> None:
        """(`ensureWidgetVisible` is content with the cursor of a field.)"""
        top, room = widget.mapTo(self.inner, QPoint(0, 0)).y() + self.inner.y(), self.height()
        around = max(0, min(theme.grown(NEAR, 1.0), (room - widget.height()) // 2))
        bar = self.verticalScrollBar()
        lowest = top + widget.height() + around - room
        bar.setValue(min(max(bar.value(), lowest), top - around))

    def show_all(self, widget: QWidget) -> None:
        """Of what is higher than the view, its beginning."""
        self._follows = False  # the focus is in it, and may be above its end
        top, bar = (
            widget.mapTo(self.inner, QPoint(0, 0)).y() + self.inner.y(),
            self.verticalScrollBar(),
        )
        bottom = top + widget.height() + SPACE["l"]
        bar.setValue(min(max(bar.value(), bottom - self.height()), top))

    def hold_under_pointer(self) -> None:
        """Something on the page changes now: what the pointer is on stays under it."""
        place = self.inner.mapFromGlobal(QCursor.pos())
        held = self.inner.childAt(place) if self.inner.rect().contains(place) else None
        if held is not None and self.isVisible():
            self._follows = False  # what has the focus may be elsewhere
            self._held = held, held.mapTo(self.viewport(), QPoint()).y()
            self._hold.start()

    @Slot()
    def _bring_back(self) -> None:
        """A page that grows gives places in several turns."""
        held, was = self._held or (None, 0)
        if held is not None and isValid(held) and held.isVisible():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + held.mapTo(self.viewport(), QPoint()).y() - was)

    @Slot()
    def _release(self) -> None:
        self._held = None

    def _give_back(self, _: int, top: int) -> None:
        """The bar takes 14 px, and the margin gives them back: column and footer stay in line.

        What misses the room by a few pixels gets them from the margins, too, and does not scroll.
        """
        bar = SCROLLBAR if top else 0
        spare = self.width() - self.inner.minimumSizeHint().width()
        left = max(0, min(SIDE, spare // 2))  # where text is large they are what gives way
        right = max(0, min(SIDE, spare - left) - bar)
        missing = self._missing
        below = min(missing, GIVES_BELOW) if missing <= GIVES_ABOVE + GIVES_BELOW else 0
        above = max(0, missing - GIVES_BELOW) if below else 0
        self._outer.setContentsMargins(left, self._pad - above, right, SPACE["xl"] - below)
        what_fits = self.width(), self.height(), missing
        if below and self.verticalScrollBar().isVisible() and self._fitted != what_fits:
            self._fitted = what_fits  # Qt does not see by itself that its bar is not needed
            QMetaObject.invokeMethod(self, "_hide_bar", Qt.ConnectionType.QueuedConnection)
        later(self, self.show_focus)
        later(self, self._bring_back)
        if self._held is not None:
            self._hold.start()  # it is still growing

    @Slot()
    def _hide_bar(self) -> None:
        """Unless it is needed: giving the policy once more makes Qt look again."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def _missing(self) -> int:
        """Pixels of height that the content has too little with all its margins; 0 if it fits."""
        layout = self.inner.layout()
        needed = layout.totalHeightForWidth(self.inner.width()) if layout is not None else 0
        return max(0, self._pad + needed + SPACE["xl"] - self.height())


class Footer(Ground):
    """In line with the column over it."""

    def __init__(self, content: QLayout, width: int = COLUMN) -> None:
        super().__init__("window", edge="top")
        self._width = width
        self._inner = QWidget()
        self._inner.setLayout(content)
        self._inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(
            hbox(
                (_gap(), 1), (self._inner, 1000), (_gap(), 1), gap="0", margins=(SIDE, 14, SIDE, 14)
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def room(self) -> int:
        """Pixels its content has from left to right."""
        return min(self.width() - 2 * SIDE, theme.grown(self._width))

    def restyle(self) -> None:
        self._inner.setMaximumWidth(theme.grown(self._width))


def _gap() -> QWidget:
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return widget


def column_of(widget: QWidget) -> Column | None:
    """The one it is in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, Column):
        area = area.parentWidget()
    return area
