"""A question over the window: the rest is dimmed, Esc means the safe answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.cover import Cover
from setupwizard.ui.widgets.layout import TOP, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Icon, IconTile, Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE

WITH_BODY = 760
"""Pixels across where there is something to read."""


class Sheet(Cover):
    """Says the consequences, and what is not lost. The safe button has the focus.

    Without words for `act` nothing is asked: it tells something, and can be closed. `body`
    stands below the consequences, and makes the sheet wider.
    """

    ear_role = QAccessible.Role.Dialog
    confirmed = Signal()
    declined = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        consequences: Sequence[str],
        safe: str,
        act: str,
        body: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        rows = [
            hbox((Icon("dot", "muted", "s"), TOP), (Text(said, "body", "muted"), 1), gap="s")
            for said in consequences
        ]
        self._safe, self._act = Button(), Button("danger")
        if not act:
            self._act.hide()
        self._safe.say(safe)
        self._act.say(act)
        self._safe.clicked.connect(self._decline)
        self._act.clicked.connect(self._confirm)
        below = [] if body is None else [body]
        words = vbox(Text(title, "heading"), SPACE["xs"], *rows, *below, gap="s")
        tile = IconTile("warn", "fail") if act else IconTile("help")
        head = hbox((tile, TOP), (words, 1), gap="l")
        buttons = SideBySide(self._safe, self._act, shares=(0, 0), gap="s")
        card = Card(head, SPACE["s"], hbox(None, buttons), pad=24)
        width = theme.grown(520 if body is None else WITH_BODY, 0.5)
        card.setFixedWidth(min(width, window.width() - 2 * SPACE["xl"]))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(consequences))
        self.setLayout(vbox(None, hbox(None, card, None), None))
        self._before = window.focusWidget()
        self.show()
        self.raise_()
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)
        announcer.say(self, " ".join((title, *consequences)), urgent=True)

    def ear_state(self, state: QAccessible.State) -> None:
        state.modal = True

    def _decline(self) -> None:
        self.withdraw()
        self.declined.emit()

    def _confirm(self) -> None:
        self.withdraw()
        self.confirmed.emit()

    @Slot()
    def withdraw(self) -> None:
        """What was asked about is over: neither answer means anything any more."""
        before = self._before
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)  # to where one was
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab stays between the two answers: what is dimmed cannot be reached."""
        other = self._act if self._safe.hasFocus() and not self._act.isHidden() else self._safe
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True
