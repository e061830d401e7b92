"""For whoever lost the administrator's password: one button, and somebody administers again."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.lost_administrator import restore_administrator
from setupwizard.model.events import Event, RunFinished, StepSaid, StepStarted
from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import refused_by_chat, strong_password
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote


class AdministratorPage(AreaPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._user, self._password = Edit(), Edit(secret=True)
        self._user_field, self._password_field = Field(self._user), Field(self._password)
        self._suggest, self._copy = Button("", "key"), CopyButton(secret=True)
        self._directory = Callout("info")
        self._make, self._note = Button("primary", "key"), BusyNote()
        self._problem, self._done = ProblemPanel(), Callout("ok", "check")
        self._busy, self._made = False, ""
        self._user.fill(context.login.user)
        self._suggest.clicked.connect(self._put_strong)
        self._make.clicked.connect(self._ask)
        self._problem.report_wanted.connect(context.report_wanted)
        for edit in (self._user, self._password):
            edit.textChanged.connect(self._refresh)
        card = Card(
            SideBySide(self._user_field, self._password_field),
            SPACE["m"],
            SideBySide(self._suggest, self._copy, shares=(0, 0), gap="s"),
            SPACE["l"],
            hbox(self._make, self._note, None, gap="l"),
            pad=24,
        )
        self.compose(
            self._problem, SPACE["m"], self._done, SPACE["m"], card, SPACE["l"], self._directory
        )
        self._done.hide()

    @Slot()
    def _put_strong(self) -> None:
        self._password.fill(strong_password().reveal())

    @Slot()
    def _refresh(self) -> None:
        password = self._password.text()
        wrong = bool(password) and bool(xml_safe(password) or refused_by_chat(password))
        code = "password-signs" if wrong else ""
        self._password_field.set_error(speech().field(code, {}) if code else "")
        whole = bool(self._user.text().strip() and password)
        self._make.setEnabled(whole and not wrong and not self._busy)
        self._copy.give(password)
        for edit in (self._user, self._password, self._suggest):
            edit.setEnabled(not self._busy)

    @Slot()
    def _ask(self) -> None:
        sheet = Sheet(
            self.window(),
            self.tr("Make “{user}” the administrator?").format(user=self._user.text().strip()),
            [
                self.tr(
                    "Openfire restarts: whoever is connected is disconnected for about half a "
                    "minute."
                ),
                self.tr("The account gets this password, and is made if there is none."),
                self.tr("No other account, message or setting is changed."),
            ],
            self.tr("Leave it as it is"),
            self.tr("Restart, and make the administrator"),
        )
        sheet.confirmed.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        self._problem.clear()
        self._done.hide()
        self._busy = True
        self._note.begin(self.tr("I am looking at the server…"))
        self._refresh()
        login = Login(self._user.text().strip(), Secret(self._password.text()))
        task = self.context.server.run(restore_administrator, login)
        task.emitted.connect(self._heard)
        task.failed.connect(self._failed)

    @Slot(object)
    def _heard(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, StepStarted):
                self._note.begin(speech().step(event.step).doing)
            elif isinstance(event, StepSaid):
                self._note.begin(speech().note(event.note))
            elif isinstance(event, RunFinished) and event.problem:
                self._failed(event.problem)
            elif isinstance(event, RunFinished):
                self._succeeded()

    def _succeeded(self) -> None:
        self._end()
        self._made = self._user.text().strip()
        self.context.login.use(self._made, self._password.text(), remember=False)
        self._done.show()
        self.retranslate()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._end()
        self._problem.show_problem(self.tr("That did not work"), problem)

    def _end(self) -> None:
        self._busy = False
        self._note.end()
        self._refresh()

    def retranslate(self) -> None:
        self.say(
            self.tr("Administrator’s password lost"),
            self.tr(
                "Nobody knows it any more? I have Openfire let me in once, and somebody "
                "administers it again. This works through SSH alone."
            ),
        )
        self._user_field.say(
            self.tr("User name of the administrator"),
            self.tr("An account that is there gets the new password; else it is made."),
        )
        self._password_field.say(
            self.tr("New password"), self.tr("Write it down or copy it to a safe place.")
        )
        self._suggest.say(self.tr("Suggest a strong one"))
        self._copy.say(self.tr("Copy"), self.tr("Copies the password"))
        self._make.say(self.tr("Make the administrator…"))
        self._directory.say(
            self.tr("If the users come from a directory"),
            self.tr(
                "Enter the user name and the password somebody has there: I put them on the list "
                "of administrators and leave the password as it is."
            ),
        )
        self._done.say(
            self.tr("“{user}” administers Openfire").format(user=self._made),
            self.tr(
                "I have logged in to the administration console with the new password, and use "
                "it from now on."
            ),
        )
        self._refresh()

    def settle_focus(self) -> None:
        wanted: QWidget = self._password
        wanted.setFocus()
