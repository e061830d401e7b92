"""Page: where the directory is and how to get in: Openfire's "Connection settings"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.directory.base import Kind, Proposal
from setupwizard.model.answers import FieldProblem
from setupwizard.model.events import Note
from setupwizard.model.fields import xml_safe
from setupwizard.model.ldap_answers import LOOPBACK
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.directory.certificate import CertificatePanel

ASKED_ABOUT = (Code.LDAP_CERTIFICATE_UNKNOWN, Code.LDAP_CERTIFICATE_CHANGED)
BASE_NEEDED = (Code.LDAP_BASE_UNTOLD, Code.LDAP_BASE_UNKNOWN, Code.LDAP_BASE_MISSING)
PLAIN, TLS = "389", "636"
"""The usual ports."""


class DirectoryPage(FormPage):
    """Pending until the directory of these very answers has been looked at."""

    stage = "directory"
    here = Action.GO_TO_DIRECTORY
    section = "ldap"

    def __init__(self) -> None:
        super().__init__()
        self._found: Proposal | None = None
        self._accepted: tuple[str, tuple[str, ...]] = ("", ())
        self._hint: Note | None = None
        self._hint_box = Callout("warn", "practice")
        self._hint_line = box(vbox(self._hint_box, SPACE["m"], gap="0"))
        self._hint_line.hide()
        self._host, self._port = Edit(), Edit()
        self._security = Choice(("starttls", "ldaps", "plain"), across=True)
        self._security_title = Text("", "strong")
        self._in_the_clear = Callout("warn", "lock")
        self._login = Choice(("account", "anonymous"), across=True)
        self._login_title = Text("", "strong")
        self._account, self._password = Edit(), Edit(secret=True)
        self._base = Edit()
        self._base_field = Field(self._base)
        self._base_field.hide()
        self.certificate = CertificatePanel()
        self._fine = Callout("ok", "users")
        self._host_field = self.bind("host", Field(self._host))
        self._port_field = self.bind("port", Field(self._port))
        self._account_field = self.bind("bind_dn", Field(self._account))
        self._password_field = self.bind("ldap_password", Field(self._password))
        account = vbox(self._account_field, self._password_field, gap="m")
        self._account_box = box(vbox(account, SPACE["m"], gap="0"))
        self._base.textChanged.connect(self.edited)
        self._security.chosen.connect(self._follow_port)
        self._login.chosen.connect(self._arrange)
        self.certificate.answered.connect(self._compared)
        self.compose(
            self._hint_line,
            SideBySide(self._host_field, self._port_field, shares=(5, 1)),
            SPACE["l"],
            self._security_title,
            SPACE["s"],
            self._security,
            SPACE["s"],
            self._in_the_clear,
            SPACE["l"],
            self._login_title,
            SPACE["s"],
            self._login,
            SPACE["m"],
            self._account_box,
            self._base_field,
            SPACE["l"],
            self.certificate,
            self._fine,
        )
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Directory"))
        self.lead.say(
            self.tr(
                "Where is the list of users kept? The directory administrator knows these details."
            )
        )
        self._host_field.say(
            self.tr("Address of the directory"),
            self.tr("As the chat server sees it, for example ldap.example.org."),
        )
        self._port_field.say(self.tr("Port"), self.tr("389 or 636."))
        self._security_title.say(self.tr("How is the connection protected?"))
        self._security.setAccessibleName(self._security_title.plain)
        self._security.say("starttls", self.tr("Encrypted: StartTLS"))
        self._security.say("ldaps", self.tr("Encrypted: LDAPS"))
        self._security.say("plain", self.tr("Not encrypted"))
        self._in_the_clear.say(
            self.tr("Everybody’s password would travel over the network unprotected"),
            self.tr(
                "Whenever somebody logs in to the chat, anybody on the network could read "
                "the password. Choose StartTLS or LDAPS if the directory supports it."
            ),
        )
        self._login_title.say(self.tr("How does Openfire log in?"))
        self._login.setAccessibleName(self._login_title.plain)
        self._login.say("account", self.tr("With an account"))
        self._login.say("anonymous", self.tr("Without logging in"))
        self._account_field.say(
            self.tr("Account (DN)"),
            self.tr("Permission to read is enough. It looks like cn=openfire,dc=example,dc=org."),
        )
        self._password_field.say(self.tr("Password of this account"))
        self._base_field.say(
            self.tr("Search base (base DN)"), self.tr("It looks like dc=example,dc=org.")
        )
        self._say_hint()
        self._say_found()
        super().retranslate()

    @property
    def base(self) -> str:
        """Where to look, for a directory that does not tell."""
        return self._base.text().strip()

    def set_hint(self, hint: Note | None) -> None:
        """How to get in, where that is no secret."""
        self._hint = hint
        self._say_hint()

    def _say_hint(self) -> None:
        self._hint_line.setVisible(self._hint is not None)
        if self._hint is not None:
            self._hint_box.say(self.tr("This is practice"), speech().note(self._hint))

    def raw(self) -> dict[str, Any]:
        security = self._security.value
        return {
            "host": self._host.text(),
            "port": self._port.text(),
            "security": security,
            "certificate": self._certificate(),
            "bind_dn": self._account.text() if self._login.value == "account" else "",
        }

    def load(self, raw: Mapping[str, Any]) -> None:
        self._security.take(str(raw.get("security", "starttls")))
        self._host.fill(str(raw.get("host", "")))
        self._port.fill(str(raw.get("port", PLAIN)))
        account = str(raw.get("bind_dn", ""))
        self._account.fill(account)
        self._login.take("account" if account or not raw.get("host") else "anonymous")
        self._arrange()
        self._accepted = (str(raw.get("certificate", "")), self._way())
        self.check()

    def secrets(self) -> dict[str, str]:
        account = self._login.value == "account"
        return {"ldap_password": self._password.text() if account else ""}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("ldap_password", ""))

    def own_problems(self) -> list[FieldProblem]:
        if not self._host.text():
            return [FieldProblem(field="host", code="missing")]
        if self._login.value == "anonymous":
            return []
        if not self._account.text():
            return [FieldProblem(field="bind_dn", code="missing")]
        if not self._password.text():
            return [FieldProblem(field="ldap_password", code="missing")]
        code = xml_safe(self._password.text())
        return [FieldProblem(field="ldap_password", code=code)] if code else []

    def _follow_port(self) -> None:
        """The usual port of what was chosen, unless another one was typed."""
        if self._port.text() in ("", PLAIN, TLS):
            self._port.fill(TLS if self._security.value == "ldaps" else PLAIN)
        self.edited()

    def _arrange(self) -> None:
        account = self._login.value == "account"
        for widget in (self._account_box, self._account_field, self._password_field):
            widget.setVisible(account)
        self.edited()

    def _way(self) -> tuple[str, ...]:
        """What an accepted certificate is good for."""
        return self._host.text(), self._port.text(), self._security.value

    def _certificate(self) -> str:
        fingerprint, way = self._accepted
        return fingerprint if way == self._way() and self._security.value != "plain" else ""

    def edited(self) -> None:
        self.set_found(None)
        self.certificate.withdraw()
        near = self._host.text().strip() in ("", *LOOPBACK)
        self._in_the_clear.setVisible(self._security.value == "plain" and not near)
        super().edited()

    def set_found(self, proposal: Proposal | None) -> None:
        """What the directory is; None when it has not been looked at yet."""
        self._found = proposal
        self._say_found()
        self._fine.setVisible(proposal is not None)
        self.changed.emit()

    def _say_found(self) -> None:
        if self._found is None:
            return
        names = {Kind.OPENLDAP: "OpenLDAP", Kind.ACTIVE_DIRECTORY: "Active Directory"}
        kind = names.get(self._found.kind, "LDAP")
        self._fine.say(
            self.tr("The directory answers and lets me log in ({kind})").format(kind=kind),
            self.tr("I asked it from the chat server. I only read; I change nothing in it."),
        )

    def show_problem(self, problem: Problem) -> None:
        """A certificate nobody knows is a question first; a base it does not tell, too."""
        if problem.code in ASKED_ABOUT and not self.certificate.asking:
            self._unknown = problem
            changed = problem.code is Code.LDAP_CERTIFICATE_CHANGED
            self.certificate.ask(problem.params, changed=changed)
            self.changed.emit()
            QTimer.singleShot(0, self._scroll_to_question)
        else:
            if problem.code in BASE_NEEDED:
                self._base_field.show()
            super().show_problem(problem)

    _unknown: Problem | None = None

    @Slot()
    def _scroll_to_question(self) -> None:
        self.column.ensureWidgetVisible(self.certificate, 0, SPACE["xl"])

    @Slot(bool)
    def _compared(self, matches: bool) -> None:
        if matches:
            self._accepted = (self.certificate.fingerprint, self._way())
            self.check()
            self.problem.action_chosen.emit(Action.RETRY)
        elif self._unknown is not None:
            super().show_problem(self._unknown)

    @property
    def pending(self) -> bool:
        return self._found is None

    def pending_words(self) -> str:
        return self.tr("Check the directory")

    def busy_words(self) -> str:
        return self.tr("I am checking the directory…")

    def problem_title(self) -> str:
        return self.tr("I could not log in to the directory")

    def reason(self) -> str:
        if self.certificate.asking:
            return self.tr("The certificate has yet to be confirmed")
        return super().reason()

    def answer(self) -> str:
        return self._host.text()

    def first(self) -> QWidget | None:
        return super().first() if self.pending else None
