"""A field: label above, control, and below it one line of help or error."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.layout import TOP, box, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.theme import KeyboardRing, by_keyboard, theme


class Field(QWidget):
    """`left` when the focus leaves the control: that is when it is judged aloud."""

    left = Signal()

    def __init__(self, control: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.control = control
        self._help = self._error = self._remark = ""
        self._label = Text("", "strong")
        self._label.setBuddy(control)
        self._optional = Text("", "small", "muted")
        self._icon = Icon("fail", "fail", "s")
        self._below = Text("", "small", "muted")
        self._line = box(hbox((self._icon, TOP), (self._below, 1), gap="s"))
        head = hbox(self._label, (self._optional, 1), gap="s") if not beside else self._label
        row = hbox((control, 1), *beside, gap="s") if beside else control
        self.setLayout(vbox(head, 6, row, 6, self._line, None, gap="0"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        control.installEventFilter(self)
        if isinstance(control, Edit):
            control.remarked.connect(self.remark)
        self._show()

    def keep_label_whole(self) -> None:
        """On one line, so that fields beside each other stand at one height."""
        self._label.setWordWrap(False)

    @property
    def label(self) -> str:
        return self._label.plain

    @property
    def error(self) -> str:
        return self._error

    def say(self, label: str, help_: str = "", optional: str = "") -> None:
        self._label.say(label)
        self._optional.say(optional)
        self._optional.setVisible(bool(optional))
        self._help = help_
        self.control.setAccessibleName(label)
        self._show()

    def set_error(self, text: str) -> None:
        if text and text != self._error:
            announcer.say(self.control, f"{self.label}: {text}")
        self._error = text
        self._show()

    @Slot(str)
    def remark(self, code: str) -> None:
        """What was noticed and is not wrong, by its code in `texts.fields`; empty: nothing."""
        if code and code != self._remark:
            announcer.say(self.control, f"{self.label}: {speech().field(code, {})}")
        self._remark = code
        self._show()

    def _show(self) -> None:
        remark = speech().field(self._remark) if self._remark else ""
        text = self._error or remark or self._help
        tone = "fail" if self._error else "muted"
        self._icon.setVisible(bool(self._error or remark))
        self._icon.show_icon("fail" if self._error else "info", tone)
        self._below.set_tone(tone)
        self._below.say(text)
        self._line.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        if isinstance(self.control, Edit):
            self.control.set_failed(bool(self._error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # Qt still asks while the program ends and Python has taken the attributes away already.
        control = getattr(self, "control", None)
        if watched is control and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False


class Check(KeyboardRing, QCheckBox):
    """The box alone, drawn in the colours of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        side = theme.icon_px("m")
        self.setFixedSize(side, side)
        self.update()

    def hitButton(self, _: QPoint) -> bool:  # noqa: N802 - Qt's name
        return True

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked(), self.isEnabled()
        edge = "accent" if on or by_keyboard(self) else "control"
        colour = theme.c(edge if enabled else "disabled")
        painter.setPen(QPen(colour, 2 if by_keyboard(self) else 1.5))
        painter.setBrush(colour if on else theme.c("surface"))
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(whole, 5, 5)
        if on:
            paint_icon(painter, "check", theme.c("on_accent"), whole.adjusted(2, 2, -2, -2))
        if on and by_keyboard(self):
            painter.setPen(QPen(theme.c("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 5, 5)


class Tick(QWidget):
    """A check box whose words wrap, with a line of explanation under them."""

    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.check = Check()
        self._words = Text("", "body")
        self._help = Text("", "small", "muted")
        self.check.toggled.connect(self.toggled)
        self._lines = vbox(self._words, self._help, gap="xxs")
        self.setLayout(hbox((self.check, TOP), (self._lines, 1), gap="m"))
        self._words.installEventFilter(self)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """The box in the middle of the first line."""
        line = self._words.fontMetrics().height()
        self._lines.setContentsMargins(0, max(0, (self.check.height() - line) // 2), 0, 0)

    def say(self, words: str, help_: str = "") -> None:
        self._words.say(words)
        self._help.say(help_)
        self._help.setVisible(bool(help_))
        self.check.setAccessibleName(words)
        self.check.setAccessibleDescription(help_)

    def is_checked(self) -> bool:
        return self.check.isChecked()

    def set_checked(self, checked: bool) -> None:
        self.check.setChecked(checked)

    def set_enabled(self, enabled: bool) -> None:
        self.check.setEnabled(enabled)
        self._words.set_tone("text" if enabled else "muted")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.MouseButtonRelease and self.check.isEnabled():
            self.check.toggle()
        return False
