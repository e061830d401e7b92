"""Back and Next under a page, and between them why Next waits, or what is being done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import Footer
from setupwizard.ui.widgets.focus import is_at_rest
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote

REASON = 150
"""Pixels that a reason needs beside the buttons to be read, at 100 %."""


class Navigation(Footer):
    """`stop_pressed` while something is under way, which Back then stands for.

    `settled`: the busy note has come or gone; it and the reason stand in the same place.
    """

    next_pressed = Signal()
    back_pressed = Signal()
    stop_pressed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        self._busy = self._locked = self._waited = self._may_shorten = False
        self._next_words = ""
        self._back, self._next = Button("", "left"), Button("primary", "right", trailing=True)
        self._reason, self._above = (Text("", "small", "muted") for _ in range(2))
        self.busy_note = BusyNote()
        for text in (self._reason, self._above):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        middle = box(hbox((self._reason, 1), (self.busy_note, 1), gap="0"))
        bar = SideBySide(self._back, middle, self._next, shares=(0, 1, 0), gap="m")
        super().__init__(vbox(self._above, bar, gap="xs"))
        self._back.clicked.connect(self._press_back)
        self._next.clicked.connect(self.next_pressed)
        self.busy_note.came.connect(self.settled)
        self.busy_note.over.connect(self.settled)

    @property
    def busy(self) -> bool:
        return self._busy

    def begin_busy(self, words: str) -> None:
        """Something is asked: Back becomes Cancel."""
        self._busy = True
        self.busy_note.begin(words)

    def pause_busy(self) -> None:
        """What is asked waits for the person: nothing says that we wait; Back stays Cancel."""
        self.busy_note.withdraw()

    def end_busy(self) -> None:
        self._busy = False
        self.busy_note.end()

    def show_page(self, page: Page, next_words: str, *, locked: bool = False) -> None:
        """Say and allow what fits the moment. `locked`: nothing can be gone to, only stopped."""
        self._locked = locked
        reason, pending = page.reason(), page.pending
        self._next.setEnabled(not self._busy and not reason)
        # A plain Next stands back behind the filled button of a problem: one leads.
        self._next.set_kind("" if page.problem.leads else "primary")
        self._next.set_icon(page.pending_icon if pending else "right")
        self._next_words = page.pending_words() if pending else next_words
        self._may_shorten = not pending
        self._reason.say(reason)
        if self._busy or locked:
            self._back.set_icon("stop" if locked else "close")
            self._back.say(self.tr("Stop…") if locked else self.tr("Cancel"))
        else:
            self._back.set_icon("left")
            self._back.say(self.tr("Back"))
        self._back.setVisible(self._busy or locked or not page.is_end)
        self._say_next()
        self._settle_focus(page)

    def _settle_focus(self, page: Page) -> None:
        """What had the focus while one waited is something else now: Cancel has become Back."""
        waits = self._busy or self._locked
        was_cancel = self._waited and not waits and self.window().focusWidget() is self._back
        self._waited = waits
        if page.isVisible() and (was_cancel or is_at_rest(page)):
            self.give_focus(page)

    def give_focus(self, page: Page) -> None:
        """To the first field that needs something, else to Next; to neither while one waits.

        Until then it rests on the page, so that Qt does not hand it on to a neighbour.
        """
        waits = self._busy or self._locked
        wanted = (
            None if waits else page.wanted() or (self._next if self._next.isEnabled() else None)
        )
        (wanted or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_next(self) -> None:
        """“Next: language” where that fits beside Back and the reason, else “Next”; and where the
        reason does not fit beside that, above.

        Whoever listens hears all of it.
        """
        self._next.say(self._next_words)
        short, colon, _ = self._next_words.partition(":")
        has_reason = self.busy_note.isHidden() and bool(self._reason.plain)
        if self._may_shorten and colon and not self._fits(has_reason):
            self._next.setText(short)
        beside = self._fits(has_reason)
        self._reason.setVisible(has_reason and beside)
        self._above.say("" if beside else self._reason.plain)
        self._above.setVisible(has_reason and not beside)

    def _fits(self, has_reason: bool) -> bool:
        reason = theme.grown(REASON, 1.0) if has_reason else 0
        needed = self._back.sizeHint().width() + reason + self._next.sizeHint().width()
        return needed + 3 * SPACE["m"] <= self.room

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._say_next()

    @Slot()
    def _press_back(self) -> None:
        if self._busy or self._locked:
            self.stop_pressed.emit()
        else:
            self.back_pressed.emit()

    def press_next(self) -> None:
        """By the keyboard; the same as a click."""
        if self._next.isEnabled():
            self._next.click()

    def press_back(self) -> None:
        if (
            self._back.isEnabled()
            and not self._back.isHidden()
            and not self._busy
            and not self._locked
        ):
            self._back.click()
