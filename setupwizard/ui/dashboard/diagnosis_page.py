"""Why somebody cannot connect: one person, one answer, and what leads to its cure."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.diagnose import diagnose
from setupwizard.admin.diagnosis import Checked, Diagnosis, Person, Stage, Verdict
from setupwizard.admin.user import User
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.record_list import RecordList, by_zone
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.server.window_log import window_log
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card, Row, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote

MARKS = {
    Verdict.HOLDS: ("ok", "ok"),
    Verdict.FAILS: ("fail", "fail"),
    Verdict.UNSURE: ("dot", "disabled"),
}

AREA = {
    Stage.OPENFIRE: "overview",
    Stage.PORT: "ports",
    Stage.CERTIFICATE: "certificates",
    Stage.ADDRESS: "properties",
    Stage.ACCOUNT: "users",
    Stage.LOCK: "users",
    Stage.PASSWORD: "users",
}
"""Where it is put right."""


class DiagnosisPage(AreaPage):
    needs_login = True
    asks_by_itself = False

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._who, self._password, self._address = Edit(), Edit(secret=True), Edit()
        self._who_field, self._password_field = Field(self._who), Field(self._password)
        self._address_field = Field(self._address)
        self._begin, self._busy = Button("primary", "search"), BusyNote()
        self._fault, self._nothing = Callout("fail"), Callout("ok")
        self._cure, self._record = Button("", "right", trailing=True), Button("", "capture")
        self._meant, self._meant_rows = Text("", "heading"), RowList()
        self._heading, self._rows = Text("", "heading"), RowList()
        self._records = vbox(gap="s")
        self._answer = self._make_answer()
        self._found: Diagnosis | None = None
        self._task: Task | None = None
        self._problem: Problem | None = None
        fields = SideBySide(self._who_field, self._password_field, self._address_field)
        form = Card(fields, hbox(self._begin, None), pad=24)
        for edit in (self._who, self._password, self._address):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._ask)
        self._begin.clicked.connect(self._ask)
        self._cure.clicked.connect(self._lead)
        self._record.clicked.connect(context.go_to("capture"))
        self.compose(form, SPACE["l"], self._busy, self._answer)
        self._answer.hide()
        self._refresh()

    def _make_answer(self) -> QWidget:
        return box(
            vbox(
                self._fault,
                self._nothing,
                SPACE["s"],
                hbox(self._cure, self._record, None),
                SPACE["l"],
                self._meant,
                self._meant_rows,
                self._records,
                SPACE["l"],
                self._heading,
                SPACE["s"],
                self._rows,
                gap="0",
            )
        )

    # ------------------------------------------------------------------ asking

    @Slot()
    def ask_again(self) -> None:
        super().ask_again()
        self._ask()

    @Slot()
    def _refresh(self) -> None:
        self._begin.setEnabled(bool(self._who.text().strip()) and self._task is None)

    @Slot()
    def _ask(self) -> None:
        if not self._begin.isEnabled():
            return
        password = Secret(self._password.text())
        window_log.secrets.add(Secrets(admin_password=password).known())
        person = Person(self._who.text(), password, self._address.text().strip())
        access = self.context.login.without()
        self._task = task = self.context.server.ask_stoppably(diagnose, *access, person)
        task.succeeded.connect(self._show)
        task.failed.connect(self._failed)
        task.ended.connect(self._end)
        self._answer.hide()
        self._busy.begin(self.tr("I am looking at each thing in turn…"))
        self._refresh()

    @Slot()
    def _end(self) -> None:
        self._task = None
        self._busy.end()
        self._refresh()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self.context.login.refused(problem)
        if not self.context.link.refused(problem):
            self._problem = problem
            self._say_why_not()

    @property
    def refusal(self) -> Problem | None:
        return self._problem if self.context.login.known else None

    # ------------------------------------------------------------------ answering

    @Slot(object)
    def _show(self, found: Diagnosis) -> None:
        self._found, self._problem = found, None
        self.context.link.answered()
        self._say_why_not()
        self._say_answer()
        self._answer.show()
        said = self._fault if found.first_fault else self._nothing
        announcer.say(self, " ".join(said.said))

    def _say_answer(self) -> None:
        found = self._found
        if found is None:
            return
        fault = found.first_fault
        self._fault.show_problem(fault.problem if fault else None)
        self._nothing.setVisible(fault is None)
        self._record.setVisible(fault is None)
        area = AREA.get(fault.stage, "") if fault else ""
        self._cure.setVisible(bool(area))
        if area:
            self._cure.say(self._leads(area))
        self._meant.setVisible(bool(found.similar))
        self._meant_rows.setVisible(bool(found.similar))
        self._meant_rows.put([self._person(user) for user in found.similar])
        clear(self._records)
        for what, records in (("take-away", found.obsolete), ("enter", found.records)):
            for zone in by_zone(records):
                self._records.addWidget(RecordList(what, zone))
        self._rows.put([self._row(checked) for checked in found.checks])

    def _leads(self, area: str) -> str:
        return {
            "overview": self.tr("See the overview"),
            "ports": self.tr("See the ports"),
            "certificates": self.tr("See the certificates"),
            "properties": self.tr("See the system properties"),
            "users": self.tr("See the users"),
        }[area]

    @Slot()
    def _lead(self) -> None:
        fault = self._found.first_fault if self._found else None
        if fault is None or fault.stage not in AREA:
            return
        area, user = AREA[fault.stage], self._found.user if self._found else None
        if user is not None and area == AREA[Stage.ACCOUNT]:
            self.context.user_wanted.emit(area, user.user)
        else:
            self.context.area_wanted.emit(area)

    def _person(self, user: User) -> Row:
        """Somebody who may be meant, with the button that asks again about them."""
        ask = Button("link")
        ask.say(self.tr("Look at this one"))
        ask.clicked.connect(lambda _=False, name=user.user: self.look_at(name))
        row = Row(Icon("person", "muted"), ask, role="body")
        row.say(user.name or unescaped_user(user.user), user.user)
        return row

    def look_at(self, user: str) -> None:
        """Asks about this one at once."""
        self._who.fill(unescaped_user(user))
        self._ask()

    def _row(self, checked: Checked) -> Row:
        title, holds, ear = self._words(checked)
        notes = [speech().note(note) for note in checked.notes]
        if checked.problem is not None:
            notes.insert(0, speech().problem(checked.problem).cause)
        elif checked.verdict is Verdict.HOLDS and not notes:
            notes.append(holds)
        elif not notes:
            notes.append(self._unsure(checked.stage))
        row = Row(Icon(*MARKS[checked.verdict]), role="body")
        row.say(title, " ".join(notes))
        row.setAccessibleName(f"{title}: {ear}. {' '.join(notes)}")
        return row

    def _words(self, checked: Checked) -> tuple[str, str, str]:
        """What is looked at, what is said when it is as it should be, and the mark for the ear."""
        title, holds = {
            Stage.OPENFIRE: (self.tr("Openfire"), self.tr("It runs.")),
            Stage.DOMAIN: (self.tr("Address"), self.tr("It ends in the domain of this server.")),
            Stage.NAME: (self.tr("Domain name"), self.tr("It leads to this server.")),
            Stage.PORT: (self.tr("Port"), self.tr("It answers this computer.")),
            Stage.CERTIFICATE: (
                self.tr("Certificate"),
                self.tr("It is for this domain, and valid."),
            ),
            Stage.ENCRYPTION: (self.tr("Encryption"), ""),
            Stage.ADDRESS: (
                self.tr("Their IP address"),
                self.tr("People may log in from everywhere."),
            ),
            Stage.ACCOUNT: (self.tr("Account"), self.tr("There is one.")),
            Stage.LOCK: (self.tr("Lock"), self.tr("It is not locked.")),
            Stage.PASSWORD: (self.tr("Password"), self.tr("I logged in with it.")),
            Stage.SESSIONS: (
                self.tr("Other connections"),
                self.tr("They are not connected at this moment."),
            ),
        }[checked.stage]
        ear = {
            Verdict.HOLDS: self.tr("as it should be"),
            Verdict.FAILS: self.tr("this is wrong"),
            Verdict.UNSURE: self.tr("not known"),
        }[checked.verdict]
        return title, holds, ear

    def _unsure(self, stage: Stage) -> str:
        if stage is Stage.PASSWORD:
            return self.tr("Not tried: I do not know it.")
        return self.tr("Not looked at.")

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.say(
            self.tr("Why can’t somebody connect?"),
            self.tr(
                "I look at what a chat program meets on its way in, in that order. Nothing is "
                "changed, and nobody is disconnected."
            ),
        )
        optional = self.tr("optional")
        self._who_field.say(self.tr("Who"), self.tr("User name or address, as they type it"))
        self._password_field.say(
            self.tr("Their password"),
            self.tr("I try it once, and do not keep it"),
            optional,
        )
        self._address_field.say(
            self.tr("Their IP address"), self.tr("Of the computer or phone, as 192.0.2.7"), optional
        )
        self._begin.say(self.tr("Find out"))
        self._record.say(self.tr("Record the next attempt"))
        self._nothing.say(
            self.tr("On this server nothing is in the way"),
            self.tr(
                "Then it is the chat program or its network: address, password, or a firewall "
                "there. Record the traffic of their next attempt, and read how far they get."
            ),
        )
        self._meant.say(self.tr("Did you mean one of these?"))
        self._heading.say(self.tr("What I looked at"))
        self._say_answer()
