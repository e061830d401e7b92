"""What the pages of people and groups have in common: they show what the directory has of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from setupwizard.directory.base import Proposal
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Fold, RowList
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import MIDDLE, Item, hbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE

CURED_HERE = {
    Code.LDAP_BASE_MISSING,
    Code.LDAP_BASE_ELSEWHERE,
    Code.LDAP_BASE_UNKNOWN,
    Code.LDAP_BASE_MALFORMED,
    Code.LDAP_REFERRAL,
    Code.LDAP_NOBODY,
    Code.LDAP_ATTRIBUTE_MISSING,
    Code.LDAP_TOO_MANY,
    Code.LDAP_TIME_LIMIT,
    Code.LDAP_FILTER_REFUSED,
    Code.LDAP_FILTER_LETTERS,
}
"""Causes that lie in the base, the filter or a name of a field."""


class FoundPage(FormPage):
    """Pending until the directory was asked with these very answers.

    `look_wanted`: it is to be asked again at once.
    """

    section = "ldap"
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known = False
        self.proposal: Proposal | None = None
        self._count = Text("", "heading")
        self._again = Button("quiet", "restart")
        self._again.clicked.connect(self.look_wanted)
        self._list = RowList()
        self._unseen = Text("", "body", "muted")

    def compose_found(self, choices: QWidget, fold: Fold, *more: Item) -> None:
        """Called once, at the end of `__init__`: what may be chosen, the fold, and the rest."""
        self._fold = fold
        head = hbox((self._count, 1), (self._again, MIDDLE), gap="s")
        shown = (head, SPACE["s"], self._list, self._unseen)
        self.compose(*shown, *more, SPACE["xl"], choices, SPACE["l"], fold)

    @property
    def known(self) -> bool:
        """What is shown is what these answers give."""
        return self._known

    def set_known(self, known: bool) -> None:
        self._known = known
        self._arrange()
        self.changed.emit()

    def edited(self) -> None:
        self.set_known(False)
        super().edited()

    def choose(self) -> None:
        """Something was ticked: edited, and asked at once."""
        self.edited()
        if self.proposal is not None and not self._problems:
            self.look_wanted.emit()

    def rows(self) -> Sequence[QWidget]:
        """The first of what was found."""
        return ()

    def heads(self) -> Sequence[QWidget]:
        """What stands over the columns of the rows."""
        return ()

    def show_problem(self, problem: Problem) -> None:
        """Much of what a directory refuses is put right in the fold."""
        if problem.code in CURED_HERE:
            self._fold.set_open(True)
            self.here = Action.GO_TO_DIRECTORY
        else:
            self.here = None
        super().show_problem(problem)

    def fill(self) -> None:
        self._list.put([*self.heads(), *self.rows()])
        self._arrange()

    def _arrange(self) -> None:
        self._again.setVisible(self._known)
        self._list.setVisible(self._known and bool(self.rows()))
        unseen = " ".join(self.unseen_words()) if self._known else ""
        self._unseen.say(unseen)
        self._unseen.setVisible(bool(unseen))
        self._count.say(self.count_words() if self._known else self.tr("I have not looked yet"))

    def count_words(self) -> str:
        """The heading over the rows."""
        return ""

    def unseen_words(self) -> Sequence[str]:
        """Sentences about what the directory has and Openfire will not see."""
        return ()

    @property
    def pending(self) -> bool:
        return not self._known

    def retranslate(self) -> None:
        self._again.say(self.tr("Refresh"), self.tr("Asks the directory again"))
        self.fill()
        super().retranslate()

    def pending_words(self) -> str:
        return self.tr("Refresh")

    def problem_title(self) -> str:
        return self.tr("The directory did not answer")
