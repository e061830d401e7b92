"""Another server beside the list: why it was not reached, or what can be done."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.server_session import FailedAttempt
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.sessions.server_columns import Other, direction_words, is_failed
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card, Fold, LogWell
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.text import Text


class ServerPanel(Card):
    """Nothing is done here. `test_wanted` carries the domain."""

    test_wanted = Signal(str)
    end_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.shown: Other | None = None
        self._attempt: FailedAttempt | None = None
        self._title, self._state = Text("", "heading"), Text("", "body", "muted")
        self._why, self._refused = Callout("warn"), Callout("fail")
        self._log = LogWell()
        self._fold = Fold(self._log)
        self._test, self._end = Button("", "play"), Button("", "close")
        self._close = Button("quiet")
        buttons = SideBySide(self._test, self._end, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._state, self._why, self._fold, buttons, self._refused,
            hbox(None, self._close), None,
        )  # fmt: skip
        for hidden in (self._why, self._fold, self._refused):
            hidden.hide()
        self._test.clicked.connect(self._press_test)
        self._end.clicked.connect(self.end_wanted)
        self._close.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def show_other(self, other: Other, *, may_test: bool) -> None:
        self.shown, self._attempt = other, None
        self.setEnabled(True)
        self._refused.hide()
        self._fold.hide()
        self._test.setVisible(may_test and is_failed(other))
        self._end.setVisible(not is_failed(other))
        self.retranslate()

    def show_attempt(self, attempt: FailedAttempt) -> None:
        self._attempt = attempt
        self._log.forget()
        self._log.add(attempt.log)
        self._fold.setVisible(bool(attempt.log))
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def _press_test(self) -> None:
        if self.shown is not None:
            self.test_wanted.emit(self.shown.domain)

    @Slot()
    def retranslate(self) -> None:
        if self.shown is None:
            return
        self._title.say(self.shown.domain)
        self._state.say(direction_words(self.shown))
        attempt = self._attempt
        self._why.setVisible(attempt is not None)
        if attempt is not None:
            title = self.tr("The last attempt failed: {when}").format(when=attempt.when)
            self._why.say(title, self.tr("Openfire says: {reason}").format(reason=attempt.reason))
        self._fold.say(self.tr("What Openfire tried"))
        self._test.say(self.tr("Test the way there"))
        self._end.say(self.tr("End the connection…"))
        self._close.say(self.tr("Close"))
