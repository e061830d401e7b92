"""What every page of the wizard has."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from setupwizard.model.problems import Action, Problem
from setupwizard.ui.i18n import language
from setupwizard.ui.tokens import SPACE
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.layout import Item, vbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.text import Text

HERE = {
    "host": Action.GO_TO_HOST,
    "openfire": Action.GO_TO_OPENFIRE,
    "server": Action.GO_TO_SERVER,
    "database": Action.GO_TO_DATABASE,
    "directory": Action.GO_TO_DIRECTORY,
    "admin": Action.GO_TO_ADMIN,
    "network": Action.GO_TO_NETWORK,
}
"""The action that leads to a stage."""


class Page(QWidget):
    """Title, one sentence on what is asked, content; a problem at the end when there is one.

    `changed` says that what Next says, or whether it may be pressed, may be different now.
    """

    changed = Signal()
    stage = ""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.lead = Text("", "title"), Text("", "lead", "muted")
        self.problem = ProblemPanel()
        language.changed.connect(self.retranslate)
        language.changed.connect(self._retitle)

    def header(self) -> QLayout:
        """Title and lead, for `compose`."""
        return vbox(self.title, self.lead, gap="s")

    def compose(self, *items: Item) -> None:
        """Put the content under the header; called once, at the end of `__init__`."""
        content = vbox(
            self.header(),
            SPACE["xl"],
            *items,
            SPACE["l"],
            self.problem,
            None,
            gap="0",
        )
        self.column = Column(content)
        self.setLayout(vbox(self.column, gap="0"))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; called once built and again when the language changes."""

    @property
    def pending(self) -> bool:
        """Next must ask the server first, and this page shows what comes of it."""
        return False

    def pending_words(self) -> str:
        """What Next says then."""
        return ""

    pending_icon = "right"
    """What Next shows then."""

    def busy_words(self) -> str:
        """What is said while the server is asked."""
        return ""

    def problem_title(self) -> str:
        """The heading over a problem of this page."""
        return self.title.plain

    def reason(self) -> str:
        """Why Next may not be pressed, in a sentence; empty when it may."""
        return self.tr("Something has to be solved first") if self.problem.leads else ""

    def answer(self) -> str:
        """What was answered here, in a word or two, for the list of stages."""
        return ""

    def first(self) -> QWidget | None:
        """What gets the focus on entering, None for the Next button."""
        return None

    def entered(self) -> None:
        widget = self.first()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    here: Action | None = None
    """The action that leads to this very page, where `HERE` does not say it."""

    def show_problem(self, problem: Problem) -> None:
        here = self.here or HERE.get(self.stage)
        self.problem.show_problem(self.problem_title(), problem, here)
        QTimer.singleShot(0, self._scroll_to_problem)  # once it has its place
        self.changed.emit()

    @Slot()
    def _retitle(self) -> None:
        if self.problem.problem is not None:
            self.problem.say_title(self.problem_title())

    @Slot()
    def _scroll_to_problem(self) -> None:
        self.column.ensureWidgetVisible(self.problem, 0, SPACE["xl"])

    def clear_problem(self) -> None:
        if self.problem.problem is not None:
            self.problem.clear()
            self.changed.emit()
