"""Turns the tokens into a palette and fonts, and tells everybody when they change.

Everything we draw asks `theme.c(role)` while painting, so that one `apply()` turns a running window
light, dark or larger. An own palette, because `styleHints().setColorScheme()` does nothing where
no desktop service answers.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QPalette,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

from setupwizard.ui.widgets import tokens as tk

Role = QPalette.ColorRole

PALETTE = (
    (Role.Window, "window"),
    (Role.WindowText, "text"),
    (Role.Base, "surface"),
    (Role.AlternateBase, "inset"),
    (Role.Text, "text"),
    (Role.Button, "surface"),
    (Role.ButtonText, "text"),
    (Role.BrightText, "fail"),
    (Role.PlaceholderText, "disabled"),
    (Role.ToolTipBase, "surface"),
    (Role.ToolTipText, "text"),
    (Role.Highlight, "accent"),
    (Role.HighlightedText, "on_accent"),
    (Role.Link, "accent_text"),
    (Role.LinkVisited, "accent_text"),
    (Role.Accent, "accent"),
    (Role.Light, "surface"),
    (Role.Midlight, "inset"),
    (Role.Mid, "hairline"),
    (Role.Dark, "control"),
    (Role.Shadow, "hairline"),
)

BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Theme(QObject):
    """Light or dark, and how large the text is (1.0, 1.25, 1.5 or 2.0)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.dark = False
        self.follows_system = False
        self.scale = 1.0
        self.colours = tk.LIGHT
        self._system_pt = 0.0
        self._fonts: dict[str, QFont] = {}

    def c(self, role: str) -> QColor:
        return QColor(str(getattr(self.colours, role)))

    @property
    def base_pt(self) -> float:
        return max(self._system_pt, tk.MIN_BASE_PT) * self.scale

    def font(self, role: str = "body") -> QFont:
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return QFont(self._fonts[role])

    def _make_font(self, role: str) -> QFont:
        factor, weight = tk.TYPE[role]
        if role == "mono":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(QApplication.font())
        font.setPointSizeF(self.base_pt * factor)
        font.setWeight(QFont.Weight(weight))
        if role in ("display", "title", "figure"):
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        return font

    @property
    def control_height(self) -> int:
        screen = QGuiApplication.primaryScreen()
        dpi = screen.logicalDotsPerInchY() if screen else 96.0
        return tk.control_height(self.base_pt * dpi / 72)

    def grown(self, pixels: float, share: float = 0.6) -> int:
        """A length that grows with the text, `share` as fast."""
        return round(pixels * (1 + (self.scale - 1) * share))

    def icon_px(self, size: str = "m") -> int:
        return self.grown(tk.ICON[size])

    def apply(self, app: QApplication, *, dark: bool, scale: float = 1.0) -> None:
        if not self._system_pt:
            self._system_pt = app.font().pointSizeF()
        self.dark, self.scale = dark, scale
        self.colours = tk.DARK if dark else tk.LIGHT
        font = app.font()
        font.setPointSizeF(self.base_pt)
        app.setFont(font)
        self._fonts.clear()
        app.setPalette(self.palette())
        self.changed.emit()

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, name in PALETTE:
            palette.setColor(role, self.c(name))
        for role in (Role.WindowText, Role.Text, Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.c("disabled"))
        return palette


theme = Theme()


class LastInput(QObject):
    """Whether the person used the keyboard last, or the mouse.

    Looks at the events of the top-level window, before Qt gives them to a widget: those are few.
    """

    def __init__(self) -> None:
        super().__init__()
        self.by_keyboard = False

    def watch(self, window: QWindow) -> None:
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self.by_keyboard = True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self.by_keyboard = False
        return False


last_input = LastInput()


class KeyboardRing:
    """Mixed into painted controls: a ring for whoever uses the keyboard, none after a click.

    Focus that the program gives shows it to those whose last input was a key.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        reason = event.reason()
        given = reason == Qt.FocusReason.OtherFocusReason and last_input.by_keyboard
        if reason != Qt.FocusReason.ActiveWindowFocusReason:  # another window had it meanwhile
            self._kbd = reason in BY_KEYBOARD or given
        super().focusInEvent(event)  # type: ignore[misc]  # of the QWidget it is mixed into

    _kbd = False


class PressedByEnter(KeyboardRing):
    """Mixed into buttons: Enter presses the one that has the focus, not the page's Next."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # type: ignore[attr-defined]
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # of the QWidget it is mixed into


def by_keyboard(widget: QWidget) -> bool:
    """It has the focus, and the keyboard brought it there."""
    return widget.hasFocus() and bool(getattr(widget, "_kbd", False))
