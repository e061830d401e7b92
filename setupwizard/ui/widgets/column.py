"""What a page stands in: a centred column that scrolls down, and the footer under it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.scrollbar import SCROLLBAR, ScrollBar
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import COLUMN, SPACE

SIDE = 40


class Column(QScrollArea):
    """Scrolls down only; its content is centred and never wider than it reads well."""

    def __init__(self, content: QLayout, width: int = COLUMN, pad: int = 36) -> None:
        super().__init__()
        self._width, self._pad = width, pad
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
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.inner.setMaximumWidth(theme.grown(self._width))
        self._give_back(0, self.verticalScrollBar().maximum())

    def _give_back(self, _: int, top: int) -> None:
        """The bar takes 14 px, and the margin gives them back: column and footer stay in line."""
        right = SIDE - (SCROLLBAR if top else 0)
        self._outer.setContentsMargins(SIDE, self._pad, right, SPACE["xl"])


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
