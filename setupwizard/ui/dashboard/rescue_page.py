"""An administrator again, where nobody can log in to the console any more."""

from collections.abc import Sequence

from PySide6.QtCore import Slot

from setupwizard.admin.lost_administrator import is_user_name, restore_administrator
from setupwizard.model.events import (
    Event,
    Outcome,
    RunFinished,
    RunStarted,
    StepFinished,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.window_log import window_log
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.steps import StepRow
from setupwizard.ui.widgets.tokens import SPACE


class RescuePage(AreaPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._user, self._password = Edit(), Edit(secret=True)
        self._user_field, self._password_field = Field(self._user), Field(self._password)
        self._what, self._done = Callout("info"), Callout("ok")
        self._begin = Button("primary", "key")
        self._rows, self._problem = RowList(), ProblemPanel()
        self._steps: dict[str, StepRow] = {}
        self._said: dict[str, str] = {}
        self._states: dict[str, str] = {}
        self._busy = False
        fields = SideBySide(self._user_field, self._password_field)
        form = Card(fields, hbox(self._begin, None), pad=24)
        self._begin.clicked.connect(self._ask)
        self._password.returnPressed.connect(self._ask)
        self._problem.action_chosen.connect(self._ask)
        self._problem.report_wanted.connect(context.report_wanted)
        for edit in (self._user, self._password):
            edit.textChanged.connect(self._refresh)
        self._user.fill(context.login.user)
        self._rows.hide()
        self._done.hide()
        self.compose(
            self._what, SPACE["l"], form, SPACE["l"], self._problem, self._done, SPACE["m"],
            self._rows,
        )  # fmt: skip

    @Slot()
    def _refresh(self) -> None:
        given = bool(self._user.text().strip() and self._password.text())
        self._begin.setEnabled(given and not self._busy)

    @Slot()
    def _ask(self) -> None:
        """What it means for those who are connected, before it is done."""
        if not self._begin.isEnabled():
            return
        user = self._user.text().strip()
        wrong = not is_user_name(user)
        cause = speech().problem(Problem(Code.RESCUE_NAME)).cause if wrong else ""
        self._user_field.set_error(cause)
        if wrong:
            self._user.setFocus()
            return
        sheet = Sheet(
            self.window(),
            self.tr("Make “{user}” the administrator?").format(user=user),
            [
                self.tr("Openfire restarts once: everybody who is connected is cut off for about "
                "half a minute, and comes back without doing anything."),
                self.tr("If Openfire keeps the users itself, the user gets this password. If they "
                "come from a directory, it must be the one the user has there."),
                self.tr("Users, rooms and the other administrators stay "
                "as they are."),
            ],
            self.tr("Leave it as it is"),
            self.tr("Make the administrator"),
        )  # fmt: skip
        sheet.confirmed.connect(self._start)

    @Slot()
    def _start(self) -> None:
        self._problem.clear()
        self._done.hide()
        self._set_busy(True)
        login = Login(self._user.text().strip(), Secret(self._password.text()))
        # The login of this window stays as it is until the new one has proven to be right.
        window_log.secrets.add(Secrets(admin_password=login.password).known())
        task = self.context.server.run(restore_administrator, login)
        task.emitted.connect(self._hear)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for edit in (self._user, self._password):
            edit.setReadOnly(busy)
        self._refresh()

    # ------------------------------------------------------------------ how it goes

    @Slot(object)
    def _hear(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, RunStarted):
                self._list(event.steps)
            elif isinstance(event, StepStarted):
                self._list([event.step])
                self._mark(event.step, "now")
            elif isinstance(event, StepSaid):
                self._said[event.step] = speech().note(event.note)
                self._mark(event.step, "now")
            elif isinstance(event, StepFinished):
                worked = event.outcome is Outcome.CHANGED
                self._mark(event.step, "done" if worked else "failed")
            elif isinstance(event, RunFinished):
                self._end(event)

    def _list(self, steps: Sequence[str]) -> None:
        """Those of a run; that of the way back joins them when it is needed."""
        if len(steps) > 1:
            self._steps, self._states, self._said = {}, {}, {}
            self._rows.put(())
        for step in steps:
            if step not in self._steps:
                self._steps[step] = row = StepRow()
                self._rows.add(row)
                self._mark(step, "later")
        self._rows.show()

    def _mark(self, step: str, state: str) -> None:
        self._states[step] = state
        words, said = speech().step(step), self._said.get(step, "")
        detail = (said or words.doing) if state == "now" else said if state == "done" else ""
        ear = {
            "later": self.tr("still to come"),
            "now": self.tr("being done"),
            "done": self.tr("done"),
            "failed": self.tr("it did not work"),
        }[state]
        self._steps[step].show_state(state, words.title, detail, "", ear)

    def _end(self, event: RunFinished) -> None:
        self._set_busy(False)
        if event.problem is not None:
            self._show_problem(event.problem)
        elif event.outcome is Outcome.CHANGED:
            self._done.show()
            self.context.login.use(self._user.text(), self._password.text(), remember=False)
            self._password.clear()

    def _show_problem(self, problem: Problem) -> None:
        self._problem.show_problem(self.tr("There is no new administrator"), problem)
        self._password.setFocus()

    def retranslate(self) -> None:
        self.say(
            self.tr("Lost administrator"),
            self.tr(
                "If nobody knows the administrator’s password any more, I make an administrator "
                "through the connection to the server, and test the login."
            ),
        )
        self._what.say(
            self.tr("This does not need the old password"),
            self.tr(
                "Whoever may log in to the server as its administrator may do this. Openfire notes "
                "it in its audit."
            ),
        )
        self._user_field.say(self.tr("Who is to administer"), self.tr("The user name, as ana"))
        self._password_field.say(
            self.tr("Password"), self.tr("A new one, or that of the directory")
        )
        self._begin.say(self.tr("Make the administrator…"))
        self._done.say(
            self.tr("There is an administrator again"),
            self.tr("The login to the console was tried, and it worked."),
        )
        for step in self._steps:
            self._mark(step, self._states[step])
        self._refresh()
