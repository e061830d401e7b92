"""What every page has that asks or tells something, in a wizard or on its own."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from setupwizard.model.problems import Action, Problem
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import Item, vbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE


class Page(QWidget):
    """Title, one sentence on what is asked, content; a problem at the end when there is one.

    `changed` says that what Next says, or whether it may be pressed, may be different now.
    """

    changed = Signal()
    stage = ""
    is_end = False
    """What it was about is done: there is nothing to go back to."""
    here: Action | None = None
    """The action that leads to this very page: a problem shown on it needs no button for that."""

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
        return self.tr("Something has to be solved first") if self.problem.blocks else ""

    def answer(self) -> str:
        """What was answered here, in a word or two, for the list of stages."""
        return ""

    def summary(self) -> str:
        """What was answered here, in a sentence, for a page that sums up; empty if nothing."""
        return ""

    def first(self) -> QWidget | None:
        """What gets the focus on entering, None for the Next button."""
        return None

    def announce(self) -> None:
        """Whoever cannot see it hears that another page is in front."""
        announcer.say(self, f"{self.title.plain}. {self.lead.plain}")

    def wanted(self) -> QWidget | None:
        """What needs the person: the way out of a problem, else the first field."""
        return self.problem.way_out or self.first()

    def show_problem(self, problem: Problem) -> None:
        self.problem.show_problem(self.problem_title(), problem, self.here)
        later(self, self._scroll_to_problem)  # once it has its place
        self.changed.emit()

    def blame(self, problem: Problem) -> None:
        """What another page was told is to be cured here: mark where."""

    def cure(self, action: Action) -> bool:
        """Do what the button under a problem says, where that is a matter of this page alone."""
        return False

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
