"""Turns the tokens into a palette, a style sheet and fonts, and tells everybody when they change.

Native controls get their geometry from the style sheet; what we draw ourselves asks `theme.c(role)`
while painting, so that one `apply()` turns a running window light, dark or larger. An own palette,
because `styleHints().setColorScheme()` does nothing where no desktop service answers.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory, QWidget

from setupwizard.ui import tokens as tk
from setupwizard.ui.stylesheet import stylesheet

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
        self.scale = 1.0
        self.colours = tk.LIGHT
        self._system_pt = 0.0

    def c(self, role: str) -> QColor:
        return QColor(str(getattr(self.colours, role)))

    @property
    def base_pt(self) -> float:
        return max(self._system_pt, tk.MIN_BASE_PT) * self.scale

    def font(self, role: str = "body") -> QFont:
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
            app.installEventFilter(self)
            app.setStyle(QStyleFactory.create("Fusion"))
        self.dark, self.scale = dark, scale
        self.colours = tk.DARK if dark else tk.LIGHT
        font = app.font()
        font.setPointSizeF(self.base_pt)
        app.setFont(font)
        app.setPalette(self._palette())
        app.setStyleSheet(stylesheet(self.colours, self.control_height))
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Marks focus that came by keyboard (`kbd`), so that a click leaves no ring."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            watched.setProperty("kbd", event.reason() in BY_KEYBOARD)  # type: ignore[attr-defined]  # a QFocusEvent
            if isinstance(watched, QAbstractButton):
                watched.style().unpolish(watched)
                watched.style().polish(watched)
        return False

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in PALETTE:
            palette.setColor(role, self.c(name))
        for role in (Role.WindowText, Role.Text, Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.c("disabled"))
        return palette


theme = Theme()


def by_keyboard(widget: QWidget) -> bool:
    """It has the focus, and the keyboard brought it there."""
    return widget.hasFocus() and bool(widget.property("kbd"))
