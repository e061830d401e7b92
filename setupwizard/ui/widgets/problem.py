"""What went wrong: cause, remedy and the button that does it; the raw text is folded away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from setupwizard.model.problems import Action, Problem
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card, Fold, Well
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

ICONS = {
    Action.RETRY: "restart",
    Action.SAVE_REPORT: "download",
    Action.ASK_KEY: "key",
    Action.USE_KEY_FILE: "key",
    Action.SEND_FROM_HERE: "laptop",
}


class ProblemPanel(Card):
    """Stands where the cause is. Hidden until `show_problem`.

    `leads_somewhere`: whether an action has a place to go to from here; one without has no button.
    """

    action_chosen = Signal(object)
    report_wanted = Signal()

    def __init__(self) -> None:
        self._problem: Problem | None = None
        self.leads_somewhere: Callable[[Action], bool] = _anywhere
        self._here: Action | None = None
        self._title_text = ""
        self._title = Text("", "heading")
        self._why, self._what = Text("", "strong", "muted"), Text("", "strong", "muted")
        self._cause, self._remedy = Text(), Text()
        for label in (self._why, self._what):
            label.setWordWrap(False)
        self._act, self._report = Button("primary"), Button("quiet", "download")
        self._well = Well()
        self._fold = Fold(self._well)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["l"])
        grid.setVerticalSpacing(SPACE["s"])
        grid.setColumnStretch(1, 1)
        pairs = ((self._why, self._cause), (self._what, self._remedy))
        for row, (label, words) in enumerate(pairs):
            grid.addWidget(label, row, 0, TOP)
            grid.addWidget(words, row, 1)
        buttons = SideBySide(self._act, self._report, shares=(0, 0), gap="s")
        inner = vbox(self._title, SPACE["xs"], grid, SPACE["s"], buttons, self._fold, gap="s")
        super().__init__(hbox((Icon("fail", "fail", "l"), TOP), (inner, 1)), kind="fail")
        self._act.clicked.connect(self._choose)
        self._report.clicked.connect(self.report_wanted)
        language.changed.connect(self.retranslate)
        self.hide()

    @property
    def problem(self) -> Problem | None:
        return self._problem

    def show_problem(self, title: str, problem: Problem, here: Action | None = None) -> None:
        """`here` is the action that leads to where one is: it needs no button."""
        self._title_text, self._problem, self._here = title, problem, here
        self._fold.set_open(False)
        self.retranslate()
        self.show()
        if not self._act.isHidden():  # a report is the last thing to do, never the first
            self._act.setFocus(Qt.FocusReason.OtherFocusReason)
        announcer.say(self, self.accessibleName(), urgent=True)

    @property
    def way_out(self) -> QWidget | None:
        """The button that cures it; a report cures nothing."""
        return self._act if self.leads else None

    @property
    def leads(self) -> bool:
        """It has a filled button of its own: then the page's Next steps back."""
        return self._problem is not None and not self._act.isHidden()

    @property
    def blocks(self) -> bool:
        """Nothing else can be done before. Another way to log in is an offer, not a must."""
        return self.leads and self._action is not Action.USE_KEY_FILE

    @property
    def leads_away(self) -> bool:
        """It leads to where this can be cured, if it is not cured on the server itself."""
        return self.leads and self._action is not Action.RETRY

    def clear(self) -> None:
        self._problem = None
        self.hide()

    def say_title(self, title: str) -> None:
        """The same heading in another language."""
        self._title_text = title
        self.retranslate()

    def retranslate(self) -> None:
        if self._problem is None:
            return
        words = speech().problem(self._problem)
        self._title.say(self._title_text)
        self._why.say(self.tr("Why"))
        self._what.say(self.tr("What to do"))
        self._cause.say(words.cause)
        self._remedy.say(words.remedy)
        self.setAccessibleName(f"{self._title_text}. {words.cause} {words.remedy}")
        self._report.say(self.tr("Save a report…"))
        self._fold.say(self.tr("Details"))
        self._fold.setVisible(bool(self._problem.detail))
        self._well.say(self._problem.detail.strip()[-4000:], self.tr("Copy"))
        action = words.action
        offered = action not in (None, Action.SAVE_REPORT, self._here)
        self._act.setVisible(offered and action is not None and self.leads_somewhere(action))
        if action is not None:
            self._act.set_icon(ICONS.get(action, "right"))
            self._act.say(self._action_words(action))

    def _action_words(self, action: Action) -> str:
        match action:
            case Action.RETRY:
                return self.tr("Try again")
            case Action.GO_TO_HOST:
                return self.tr("Go to “Your server”")
            case Action.GO_TO_OPENFIRE:
                return self.tr("Go to “Openfire”")
            case Action.GO_TO_SERVER:
                return self.tr("Go to “Chat server”")
            case Action.GO_TO_DATABASE:
                return self.tr("Go to “Database”")
            case Action.GO_TO_DIRECTORY:
                return self.tr("Go to “Directory”")
            case Action.GO_TO_ADMIN:
                return self.tr("Go to “Administrator”")
            case Action.GO_TO_NETWORK:
                return self.tr("Go to “Network”")
            case Action.ASK_KEY:
                return self.tr("See its fingerprint again")
            case Action.USE_KEY_FILE:
                return self.tr("Use a key file")
            case Action.SEND_FROM_HERE:
                return self.tr("Let this computer send it")
            case Action.LOOK_AFTER:
                return self.tr("See how it is")
            case Action.SAVE_REPORT:
                return self.tr("Save a report…")

    def _choose(self) -> None:
        self.action_chosen.emit(self._action)

    @property
    def _action(self) -> Action | None:
        return speech().problem(self._problem).action if self._problem else None


def _anywhere(_: Action) -> bool:
    return True
