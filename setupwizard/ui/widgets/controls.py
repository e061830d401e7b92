"""What is typed into and chosen from, painted in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS

PAD = 12

LINE_ENDS = "\r\n\x0b\x0c\x85\u2028\u2029"


def paint_box(painter: QPainter, widget: QWidget, fill: str, edge: str, width: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.c(edge), width))
    painter.setBrush(theme.c(fill))
    half = width / 2
    whole = QRectF(widget.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(whole, RADIUS["m"], RADIUS["m"])


class Eye(PressedByEnter, QAbstractButton):
    """Shows what is typed in a secret field, for as long as it is pressed in."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Show what is typed"))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.icon_px("s")
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        colour = theme.c("accent" if self.isChecked() else "muted")
        paint_icon(painter, "eye", colour, QRectF(left, top, side, side))
        if by_keyboard(self):
            painter.setPen(QPen(theme.c("accent"), 2))
            ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            painter.drawRoundedRect(ring, RADIUS["m"], RADIUS["m"])


class Edit(QLineEdit):
    """One line of text. `secret` hides what is typed, and has an eye that shows it.

    `remarked` carries the code (`texts.fields`) of what was noticed about what was pasted: that its
    line end was left out, and of a secret, which nobody can see, more; empty: nothing to say.
    """

    remarked = Signal(str)

    def __init__(self, *, secret: bool = False, width: int = 0) -> None:
        super().__init__()
        self._width, self._failed = width, False
        self._eye = Eye(self) if secret else None
        self._remark, self._length = "", 0
        self.setFrame(False)
        if self._eye is not None:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye.toggled.connect(self._reveal)
        self.textChanged.connect(self._look_at_text)
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def is_secret(self) -> bool:
        """Also while it is shown."""
        return self._eye is not None

    def show_secret(self, shown: bool) -> None:
        """What the program put there, for the person to read; the eye hides it again."""
        if self._eye is not None:
            self._eye.setChecked(shown)

    def _reveal(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode
        self.setEchoMode(echo.Normal if shown else echo.Password)

    def _look_at_text(self, text: str) -> None:
        """A line that was copied from a mail or a terminal often brings its end along."""
        without, before = text.rstrip(LINE_ENDS), self._remark
        typed, self._length = len(text) == self._length + 1, len(text)
        if without != text:
            self.setText(without)
            self._remark = "line-end-left-out"
        elif self._eye is not None and any(end in text for end in LINE_ENDS):
            self._remark = "line-break-inside"
        else:
            goes_on = typed and self.hasFocus()  # the blank may be one between two words
            judged = text.lstrip() if goes_on else text.strip()
            blank = self._eye is not None and text != judged
            self._remark = "blank-around" if blank else ""
        if self._remark or before:
            self.remarked.emit(self._remark)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if self._remark != "line-end-left-out":  # which cannot be seen any more
            self._look_at_text(self.text())

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
        eye = theme.control_height if self._eye else PAD - 2
        self.setTextMargins(PAD - 2, 0, eye, 0)
        self._place_eye()
        if self._width:
            self.setFixedWidth(theme.grown(self._width, 0.7))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_eye()

    def _place_eye(self) -> None:
        if self._eye is not None:
            side = self.height()
            self._eye.setGeometry(self.width() - side, 0, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        fill = "inset" if self.isReadOnly() else "surface"
        if self._failed:
            paint_box(painter, self, fill, "fail", 2)
        elif self.hasFocus():
            paint_box(painter, self, fill, "accent", 2)
        else:
            paint_box(painter, self, fill, "hairline" if self.isReadOnly() else "control", 1)
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
        paint_box(painter, self, "surface", "accent" if focus else "control", 2 if focus else 1)
        side = theme.icon_px("s")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.c("text" if self.isEnabled() else "disabled"))
        words = QRectF(PAD, 0, self.width() - 2 * PAD - side, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        arrow = QRectF(self.width() - side - PAD, (self.height() - side) / 2, side, side)
        paint_icon(painter, "down", theme.c("muted"), arrow)
