"""A card that is one big button, or one of several radios."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from setupwizard.ui.widgets.layout import LEFT, MIDDLE, TOP, hbox, vbox
from setupwizard.ui.widgets.text import Badge, Icon, IconTile, Text
from setupwizard.ui.widgets.theme import KeyboardRing, PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS, SPACE


class _Card(KeyboardRing, QAbstractButton):
    """What both have: the whole card is the button, and its words are its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._hover = False
        self._title, self._text = Text("", "strong"), Text("", "body", "muted")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def _fill(self, layout: QBoxLayout) -> None:
        self._frame = layout
        self.setLayout(layout)
        for widget in self.findChildren(QWidget):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, text: str = "") -> None:
        self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._frame.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._frame.minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._frame.heightForWidth(width)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or by_keyboard(self)
        width = 2 if strong else 1
        edge = "accent" if strong else "control" if self._hover else "hairline"
        painter.setPen(QPen(theme.c(edge), width))
        painter.setBrush(theme.c("surface"))
        half = width / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(whole, RADIUS["l"], RADIUS["l"])
        if self.isChecked() and by_keyboard(self):  # the edge says already that it is chosen
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(4, 4, -4, -4), RADIUS["m"], RADIUS["m"])
        self._paint_more(painter)

    def _paint_more(self, painter: QPainter) -> None:
        pass


class ActionCard(PressedByEnter, _Card):
    """Goes on with one click. `tall`: a card of the start page, with a promise of time below."""

    def __init__(self, icon_name: str, *, tall: bool = False, tone: str = "info") -> None:
        super().__init__()
        self._meta = Text("", "small", "muted")
        go = Icon("right", "accent", "m")
        if tall:
            self._title.role = "heading"
            self._title.restyle()
            foot = hbox(Icon("wait", "muted", "s"), (self._meta, 1), go, gap="s")
            words = vbox(self._title, self._text, gap="xs")
            tile = hbox((IconTile(icon_name, tone), LEFT), None)
            self._fill(vbox(tile, SPACE["s"], words, None, foot, gap="m", margins=(22, 22, 22, 20)))
        else:
            tile_small = IconTile(icon_name, tone, big=False)
            words = vbox(self._title, self._text, None, gap="xs")
            row = hbox((tile_small, TOP), (words, 1), (go, MIDDLE), margins=(16, 14, 16, 14))
            self._fill(row)

    def say_meta(self, text: str) -> None:
        self._meta.say(text)


class RadioCard(_Card):
    """One of several ways; arrows move between those of one `group`."""

    ear_role = QAccessible.Role.RadioButton

    def __init__(self, group: QButtonGroup, *, recommended: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        group.addButton(self)
        self._badge = Badge("", "info")
        self._mark = QWidget()
        head = hbox((self._title, 1), (self._badge, TOP), gap="s")
        body = vbox(head, self._text, None, gap="xs")
        self._fill(hbox((self._mark, TOP), (body, 1), gap="m", margins=(16, 14, 16, 14)))
        self._badge.setVisible(recommended)  # in its place: else it would be a window of its own
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        side = theme.icon_px("m")
        self._mark.setFixedSize(side, side)

    def say_badge(self, text: str) -> None:
        self._badge.say(text)

    def ear_name(self) -> str:
        """With what the pill says."""
        badge = "" if self._badge.isHidden() else self._badge.accessibleName()
        return ", ".join(part for part in (self.accessibleName(), badge) if part)

    def ear_state(self, state: QAccessible.State) -> None:
        state.checkable, state.checked = True, self.isChecked()

    def _paint_more(self, painter: QPainter) -> None:
        side, place = theme.icon_px("m"), self._mark.geometry()
        circle = QRectF(place.x() + 1, place.y() + 1, side - 2, side - 2)
        on = self.isChecked()
        enabled = "accent" if on else "control"
        colour = theme.c(enabled if self.isEnabled() else "disabled")
        painter.setPen(QPen(colour, 2 if on else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(circle.adjusted(5, 5, -5, -5))
