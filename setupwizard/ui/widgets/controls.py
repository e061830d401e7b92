"""What is typed into and chosen from, painted in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import RADIUS

PAD = 12


def _paint_box(painter: QPainter, widget: QWidget, fill: str, edge: str, width: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.c(edge), width))
    painter.setBrush(theme.c(fill))
    half = width / 2
    whole = QRectF(widget.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(whole, RADIUS["m"], RADIUS["m"])


class Edit(QLineEdit):
    """One line of text. `secret` hides what is typed."""

    def __init__(self, *, secret: bool = False, width: int = 0) -> None:
        super().__init__()
        self._width, self._failed = width, False
        self.setFrame(False)
        self.setTextMargins(PAD - 2, 0, PAD - 2, 0)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.changed.connect(self.restyle)
        self.restyle()

    def fill(self, text: str) -> None:
        """Text that the program puts there: its beginning is shown."""
        self.setText(text)
        self.setCursorPosition(0)

    def set_failed(self, failed: bool) -> None:
        self._failed = failed
        self.update()

    def restyle(self) -> None:
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))  # we paint what is under it
        self.setPalette(palette)
        self.setFixedHeight(theme.control_height)
        if self._width:
            self.setFixedWidth(theme.grown(self._width, 0.7))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        fill = "inset" if self.isReadOnly() else "surface"
        if self._failed:
            _paint_box(painter, self, fill, "fail", 2)
        elif self.hasFocus():
            _paint_box(painter, self, fill, "accent", 2)
        else:
            _paint_box(painter, self, fill, "hairline" if self.isReadOnly() else "control", 1)
        painter.end()
        super().paintEvent(event)


class Select(QComboBox):
    """One of many. The wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme.control_height)
        self.update()

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """(value, words) pairs; what is chosen stays chosen."""
        before = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)

    def choose(self, value: str) -> None:
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def chosen(self) -> str:
        return str(self.currentData() or "")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.grown(120), theme.control_height)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        focus = self.hasFocus()
        _paint_box(painter, self, "surface", "accent" if focus else "control", 2 if focus else 1)
        side = theme.icon_px("s")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.c("text" if self.isEnabled() else "disabled"))
        words = QRectF(PAD, 0, self.width() - 2 * PAD - side, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        arrow = QRectF(self.width() - side - PAD, (self.height() - side) / 2, side, side)
        paint_icon(painter, "down", theme.c("muted"), arrow)
