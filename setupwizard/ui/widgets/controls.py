"""What is pressed and typed into: buttons, edits, choices from a list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSizePolicy

from setupwizard.ui.icons import icon, paint_icon
from setupwizard.ui.theme import theme

ON_KIND = {
    "primary": "on_accent",
    "danger": "on_fail",
    "quiet": "accent_text",
    "link": "accent_text",
}


class Button(QPushButton):
    """Kinds: primary (one per view), plain (""), quiet (in bars), link (on the edge), danger."""

    def __init__(self, kind: str = "", icon_name: str = "", *, trailing: bool = False) -> None:
        super().__init__()
        self._kind, self._icon, self._trailing = kind, icon_name, trailing
        self.setProperty("kind", kind)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, description: str = "") -> None:
        shown = text
        if self._icon:  # Fusion leaves 4 px between icon and word
            shown = f" {text} " if self._trailing else f" {text}"
        self.setText(shown)
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(description)

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.restyle()

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the focus, not the page's Next."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        if not self._icon:
            return
        side = theme.icon_px("s") + 2
        disabled = "muted" if self._kind == "primary" else "disabled"
        colour = theme.c(ON_KIND.get(self._kind, "text"))
        self.setIcon(icon(self._icon, colour, theme.c(disabled), side))
        self.setIconSize(QSize(side, side))


class Edit(QLineEdit):
    """One line of text. `secret` hides what is typed."""

    def __init__(self, *, secret: bool = False, width: int = 0) -> None:
        super().__init__()
        self._width = width
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.changed.connect(self.restyle)
        self.restyle()

    def fill(self, text: str) -> None:
        """Text that the program puts there: its beginning is shown."""
        self.setText(text)
        self.setCursorPosition(0)

    def set_failed(self, failed: bool) -> None:
        state = "fail" if failed else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def restyle(self) -> None:
        if self._width:
            self.setFixedWidth(theme.grown(self._width, 0.7))


class Select(QComboBox):
    """One of many. Draws its own arrow; the wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        theme.changed.connect(self.update)

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

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.icon_px("s")
        place = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        paint_icon(painter, "down", theme.c("muted"), place)
