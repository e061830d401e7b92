"""The mail server Openfire writes to its administrators by, and a test of it."""

from dataclasses import replace

from PySide6.QtCore import Slot

from setupwizard.admin.email import EmailSettings, email_settings, set_email
from setupwizard.admin.email_test import EmailTest, TestEmail, send_test_email
from setupwizard.model.events import Note
from setupwizard.model.fields import email_address, host_name
from setupwizard.model.secret import Secret
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.mail_steps import MailSteps
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.typed import fault, port_of
from setupwizard.ui.dashboard.server.undo import email_back
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote

DEFAULT = EmailSettings("localhost", 25)


class EmailPage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._kept: EmailSettings | None = None
        self._host, self._port, self._user = Edit(), Edit(), Edit()
        self._password, self._to, self._from = Edit(secret=True), Edit(), Edit()
        self._host_field, self._port_field = Field(self._host), Field(self._port)
        self._user_field, self._password_field = Field(self._user), Field(self._password)
        self._from_field, self._to_field = Field(self._from), Field(self._to)
        self._tls, self._debug = Tick(), Tick()
        self._none, self._outcome = Callout("info"), Callout("ok")
        self._failed_test = Callout("fail")
        self._save, self._send = Button("primary", "check"), Button("", "right")
        self._test_title, self._test_lead = Text("", "heading"), Text("", "body", "muted")
        self._note, self._steps = BusyNote(), MailSteps()
        settings = Card(
            SideBySide(self._host_field, self._port_field, shares=(3, 1)),
            self._tls,
            SideBySide(self._user_field, self._password_field),
            self._debug,
            hbox(self._save, None),
            pad=24,
        )
        test = Card(
            SideBySide(self._from_field, self._to_field),
            hbox(self._send, None),
            self._note,
            self._outcome,
            self._failed_test,
            self._steps,
            pad=24,
        )
        self._connect()
        self.compose(
            self._none, SPACE["m"], self.refused, SPACE["m"], settings, SPACE["xl"],
            self._test_title, SPACE["s"], self._test_lead, SPACE["m"], test,
        )  # fmt: skip
        self.watch(email_settings, self._show, arguments=context.login.arguments)

    def _connect(self) -> None:
        for edit in (self._host, self._port, self._user, self._password):
            edit.textChanged.connect(self.refresh)
            edit.returnPressed.connect(self._press_save)
        for edit in (self._from, self._to):
            edit.textChanged.connect(self.refresh)
            edit.returnPressed.connect(self._press_send)
        for tick in (self._tls, self._debug):
            tick.toggled.connect(self.refresh)
        self._save.clicked.connect(self._press_save)
        self._send.clicked.connect(self._press_send)
        for callout in (self._none, self._outcome, self._failed_test):
            callout.hide()

    # ------------------------------------------------------------------ what is kept, what is typed

    def _show(self, kept: EmailSettings) -> None:
        """What somebody is typing stays."""
        if self._kept is not None and self._changed_by_hand:
            self._kept = kept
        else:
            self._kept = kept
            self._host.fill(kept.host)
            self._port.fill(str(kept.port))
            self._user.fill(kept.user)
            self._password.clear()
            self._tls.set_checked(kept.tls)
            self._debug.set_checked(kept.debug)
        for edit in (self._from, self._to):
            if not edit.text():
                edit.fill(kept.sender)
        self.retranslate()

    @property
    def _typed(self) -> EmailSettings:
        kept = self._kept or DEFAULT
        return replace(
            kept,
            host=self._host.text().strip(),
            port=port_of(self._port.text()),
            user=self._user.text().strip(),
            tls=self._tls.is_checked(),
            debug=self._debug.is_checked(),
        )

    @property
    def _changed_by_hand(self) -> bool:
        return self._typed != self._kept or bool(self._password.text())

    @Slot()
    def refresh(self) -> None:
        typed = self._typed
        self._host_field.set_error(fault(host_name, typed.host))
        wrong_port = not typed.port and bool(self._port.text())
        self._port_field.set_error(self.tr("A number from 1 to 65535.") if wrong_port else "")
        needless = bool(self._password.text()) and not typed.user
        said = self.tr("Without a user nobody logs in with it.") if needless else ""
        self._password_field.set_error(said)
        whole = bool(typed.host) and not self._host_field.error and typed.port and not needless
        free = self._kept is not None and not self.busy
        self._save.setEnabled(bool(free and whole and self._changed_by_hand))
        for field, edit in ((self._from_field, self._from), (self._to_field, self._to)):
            field.set_error(fault(email_address, edit.text().strip()))
        addressed = all(
            edit.text().strip() and not field.error
            for field, edit in ((self._from_field, self._from), (self._to_field, self._to))
        )
        self._send.setEnabled(bool(free and addressed and not self._changed_by_hand))
        self._say_test_lead()

    # ------------------------------------------------------------------ what is pressed

    @Slot()
    def _press_save(self) -> None:
        if not self._save.isEnabled():
            return
        typed, password = self._typed, self._password.text()
        note = Note.of("done-email-set", host=typed.host, port=typed.port)
        given = Secret(password) if password else None
        self._kept = None  # what comes back is what is shown
        self.change(note, set_email, typed, given, undo=email_back)

    @Slot()
    def _press_send(self) -> None:
        if not self._send.isEnabled():
            return
        email = TestEmail(
            self._from.text().strip(),
            self._to.text().strip(),
            self.tr("Test from your chat server"),
            self.tr("If you can read this, your chat server can send e-mail."),
        )
        for callout in (self._outcome, self._failed_test):
            callout.hide()
        self._steps.show_steps(())
        self._note.begin(self.tr("Openfire is sending the mail…"))
        self.change(Note.of("done-email-test"), send_test_email, email, then=self._show_test)

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        if not busy:
            self._note.end()

    def _show_test(self, test: EmailTest) -> None:
        self._steps.show_steps(test.steps)
        self._outcome.setVisible(test.sent)
        self._failed_test.setVisible(not test.sent)
        to, unseen = self._to.text().strip(), not test.steps
        if test.sent and unseen:
            self._outcome.say(
                self.tr("Openfire says that it sent the mail"),
                self.tr("What it says is kept nowhere on this server: look whether it arrives."),
            )
        elif test.sent:
            self._outcome.say(
                self.tr("The mail server took the mail to {address}").format(address=to),
                self.tr("If it does not arrive, look into the folder for unwanted mail."),
            )
        else:
            self._failed_test.say(
                self.tr("The mail was not sent"), test.refusal if unseen else self._advice(test)
            )

    def _advice(self, test: EmailTest) -> str:
        failed = next((one.step for one in test.steps if not one.done), "")
        if failed == "login":
            return self.tr("Enter user and password again; many providers want one of their own.")
        if failed in ("sender", "recipient"):
            return self.tr("Check both addresses: many only send for an address of their own.")
        return self.tr("What the mail server replied stands below.")

    # ------------------------------------------------------------------ words

    def _say_test_lead(self) -> None:
        waits = self._kept is not None and self._changed_by_hand
        self._test_lead.say(
            self.tr("Save the settings first: the test uses those that are saved.")
            if waits
            else self.tr("Openfire sends a mail, and I tell you what the mail server replied.")
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("E-mail"),
            self.tr(
                "By which mail server Openfire writes to its administrators, for example when a "
                "certificate ends soon."
            ),
        )
        kept = self._kept
        unset = kept is not None and (kept.host, kept.port, kept.user) == ("localhost", 25, "")
        self._none.setVisible(unset)
        self._none.say(
            self.tr("No mail server has been entered yet"),
            self.tr("Openfire tries the server itself, which rarely delivers mail."),
        )
        self._host_field.say(self.tr("Mail server"), self.tr("As your provider calls it."))
        self._port_field.say(self.tr("Port"), self.tr("465 or 25"))
        self._tls.say(
            self.tr("Encrypted from the beginning"),
            self.tr(
                "Port 465, mostly. Openfire cannot begin unencrypted and change over (STARTTLS), "
                "as port 587 wants it, and does not check the mail server’s certificate."
            ),
        )
        optional = self.tr("optional")
        self._user_field.say(self.tr("User"), self.tr("Empty: no login."), optional)
        has = kept is not None and kept.has_password
        kept_words = self.tr("One is kept and not shown. What you type replaces it.")
        self._password_field.say(self.tr("Password"), kept_words if has else "", optional)
        self._debug.say(
            self.tr("Write down what is said to the mail server"),
            self.tr("It stands in the log of the service. A test does so by itself."),
        )
        self._save.say(self.tr("Save the settings"))
        self._test_title.say(self.tr("Test"))
        self._from_field.say(self.tr("From"))
        self._to_field.say(self.tr("To"))
        self._send.say(self.tr("Send a test mail"))
        self.refresh()
