"""A test of the way to another server, told step by step."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.server_session import FederationStep, FederationTest
from setupwizard.model.problems import Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card, Fold, LogWell
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import box, vbox
from setupwizard.ui.widgets.steps import StepRow
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.waiting import BusyNote


class FederationCard(Card):
    """`wanted` carries the domain as it was typed. Nothing is asked here."""

    wanted = Signal(str)

    def __init__(self) -> None:
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._domain, self._press = Edit(), Button("", "play")
        self._field = Field(self._domain, self._press)
        self._busy, self._refused = BusyNote(), Callout("fail")
        self._cannot = Callout("info")
        self._result: FederationTest | None = None
        self._version = ""
        self._rows = {step: StepRow() for step in FederationStep}
        self._steps = box(vbox(*self._rows.values(), gap="0"))
        self._log = LogWell()
        self._fold = Fold(self._log)
        super().__init__(
            self._title, self._lead, self._cannot, self._field, self._busy, self._refused,
            self._steps, self._fold,
        )  # fmt: skip
        for hidden in (self._refused, self._cannot, self._steps, self._fold):
            hidden.hide()
        self._press.clicked.connect(self._want)
        self._domain.returnPressed.connect(self._want)
        self._domain.textChanged.connect(self._refresh)
        language.changed.connect(self.retranslate)

    def show_release(self, version: str, *, may_test: bool) -> None:
        """A release that cannot says so instead."""
        self._version = "" if may_test else version
        self._field.setEnabled(may_test)
        self._cannot.setVisible(not may_test)
        self.retranslate()

    def begin(self, domain: str) -> None:
        self._domain.fill(domain)
        self._result = None
        self._refused.hide()
        self._fold.hide()
        self._field.setEnabled(False)
        self._busy.begin(self.tr("Openfire tries to reach {domain}…").format(domain=domain))
        self.retranslate()

    def show_result(self, result: FederationTest) -> None:
        self._over()
        self._result = result
        self._log.forget()
        self._log.add(result.log)
        self._fold.setVisible(bool(result.log))
        self.retranslate()

    def show_problem(self, problem: Problem) -> None:
        self._over()
        self._refused.show_problem(problem)

    def _over(self) -> None:
        self._busy.end()
        self._field.setEnabled(True)

    @Slot()
    def _want(self) -> None:
        domain = self._domain.text().strip()
        if domain and self._field.isEnabled():
            self.wanted.emit(domain)

    @Slot()
    def _refresh(self) -> None:
        self._press.setEnabled(bool(self._domain.text().strip()))

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("Test the way to another server"))
        self._lead.say(
            self.tr(
                "Openfire connects to it as if somebody here wrote to somebody there. Nobody there "
                "notices."
            )
        )
        self._cannot.say(
            self.tr("Openfire {version} cannot do this").format(version=self._version),
            self.tr("Version 5.0 and later can; what this one tried stands in its log."),
        )
        self._field.say(self.tr("Domain of the other server"))
        self._press.say(self.tr("Test"))
        self._fold.say(self.tr("What Openfire wrote"))
        self._steps.setVisible(self._result is not None)
        if self._result is not None:
            self._say_steps(self._result)
        self._refresh()

    def _say_steps(self, result: FederationTest) -> None:
        state, domain = "done", result.domain
        ears = {
            "done": self.tr("done"),
            "failed": self.tr("failed"),
            "later": self.tr("not reached"),
        }
        for step, row in self._rows.items():
            now = "failed" if step is result.failed else state
            detail = self._remedy(step) if now == "failed" else ""
            row.show_state(now, self._titles()[step].format(domain=domain), detail, "", ears[now])
            if now == "failed":
                state = "later"

    def _titles(self) -> dict[FederationStep, str]:
        return {
            FederationStep.REACHED: self.tr("{domain} is found, and its port answers"),
            FederationStep.SERVED: self.tr("A chat server for {domain} answers there"),
            FederationStep.ENCRYPTED: self.tr("The two encrypt the connection"),
            FederationStep.TRUSTED: self.tr("They believe each other who they are"),
            FederationStep.ANSWERED: self.tr("A question to {domain} is answered"),
        }

    def _remedy(self, step: FederationStep) -> str:
        return {
            FederationStep.REACHED: self.tr(
                "The name may be wrong, the other server off, or a firewall shut for port 5269."
            ),
            FederationStep.SERVED: self.tr(
                "Something answers, but not as the chat server of this domain. "
                "Ask its administrator."
            ),
            FederationStep.ENCRYPTED: self.tr(
                "One of the two wants encryption that the other does not offer."
            ),
            FederationStep.TRUSTED: self.tr(
                "Most often it is a certificate: self-signed, expired, or for another name."
            ),
            FederationStep.ANSWERED: self.tr(
                "The connection is there, but the other server did not answer as it should."
            ),
        }[step]
