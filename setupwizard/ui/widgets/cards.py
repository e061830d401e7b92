"""Frames: cards, lasting facts, rows in a list, what can be unfolded."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import column_of
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import LEFT, MIDDLE, TOP, Item, clear, hbox, vbox
from setupwizard.ui.widgets.plane import Hairline, Plane
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.theme import theme

TONE_ICON = {"ok": "ok", "warn": "warn", "fail": "fail", "info": "info"}


class Card(Plane):
    """Kinds: plain, inset, info, ok, warn, fail."""

    def __init__(self, *items: Item, kind: str = "plain", gap: str = "m", pad: int = 20) -> None:
        super().__init__(kind)
        self.setLayout(vbox(*items, gap=gap, margins=(pad, pad, pad, pad)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


class Callout(Card):
    """A lasting fact that changes a decision."""

    def __init__(self, tone: str, icon_name: str = "", *below: Item) -> None:
        self._title, self._text = Text("", "strong"), Text("", "body", "muted")
        held = ((item, LEFT) if isinstance(item, Button) else item for item in below)
        inner = vbox(self._title, self._text, *held, gap="xs")  # a button alone would narrow it
        mark = Icon(icon_name or TONE_ICON[tone], tone, "m")
        super().__init__(hbox((mark, TOP), (inner, 1)), kind=tone, pad=16)

    def say(self, title: str, text: str = "") -> None:
        self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))

    def show_problem(self, problem: Problem | None) -> None:
        """Its cause and its remedy; None: there is none any more."""
        if problem is not None:
            words = speech().problem(problem)
            self.say(words.cause, words.remedy)
        self.setVisible(problem is not None)

    @property
    def said(self) -> tuple[str, str]:
        return self._title.plain, self._text.plain


class FoldButton(Button):
    """Says whether what it unfolds is open."""

    ear_role = QAccessible.Role.Button

    def __init__(self) -> None:
        super().__init__("link", "right")
        self.is_open = False

    def show_open(self, is_open: bool) -> None:
        self.is_open = is_open
        self.set_icon("down" if is_open else "right")
        change = QAccessible.State()
        change.expanded = change.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, change))

    def ear_state(self, state: QAccessible.State) -> None:
        state.expandable = True
        state.expanded, state.collapsed = self.is_open, not self.is_open


class Fold(QWidget):
    """A disclosure: closed it costs one line."""

    toggled = Signal(bool)

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._button = FoldButton()
        self._content = content
        row = hbox(self._button, None, margins=(-6, 0, 0, 0))  # the chevron brings 6 px of its own
        self.setLayout(vbox(row, content, gap="s"))
        self._button.clicked.connect(self._flip)
        content.setVisible(False)

    def say(self, words: str) -> None:
        self._button.say(words)

    @property
    def is_open(self) -> bool:
        return not self._content.isHidden()

    def set_open(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._button.show_open(is_open)
        self.toggled.emit(is_open)

    def _flip(self) -> None:
        self.set_open(not self.is_open)
        if self.is_open:
            later(self, self._bring)  # once it has its place

    def _bring(self) -> None:
        """What opens below the edge comes into sight."""
        column = column_of(self)
        if column is not None:
            column.show_all(self)


class Well(Card):
    """Raw text to compare or to copy, in a fixed-width font."""

    def __init__(self, kind: str = "inset") -> None:
        self._text = Text("", "mono", "text" if kind == "plain" else "muted")
        self._copy = CopyButton()
        super().__init__(hbox((self._text, 1), (self._copy, TOP), gap="m"), kind=kind, pad=12)

    def say(self, text: str, copy_words: str, copied: str = "") -> None:
        """`copied` is what Copy gives, when that is not the text as shown."""
        self._text.say(text)
        self._copy.give(copied or text)
        self._copy.say(copy_words)


LINES = 2000


class LogWell(QPlainTextEdit):
    """The last lines of another program, as they come. Drawn only while somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setMaximumBlockCount(LINES)
        self._unseen: deque[str] = deque(maxlen=LINES)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("mono"))
        self.setFixedHeight(theme.grown(180, 0.8))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.c("inset"))
        palette.setColor(QPalette.ColorRole.Text, theme.c("muted"))
        self.setPalette(palette)

    def add(self, lines: Sequence[str]) -> None:
        self._unseen.extend(lines)
        if self.isVisible():
            self._catch_up()

    @property
    def text(self) -> str:
        self._catch_up()
        return self.toPlainText()

    def forget(self) -> None:
        self._unseen.clear()
        self.clear()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._catch_up()
        super().showEvent(event)

    def _catch_up(self) -> None:
        if self._unseen:
            self.appendPlainText("\n".join(self._unseen))
            self._unseen.clear()


class Row(QWidget):
    """Plan row, step row, proof row: what it is, why or how, and a word at the right."""

    ear_role = QAccessible.Role.ListItem

    def __init__(self, lead: QWidget, *tail: QWidget, role: str = "strong", pad: int = 9) -> None:
        super().__init__()
        self.lead = lead
        self.title, self.detail = Text("", role, prose=False), Text("", "small", "muted")
        self.detail.hide()
        words = vbox(self.title, self.detail, gap="xxs")
        layout = hbox((lead, TOP), (words, 1), gap="m", margins=(16, pad, 16, pad))
        for widget in tail:
            layout.addWidget(widget, 0, MIDDLE)
        self.setLayout(layout)

    def say(self, title: str, detail: str = "") -> None:
        self.title.say(title)
        self.detail.say(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title}. {detail}" if detail else title)


class RowList(Plane):
    """Rows on one card, with hairlines between them."""

    ear_role = QAccessible.Role.List

    def __init__(self) -> None:
        super().__init__()
        self._layout = vbox(gap="0", margins=(1, 4, 1, 4))
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def put(self, rows: Sequence[QWidget]) -> None:
        """These rows instead of those there were."""
        clear(self._layout)
        for row in rows:
            self.add(row)
        self._tab_in_place()

    def add(self, row: QWidget) -> None:
        if self._layout.count():
            self._layout.addLayout(hbox(Hairline(), margins=(16, 0, 16, 0)))
        self._layout.addWidget(row)

    def _tab_in_place(self) -> None:
        """What is new would be come to last of all in the window. (Qt puts nothing behind what
        takes no focus itself, such as this list.)
        """
        before = self.previousInFocusChain() or self
        while before is not self and (self.isAncestorOf(before) or not self._met(before)):
            before = before.previousInFocusChain() or self
        for widget in self.findChildren(QWidget):
            if self._met(widget) and before is not self:
                QWidget.setTabOrder(before, widget)
                before = widget

    def _met(self, widget: QWidget) -> bool:
        """By Tab, in the window this list is in: what unfolds from a box is a window of its own."""
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return takes_tab and widget.window() is self.window()
