"""By which service Openfire sends text messages to phones."""

from dataclasses import replace

from PySide6.QtCore import Slot

from setupwizard.admin.sms import SmsSettings, set_sms, sms_settings
from setupwizard.model.events import Note
from setupwizard.model.secret import Secret
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.typed import port_of
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.tokens import SPACE

DEFAULT = SmsSettings("localhost", 2775, "")


class SmsPage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._kept: SmsSettings | None = None
        self._host, self._port, self._user, self._kind = Edit(), Edit(), Edit(), Edit()
        self._password = Edit(secret=True)
        self._host_field, self._port_field = Field(self._host), Field(self._port)
        self._user_field, self._kind_field = Field(self._user), Field(self._kind)
        self._password_field = Field(self._password)
        self._what, self._save = Callout("info"), Button("primary", "check")
        card = Card(
            SideBySide(self._host_field, self._port_field, shares=(3, 1)),
            SideBySide(self._user_field, self._password_field),
            self._kind_field,
            hbox(self._save, None),
            pad=24,
        )
        for edit in (self._host, self._port, self._user, self._password, self._kind):
            edit.textChanged.connect(self.refresh)
            edit.returnPressed.connect(self._press)
        self._save.clicked.connect(self._press)
        self.compose(self._what, SPACE["m"], self.refused, SPACE["s"], card)
        self.watch(sms_settings, self._show, arguments=context.login.arguments)

    def _show(self, kept: SmsSettings) -> None:
        """What somebody is typing stays."""
        untouched = self._kept is None or not self._changed_by_hand
        self._kept = kept
        if untouched:
            self._host.fill(kept.host)
            self._port.fill(str(kept.port))
            self._user.fill(kept.user)
            self._kind.fill(kept.kind)
            self._password.clear()
        self.retranslate()

    @property
    def _typed(self) -> SmsSettings:
        return replace(
            self._kept or DEFAULT,
            host=self._host.text().strip(),
            port=port_of(self._port.text()),
            user=self._user.text().strip(),
            kind=self._kind.text().strip(),
        )

    @property
    def _changed_by_hand(self) -> bool:
        return self._typed != self._kept or bool(self._password.text())

    @Slot()
    def refresh(self) -> None:
        typed, kept = self._typed, self._kept
        wrong = not typed.port and bool(self._port.text())
        self._port_field.set_error(self.tr("A number from 1 to 65535.") if wrong else "")
        known = bool(self._password.text()) or (kept is not None and kept.has_password)
        whole = bool(typed.host and typed.user and typed.port and known)
        self._save.setEnabled(
            kept is not None and self._changed_by_hand and whole and not self.busy
        )

    @Slot()
    def _press(self) -> None:
        if not self._save.isEnabled():
            return
        typed, password = self._typed, self._password.text()
        self._kept = None  # what comes back is what is shown
        given = Secret(password) if password else None
        self.change(Note.of("done-sms-set"), set_sms, typed, given)

    def retranslate(self) -> None:
        self.say(
            self.tr("Text messages"),
            self.tr("The service by which Openfire can send text messages to phones (SMPP)."),
        )
        self._what.say(
            self.tr("Openfire itself sends none"),
            self.tr(
                "Only some plugins do. The service is a provider’s, and costs; Openfire keeps its "
                "password unencrypted in the database."
            ),
        )
        self._host_field.say(self.tr("Service"), self.tr("As your provider calls it."))
        self._port_field.say(self.tr("Port"))
        self._user_field.say(self.tr("User"), self.tr("The provider may call it system id."))
        kept = self._kept
        has = kept is not None and kept.has_password
        said = self.tr("One is kept and not shown. What you type replaces it.") if has else ""
        self._password_field.say(self.tr("Password"), said)
        self._kind_field.say(
            self.tr("System type"),
            self.tr("Only if the provider gives you one."),
            self.tr("optional"),
        )
        self._save.say(self.tr("Save the settings"))
        self.refresh()
