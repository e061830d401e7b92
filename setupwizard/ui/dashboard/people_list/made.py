"""What was brought: how many, what is left, and the invitations of those who are new."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.imported_people import Imported
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.invitations.paper import save_in_one
from setupwizard.ui.invitations.sheets import Sheets
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.toast import Toast


class MadeCard(Card):
    """`go_on`: with those who are left."""

    left = Signal()
    go_on = Signal()

    def __init__(self, context: DashboardContext) -> None:
        self._context = context
        self._sheets = Sheets(context.server, context)
        self._done, self._rest = Imported(), 0
        self._people: tuple[Any, ...] = ()
        self._handed_out = True
        self._title, self._text = Text("", "heading"), Text("", "body", "muted")
        self._cut, self._only_here = Callout("warn"), Callout("warn", "key")
        self._lacking, self._refused = Callout("warn"), Callout("fail")
        self._refused.hide()
        self._save, self._go_on = Button("primary", "download"), Button("", "right")
        self._back = Button("quiet")
        buttons = SideBySide(self._save, self._go_on, self._back, shares=(0, 0, 0), gap="s")
        super().__init__(
            self._title, self._text, self._cut, self._lacking, self._only_here, self._refused,
            buttons, None,
        )  # fmt: skip
        self._save.clicked.connect(partial(self._sheets.once_known, self._ask_where))
        self._go_on.clicked.connect(self.go_on)
        self._back.clicked.connect(self.left)
        language.changed.connect(self.retranslate)

    def show_done(self, done: Imported, people: Sequence[Any], *, left: int) -> None:
        """`people`: those who are new, with their passwords. `left`: how many were not brought."""
        on_paper = self._handed_out and set(people) <= set(self._people)
        self._handed_out = not people or on_paper
        self._done, self._people, self._rest = done, tuple(people), left
        self._refused.hide()
        if people:
            self._sheets.look()
        self.retranslate()

    def show_problem(self, problem: Problem) -> None:
        """Why it does not go on."""
        self._refused.show_problem(problem)

    @property
    def handed_out(self) -> bool:
        """There is no password that is on no paper and in no file."""
        return self._handed_out

    def settle_focus(self) -> None:
        (self._save if self._people else self._back).setFocus()

    # ------------------------------------------------------------------ invitations

    def _ask_where(self) -> None:
        title, name = self.tr("Save the invitations"), self.tr("invitations.pdf")
        FileDialog(self.window(), title, self._save_at).for_saving(name).open()

    @Slot(str)
    def _save_at(self, path: str) -> None:
        self.save(Path(path))

    def save(self, path: Path) -> None:
        """On a thread: for a whole school it takes its time."""
        invited = [
            (self._sheets.invitation(one, self._done.domain), language.code) for one in self._people
        ]
        task = self._context.server.locally(save_in_one, invited, path, path.name)
        task.succeeded.connect(partial(self._saved, path.name))

    def _saved(self, name: str, worked: object) -> None:
        if not worked:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self.window(), said, failed=True)
            return
        self._handed_out = True
        self.retranslate()
        Toast(self.window(), self.tr("Saved as {name}").format(name=name))

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        done, number = self._done, language.locale.toString
        told = [
            (self.tr("New accounts: {number}"), len(done.made)),
            (self.tr("Changed: {number}"), len(done.changed)),
            (self.tr("New groups: {number}"), len(done.groups)),
            (self.tr("New members in groups: {number}"), done.grouped),
        ]
        self._title.say(self.tr("The list is in"))
        if self._rest > 0:
            self._title.say(self.tr("%Ln person(s) are still missing", "", self._rest))
        shown = [words.format(number=number(count)) for words, count in told if count]
        undo = self.tr("All of it can be undone in “What was done”.")
        self._text.say(f"{' · '.join(shown)}. {undo}" if shown else "")
        self._cut.setVisible(done.problem is not None or done.stopped)
        if done.problem is not None:
            self._cut.show_problem(done.problem)
        elif done.stopped:
            self._cut.say(
                self.tr("Stopped, as you asked"),
                self.tr("Whoever is there stays. The rest can be brought at any time."),
            )
        self._lacking.setVisible(bool(done.ungrouped or done.begun))
        self._lacking.say(*self._what_lacks())
        self._only_here.setVisible(not self._handed_out)
        self._only_here.say(
            self.tr("I keep the passwords of these people nowhere"),
            self.tr("They are on the invitations only. Save these before you go on."),
        )
        self._save.say(self.tr("Save the invitations…"), self.tr("A page for each person (PDF)"))
        self._save.setVisible(bool(self._people))
        self._go_on.say(self.tr("Go on with the rest"))
        self._go_on.setVisible(bool(self._rest > 0 or done.ungrouped))
        self._back.say(self.tr("Back to the users"))

    def _what_lacks(self) -> tuple[str, str]:
        done = self._done
        if done.begun:
            return (
                self.tr("I do not know yet whether %Ln account(s) exist", "", len(done.begun)),
                self.tr("Openfire did not respond. When you go on, I look first."),
            )
        return (
            self.tr("%Ln new account(s) are not in their groups yet", "", len(done.ungrouped)),
            self.tr("They are put into them when you go on."),
        )
