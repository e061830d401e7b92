"""The question whether something is what it says it is, at the moment it matters."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QWidget

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card, Fold, Well
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import TOP, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.theme import KeyboardRing, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS, SPACE


class ComparePanel(KeyboardRing, Card):
    """Hidden until somebody is asked to compare a fingerprint. Says the words its heirs give it.

    The focus comes to the question itself: a yes has to be gone to, and Enter is no answer.
    """

    answered = Signal(bool)

    def __init__(self, *facts: QLayout | QWidget, where: tuple[QWidget, ...] = ()) -> None:
        """`facts` stand above the fingerprint; `where` below the words on where to find it."""
        self.asking = False
        self._title, self._text = Text("", "heading"), Text()
        self._well = Well("plain")
        self._yes, self._no = Button("primary"), Button()
        self._where = Text("", "body", "muted")
        self._fold = Fold(box(vbox(self._where, *where, gap="s")))
        buttons = SideBySide(self._yes, self._no, shares=(0, 0), gap="s")
        inner = vbox(
            self._title,
            self._text,
            SPACE["xs"],
            *facts,
            self._well,
            self._fold,
            SPACE["xs"],
            buttons,
            gap="s",
        )
        super().__init__(hbox((Icon("key", "accent", "l"), TOP), (inner, 1)), kind="info")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self._say_no)
        language.changed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text."""

    def begin(self, *, explained: bool = False) -> None:
        """`explained`: where to find what to compare with is said at once."""
        self.asking = True
        self._fold.set_open(explained)
        self.retranslate()
        self.setAccessibleName(self._title.plain)
        self.setAccessibleDescription(self._text.plain)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        self.asking = False
        self.hide()

    def _say_yes(self) -> None:
        self.withdraw()
        self.answered.emit(True)

    def _say_no(self) -> None:
        self.withdraw()
        self.answered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if by_keyboard(self):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.c("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(whole, RADIUS["l"], RADIUS["l"])
